#include <frid/application/referral/ConsultationService.h>

#include "Checks.h"
#include "referral/ReferralRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int newestNotes = 5;

Deed onCase(Action action, CaseId id, const QString& detail = {})
{
    return {action, ObjectRef::of(id), id, detail, {}};
}

/// The party's own words for one who is not known by name; short ones may be a name.
void learnUnknown(KnownPerson& known, const QString& label)
{
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 3) {
        return;
    }
    for (const QString& word : words) {
        if (word.front().isUpper()) {
            known.familyName += known.familyName.isEmpty() ? word : u' ' + word;
        }
    }
}

KnownPerson knownOf(const Person& person, KnownPerson::Role role)
{
    KnownPerson known;
    known.role = role;
    known.givenName = person.givenName;
    known.familyName = person.familyName;
    known.gender = person.gender;
    known.secrets = {person.phone, person.email, person.address};
    if (person.identityNumber) {
        known.secrets += person.identityNumber->display();
        known.secrets += person.identityNumber->digits();
    }
    known.secrets.removeAll(QString());
    return known;
}

KnownPerson::Role roleOf(const QString& partyRole)
{
    return partyRole == "perpetrator"_L1 ? KnownPerson::Role::Perpetrator
        : partyRole == "child"_L1        ? KnownPerson::Role::Child
                                         : KnownPerson::Role::Other;
}

/// Whom a case's texts may name.
struct CasePeople {
    CaseFile file;
    Person subject;
    QList<Party> parties; ///< in the order of `persons`, after the subject
    QList<KnownPerson> persons;
    QStringList places;
};

Result<CasePeople> peopleOf(UnitOfWork& unit, CaseId id)
{
    CasePeople people;
    FRID_TRY(people.file, unit.cases().find(id));
    // Read past the mask, because exactly these names must not be told; they go nowhere from here.
    FRID_TRY(people.subject, unit.persons().find(people.file.subject));
    KnownPerson subject = knownOf(people.subject,
        people.file.kind == CaseKind::Perpetrator ? KnownPerson::Role::Perpetrator
                                                  : KnownPerson::Role::Subject);
    subject.isChild = people.file.kind == CaseKind::Child;
    people.persons.append(subject);
    FRID_TRY(people.parties, unit.cases().parties(id));
    for (const Party& party : std::as_const(people.parties)) {
        KnownPerson known;
        if (!party.person.isNull()) {
            FRID_TRY(const Person person, unit.persons().find(party.person));
            known = knownOf(person, roleOf(party.role));
        } else {
            known.role = roleOf(party.role);
            learnUnknown(known, party.unknownLabel);
        }
        people.persons.append(known);
    }
    FRID_TRY(const QList<AccountId> coHandlers, unit.cases().coHandlers(id));
    FRID_TRY(const auto names, colleagueNames(unit));
    QList<AccountId> staff = coHandlers;
    staff.prepend(people.file.handler);
    for (const AccountId account : std::as_const(staff)) {
        KnownPerson known;
        known.role = KnownPerson::Role::Staff;
        known.familyName = names.value(account);
        if (!known.familyName.isEmpty()) {
            people.persons.append(known);
        }
    }
    FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
    people.places.append(info.municipality);
    FRID_TRY(const QList<Organisation> all, unit.referrals().organisations().organisations());
    for (const Organisation& organisation : all) {
        people.places += organisation.towns;
    }
    return people;
}

DeIdentifier deIdentifierOf(const CasePeople& people, QDate today)
{
    return {people.persons, people.places, today};
}

QString ageBand(std::optional<int> age)
{
    if (!age) {
        return {};
    }
    // The bands of the statistics.
    for (const auto& [from, to] :
        {std::pair(0, 6), {7, 12}, {13, 17}, {18, 20}, {21, 29}, {30, 44}, {45, 64}, {65, 79}}) {
        if (*age >= from && *age <= to) {
            return u"%1–%2 år"_s.arg(from).arg(to);
        }
    }
    return u"80 år eller äldre"_s;
}

