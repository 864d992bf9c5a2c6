#include "readmodels/SqlReadModels.h"

#include <frid/domain/Clock.h>

#include "access/Facts.h"
#include "assessment/SqlAssessmentRepository.h"
#include "audit/SqlAuditLog.h"
#include "changelog/ChangeLog.h"
#include "changelog/Withheld.h"
#include "database/Columns.h"
#include "person/SqlPersonRepository.h"
#include "readmodels/CaseOverviewReader.h"
#include "readmodels/CaseRows.h"
#include "readmodels/Colleagues.h"
#include "readmodels/Labels.h"
#include "readmodels/Masking.h"
#include "readmodels/MyUnit.h"
#include "readmodels/PersonReach.h"
#include "readmodels/Statistics.h"
#include "readmodels/TaskRows.h"
#include "readmodels/ViolenceQuestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

/// How many of an account's latest openings are looked through for distinct cases.
constexpr int openingsLookedAt = 500;

CaseNumber numberAt(const Row& row, int column)
{
    return {static_cast<int>(row.integer(column)), static_cast<int>(row.integer(column + 1))};
}

} // namespace

Result<RegistryInfo> SqlReadModels::registryInfo() const
{
    FRID_TRY(auto info,
        m_context.database.one(u"SELECT id, municipality, created_at FROM registry"_s, [](const Row& row) {
            return RegistryInfo{row.text(0), row.text(1), row.timestamp(2)};
        }));
    if (!info) {
        return fail(ErrorCode::NotARegistry);
    }
    return std::move(*info);
}

Result<QList<Colleague>> SqlReadModels::colleagues() const
{
    return readColleagues(m_context);
}

Result<QList<CaseRow>> SqlReadModels::cases(const Session& session, const CaseFilter& filter) const
{
    return readCaseRows(
        m_context, session, conditionOf(filter, session.account, m_context.now), filter.limit);
}

Result<int> SqlReadModels::caseCount(const Session& session, const CaseFilter& filter) const
{
    const CaseCondition condition = conditionOf(filter, session.account, m_context.now);
    Query query(m_context, session);
    query.add("SELECT count(*) FROM case_file c WHERE "_L1).addAccess();
    query.add(condition.sql).addValues(condition.values);
    FRID_TRY(const auto counts, query.all([](const Row& row) { return static_cast<int>(row.integer(0)); }));
    return counts.value(0);
}

Result<CaseOverview> SqlReadModels::caseOverview(const Session& session, CaseId id, QDate today) const
{
    return readCaseOverview(m_context, session, id, today);
}

Result<QList<HistoryEntry>> SqlReadModels::caseHistory(CaseId id) const
{
    return history("case_id"_L1, id.toString());
}

Result<QList<HistoryEntry>> SqlReadModels::personHistory(PersonId id) const
{
    FRID_TRY(auto entries, history("person_id"_L1, id.toString()));
    FRID_TRY(const PersonName now, m_context.names.person(m_context, id));
    const bool assumed = now.protection == Protection::Assumed
        || std::ranges::any_of(
            entries, [](const HistoryEntry& entry) { return tellsOfAssumed(entry.changes); });
    if (assumed) { // what was written before would tell the old name beside the new
        for (HistoryEntry& entry : entries) {
            entry.changes = withheld(std::move(entry.changes));
        }
    }
    return entries;
}

Result<QList<HistoryEntry>> SqlReadModels::history(QLatin1StringView column, const QString& id) const
{
    FRID_TRY(const auto accounts, m_context.names.accounts(m_context));
    const auto read = [&](const Row& row) -> Result<HistoryEntry> {
        FRID_TRY(auto changes, openChanges(m_context, row.text(0), row.bytes(4)));
        return HistoryEntry{row.timestamp(6), accounts.value(row.as<AccountId>(5)), row.text(1), row.text(2),
            row.text(3), std::move(changes)};
    };
    const QString sql = u"SELECT id, record_kind, record_id, deed, changes_sealed, changed_by, changed_at "
                        "FROM change_log WHERE "_s
        + column + u" = ? ORDER BY changed_at DESC, id DESC"_s;
    return m_context.database.all(sql, read, id);
}

Result<QList<AssessmentRow>> SqlReadModels::assessments(CaseId id) const
{
    return SqlAssessmentRepository(m_context).rows(id);
}

Result<QList<PartyRow>> SqlReadModels::parties(CaseId id, QDate today) const
{
    return readParties(m_context, id, today);
}

Result<QList<ViolenceQuestionRow>> SqlReadModels::violenceQuestions(CaseId id) const
{
    return readQuestions(m_context, id);
}

