#include <frid/application/person/PersonService.h>

#include "Checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int similarShown = 10;

Deed onPerson(Action action, PersonId id)
{
    return {action, ObjectRef::of(id), {}, {}, {}};
}

Deed searching()
{
    return {Action::SearchPersons, ObjectRef::none(), {}, {}, {}};
}

Result<QString> unitName(UnitOfWork& unit, UnitId id)
{
    FRID_TRY(const QList<Unit> units, unit.accounts().units());
    const auto found = std::ranges::find(units, id, &Unit::id);
    return found == units.end() ? QString() : found->name;
}

/// The holder of the same number. Nothing of an assumed identity: not even that it is there.
/// `outOfReach` becomes the holder when the account is told no more than whom to ask.
Result<std::optional<DuplicateHit>> sameNumber(
    UnitOfWork& unit, const Session& session, const Person& person, PersonId& outOfReach)
{
    if (!person.identityNumber) {
        return std::nullopt;
    }
    FRID_TRY(const auto holder, unit.persons().findByIdentityNumber(*person.identityNumber));
    if (!holder || *holder == person.id) {
        return std::nullopt;
    }
    FRID_TRY(const Person found, unit.persons().find(*holder));
    if (found.protection == Protection::Assumed) {
        return std::nullopt;
    }
    FRID_TRY(const PersonFacts facts, unit.personFacts(session, *holder));
    DuplicateHit hit;
    hit.reason = DuplicateHit::Reason::SameNumber;
    if (personRight(session, facts) == PersonRight::None) {
        FRID_TRY(hit.askUnit, unitName(unit, found.registeredUnit));
        outOfReach = *holder;
        return hit;
    }
    hit.id = found.id;
    hit.label.id = found.id;
    hit.label.masked = found.isProtected();
    if (!hit.label.masked) {
        hit.label.name = found.name();
        hit.birthYear = found.birthYear;
    }
    return hit;
}

} // namespace

Result<void> PersonService::refreshDirectory(const Session& session, UnitOfWork& unit)
{
    const ReadModels& models = unit.readModels();
    if (!(m_directoryOf == session.account)) {
        forget();
        // The sequence first: what changes meanwhile is then read twice and never missed.
        FRID_TRY(const qint64 sequence, models.directorySequence());
        FRID_TRY(const QList<DirectoryEntry> entries, models.directory(session));
        m_directory = PersonDirectory::build(entries);
        m_directorySequence = sequence;
        m_directoryOf = session.account;
        return {};
    }
    FRID_TRY(const auto changes, models.directoryChanges(session, m_directorySequence));
    for (const PersonId& id : changes.gone) {
        m_directory.remove(id);
    }
    for (const DirectoryEntry& entry : changes.changed) {
        m_directory.upsert(entry);
    }
    m_directorySequence = changes.sequence;
    return {};
}

Result<void> PersonService::readAhead(const Session& session)
{
    return m_units.run(session, searching(),
        [&](UnitOfWork& unit) -> Result<void> { return refreshDirectory(session, unit); });
}

Result<QList<DirectoryHit>> PersonService::search(const Session& session, const QString& query, int limit)
{
    return m_units.run(session, searching(), [&](UnitOfWork& unit) -> Result<QList<DirectoryHit>> {
        FRID_CHECK(refreshDirectory(session, unit));
        return m_directory.search(query, limit);
    });
}

Result<QList<DuplicateHit>> PersonService::duplicates(const Session& session, const Person& person)
{
    PersonId outOfReach;
    auto hits = m_units.run(session, searching(), [&](UnitOfWork& unit) -> Result<QList<DuplicateHit>> {
        QList<DuplicateHit> found;
        outOfReach = {};
        FRID_TRY(const auto numbered, sameNumber(unit, session, person, outOfReach));
        if (numbered) {
            found.append(*numbered);
        }
        FRID_CHECK(refreshDirectory(session, unit));
        const QList<DirectoryHit> similar = m_directory.similar(
            person.givenName, person.familyName, person.birthDate.value_or(QDate()), similarShown);
        for (const DirectoryHit& alike : similar) {
            const DirectoryEntry& entry = alike.person;
            if (entry.id == person.id || (numbered && entry.id == numbered->id)) {
                continue;
            }
            DuplicateHit hit;
            hit.id = entry.id;
            Person named;
            named.givenName = entry.givenName;
            named.familyName = entry.familyName;
            hit.label = {entry.id, named.name(), false};
            if (entry.birthYear != 0) {
                hit.birthYear = entry.birthYear;
            }
            found.append(hit);
        }
        return found;
    });
    if (hits && !outOfReach.isNull() && !m_toldOf.contains(outOfReach)) {
        // That somebody is known elsewhere is told only when it is in the log, without number or name.
        FRID_CHECK(m_units.runUnaudited(session.account, [&](UnitOfWork& unit) {
            const Deed deed{Action::SearchPersons, ObjectRef::of(outOfReach), {}, u"same_number"_s, {}};
            return UnitRunner::record(unit, session.account, deed, AuditOutcome::Refused);
        }));
        m_toldOf.append(outOfReach);
    }
    return hits;
}

