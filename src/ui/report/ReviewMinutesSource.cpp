#include <frid/application/Services.h>
#include <frid/application/casereview/CaseReviewService.h>
#include <frid/reporting/ReviewMinutes.h>

#include "casereview/ReviewMinutesDialog.h"
#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// The minutes of one sitting.
class ReviewMinutesSource : public ReportSource {
public:
    ReviewMinutesSource(UnitId unit, ReviewRoundId round)
        : m_unit(unit)
        , m_round(round)
    { }

    QString windowTitle() const override { return ReportDialog::tr("Minutes of the case review"); }
    QString fileName() const override { return ReportDialog::tr("Case review"); }
    CaseId caseId() const override { return {}; } // of many: the registrar names each
    bool maybeMasked() const override { return false; } // nobody is revealed for minutes
    QString byRoleText() const override { return ReportDialog::tr("Case numbers only, no names"); }
    void addFieldsAbove(FormGrid&, const std::function<void()>&) override { }
    void addFieldsBelow(FormGrid&, const std::function<void()>&) override { }

    Maker maker(const Choices& choices, const QString& language) const override
    {
        const reporting::MinutesOptions options{choices.recipient, choices.purpose, choices.othersByRoleOnly};
        return [options, language, unit = m_unit, round = m_round, kept = m_kept](
                   Services& services, const Session& who) -> Result<Paper> {
            std::shared_ptr<const ReviewMinutes> minutes = kept;
            if (!minutes) {
                FRID_TRY(ReviewMinutes read, services.caseReviews().minutes(who, unit, round));
                minutes = std::make_shared<const ReviewMinutes>(std::move(read));
            }
            const reporting::ReportLabels labels{services.codes(), services.deadlines(), language};
            return Paper{minutes, reporting::buildReviewMinutes(*minutes, options, labels),
                reporting::listExposures(*minutes, options, labels), false};
        };
    }

    void keep(const Paper& paper) override
    {
        m_kept = std::static_pointer_cast<const ReviewMinutes>(paper.data);
    }
    QStringList sections() const override { return {u"minutes"_s}; }
    Registrar registrar() const override
    {
        return [unit = m_unit, round = m_round](
                   Services& services, const Session& who, const PrintNotice& notice) {
            return services.caseReviews().registerPrint(who, unit, round, notice);
        };
    }

private:
    UnitId m_unit;
    ReviewRoundId m_round;
    std::shared_ptr<const ReviewMinutes> m_kept;
};

} // namespace

QDialog* makeReviewMinutesDialog(AppContext& context, UnitId unit, ReviewRoundId round, QWidget* parent)
{
    auto* dialog = new ReportDialog(context, std::make_unique<ReviewMinutesSource>(unit, round), parent);
    dialog->setObjectName(u"reviewMinutesDialog"_s);
    return dialog;
}

} // namespace frid::ui