Result<QList<ViolenceQuestionRow>> SqlReadModels::violenceQuestions(
    const Session& session, PersonId person) const
{
    return readQuestions(m_context, session, person);
}

Result<QList<DueAsking>> SqlReadModels::dueAskings(const Session& session, QDate today) const
{
    return readDueAskings(m_context, session, today);
}

Result<ViolenceQuestionCoverage> SqlReadModels::violenceCoverage(
    const Session& session, UnitId unit, QDate today) const
{
    return readCoverage(m_context, session, unit, today);
}

Result<StatisticsFacts> SqlReadModels::statisticsFacts(
    const Session& session, UnitId unit, const Period& period, CaseNumbers numbers) const
{
    return readStatisticsFacts(m_context, session, unit, period, numbers);
}

Result<UnitFacts> SqlReadModels::unitFacts(const Session& session, UnitId unit, QDate today) const
{
    return readUnitFacts(m_context, session, unit, today);
}

Result<QList<TaskRow>> SqlReadModels::unitTasks(const Session& session, UnitId unit, QDate until) const
{
    return readTaskRows(m_context, session, {u" AND c.unit_id = ? AND t.due_on <= ?"_s, {unit, until}});
}

Result<QList<UnitPlacement>> SqlReadModels::unitPlacements(
    const Session& session, UnitId unit, QDate today) const
{
    return readUnitPlacements(m_context, session, unit, today);
}

Result<QList<EmergencyOpening>> SqlReadModels::openingsToReview(const Session& session, UnitId unit) const
{
    return readOpeningsToReview(m_context, session, unit);
}

Result<QList<TaskRow>> SqlReadModels::myTasks(const Session& session) const
{
    CaseCondition mine{u" AND (t.assignee_id = ? OR (t.assignee_id IS NULL AND (c.handler_id = ?"_s,
        {session.account, session.account}};
    // A case that nobody has got is its manager's to give away, before a deadline passes unseen.
    for (const RoleGrant& grant : session.roles) {
        if (grant.role == Role::Manager) {
            mine.sql += " OR (c.handler_id IS NULL AND c.unit_id = ?)"_L1;
            mine.values.append(SqlValue(grant.unit));
        }
    }
    mine.sql += ")) OR (COALESCE(t.assignee_id, c.handler_id), c.unit_id) IN (SELECT b.handler_id, b.unit_id "
                "FROM absence b WHERE b.stand_in_id = ? AND b.from_on <= ? AND b.to_on >= ? "
                "AND b.ended_at IS NULL))"_L1;
    const QDate today = swedishDay(m_context.now);
    mine.values += QList<SqlValue>{session.account, today, today};
    return readTaskRows(m_context, session, mine);
}

Result<QList<CaseRow>> SqlReadModels::recentCases(const Session& session, int limit) const
{
    static const QString openings
        = u"SELECT object_id FROM audit_event WHERE account_id = ? AND action = ? AND outcome = 'done' "
          "ORDER BY sequence DESC LIMIT ?"_s;
    const QString action(actionRule(Action::ReadCase).name);
    FRID_TRY(const auto opened,
        m_context.database.all(
            openings, [](const Row& row) { return row.as<CaseId>(0); }, session.account, action,
            openingsLookedAt));
    QHash<CaseId, qsizetype> place;
    for (const CaseId& id : opened) {
        if (!place.contains(id)) {
            place.insert(id, place.size());
        }
    }
    FRID_TRY(auto rows,
        readCaseRows(m_context, session,
            {u" AND c.id IN (SELECT r.object_id FROM ("_s + openings + u") r)"_s,
                {session.account, action, openingsLookedAt}}));
    std::ranges::sort(rows, {}, [&](const CaseRow& row) { return place.value(row.id); });
    return rows.first(std::min<qsizetype>(rows.size(), std::max(limit, 0)));
}

