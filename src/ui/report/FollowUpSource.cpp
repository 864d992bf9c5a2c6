#include <frid/application/Services.h>
#include <frid/reporting/FollowUpReport.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Form.h>

#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;
using reporting::ReportSection;

namespace {

/// The individual follow-up report of a period.
class FollowUpSource : public ReportSource {
public:
    FollowUpSource(const CaseOverview& overview, QDate today)
        : m_case(overview.file.id)
        , m_number(overview.file.number)
        , m_masked(overview.subject.isProtected())
        , m_receivedOn(overview.file.intake.receivedOn)
        , m_today(today)
    { }

    QString windowTitle() const override
    {
        return ReportDialog::tr("Follow-up report %1").arg(m_number.toString());
    }
    QString fileName() const override { return ReportDialog::tr("Follow-up report"); }
    CaseId caseId() const override { return m_case; }
    bool maybeMasked() const override { return m_masked; }

    void addFieldsAbove(FormGrid& form, const std::function<void()>& changed) override
    {
        m_from = form.add(u"from"_s, ReportDialog::tr("From"), new DateField);
        m_to = form.add(u"to"_s, ReportDialog::tr("To"), new DateField);
        m_from->setDate(m_receivedOn);
        m_to->setDate(m_today);
        QObject::connect(m_from, &DateField::dateChanged, m_from, changed);
        QObject::connect(m_to, &DateField::dateChanged, m_to, changed);
    }

    void addFieldsBelow(FormGrid& form, const std::function<void()>& changed) override
    {
        m_sections = form.add(u"sections"_s, ReportDialog::tr("Parts of the report"), new CodeChecks, 2);
        QList<CodeItem> items;
        QStringList chosen;
        const QList<ReportSection> all = reporting::allSections();
        for (const ReportSection section : all) {
            items.append({toCode(section), reporting::sectionTitle(section)});
            if (section != ReportSection::Journal) {
                chosen += toCode(section);
            }
        }
        m_sections->setItems(items, 2);
        m_sections->setCodes(chosen);
        QObject::connect(m_sections, &CodeChecks::codesChanged, m_sections, changed);
    }

    Maker maker(const Choices& choices, const QString& language) const override
    {
        const FollowUpReportRequest wanted = request(choices);
        return [wanted, options = options(choices), language,
                   kept = m_kept && m_kept->request == wanted ? m_kept : nullptr](
                   Services& services, const Session& who) -> Result<Paper> {
            std::shared_ptr<const Kept> source = kept;
            if (!source) {
                FRID_TRY(FollowUpReportData read, services.followUps().reportData(who, wanted));
                source = std::make_shared<const Kept>(Kept{wanted, std::move(read)});
            }
            const reporting::ReportLabels labels{services.codes(), services.deadlines(), language};
            return Paper{source, reporting::buildFollowUpReport(source->data, options, labels),
                reporting::listExposures(source->data, options, labels), source->data.overview.masked};
        };
    }

    void keep(const Paper& paper) override { m_kept = std::static_pointer_cast<const Kept>(paper.data); }
    QStringList sections() const override { return m_sections->codes(); }
    Registrar registrar() const override
    {
        return [](Services& services, const Session& who, const PrintNotice& notice) {
            return services.followUps().registerPrint(who, notice);
        };
    }

private:
    struct Kept {
        FollowUpReportRequest request;
        FollowUpReportData data;
    };

    bool has(ReportSection section) const { return m_sections->codes().contains(toCode(section)); }

    FollowUpReportRequest request(const Choices& choices) const
    {
        FollowUpReportRequest request;
        request.caseId = m_case;
        request.from = m_from->date();
        request.to = m_to->date();
        request.withNotes = has(ReportSection::Journal);
        request.withAssessments = has(ReportSection::Assessments);
        request.withInterventions = has(ReportSection::Interventions);
        request.withReferrals = has(ReportSection::Referrals);
        request.withPlacements = has(ReportSection::Placements);
        request.revealed = choices.revealed;
        return request;
    }

    reporting::FollowUpReportOptions options(const Choices& choices) const
    {
        reporting::FollowUpReportOptions options;
        options.sections.clear();
        const QStringList codes = m_sections->codes();
        for (const QString& code : codes) {
            if (const std::optional<ReportSection> section = fromCode<ReportSection>(code)) {
                options.sections.append(*section);
            }
        }
        options.recipient = choices.recipient;
        options.purpose = choices.purpose;
        options.othersByRoleOnly = choices.othersByRoleOnly;
        return options;
    }

    CaseId m_case;
    CaseNumber m_number;
    bool m_masked;
    QDate m_receivedOn;
    QDate m_today;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    CodeChecks* m_sections = nullptr;
    std::shared_ptr<const Kept> m_kept;
};

} // namespace

QDialog* makeReportDialog(AppContext& context, const CaseOverview& overview, QWidget* parent)
{
    return new ReportDialog(context, std::make_unique<FollowUpSource>(overview, context.today()), parent);
}

} // namespace frid::ui
