#include "readmodels/PersonReach.h"

#include <frid/application/access/Action.h>

#include "readmodels/Labels.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

/// A person's ties to the session's reach, gathered for many persons at once; says the same to
/// personRight() as personFacts() does.
struct Ties {
    PersonFacts facts;
    QStringList caseNumbers; ///< of openable cases of which the person is the subject
};

class TieReader {
public:
    TieReader(UnitContext& context, const Session& session, std::optional<qint64> since)
        : m_context(context)
        , m_session(session)
        , m_since(since)
    { }

    [[nodiscard]] Result<QHash<PersonId, Ties>> read()
    {
        FRID_CHECK(readSubjects());
        FRID_CHECK(readParties());
        return std::move(m_ties);
    }

private:
    void restrict(Query& query, QLatin1StringView column) const
    {
        if (m_since) {
            query.add(
                " AND "_L1 + column + " IN (SELECT id FROM person WHERE changed_sequence > ?)"_L1, *m_since);
        }
    }

    Result<void> readSubjects()
    {
        Query query(m_context, m_session);
        query.add("SELECT c.person_id, c.number_year, c.number_serial FROM case_file c WHERE "_L1)
            .addAccess();
        restrict(query, "c.person_id"_L1);
        query.add(" ORDER BY c.number_year, c.number_serial"_L1);
        return query
            .all([&](const Row& row) {
                Ties& ties = m_ties[row.as<PersonId>(0)];
                const int year = static_cast<int>(row.integer(1));
                ties.caseNumbers.append(CaseNumber(year, static_cast<int>(row.integer(2))).toString());
                ties.facts.subjectOfOpenable = true;
                ties.facts.hasCases = true;
                return true;
            })
            .map([](const auto&) {});
    }

    Result<void> readParties()
    {
        Query query(m_context, m_session);
        query.add("SELECT DISTINCT a.person_id, "
                  "CASE WHEN a.role <> 'perpetrator' AND c.kind IN ('victim', 'child') THEN 1 ELSE 0 END "
                  "FROM party a JOIN case_file c ON c.id = a.case_id "
                  "WHERE a.person_id IS NOT NULL AND "_L1);
        query.addAccess();
        restrict(query, "a.person_id"_L1);
        return query
            .all([&](const Row& row) {
                PersonFacts& facts = m_ties[row.as<PersonId>(0)].facts;
                facts.partyOfOpenable = true;
                facts.partyOfOpenableVictimSide |= row.integer(1) != 0;
                facts.hasCases = true;
                return true;
            })
            .map([](const auto&) {});
    }

    UnitContext& m_context;
    const Session& m_session;
    std::optional<qint64> m_since;
    QHash<PersonId, Ties> m_ties;
};

struct Candidate {
    NamedPerson person;
    int birthYear = 0;
    PersonRight right = PersonRight::None;
    QStringList caseNumbers;
};

DirectoryEntry entryOf(const Candidate& candidate, const PersonName& name)
{
    DirectoryEntry entry;
    entry.id = candidate.person.id;
    entry.masked = name.protection != Protection::None;
    entry.caseNumbers = candidate.caseNumbers;
    if (!entry.masked) {
        entry.givenName = name.givenName;
        entry.familyName = name.familyName;
    }
    if (candidate.right != PersonRight::Full) {
        return entry;
    }
    if (name.identityNumber) {
        entry.identityDigits = name.identityNumber->digits();
    }
    if (!entry.masked) {
        entry.birthDate = name.birthDate.value_or(QDate());
        entry.birthYear = candidate.birthYear;
    }
    return entry;
}

} // namespace

Result<DirectoryRead> readDirectory(UnitContext& context, const Session& session, std::optional<qint64> since)
{
    FRID_TRY(auto ties, TieReader(context, session, since).read());

    Query query(context, session);
    query.add("SELECT p.id, p.revision, p.birth_year, p.registered_unit_id, "
              "CASE WHEN p.merged_into IS NULL THEN 0 ELSE 1 END, "
              "CASE WHEN EXISTS (SELECT 1 FROM case_file s WHERE s.person_id = p.id) "
              "OR EXISTS (SELECT 1 FROM party a WHERE a.person_id = p.id) THEN 1 ELSE 0 END "
              "FROM person p"_L1);
    if (since) {
        query.add(" WHERE p.changed_sequence > ?"_L1, *since);
    }
    DirectoryRead read;
    QList<Candidate> candidates;
    FRID_CHECK(query.all([&](const Row& row) {
        Candidate candidate;
        candidate.person = {row.as<PersonId>(0), row.integer(1)};
        candidate.birthYear = static_cast<int>(row.integer(2));
        Ties known = ties.take(candidate.person.id);
        known.facts.registeredUnit = row.as<UnitId>(3);
        known.facts.hasCases = row.integer(5) != 0;
        const bool merged = row.integer(4) != 0;
        candidate.right = merged ? PersonRight::None : personRight(session, known.facts);
        candidate.caseNumbers = std::move(known.caseNumbers);
        if (candidate.right == PersonRight::None) {
            if (since) {
                read.gone.append(candidate.person.id);
            }
        } else {
            candidates.append(candidate);
        }
        return true;
    }));

    NameCache::Wanted wanted;
    wanted.reserve(candidates.size());
    for (const Candidate& candidate : std::as_const(candidates)) {
        wanted.append({candidate.person.id, candidate.person.revision});
    }
    Labels labels(context);
    FRID_CHECK(labels.load(wanted));
    read.known.reserve(candidates.size());
    for (const Candidate& candidate : std::as_const(candidates)) {
        if (const PersonName* name = labels.name(candidate.person)) {
            read.known.append(entryOf(candidate, *name));
        }
    }
    return read;
}

} // namespace frid::persistence