void PersonService::forget()
{
    m_directory.clear();
    m_directoryOf = AccountId();
    m_directorySequence = 0;
    m_toldOf.clear();
}

Result<PersonId> PersonService::create(const Session& session, Person person)
{
    person.id = PersonId::make(m_units.clock().now());
    person.mergedInto = PersonId();
    const Deed deed{
        Action::CreatePerson, ObjectRef::of(person.registeredUnit), {}, {}, ObjectRef::of(person.id)};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<PersonId> {
        FRID_TRY(const Person kept, keepablePerson(unit, m_codes, person));
        FRID_CHECK(unit.persons().add(kept));
        return kept.id;
    });
}

Result<PersonView> PersonService::open(const Session& session, PersonId id) const
{
    return m_units.run(session, onPerson(Action::ReadPerson, id),
        [&](UnitOfWork& unit) { return unit.readModels().person(session, id, false); });
}

Result<PersonView> PersonService::reveal(const Session& session, PersonId id, CaseId inCase) const
{
    return m_units.run(session, {Action::RevealPerson, ObjectRef::of(id), inCase, {}, {}},
        [&](UnitOfWork& unit) { return unit.readModels().person(session, id, true); });
}

Result<void> PersonService::update(const Session& session, const Person& person) const
{
    return m_units.run(
        session, onPerson(Action::EditPerson, person.id), [&](UnitOfWork& unit) -> Result<void> {
            FRID_TRY(const Person stored, unit.persons().find(person.id));
            if (!stored.mergedInto.isNull()) {
                return fail(ErrorCode::Conflict, {}, u"merged"_s);
            }
            Person edited = person;
            edited.registeredUnit = stored.registeredUnit;
            edited.mergedInto = stored.mergedInto;
            FRID_TRY(const Person kept, keepablePerson(unit, m_codes, std::move(edited)));
            return unit.persons().update(kept, person.revision);
        });
}

Result<MergeId> PersonService::merge(const Session& session, PersonId kept, PersonId merged) const
{
    return m_units.run(
        session, onPerson(Action::MergePersons, kept), [&](UnitOfWork& unit) -> Result<MergeId> {
            if (kept == merged) {
                return invalid(u"merged"_s, u"same"_s);
            }
            FRID_TRY(const PersonFacts facts, unit.personFacts(session, merged));
            if (personRight(session, facts) != PersonRight::Full) {
                return fail(ErrorCode::Forbidden, u"merged"_s);
            }
            FRID_TRY(const Person keeping, unit.persons().find(kept));
            FRID_TRY(const Person leaving, unit.persons().find(merged));
            for (const Person* person : {&keeping, &leaving}) {
                if (person->protection == Protection::Assumed) {
                    return fail(ErrorCode::Forbidden, {}, u"assumed"_s);
                }
                if (!person->mergedInto.isNull()) {
                    return fail(ErrorCode::Conflict, {}, u"merged"_s);
                }
            }
            // The number stays on its own record, so the record that has it must be the one that lives on.
            if (!keeping.identityNumber && leaving.identityNumber) {
                return invalid(u"merged"_s, u"keep_numbered"_s);
            }
            FRID_TRY(const MergeId id, unit.persons().merge(kept, merged));
            FRID_CHECK(UnitRunner::record(unit, session.account, onPerson(Action::MergePersons, merged)));
            return id;
        });
}

Result<void> PersonService::undoMerge(const Session& session, PersonId kept, MergeId id) const
{
    return m_units.run(session, onPerson(Action::MergePersons, kept), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const QList<PersonMerge> merges, unit.persons().merges(kept));
        const auto found = std::ranges::find(merges, id, &PersonMerge::id);
        if (found == merges.end() || !(found->kept == kept)) {
            return fail(ErrorCode::NotFound);
        }
        FRID_CHECK(unit.persons().undoMerge(id));
        return UnitRunner::record(unit, session.account, onPerson(Action::MergePersons, found->merged));
    });
}

Result<QList<HistoryEntry>> PersonService::history(const Session& session, PersonId id) const
{
    return m_units.run(session, onPerson(Action::ReadPersonHistory, id),
        [&](UnitOfWork& unit) -> Result<QList<HistoryEntry>> {
            FRID_TRY(const Person person, unit.persons().find(id));
            if (person.isProtected()) { // old names and addresses stand in the history
                FRID_CHECK(UnitRunner::record(unit, session.account, onPerson(Action::RevealPerson, id)));
            }
            return unit.readModels().personHistory(id);
        });
}

} // namespace frid