/// Who is in it, by substitutes. Swedish like the substitutes themselves.
Result<QString> peopleText(UnitOfWork& unit, const CasePeople& people, const DeIdentifier& substitutes,
    const CodeCatalog& codes, const QString& language)
{
    const QDate today = swedishDay(unit.now());
    const auto line = [](const QString& who, QStringList facts) {
        facts.removeAll(QString());
        return facts.isEmpty() ? who : who + u": "_s + facts.join(u", "_s);
    };
    QStringList lines{line(substitutes.substitute(0), {ageBand(people.subject.ageOn(today))})};
    for (qsizetype i = 0; i < people.parties.size(); ++i) {
        const Party& party = people.parties[i];
        if (party.role == "reporter"_L1) {
            continue;
        }
        QString band;
        if (!party.person.isNull()) {
            FRID_TRY(const Person person, unit.persons().find(party.person));
            band = ageBand(person.ageOn(today));
        }
        const auto called = [&](const QString& list, const QString& code) {
            return codes.label(list, code, language).toLower();
        };
        // "Barn 1" and "Våldsutövaren" say the role themselves.
        const QString role = roleOf(party.role) == KnownPerson::Role::Other
            ? called(u"party_role"_s, party.role)
            : QString();
        const QString relation = party.relation.isEmpty() || party.role == "child"_L1
            ? QString()
            : called(u"relation"_s, party.relation);
        lines += line(substitutes.substitute(i + 1), {role, relation, band});
    }
    return lines.join(u'\n');
}

