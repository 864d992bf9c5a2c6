#include "exchange/ImportPlan.h"

#include "Checks.h"

#include <frid/domain/exchange/ExchangeRepository.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

class Planning {
public:
    Planning(UnitOfWork& unit, const Session& session, const ImportFolder& folder, const QString& source,
        ImportProblems& problems, const ImportProgress& progress)
        : m_unit(unit)
        , m_session(session)
        , m_folder(folder)
        , m_source(source)
        , m_problems(problems)
        , m_progress(progress)
        , m_managed(managedUnits(session))
    { }

    Result<ImportPlan> plan()
    {
        FRID_CHECK(gather());
        m_plan.persons.resize(m_folder.persons.size());
        m_plan.cases.resize(m_folder.cases.size());
        FRID_CHECK(each(m_folder.cases, [&](int i) { return planCase(i); }));
        FRID_CHECK(each(m_folder.persons, [&](int i) { return planPerson(i); }));
        FRID_CHECK(each(m_folder.links, [&](int i) { return planLink(m_folder.links.at(i)); }));
        count();
        return std::move(m_plan);
    }

private:
    template <typename Records, typename Work> Result<void> each(const Records& records, Work work)
    {
        for (int i = 0; i < records.size(); ++i) {
            FRID_CHECK(work(i));
            if (i % 100 == 0 && m_progress && !m_progress(i, records.size())) {
                return fail(ErrorCode::Cancelled);
            }
        }
        return {};
    }

    void error(const QString& file, int line, const QString& column, const QString& what)
    {
        m_problems.add({file, line, column, what, true});
    }

    Result<void> gather()
    {
        FRID_TRY(const QList<Unit> units, m_unit.accounts().units());
        for (const Unit& unit : units) {
            if (unit.active) {
                m_units.insert(unit.name, unit.id);
            }
        }
        FRID_TRY(const QList<Account> accounts, m_unit.accounts().all());
        for (const Account& account : accounts) {
            if (canHandle(m_unit, account.id, u"handler"_s)) {
                m_handlers.insert(account.login, account.id);
                m_handlers.insert(account.id.toString(), account.id);
            }
        }
        FRID_TRY(const QList<ImportRun> runs, m_unit.exchange().runs());
        m_importedBefore
            = std::ranges::any_of(runs, [&](const ImportRun& run) { return run.source == m_source; });
        return {};
    }

    /// The record that a line became earlier; of a registry's own export, the one whose id the reference is.
    Result<std::optional<QString>> remembered(const QString& file, const QString& ref)
    {
        if (!m_importedBefore || ref.isEmpty()) {
            return std::nullopt;
        }
        return m_unit.exchange().recordOf(m_source, file, ref);
    }

    Result<void> planCase(int index)
    {
        const ImportedCase& from = m_folder.cases.at(index);
        ImportPlan::CasePlace& place = m_plan.cases[index];
        const auto unit = m_units.constFind(from.unit);
        if (!from.unit.isEmpty() && unit == m_units.cend()) {
            error(u"cases.csv"_s, from.line, u"unit"_s, u"unknown_unit"_s);
        } else if (unit != m_units.cend()) {
            place.unit = *unit;
            if (!m_managed.contains(*unit)) {
                error(u"cases.csv"_s, from.line, u"unit"_s, u"not_manager"_s);
            }
        }
        FRID_TRY(const auto earlier, remembered(u"cases.csv"_s, from.ref));
        if (earlier) {
            place.id = CaseId::fromString(*earlier);
            place.known = true;
            return {};
        }
        FRID_TRY(const bool own, isOwnCase(CaseId::fromString(from.ref)));
        place.known = own;
        place.id = own ? CaseId::fromString(from.ref) : CaseId::make(m_unit.now());
        if (!from.handler.isEmpty() && !place.known) {
            const auto handler = m_handlers.constFind(from.handler);
            if (handler == m_handlers.cend()) {
                m_problems.add({u"cases.csv"_s, from.line, u"handler"_s, u"unknown_handler"_s, false});
            } else {
                place.handler = *handler;
            }
        }
        return {};
    }

    /// Whether a reference is the id of a case here: the folder is an export of this very registry.
    Result<bool> isOwnCase(CaseId id)
    {
        if (id.isNull()) {
            return false;
        }
        const auto found = m_unit.cases().find(id);
        if (!found && found.error().code != ErrorCode::NotFound) {
            return tl::unexpected(found.error());
        }
        return found.has_value();
    }

    /// The kinds of new cases that are about a person, and the unit of the first.
    struct NewCases {
        bool any = false;
        bool clients = false; ///< victim's or child's
        UnitId unit;
    };
    NewCases newCasesOf(int person)
    {
        if (m_newCases.isEmpty()) {
            m_newCases.resize(m_folder.persons.size());
            for (int i = 0; i < m_folder.cases.size(); ++i) {
                const ImportedCase& file = m_folder.cases.at(i);
                if (file.person < 0 || m_plan.cases.at(i).known) {
                    continue;
                }
                NewCases& mine = m_newCases[file.person];
                mine.unit = mine.any ? mine.unit : m_plan.cases.at(i).unit;
                mine.any = true;
                mine.clients = mine.clients || file.kind != CaseKind::Perpetrator;
            }
        }
        return m_newCases.at(person);
    }

