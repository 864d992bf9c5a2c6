#include "report/ReferralSource.h"

#include <QLineEdit>

#include <frid/application/Services.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/reporting/ReferralLetter.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Form.h>

#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class ReferralSource : public ReportSource {
public:
    explicit ReferralSource(const Referral& referral)
        : m_case(referral.caseId)
        , m_referral(referral.id)
    { }

    QString windowTitle() const override { return ReportDialog::tr("Print the letter"); }
    QString fileName() const override { return ReportDialog::tr("Letter"); }
    CaseId caseId() const override { return m_case; }
    bool maybeMasked() const override { return false; } // told by what is read
    void addFieldsAbove(FormGrid&, const std::function<void()>&) override { }
    void addFieldsBelow(FormGrid&, const std::function<void()>&) override { }

    Maker maker(const Choices& choices, const QString& language) const override
    {
        const ReferralLetterRequest wanted{m_case, m_referral, choices.revealed};
        const reporting::ReferralLetterOptions options{choices.recipient, choices.othersByRoleOnly};
        return [wanted, options, language,
                   kept = m_kept && m_kept->request.revealed == wanted.revealed ? m_kept : nullptr](
                   Services& services, const Session& who) -> Result<Paper> {
            std::shared_ptr<const Kept> source = kept;
            if (!source) {
                FRID_TRY(ReferralLetterData read, services.referrals().letter(who, wanted));
                source = std::make_shared<const Kept>(Kept{wanted, std::move(read)});
            }
            const reporting::ReportLabels labels{services.codes(), services.deadlines(), language};
            return Paper{source, reporting::buildReferralLetter(source->data, options, labels),
                reporting::listExposures(source->data, options, labels), source->data.overview.masked};
        };
    }

    void keep(const Paper& paper) override { m_kept = std::static_pointer_cast<const Kept>(paper.data); }
    QStringList sections() const override { return {u"letter"_s}; }

    Registrar registrar() const override
    {
        return [id = m_referral](Services& services, const Session& who, const PrintNotice& notice) {
            return services.referrals().registerPrint(who, id, notice);
        };
    }

private:
    struct Kept {
        ReferralLetterRequest request;
        ReferralLetterData data;
    };

    CaseId m_case;
    ReferralId m_referral;
    std::shared_ptr<const Kept> m_kept;
};

} // namespace

QDialog* makeReferralLetterDialog(AppContext& context, const Referral& referral, QWidget* parent)
{
    auto* dialog = new ReportDialog(context, std::make_unique<ReferralSource>(referral), parent);
    dialog->setObjectName(u"referralLetterDialog"_s);
    if (auto* recipient = dialog->findChild<QLineEdit*>(u"recipient"_s)) {
        recipient->setText(referral.recipient);
    }
    if (auto* purpose = dialog->findChild<QLineEdit*>(u"purpose"_s)) {
        purpose->setText(context.label(u"referral_kind"_s, referral.kind));
    }
    return dialog;
}

} // namespace frid::ui
