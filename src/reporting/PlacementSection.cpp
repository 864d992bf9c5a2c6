#include "FollowUpSections.h"

#include <QCoreApplication>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class SectionText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpReport)
};

QString label(const ReportLabels& labels, QLatin1StringView list, const QString& code)
{
    return code.isEmpty() ? QString() : labels.codes.label(list, code, labels.language);
}

bool sameWho(const ReportedStay& one, const ReportedStay& other)
{
    return one.ofSubject == other.ofSubject && one.party == other.party;
}

/// Where the stay comes from, and why it ended.
QString remarkOf(const ReportedStay& stay, const QList<ReportedStay>& all, const ReportLabels& labels)
{
    QStringList parts;
    const auto before = std::ranges::find(all, stay.follows, &ReportedStay::id);
    if (before != all.cend()) {
        parts << SectionText::tr("moved from: %1").arg(label(labels, "provider_kind"_L1, before->kind));
    } else if (!stay.follows.isNull()) {
        parts << SectionText::tr("moved from another place");
    }
    parts << label(labels, "placement_end"_L1, stay.endReason);
    return lines(parts);
}

} // namespace

std::vector<Block> placementBlocks(
    const FollowUpReportData& data, bool othersByRoleOnly, const ReportLabels& labels)
{
    if (data.stays.isEmpty()) {
        return {Paragraph{SectionText::tr("Nobody was placed in the period."), Paragraph::Style::Note}};
    }
    Table table{{{SectionText::tr("Who"), 2.2, false}, {SectionText::tr("Kind of place"), 2.2, false},
                    {SectionText::tr("From"), 1.3, false}, {SectionText::tr("Until"), 1.5, false},
                    {SectionText::tr("Nights"), 0.9, true}, {SectionText::tr("Remark"), 2.4, false}},
        {}};
    int ofOne = 0; ///< stays of the person so far
    int nights = 0;
    for (qsizetype i = 0; i < data.stays.size(); ++i) {
        const ReportedStay& stay = data.stays.at(i);
        if (i == 0 || !sameWho(stay, data.stays.at(i - 1))) {
            ofOne = 0;
            nights = 0;
        }
        ++ofOne;
        nights += stay.days;
        table.rows.push_back(
            {ofOne == 1 ? stayName(data.overview, stay.ofSubject, stay.party, othersByRoleOnly, labels)
                        : QString(),
                label(labels, "provider_kind"_L1, stay.kind), isoDay(stay.from),
                stay.to ? isoDay(*stay.to) : SectionText::tr("goes on"), QString::number(stay.days),
                remarkOf(stay, data.stays, labels)});
        const bool last = i + 1 == data.stays.size() || !sameWho(stay, data.stays.at(i + 1));
        if (last && ofOne > 1) {
            table.rows.push_back({QString(), SectionText::tr("Together"), QString(), QString(),
                QString::number(nights), QString()});
        }
    }
    return {Paragraph{SectionText::tr("Nights in the period, no more than to the day of print. Which place "
                                      "it is and where it lies is not told."),
                Paragraph::Style::Note, true},
        std::move(table)};
}

} // namespace frid::reporting