Result<QList<WorkingRow>> SqlReadModels::myWorking(const Session& session) const
{
    QList<WorkingRow> rows;
    NameCache::Wanted subjects;
    // Rows of `table` as `n` that the account has to finish, by the condition with the account in it.
    const auto read = [&](QLatin1StringView table, QLatin1StringView changedAt, QLatin1StringView condition,
                          WorkingRow::Kind kind) -> Result<void> {
        Query query(m_context, session);
        query.add(u"SELECT n.id, c.id, c.number_year, c.number_serial, p.id, p.revision, n."_s + changedAt
            + u" FROM "_s + table
            + u" n JOIN case_file c ON c.id = n.case_id JOIN person p ON p.id = c.person_id WHERE "_s);
        query.add(condition, session.account).add(" AND "_L1).addAccess();
        return query
            .all([&](const Row& row) {
                WorkingRow entry;
                entry.kind = kind;
                entry.id = row.text(0);
                entry.caseId = row.as<CaseId>(1);
                entry.caseNumber = numberAt(row, 2);
                entry.subject.id = row.as<PersonId>(4);
                subjects.append({entry.subject.id, row.integer(5)});
                entry.changedAt = row.timestamp(6);
                rows.append(entry);
                return true;
            })
            .map([](const auto&) {});
    };
    constexpr auto ownWorking = "n.state = 'working' AND n.author_id = ?"_L1;
    FRID_CHECK(read("journal_note"_L1, "changed_at"_L1, ownWorking, WorkingRow::Kind::Note));
    FRID_CHECK(read("follow_up"_L1, "changed_at"_L1, ownWorking, WorkingRow::Kind::FollowUp));
    FRID_CHECK(read("assessment"_L1, "changed_at"_L1, "n.state = 'draft' AND n.author_id = ?"_L1,
        WorkingRow::Kind::Assessment));
    FRID_CHECK(read("case_review"_L1, "signed_at"_L1,
        "n.handler_id = ? AND NOT EXISTS (SELECT 1 FROM case_review_signature s WHERE s.review_id = n.id)"_L1,
        WorkingRow::Kind::Review));
    Labels labels(m_context);
    FRID_CHECK(labels.load(subjects));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].subject = labels.label({subjects[i].first, subjects[i].second});
    }
    std::ranges::stable_sort(
        rows, [](const WorkingRow& a, const WorkingRow& b) { return a.changedAt > b.changedAt; });
    return rows;
}

Result<PersonView> SqlReadModels::person(const Session& session, PersonId id, bool revealed) const
{
    FRID_TRY(const PersonFacts facts, personFacts(m_context, session, id));
    PersonView view;
    view.right = personRight(session, facts);
    if (view.right == PersonRight::None) {
        return fail(ErrorCode::Forbidden);
    }
    const SqlPersonRepository persons(m_context);
    FRID_TRY(const Person person, persons.find(id));
    // The name of a protected person is never told on the strength of being a party's name.
    view.masked = person.isProtected() && (!revealed || view.right != PersonRight::Full);
    if (view.masked) {
        view.person = masked(person);
    } else {
        view.person = view.right == PersonRight::Full ? person : nameOnly(person);
    }
    FRID_TRY(view.cases, readCaseRows(m_context, session, {u" AND c.person_id = ?"_s, {id}}));
    FRID_TRY(view.partyIn,
        readCaseRows(m_context, session,
            {u" AND c.id IN (SELECT a.case_id FROM party a WHERE a.person_id = ?)"_s, {id}}));
    if (view.right == PersonRight::Full) {
        FRID_TRY(view.merges, persons.merges(id));
    }
    return view;
}

Result<QList<DirectoryEntry>> SqlReadModels::directory(const Session& session) const
{
    FRID_TRY(auto read, readDirectory(m_context, session, std::nullopt));
    return std::move(read.known);
}

Result<ReadModels::DirectoryChanges> SqlReadModels::directoryChanges(
    const Session& session, qint64 sequence) const
{
    DirectoryChanges changes;
    FRID_TRY(changes.sequence, directorySequence());
    if (changes.sequence == sequence) {
        return changes;
    }
    FRID_TRY(auto read, readDirectory(m_context, session, sequence));
    changes.changed = std::move(read.known);
    changes.gone = std::move(read.gone);
    return changes;
}

Result<qint64> SqlReadModels::directorySequence() const
{
    FRID_TRY(const auto value,
        m_context.database.one(u"SELECT value FROM change_counter WHERE name = 'directory'"_s,
            [](const Row& row) { return row.integer(0); }));
    return value.value_or(0);
}

Result<QList<LogRow>> SqlReadModels::log(qint64 before, int limit) const
{
    FRID_TRY(const auto events, SqlAuditLog(m_context).events(before, limit));
    FRID_TRY(const auto accounts, m_context.names.accounts(m_context));
    QHash<CaseId, QString> numbers;
    QList<LogRow> rows;
    for (const AuditEvent& event : events) {
        if (!event.caseId.isNull() && !numbers.contains(event.caseId)) {
            FRID_TRY(const auto number,
                m_context.database.one(
                    u"SELECT number_year, number_serial FROM case_file WHERE id = ?"_s,
                    [](const Row& row) { return numberAt(row, 0).toString(); }, event.caseId));
            numbers.insert(event.caseId, number.value_or(QString()));
        }
        rows.append({event, accounts.value(event.account), numbers.value(event.caseId)});
    }
    return rows;
}

} // namespace frid::persistence