Result<QStringList> textsOf(UnitOfWork& unit, const CasePeople& people, const BriefParts& parts)
{
    const CaseId id = people.file.id;
    QStringList texts;
    if (parts.reason) {
        texts += people.file.intake.reason;
        texts += people.file.intake.dangerNote;
    }
    if (parts.violence) {
        FRID_TRY(const QList<ViolenceRecord> violence, unit.cases().violence(id));
        for (const ViolenceRecord& record : violence) {
            texts += record.description;
        }
    }
    if (parts.assessments) {
        FRID_TRY(const QList<Assessment> assessments, unit.assessments().assessments(id));
        for (const Assessment& one : assessments) {
            if (one.status == AssessmentStatus::Signed) {
                texts += one.conclusion;
            }
        }
    }
    if (parts.followUps) {
        FRID_TRY(const QList<FollowUp> followUps, unit.followUps().followUps(id));
        for (const FollowUp& one : followUps) {
            if (one.state == NoteState::Signed) {
                texts += one.judgement;
            }
        }
    }
    if (parts.notes) {
        FRID_TRY(QList<JournalNote> notes, unit.journal().notes(id));
        notes.removeIf([](const JournalNote& note) { return note.state != NoteState::Signed; });
        std::ranges::stable_sort(notes,
            [](const JournalNote& one, const JournalNote& other) { return one.eventAt > other.eventAt; });
        for (const JournalNote& note :
            std::as_const(notes).first(qMin<qsizetype>(newestNotes, notes.size()))) {
            texts += note.body;
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// A brief that still names a party goes nowhere.
Result<void> namesNobody(UnitOfWork& unit, const Consultation& consultation)
{
    FRID_TRY(const CasePeople people, peopleOf(unit, consultation.caseId));
    const DeIdentifier check = deIdentifierOf(people, swedishDay(unit.now()));
    for (const auto& [field, text] :
        {std::pair(u"brief"_s, consultation.brief), std::pair(u"question"_s, consultation.question)}) {
        const QList<IdentityTrace> traces = check.traces(text);
        const bool named = std::ranges::any_of(traces, [](const IdentityTrace& trace) {
            return trace.kind == IdentityTrace::Kind::KnownName && trace.word.front().isUpper();
        });
        if (named) {
            return invalid(field, u"known_name"_s);
        }
    }
    return {};
}

Result<Consultation> ofThisCase(UnitOfWork& unit, CaseId caseId, ConsultationId id)
{
    FRID_TRY(const Consultation stored, unit.referrals().consultations().find(id));
    if (!(stored.caseId == caseId)) {
        return fail(ErrorCode::NotFound);
    }
    return stored;
}

Result<Consultation> keep(UnitOfWork& unit, const Session& session, Consultation typed)
{
    ConsultationRepository& repository = unit.referrals().consultations();
    const QDate today = swedishDay(unit.now());
    if (!typed.id.isNull()) {
        FRID_TRY(const Consultation stored, ofThisCase(unit, typed.caseId, typed.id));
        typed.author = stored.author;
        typed.createdAt = stored.createdAt;
        if (stored.sharedOn) {
            Consultation advised = stored;
            advised.advisedOn = typed.advisedOn;
            advised.adviser = typed.adviser;
            advised.advice = typed.advice;
            FRID_TRY(Consultation kept, checkedConsultation(advised, today));
            FRID_CHECK(repository.updateAdvice(kept, typed.revision));
            kept.revision = typed.revision + 1;
            return kept;
        }
    }
    FRID_CHECK(mustBeOpen(unit, typed.caseId));
    FRID_TRY(Consultation kept, checkedConsultation(typed, today));
    FRID_CHECK(namesNobody(unit, kept));
    if (kept.id.isNull()) {
        kept.id = ConsultationId::make(unit.now());
        kept.author = session.account;
        kept.createdAt = unit.now();
        FRID_CHECK(repository.add(kept));
        kept.revision = 1;
        return kept;
    }
    FRID_CHECK(repository.update(kept, kept.revision));
    ++kept.revision;
    return kept;
}

} // namespace

Result<CheckedBrief> ConsultationService::brief(
    const Session& session, CaseId caseId, const BriefParts& parts, const QString& language) const
{
    return m_units.run(session, onCase(Action::EditConsultations, caseId, u"brief"_s),
        [&](UnitOfWork& unit) -> Result<CheckedBrief> {
            FRID_TRY(const CasePeople people, peopleOf(unit, caseId));
            DeIdentifier substitutes = deIdentifierOf(people, swedishDay(unit.now()));
            FRID_TRY(const QString who, peopleText(unit, people, substitutes, m_codes, language));
            FRID_TRY(QStringList texts, textsOf(unit, people, parts));
            for (QString& text : texts) {
                text = substitutes.deIdentified(text);
            }
            texts.prepend(who);
            CheckedBrief brief;
            brief.text = texts.join(u"\n\n"_s);
            brief.traces = substitutes.traces(brief.text);
            return brief;
        });
}

Result<CheckedBrief> ConsultationService::check(
    const Session& session, CaseId caseId, const QString& text) const
{
    return m_units.run(session, onCase(Action::EditConsultations, caseId, u"brief"_s),
        [&](UnitOfWork& unit) -> Result<CheckedBrief> {
            FRID_TRY(const CasePeople people, peopleOf(unit, caseId));
            DeIdentifier substitutes = deIdentifierOf(people, swedishDay(unit.now()));
            CheckedBrief brief;
            brief.text = substitutes.deIdentified(text);
            brief.traces = substitutes.traces(brief.text);
            return brief;
        });
}

Result<Consultation> ConsultationService::save(const Session& session, Consultation consultation) const
{
    consultation.sharedOn.reset();
    return m_units.run(session, onCase(Action::EditConsultations, consultation.caseId),
        [&](UnitOfWork& unit) { return keep(unit, session, consultation); });
}

Result<void> ConsultationService::discard(
    const Session& session, CaseId caseId, ConsultationId id, Revision seen) const
{
    return m_units.run(session, onCase(Action::EditConsultations, caseId, u"discarded"_s),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_TRY(const Consultation stored, ofThisCase(unit, caseId, id));
            if (stored.sharedOn) {
                return fail(ErrorCode::Forbidden, {}, u"shared"_s);
            }
            return unit.referrals().consultations().remove(id, seen);
        });
}

Result<Consultation> ConsultationService::share(
    const Session& session, Consultation consultation, const PrintNotice& notice) const
{
    FRID_TRY(const QString detail, printDetail(notice));
    return m_units.run(session, onCase(Action::ExportConsultation, consultation.caseId, detail),
        [&](UnitOfWork& unit) -> Result<Consultation> {
            if (!consultation.id.isNull()) {
                FRID_TRY(const Consultation stored, ofThisCase(unit, consultation.caseId, consultation.id));
                if (stored.sharedOn) {
                    return stored; // a further copy of the same words
                }
            }
            // To share it for the first time changes the case.
            FRID_TRY(const CaseFacts facts, unit.caseFacts(session.account, consultation.caseId));
            if (caseRight(session.roles, facts) != CaseRight::Write) {
                return fail(ErrorCode::Forbidden);
            }
            consultation.sharedOn = swedishDay(unit.now());
            if (consultation.recipient.isEmpty()) {
                consultation.recipient = notice.recipient;
            }
            return keep(unit, session, consultation);
        });
}

} // namespace frid
