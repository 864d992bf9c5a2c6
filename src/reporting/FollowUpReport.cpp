#include <frid/reporting/FollowUpReport.h>

#include "FollowUpSections.h"

#include <frid/domain/Clock.h>

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
    case ReportSection::Goals:
        return FollowUpReportText::tr("Goals");
    case ReportSection::FollowUps:
        return FollowUpReportText::tr("Follow-ups in the period");
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
    constexpr int recipientInFooter = 90;
    QString recipient = options.recipient.simplified();
    if (recipient.size() > recipientInFooter) {
        recipient = recipient.left(recipientInFooter) + u'…';
    }
    QStringList footer{FollowUpReportText::tr("Printed by %1, %2")
                           .arg(data.printedBy, swedishTime(data.printedAt).toString(u"yyyy-MM-dd HH:mm"_s))};
    if (!recipient.isEmpty()) {
        footer << FollowUpReportText::tr("Recipient: %1").arg(recipient);
    }

    Document document;
    document.title = FollowUpReportText::tr("Follow-up report");
    document.subtitle = FollowUpReportText::tr("Case %1, %2 – %3")
                            .arg(number, data.from.toString(Qt::ISODate), data.to.toString(Qt::ISODate));
    document.header = {.municipality = data.municipality,
        .unit = data.overview.unitName,
        .reference = FollowUpReportText::tr("Case %1").arg(number),
        .secrecyStamp = FollowUpReportText::tr(
            "Secrecy – chapter 26, section 1 of the Public Access to Information and Secrecy Act "
            "(2009:400)")};
    document.footer = {.text = footer.join(u'\n'), .pageOf = FollowUpReportText::tr("Page %1 of %2")};
    for (ReportPart& part : followUpParts(data, options, labels)) {
        document.blocks.push_back(Heading{1, sectionTitle(part.section)});
        std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(document.blocks));
    }
    return document;
}

} // namespace frid::reporting
