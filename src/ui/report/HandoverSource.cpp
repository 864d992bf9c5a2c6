#include <frid/application/Services.h>
#include <frid/reporting/HandoverSheet.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ReportDialog.h>

#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// The one page for a handler who takes over.
class HandoverSource : public ReportSource {
public:
    HandoverSource(const CaseOverview& overview, QDate today)
        : m_case(overview.file.id)
        , m_number(overview.file.number)
        , m_masked(overview.subject.isProtected())
        , m_receivedOn(overview.file.intake.receivedOn)
        , m_today(today)
    { }

    QString windowTitle() const override
    {
        return ReportDialog::tr("Handover sheet %1").arg(m_number.toString());
    }
    QString fileName() const override { return ReportDialog::tr("Handover sheet"); }
    CaseId caseId() const override { return m_case; }
    bool maybeMasked() const override { return m_masked; }
    void addFieldsAbove(FormGrid&, const std::function<void()>&) override { }
    void addFieldsBelow(FormGrid&, const std::function<void()>&) override { }

    Maker maker(const Choices& choices, const QString& language) const override
    {
        FollowUpReportRequest wanted;
        wanted.caseId = m_case;
        wanted.from = m_receivedOn;
        wanted.to = m_today;
        wanted.withInterventions = true;
        wanted.withReferrals = true;
        wanted.withPlacements = true;
        wanted.revealed = choices.revealed;
        const reporting::HandoverOptions options{
            choices.recipient, choices.purpose, choices.othersByRoleOnly};
        return [wanted, options, language,
                   kept = m_kept && m_kept->request.revealed == wanted.revealed ? m_kept : nullptr](
                   Services& services, const Session& who) -> Result<Paper> {
            std::shared_ptr<const Kept> source = kept;
            if (!source) {
                FRID_TRY(FollowUpReportData read, services.followUps().reportData(who, wanted));
                source = std::make_shared<const Kept>(Kept{wanted, std::move(read)});
            }
            const reporting::ReportLabels labels{services.codes(), services.deadlines(), language};
            return Paper{source, reporting::buildHandoverSheet(source->data, options, labels),
                reporting::listExposures(source->data, options, labels), source->data.overview.masked};
        };
    }

    void keep(const Paper& paper) override { m_kept = std::static_pointer_cast<const Kept>(paper.data); }
    QStringList sections() const override { return {u"handover"_s}; }
    Registrar registrar() const override
    {
        return [](Services& services, const Session& who, const PrintNotice& notice) {
            return services.followUps().registerHandover(who, notice);
        };
    }

private:
    struct Kept {
        FollowUpReportRequest request;
        FollowUpReportData data;
    };

    CaseId m_case;
    CaseNumber m_number;
    bool m_masked;
    QDate m_receivedOn;
    QDate m_today;
    std::shared_ptr<const Kept> m_kept;
};

} // namespace

QDialog* makeHandoverDialog(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    auto* dialog
        = new ReportDialog(context, std::make_unique<HandoverSource>(overview, context.today()), parent);
    dialog->setObjectName(u"handoverDialog"_s);
    return dialog;
}

} // namespace frid::ui
