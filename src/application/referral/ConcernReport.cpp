#include "referral/ConcernReport.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr auto childRole = "child"_L1; ///< code of list "party_role"

QString paragraph(const QString& title, const QString& text)
{
    return text.isEmpty() ? QString() : title + u'\n' + text + u"\n\n"_s;
}

} // namespace

QString ConcernReport::nameOf(const PartyRow& row)
{
    if (row.party.person.isNull()) {
        return row.party.unknownLabel;
    }
    return row.person.masked ? tr("Person with protected identity") : row.person.name;
}

QString ConcernReport::childLine(const PartyRow* child) const
{
    if (child != nullptr) {
        return child->age ? tr("%1, %2 years").arg(nameOf(*child)).arg(*child->age) : nameOf(*child);
    }
    if (m_case.masked) {
        return tr("Person with protected identity");
    }
    const Person& person = m_case.subject;
    return person.identityNumber ? person.name() + u", "_s + person.identityNumber->display() : person.name();
}

QString ConcernReport::partyLines(const PartyRow* child) const
{
    QStringList lines;
    if (child != nullptr) {
        const QString name = m_case.masked ? tr("Person with protected identity") : m_case.subject.name();
        lines += m_case.file.kind == CaseKind::Perpetrator ? tr("%1 (has used violence)").arg(name)
                                                           : tr("%1 (exposed to violence)").arg(name);
    }
    for (const PartyRow& row : m_case.parties) {
        if (&row == child || row.party.role == "reporter"_L1) {
            continue; // who told of it may want to be unknown
        }
        QString line = nameOf(row) + u" ("_s + label("party_role"_L1, row.party.role);
        if (!row.party.relation.isEmpty() && row.party.role != childRole) {
            line += u", "_s + label("relation"_L1, row.party.relation);
        }
        line += u')';
        lines += row.party.sharesHome ? line + u", "_s + tr("shares the home") : line;
    }
    return lines.join(u'\n');
}

QString ConcernReport::violenceLines() const
{
    QStringList lines;
    for (const ViolenceRecord& record : m_case.violence) {
        QString line = record.form.isEmpty() ? label("case_category"_L1, record.category)
                                             : label("violence_form"_L1, record.form);
        line += u" ("_s + label("violence_period"_L1, record.period) + u"), "_s
            + tr("known since %1").arg(record.knownOn.toString(Qt::ISODate));
        if (!record.description.isEmpty()) {
            line += u": "_s + record.description;
        }
        lines += line;
    }
    return lines.join(u'\n');
}

Result<Referral> ConcernReport::about(PartyId child) const
{
    const PartyRow* found = nullptr;
    for (const PartyRow& row : m_case.parties) {
        if (row.party.id == child && row.party.role == childRole) {
            found = &row;
        }
    }
    const bool subject = child.isNull() && m_case.file.kind == CaseKind::Child;
    if (found == nullptr && !subject) {
        return invalid(u"about_party"_s, u"not_child"_s);
    }
    Referral referral;
    referral.caseId = m_case.file.id;
    referral.kind = concernReportKind;
    referral.party = child;
    referral.consent = Consent::NotNeeded;
    referral.legalGround = concernReportGround;
    referral.subject = tr("Concern for a child");
    referral.text = tr("We report concern for a child.") + u"\n\n"_s
        + paragraph(tr("The child"), childLine(found))
        + paragraph(tr("People around the child"), partyLines(found))
        + paragraph(tr("Violence that we know of"), violenceLines())
        + paragraph(tr("How it came to our knowledge"),
            tr("Received on %1.").arg(m_case.file.intake.receivedOn.toString(Qt::ISODate))
                + (m_case.file.intake.reason.isEmpty() ? QString() : u'\n' + m_case.file.intake.reason))
        + paragraph(tr("Danger now"),
            m_case.file.intake.dangerNow == YesNo::Yes ? tr("Yes.") + u' ' + m_case.file.intake.dangerNote
                                                       : QString())
        + tr("We ask to be told whether an inquiry is opened.");
    return referral;
}

} // namespace frid
