#include <frid/reporting/FollowUpReport.h>

#include "FollowUpSections.h"

#include <QCoreApplication>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class FollowUpReportText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpReport)
};

} // namespace

QList<ReportSection> allSections()
{
    QList<ReportSection> sections;
    for (const auto& [section, code] : EnumCodes<ReportSection>::table) {
        sections << section;
    }
    return sections;
}

QString sectionTitle(ReportSection section)
{
    switch (section) {
    case ReportSection::Subject:
        return FollowUpReportText::tr("Whom the follow-up is about");
    case ReportSection::Background:
        return FollowUpReportText::tr("Background at start");
    case ReportSection::Violence:
        return FollowUpReportText::tr("Known violence");
    case ReportSection::Children:
        return FollowUpReportText::tr("Children");
    case ReportSection::OtherParties:
        return FollowUpReportText::tr("Other persons");
    case ReportSection::Assessments:
        return FollowUpReportText::tr("Assessments over time");
    case ReportSection::Interventions:
        return FollowUpReportText::tr("Interventions and decisions");
    case ReportSection::Placements:
        return FollowUpReportText::tr("Placements");
    case ReportSection::Goals:
        return FollowUpReportText::tr("Goals");
    case ReportSection::FollowUps:
        return FollowUpReportText::tr("Follow-ups in the period");
    case ReportSection::Referrals:
        return FollowUpReportText::tr("Referrals and their answers");
    case ReportSection::ClientWords:
        return FollowUpReportText::tr("In the client's own words");
    case ReportSection::Judgement:
        return FollowUpReportText::tr("The caseworker's judgement");
    case ReportSection::Journal:
        return FollowUpReportText::tr("From the journal");
    case ReportSection::NextSteps:
        return FollowUpReportText::tr("Next steps");
    case ReportSection::Signatures:
        return FollowUpReportText::tr("Signatures");
    }
    Q_UNREACHABLE();
}

Document buildFollowUpReport(
    const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels)
{
    const QString number = data.overview.file.number.toString();
    return framed(
        {.title = FollowUpReportText::tr("Follow-up report"),
            .subtitle
            = FollowUpReportText::tr("Case %1, %2 – %3").arg(number, isoDay(data.from), isoDay(data.to)),
            .municipality = data.municipality,
            .printedBy = data.printedBy,
            .printedAt = data.printedAt,
            .recipient = options.recipient},
        data.overview, followUpParts(data, options, labels));
}

QList<Exposure> listExposures(
    const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels)
{
    return findExposures(data.overview, followUpParts(data, options, labels), labels);
}

} // namespace frid::reporting