    Result<void> planPerson(int index)
    {
        const ImportedPerson& from = m_folder.persons.at(index);
        ImportPlan::PersonPlace& place = m_plan.persons[index];
        const NewCases newCases = newCasesOf(index);
        FRID_TRY(const auto earlier, remembered(u"persons.csv"_s, from.ref));
        place.remembered = earlier.has_value();
        if (earlier) {
            FRID_TRY(place.id, living(PersonId::fromString(*earlier)));
        }
        if (place.id.isNull() && from.identityNumber) {
            FRID_TRY(const auto holder, m_unit.persons().findByIdentityNumber(*from.identityNumber));
            place.id = holder.value_or(PersonId());
        }
        if (place.id.isNull()) {
            FRID_TRY(place.id, living(PersonId::fromString(from.ref)));
        }
        place.known = !place.id.isNull();
        if (!place.known) {
            place.id = PersonId::make(m_unit.now());
            place.unit = newCases.any ? newCases.unit : m_managed.value(0);
            return {};
        }
        const qsizetype errors = m_problems.errors();
        FRID_CHECK(newCases.any ? mayBring(from, place.id, newCases) : Result<void>());
        if (newCases.any && !place.remembered && m_problems.errors() == errors) {
            m_problems.add({u"persons.csv"_s, from.line, u"identity_number"_s, u"in_registry"_s, false});
        }
        return {};
    }

    /// The person who has the record now, after merges; null when there is no such record.
    Result<PersonId> living(PersonId id)
    {
        while (!id.isNull()) {
            const auto person = m_unit.persons().find(id);
            if (!person && person.error().code != ErrorCode::NotFound) {
                return tl::unexpected(person.error());
            }
            if (!person || person->mergedInto.isNull()) {
                return person ? id : PersonId();
            }
            id = person->mergedInto;
        }
        return id;
    }

    /// A case opens its person's contact ways to its unit: an import must not be a way to somebody who is
    /// another unit's client.
    Result<void> mayBring(const ImportedPerson& from, PersonId id, const NewCases& newCases)
    {
        const auto may = newCases.clients ? mayBringWithContactWays(m_unit, m_session, id)
                                          : mayBringByName(m_unit, m_session, id);
        if (!may && may.error().code == ErrorCode::Forbidden) {
            error(u"persons.csv"_s, from.line, u"identity_number"_s, u"person_elsewhere"_s);
            return {};
        }
        return may;
    }

    /// A link to a case that is there already is a change of that case.
    Result<void> planLink(const ImportedLink& link)
    {
        const bool firstKnown = m_plan.cases.at(link.first).known;
        const bool secondKnown = m_plan.cases.at(link.second).known;
        if (firstKnown == secondKnown) {
            return {};
        }
        const CaseId id = m_plan.cases.at(firstKnown ? link.first : link.second).id;
        const auto facts = m_unit.caseFacts(m_session.account, id);
        if (!facts && facts.error().code != ErrorCode::NotFound) {
            return tl::unexpected(facts.error());
        }
        if (!facts || caseRight(m_session.roles, *facts) < CaseRight::Write) {
            error(u"links.csv"_s, link.line, firstKnown ? u"case_ref"_s : u"other_case_ref"_s,
                u"case_elsewhere"_s);
        }
        return {};
    }

    void count()
    {
        ExchangeCounts& counts = m_plan.counts;
        const auto isNew = [&](int caseFile) { return caseFile >= 0 && !m_plan.cases.at(caseFile).known; };
        const auto ofNew = [&](const auto& records) {
            return std::ranges::count_if(records, [&](const auto& record) { return isNew(record.caseFile); });
        };
        counts.knownPersons = std::ranges::count_if(m_plan.persons, &ImportPlan::PersonPlace::known);
        counts.persons = m_plan.persons.size() - counts.knownPersons;
        counts.knownCases = std::ranges::count_if(m_plan.cases, &ImportPlan::CasePlace::known);
        counts.cases = m_plan.cases.size() - counts.knownCases;
        counts.links = std::ranges::count_if(m_folder.links,
            [&](const ImportedLink& link) { return isNew(link.first) || isNew(link.second); });
        counts.violence = ofNew(m_folder.violence);
        counts.interventions = ofNew(m_folder.interventions);
        counts.sessions = std::ranges::count_if(m_folder.sessions, [&](const ImportedSession& session) {
            return session.intervention >= 0
                && isNew(m_folder.interventions.at(session.intervention).caseFile);
        });
        counts.assessments = ofNew(m_folder.assessments);
        counts.referrals = ofNew(m_folder.referrals);
    }

    UnitOfWork& m_unit;
    const Session& m_session;
    const ImportFolder& m_folder;
    const QString& m_source;
    ImportProblems& m_problems;
    const ImportProgress& m_progress;
    QList<UnitId> m_managed;
    QHash<QString, UnitId> m_units;
    QHash<QString, AccountId> m_handlers;
    bool m_importedBefore = false;
    QList<NewCases> m_newCases;
    ImportPlan m_plan;
};

} // namespace

QList<UnitId> managedUnits(const Session& session)
{
    QList<UnitId> units;
    for (const RoleGrant& grant : session.roles) {
        if (grant.role == Role::Manager && !units.contains(grant.unit)) {
            units.append(grant.unit);
        }
    }
    return units;
}

Result<ImportPlan> planImport(UnitOfWork& unit, const Session& session, const ImportFolder& folder,
    const QString& source, ImportProblems& problems, const ImportProgress& progress)
{
    return Planning(unit, session, folder, source, problems, progress).plan();
}

} // namespace frid
