#include "readmodels/ViolenceQuestions.h"

#include "access/Facts.h"
#include "assessment/SqlViolenceQuestionRepository.h"
#include "readmodels/Labels.h"
#include "readmodels/Query.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

Result<QList<ViolenceQuestionRow>> rowsOf(UnitContext& context, const QList<ViolenceQuestion>& questions)
{
    QList<ViolenceQuestionRow> rows;
    FRID_TRY(const auto accounts, context.names.accounts(context));
    QHash<CaseId, CaseNumber> numbers;
    QHash<PersonId, NamedPerson> persons;
    NameCache::Wanted wanted;
    for (const ViolenceQuestion& question : questions) {
        if (!question.caseId.isNull() && !numbers.contains(question.caseId)) {
            FRID_TRY(const auto number,
                context.database.one(
                    u"SELECT number_year, number_serial FROM case_file WHERE id = ?"_s,
                    [](const Row& row) {
                        return CaseNumber(static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)));
                    },
                    question.caseId));
            numbers.insert(question.caseId, number.value_or(CaseNumber()));
        }
        if (!persons.contains(question.person)) {
            FRID_TRY(const auto revision,
                context.database.one(
                    u"SELECT revision FROM person WHERE id = ?"_s,
                    [](const Row& row) { return row.integer(0); }, question.person));
            persons.insert(question.person, {question.person, revision.value_or(0)});
            wanted.append({question.person, revision.value_or(0)});
        }
        rows.append({question, {}, accounts.value(question.askedBy), numbers.value(question.caseId)});
    }
    Labels labels(context);
    FRID_CHECK(labels.load(wanted));
    for (ViolenceQuestionRow& row : rows) {
        row.person = labels.label(persons.value(row.question.person));
    }
    return rows;
}

/// A person of the coverage, with the newest asking.
struct Covered {
    UnitId unit;
    AccountId handler;
    PersonId person;
    bool openable = false;
    bool everAsked = false;
    bool hasQuestion = false;
    QString reason; ///< why the newest was not asked
    std::optional<QDate> nextOn;
};

void count(CoverageRow& row, const Covered& person, QDate today)
{
    ++row.persons;
    if (person.everAsked) {
        ++row.asked;
    } else if (person.hasQuestion) {
        ++row.notAsked;
        ++row.reasons[person.reason];
    } else {
        ++row.nothing;
    }
    if (person.nextOn && *person.nextOn <= today) {
        ++row.dueAgain;
    }
}

} // namespace

Result<QList<ViolenceQuestionRow>> readQuestions(UnitContext& context, CaseId id)
{
    FRID_TRY(const auto questions, SqlViolenceQuestionRepository(context).questions(id));
    return rowsOf(context, questions);
}

Result<QList<ViolenceQuestionRow>> readQuestions(
    UnitContext& context, const Session& session, PersonId person)
{
    FRID_TRY(const auto all, SqlViolenceQuestionRepository(context).questionsTo(person));
    Query query(context, session);
    query.add("SELECT c.id FROM case_file c WHERE c.id IN (SELECT q.case_id FROM violence_question q "
              "WHERE q.person_id = ?) AND "_L1,
        person);
    query.addAccess();
    FRID_TRY(const auto openable, query.all([](const Row& row) { return row.as<CaseId>(0); }));
    QList<ViolenceQuestion> seen;
    std::ranges::copy_if(all, std::back_inserter(seen), [&](const ViolenceQuestion& question) {
        return question.caseId.isNull() || openable.contains(question.caseId);
    });
    return rowsOf(context, seen);
}

