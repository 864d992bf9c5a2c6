#include "readmodels/CaseRows.h"

#include <frid/domain/Clock.h>

#include "access/RelationSql.h"
#include "database/Columns.h"
#include "readmodels/Labels.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

/// The id in the given place of many written one after the other; empty where they end.
QStringView idAt(const QString& ids, qsizetype place)
{
    constexpr qsizetype length = 36;
    return QStringView(ids).mid(place * length, length);
}

/// Codes that the row tells with commas between. The same few texts come again and again.
class CategoryLists {
public:
    const QStringList& of(const QString& codes)
    {
        const auto known = m_known.constFind(codes);
        if (known != m_known.cend()) {
            return *known;
        }
        return *m_known.insert(codes, codes.split(u',', Qt::SkipEmptyParts));
    }

private:
    QHash<QString, QStringList> m_known;
};

/// Sorts places instead of the wide rows themselves.
QList<CaseRow> newestFirst(QList<CaseRow> rows)
{
    QList<qsizetype> places(rows.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::sort(places, std::ranges::greater(), [&](qsizetype place) { return rows[place].number; });
    QList<CaseRow> sorted;
    sorted.reserve(rows.size());
    for (const qsizetype place : std::as_const(places)) {
        sorted.append(std::move(rows[place]));
    }
    return sorted;
}

/// What is meant by the beginning of a number, as ranges of years and serials: text would find no index.
CaseCondition numberBegins(const QString& typed)
{
    static const QRegularExpression form(u"^([0-9]{1,9})$|^([0-9]{4})-([0-9]{0,9})$"_s);
    constexpr int yearDigits = 4;
    constexpr int serialDigits = 5;
    const auto match = form.match(typed);
    if (!match.hasMatch()) {
        return {u"1 = 0"_s, {}};
    }
    // The least and the greatest number of so many digits that begins with these.
    const auto range = [](const QString& digits, int length) {
        int unit = 1;
        for (qsizetype i = digits.size(); i < length; ++i) {
            unit *= 10;
        }
        const int least = digits.toInt() * unit;
        return QList<SqlValue>{least, least + unit - 1};
    };
    if (match.hasCaptured(1)) {
        const QString digits = match.captured(1);
        CaseCondition condition{u"c.number_serial = ?"_s, {digits.toInt()}};
        if (digits.size() <= yearDigits) {
            condition.sql = u"(c.number_serial = ? OR c.number_year BETWEEN ? AND ?)"_s;
            condition.values += range(digits, yearDigits);
        }
        return condition;
    }
    const QString serial = match.captured(3);
    CaseCondition condition{u"c.number_year = ?"_s, {match.captured(2).toInt()}};
    if (!serial.isEmpty()) {
        condition.sql += " AND (c.number_serial = ? OR c.number_serial BETWEEN ? AND ?)"_L1;
        condition.values += SqlValue(serial.toInt());
        condition.values += range(serial, serialDigits);
    }
    return condition;
}

} // namespace

CaseCondition conditionOf(const CaseFilter& filter, AccountId account, const QDateTime& now)
{
    CaseCondition condition;
    const auto add = [&](QLatin1StringView sql, const QList<SqlValue>& values) {
        condition.sql += " AND "_L1 + sql;
        condition.values += values;
    };
    if (filter.mine) {
        condition.sql += " AND (c.handler_id = ? OR "_L1 + relationSql(Relation::CoHandler, "c"_L1) + ")"_L1;
        condition.values += SqlValue(account);
        bindRelation(Relation::CoHandler, account, now, condition.values);
    }
    if (filter.unassigned) {
        add("c.handler_id IS NULL"_L1, {});
    }
    if (filter.overdue) {
        add("c.next_due_on < ?"_L1, {filter.today});
    }
    if (!filter.unit.isNull()) {
        add("c.unit_id = ?"_L1, {filter.unit});
    }
    if (filter.kind) {
        add("c.kind = ?"_L1, {toCode(*filter.kind)});
    }
    if (filter.status) {
        add("c.status = ?"_L1, {toCode(*filter.status)});
    }
    if (!filter.number.isEmpty()) {
        const CaseCondition number = numberBegins(filter.number);
        condition.sql += " AND "_L1 + number.sql;
        condition.values += number.values;
    }
    return condition;
}

