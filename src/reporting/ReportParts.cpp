#include "ReportParts.h"

#include <frid/domain/Clock.h>

#include <QCoreApplication>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpReport)
};

} // namespace

Document framed(
    const ReportFrame& frame, const QString& unitName, const QString& reference, std::vector<Block> blocks)
{
    constexpr int recipientInFooter = 90;
    QString recipient = frame.recipient.simplified();
    if (recipient.size() > recipientInFooter) {
        recipient = recipient.left(recipientInFooter) + u'…';
    }
    QStringList footer{
        ReportText::tr("Printed by %1, %2")
            .arg(frame.printedBy, swedishTime(frame.printedAt).toString(u"yyyy-MM-dd HH:mm"_s))};
    if (!recipient.isEmpty()) {
        footer << ReportText::tr("Recipient: %1").arg(recipient);
    }
    Document document;
    document.title = frame.title;
    document.subtitle = frame.subtitle;
    document.header = {.municipality = frame.municipality,
        .unit = unitName,
        .reference = reference,
        .secrecyStamp = ReportText::tr(
            "Secrecy – chapter 26, section 1 of the Public Access to Information and Secrecy Act "
            "(2009:400)")};
    document.footer = {.text = footer.join(u'\n'), .pageOf = ReportText::tr("Page %1 of %2")};
    document.blocks = std::move(blocks);
    return document;
}

Document framed(const ReportFrame& frame, const CaseOverview& overview, std::vector<ReportPart> parts)
{
    std::vector<Block> blocks;
    for (ReportPart& part : parts) {
        blocks.emplace_back(Heading{frame.headingLevel, part.title});
        std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(blocks));
    }
    return framed(frame, overview.unitName, ReportText::tr("Case %1").arg(overview.file.number.toString()),
        std::move(blocks));
}

QString roleLabel(const Party& party, const ReportLabels& labels)
{
    return labels.codes.label(u"party_role"_s, party.role, labels.language);
}

QString partyName(const PartyRow& row, bool byRoleOnly, const ReportLabels& labels)
{
    if (byRoleOnly) {
        return roleLabel(row.party, labels);
    }
    if (row.person.masked) {
        return protectedPerson();
    }
    return row.party.person.isNull() ? row.party.unknownLabel : row.person.name;
}

QString stayName(const CaseOverview& overview, bool ofSubject, PartyId party, bool othersByRoleOnly,
    const ReportLabels& labels)
{
    if (ofSubject) {
        return overview.masked ? protectedPerson() : overview.subject.name();
    }
    for (const PartyRow& row : overview.parties) {
        if (row.party.id == party) {
            return partyName(row, othersByRoleOnly, labels);
        }
    }
    return ReportText::tr("Somebody of a linked case");
}

QString taskTitle(const CaseTask& task, const ReportLabels& labels)
{
    if (const auto rule = labels.deadlines.find(task.rule); rule && !task.rule.isEmpty()) {
        return labels.language.startsWith(u"sv"_s) ? rule->labelSv : rule->labelEn;
    }
    return task.title.isEmpty() ? labels.codes.label(u"task_kind"_s, task.kind, labels.language) : task.title;
}

QString referralStateLabel(ReferralState state)
{
    switch (state) {
    case ReferralState::Drafted:
        return ReportText::tr("Draft");
    case ReferralState::Sent:
        return ReportText::tr("No answer yet");
    case ReferralState::Received:
        return ReportText::tr("Received by them");
    case ReferralState::Accepted:
        return ReportText::tr("Accepted");
    case ReferralState::Rejected:
        return ReportText::tr("Rejected");
    case ReferralState::NoAnswer:
        return ReportText::tr("No answer came");
    case ReferralState::Done:
        return ReportText::tr("Done with");
    }
    Q_UNREACHABLE();
}

QString protectedPerson()
{
    return ReportText::tr("Protected person");
}

Callout protectionWarning()
{
    return {ReportText::tr("Protected personal data"),
        ReportText::tr("The person has protected identity. Keep this copy so that nobody without right can "
                       "read it, and never send it to an address that is not confirmed."),
        Callout::Kind::Warning};
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void addFact(KeyValueList& list, const QString& key, const QString& value)
{
    if (!value.isEmpty()) {
        list.facts.push_back({key, value});
    }
}

} // namespace frid::reporting
