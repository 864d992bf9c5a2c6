#include <QCheckBox>

#include <frid/application/Services.h>
#include <frid/reporting/AssessmentReport.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/Form.h>

#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// One signed assessment.
class AssessmentSource : public ReportSource {
public:
    AssessmentSource(CaseId caseId, AssessmentId assessment)
        : m_case(caseId)
        , m_assessment(assessment)
    { }

    QString windowTitle() const override { return ReportDialog::tr("Print assessment"); }
    QString fileName() const override { return ReportDialog::tr("Assessment"); }
    CaseId caseId() const override { return m_case; }
    bool maybeMasked() const override { return false; } // told by what is read

    void addFieldsAbove(FormGrid&, const std::function<void()>&) override { }

    void addFieldsBelow(FormGrid& form, const std::function<void()>& changed) override
    {
        m_allAnswers = form.add(
            u"all_answers"_s, ReportDialog::tr("All answers, not only what is marked"), new QCheckBox, 2);
        m_notes = form.add(u"notes"_s, ReportDialog::tr("Notes at single questions"), new QCheckBox, 2);
        for (QCheckBox* box : {m_allAnswers, m_notes}) {
            QObject::connect(box, &QCheckBox::toggled, box, changed);
        }
    }

    Maker maker(const Choices& choices, const QString& language) const override
    {
        AssessmentPrintRequest wanted;
        wanted.caseId = m_case;
        wanted.id = m_assessment;
        wanted.allAnswers = m_allAnswers->isChecked();
        wanted.withNotes = m_notes->isChecked();
        wanted.revealed = choices.revealed;
        const auto same = [&](const AssessmentPrintRequest& read) {
            return read.allAnswers == wanted.allAnswers && read.withNotes == wanted.withNotes
                && read.revealed == wanted.revealed;
        };
        const reporting::AssessmentReportOptions options{
            choices.recipient, choices.purpose, choices.othersByRoleOnly};
        return [wanted, options, language, kept = m_kept && same(m_kept->request) ? m_kept : nullptr](
                   Services& services, const Session& who) -> Result<Paper> {
            std::shared_ptr<const Kept> source = kept;
            if (!source) {
                FRID_TRY(AssessmentPrintData read, services.assessments().printData(who, wanted));
                source = std::make_shared<const Kept>(Kept{wanted, std::move(read)});
            }
            const reporting::ReportLabels labels{services.codes(), services.deadlines(), language};
            return Paper{source, reporting::buildAssessmentReport(source->data, options, labels),
                reporting::listExposures(source->data, options, labels), source->data.overview.masked};
        };
    }

    void keep(const Paper& paper) override { m_kept = std::static_pointer_cast<const Kept>(paper.data); }

    QStringList sections() const override
    {
        QStringList parts{m_allAnswers->isChecked() ? u"all_answers"_s : u"summary"_s};
        if (m_notes->isChecked()) {
            parts << u"notes"_s;
        }
        return parts;
    }

    Registrar registrar() const override
    {
        return [id = m_assessment](Services& services, const Session& who, const PrintNotice& notice) {
            return services.assessments().registerPrint(who, id, notice);
        };
    }

private:
    struct Kept {
        AssessmentPrintRequest request;
        AssessmentPrintData data;
    };

    CaseId m_case;
    AssessmentId m_assessment;
    QCheckBox* m_allAnswers = nullptr;
    QCheckBox* m_notes = nullptr;
    std::shared_ptr<const Kept> m_kept;
};

} // namespace

QDialog* makeAssessmentReportDialog(
    AppContext& context, CaseId caseId, AssessmentId assessment, QWidget* parent)
{
    auto* dialog = new ReportDialog(context, std::make_unique<AssessmentSource>(caseId, assessment), parent);
    dialog->setObjectName(u"assessmentReportDialog"_s);
    return dialog;
}

} // namespace frid::ui
