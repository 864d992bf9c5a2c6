#include <frid/application/Services.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/reporting/DecisionLetter.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/Form.h>

#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// What sets a decision's letter and a plan apart.
struct DecisionPaper {
    using IdType = DecisionId;
    using Data = DecisionPrintData;
    static QString windowTitle() { return ReportDialog::tr("Print decision"); }
    static QString fileName() { return ReportDialog::tr("Decision"); }
    static auto read(Services& services, const Session& who, const DecisionPrintRequest& request)
    {
        return services.interventions().decisionPrintData(who, request);
    }
    static auto registerPrint(Services& services, const Session& who, IdType id, const PrintNotice& notice)
    {
        return services.interventions().registerDecisionPrint(who, id, notice);
    }
    static auto build(
        const Data& data, const reporting::LetterOptions& options, const reporting::ReportLabels& labels)
    {
        return reporting::buildDecisionLetter(data, options, labels);
    }
};

struct PlanPaper {
    using IdType = PlanId;
    using Data = PlanPrintData;
    static QString windowTitle() { return ReportDialog::tr("Print plan"); }
    static QString fileName() { return ReportDialog::tr("Plan"); }
    static auto read(Services& services, const Session& who, const PlanPrintRequest& request)
    {
        return services.interventions().planPrintData(who, request);
    }
    static auto registerPrint(Services& services, const Session& who, IdType id, const PrintNotice& notice)
    {
        return services.interventions().registerPlanPrint(who, id, notice);
    }
    static auto build(
        const Data& data, const reporting::LetterOptions& options, const reporting::ReportLabels& labels)
    {
        return reporting::buildPlanReport(data, options, labels);
    }
};

/// One signed decision, or one signed version of the plan.
template <typename Kind> class SignedSource : public ReportSource {
public:
    SignedSource(CaseId caseId, typename Kind::IdType id)
        : m_case(caseId)
        , m_id(id)
    { }

    QString windowTitle() const override { return Kind::windowTitle(); }
    QString fileName() const override { return Kind::fileName(); }
    CaseId caseId() const override { return m_case; }
    bool maybeMasked() const override { return false; } // told by what is read
    void addFieldsAbove(FormGrid&, const std::function<void()>&) override { }
    void addFieldsBelow(FormGrid&, const std::function<void()>&) override { }

    Maker maker(const Choices& choices, const QString& language) const override
    {
        SignedPrintRequest<typename Kind::IdType> wanted;
        wanted.caseId = m_case;
        wanted.id = m_id;
        wanted.revealed = choices.revealed;
        const reporting::LetterOptions options{choices.recipient, choices.purpose, choices.othersByRoleOnly};
        return [wanted, options, language,
                   kept = m_kept && m_kept->revealed == wanted.revealed ? m_kept : nullptr](
                   Services& services, const Session& who) -> Result<Paper> {
            std::shared_ptr<const Kept> source = kept;
            if (!source) {
                FRID_TRY(auto read, Kind::read(services, who, wanted));
                source = std::make_shared<const Kept>(Kept{wanted.revealed, std::move(read)});
            }
            const reporting::ReportLabels labels{services.codes(), services.deadlines(), language};
            return Paper{source, Kind::build(source->data, options, labels),
                reporting::listExposures(source->data, options, labels), source->data.overview.masked};
        };
    }

    void keep(const Paper& paper) override { m_kept = std::static_pointer_cast<const Kept>(paper.data); }
    QStringList sections() const override { return {u"whole"_s}; }
    Registrar registrar() const override
    {
        return [id = m_id](Services& services, const Session& who, const PrintNotice& notice) {
            return Kind::registerPrint(services, who, id, notice);
        };
    }

private:
    struct Kept {
        bool revealed;
        typename Kind::Data data;
    };

    CaseId m_case;
    typename Kind::IdType m_id;
    std::shared_ptr<const Kept> m_kept;
};

} // namespace

QDialog* makeDecisionLetterDialog(AppContext& context, CaseId caseId, DecisionId decision, QWidget* parent)
{
    auto* dialog
        = new ReportDialog(context, std::make_unique<SignedSource<DecisionPaper>>(caseId, decision), parent);
    dialog->setObjectName(u"decisionLetterDialog"_s);
    return dialog;
}

QDialog* makePlanReportDialog(AppContext& context, CaseId caseId, PlanId plan, QWidget* parent)
{
    auto* dialog = new ReportDialog(context, std::make_unique<SignedSource<PlanPaper>>(caseId, plan), parent);
    dialog->setObjectName(u"planReportDialog"_s);
    return dialog;
}

} // namespace frid::ui