Result<QList<CaseRow>> readCaseRows(
    UnitContext& context, const Session& session, const CaseCondition& condition, int limit)
{
    // Each column costs the driver more than the row costs the database, and thousands of rows are read: what
    // is short and fixed travels together. The condition on the revision lets the index alone answer.
    Query query(context, session);
    query.add(
        "SELECT c.id || c.person_id || c.unit_id || COALESCE(c.handler_id, ''), "
        "c.number_year * 1000000 + c.number_serial, "
        "c.kind || ' ' || c.status || ' ' || COALESCE(c.risk_level, 'none') || "
        "CASE WHEN c.walled THEN ' walled' ELSE '' END, c.received_on, p.revision, c.next_due_on, "
        "c.categories FROM case_file c JOIN person p ON p.id = c.person_id AND p.revision > 0 WHERE "_L1);
    query.addAccess().add(condition.sql).addValues(condition.values);
    if (limit > 0) {
        query.add(" ORDER BY c.number_year DESC, c.number_serial DESC LIMIT ?"_L1, limit);
    }

    NameCache::Wanted subjects;
    CategoryLists categories;
    FRID_TRY(auto rows, query.all([&](const Row& row) {
        CaseRow entry;
        const QString ids = row.text(0);
        entry.id = CaseId::fromString(idAt(ids, 0));
        subjects.append({PersonId::fromString(idAt(ids, 1)), row.integer(4)});
        entry.unit = UnitId::fromString(idAt(ids, 2));
        entry.handler = AccountId::fromString(idAt(ids, 3));
        const qint64 number = row.integer(1);
        entry.number = CaseNumber(static_cast<int>(number / 1000000), static_cast<int>(number % 1000000));
        const QString codes = row.text(2);
        const auto code = qTokenize(QStringView(codes), u' ').toContainer();
        entry.kind = fromCode<CaseKind>(code[0]).value_or(entry.kind);
        entry.status = fromCode<CaseStatus>(code[1]).value_or(entry.status);
        entry.riskLevel = fromCode<RiskLevel>(code[2]);
        entry.walled = code.size() > 3;
        entry.receivedOn = row.date(3);
        entry.nextDeadline = row.optDate(5);
        entry.categories = categories.of(row.text(6));
        return entry;
    }));
    if (rows.isEmpty()) {
        return rows;
    }

    QHash<UnitId, QString> units;
    const auto readUnit = [&](const Row& row) {
        units.insert(row.as<UnitId>(0), row.text(1));
        return true;
    };
    FRID_CHECK(context.database.all(u"SELECT id, name FROM unit"_s, readUnit));
    FRID_TRY(const auto accounts, context.names.accounts(context));
    const QDate today = swedishDay(context.now);
    FRID_TRY(const auto coHandled,
        context.database.all(
            u"SELECT case_id FROM case_co_handler WHERE account_id = ? UNION SELECT c.id FROM absence b "
            "JOIN case_file c ON c.handler_id = b.handler_id AND c.unit_id = b.unit_id "
            "WHERE b.stand_in_id = ? AND b.from_on <= ? AND b.to_on >= ? AND b.ended_at IS NULL"_s,
            [](const Row& row) { return row.as<CaseId>(0); }, session.account, session.account, today,
            today));
    const QSet<CaseId> mine(coHandled.begin(), coHandled.end());
    Labels labels(context);
    FRID_CHECK(labels.load(subjects));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        CaseRow& entry = rows[i];
        const NamedPerson subject{subjects[i].first, subjects[i].second};
        entry.subject = labels.label(subject);
        const PersonName* name = labels.name(subject);
        if (name != nullptr) {
            entry.protection = name->protection;
            if (!entry.subject.masked && name->identityNumber) {
                entry.identityNumber = name->identityNumber->display();
            }
        }
        entry.unitName = units.value(entry.unit);
        entry.handlerName = accounts.value(entry.handler);
        entry.mine = entry.handler == session.account || mine.contains(entry.id);
    }
    return newestFirst(std::move(rows));
}

} // namespace frid::persistence