Result<QList<DueAsking>> readDueAskings(UnitContext& context, const Session& session, QDate today)
{
    Query query(context, session);
    query.add("SELECT q.id, q.person_id, p.revision, q.case_id, q.next_on, c.number_year, c.number_serial, "
              "EXISTS (SELECT 1 FROM task t WHERE t.case_id = q.case_id AND t.about = q.person_id "
              "AND t.state = 'open') FROM violence_question q JOIN person p ON p.id = q.person_id "
              "LEFT JOIN case_file c ON c.id = q.case_id WHERE q.next_on <= ? "
              "AND NOT EXISTS (SELECT 1 FROM violence_question n WHERE n.person_id = q.person_id "
              "AND (n.asked_on > q.asked_on OR (n.asked_on = q.asked_on AND n.created_at > q.created_at))) "
              "AND ((q.case_id IS NULL AND q.asked_by = ?) OR "
              "(c.status = 'open' AND (q.asked_by = ? OR c.handler_id = ?) AND "_L1,
        today, session.account, session.account, session.account);
    query.addAccess().add(")) ORDER BY q.next_on, q.id"_L1);
    QList<NamedPerson> persons;
    NameCache::Wanted wanted;
    FRID_TRY(auto rows, query.all([&](const Row& row) {
        DueAsking entry;
        entry.question = row.as<ViolenceQuestionId>(0);
        entry.person.id = row.as<PersonId>(1);
        persons.append({entry.person.id, row.integer(2)});
        entry.caseId = row.as<CaseId>(3);
        entry.dueOn = row.date(4);
        if (!entry.caseId.isNull()) {
            entry.caseNumber = CaseNumber(static_cast<int>(row.integer(5)), static_cast<int>(row.integer(6)));
        }
        entry.hasTask = row.boolean(7);
        return entry;
    }));
    // Whoever was asked outside every case may have got a case since that the account may not open.
    QList<DueAsking> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].caseId.isNull()) {
            FRID_TRY(const PersonFacts facts, personFacts(context, session, rows[i].person.id));
            if (personRight(session, facts) != PersonRight::Full) {
                continue;
            }
        }
        seen.append(rows[i]);
        wanted.append({persons[i].id, persons[i].revision});
    }
    Labels labels(context);
    FRID_CHECK(labels.load(wanted));
    for (qsizetype i = 0; i < seen.size(); ++i) {
        seen[i].person = labels.label({wanted[i].first, wanted[i].second});
    }
    return seen;
}

Result<ViolenceQuestionCoverage> readCoverage(
    UnitContext& context, const Session& session, UnitId unit, QDate today)
{
    constexpr auto newest = " ORDER BY n.asked_on DESC, n.created_at DESC, n.id DESC LIMIT 1)"_L1;
    Query query(context, session);
    query.add("SELECT c.unit_id, c.handler_id, c.person_id, "_L1);
    query.addAccess();
    query.add(", EXISTS (SELECT 1 FROM violence_question a WHERE a.person_id = c.person_id AND a.asked), "
              "q.id, q.not_asked_reason, q.answer, q.next_on FROM case_file c LEFT JOIN violence_question q "
              "ON q.id = (SELECT n.id FROM violence_question n WHERE n.person_id = c.person_id"_L1);
    query.add(newest);
    query.add(" WHERE c.status = 'open' AND c.kind IN ('victim', 'child')"_L1);
    if (!unit.isNull()) {
        query.add(" AND c.unit_id = ?"_L1, unit);
    }
    query.add(" ORDER BY c.number_year, c.number_serial"_L1);
    FRID_TRY(const auto people, query.all([](const Row& row) {
        const QString reason = row.isNull(6) ? row.text(7) : row.text(6);
        return Covered{row.as<UnitId>(0), row.as<AccountId>(1), row.as<PersonId>(2), row.boolean(3),
            row.boolean(4), !row.isNull(5), reason, row.optDate(8)};
    }));
    QHash<UnitId, QString> unitNames;
    const auto readUnit = [&](const Row& row) {
        unitNames.insert(row.as<UnitId>(0), row.text(1));
        return true;
    };
    FRID_CHECK(context.database.all(u"SELECT id, name FROM unit"_s, readUnit));
    FRID_TRY(const auto accounts, context.names.accounts(context));

    ViolenceQuestionCoverage coverage;
    const auto rowFor = [&](QList<CoverageRow>& rows, UnitId of, AccountId handler) -> CoverageRow& {
        for (CoverageRow& row : rows) {
            if (row.unit == of && row.handler == handler) {
                return row;
            }
        }
        CoverageRow row;
        row.unit = of;
        row.unitName = unitNames.value(of);
        row.handler = handler;
        row.handlerName = accounts.value(handler);
        rows.append(row);
        return rows.last();
    };
    QSet<std::pair<UnitId, PersonId>> inUnits;
    QSet<std::pair<UnitId, PersonId>> atHandlers;
    for (const Covered& person : people) {
        const std::pair key(person.unit, person.person);
        const bool numbersOnly = session.has(Role::Coordinator, person.unit);
        if ((person.openable || numbersOnly) && !inUnits.contains(key)) {
            inUnits.insert(key);
            count(rowFor(coverage.units, person.unit, {}), person, today);
        }
        if (person.openable && !atHandlers.contains(key)) {
            atHandlers.insert(key);
            count(rowFor(coverage.handlers, person.unit, person.handler), person, today);
        }
    }
    const auto byName = [](const CoverageRow& a, const CoverageRow& b) {
        return std::pair(a.unitName, a.handlerName) < std::pair(b.unitName, b.handlerName);
    };
    std::ranges::sort(coverage.units, byName);
    std::ranges::sort(coverage.handlers, byName);
    return coverage;
}

} // namespace frid::persistence
