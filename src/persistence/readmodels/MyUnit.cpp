#include "readmodels/MyUnit.h"

#include <frid/domain/Clock.h>

#include "casefile/SqlCaseRepository.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "readmodels/Labels.h"
#include "readmodels/Query.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr qsizetype idLength = 36;
constexpr qsizetype dayLength = 10;
constexpr qint64 runningMark = 1000;
constexpr qint64 placedMark = 10000;

/// "2026-11-21" as it stands in a longer text; nothing for dashes.
std::optional<QDate> dayAt(QStringView text, qsizetype place)
{
    const QStringView day = text.mid(place * dayLength, dayLength);
    if (day.startsWith(u'-')) {
        return std::nullopt;
    }
    const auto digits = [day](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            value = value * 10 + day.at(i).digitValue();
        }
        return value;
    };
    return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
}

QString dayColumn(QLatin1StringView name)
{
    return "COALESCE(CAST(c."_L1 + name + " AS TEXT), '----------')"_L1;
}

CasePhase phaseOf(bool running, QStringView inquiry)
{
    if (running) {
        return CasePhase::Interventions;
    }
    return inquiry == "opened"_L1  ? CasePhase::Inquiry
        : inquiry == "declined"_L1 ? CasePhase::NoInquiry
                                   : CasePhase::Preliminary;
}

Query& ofUnit(Query& query, UnitId unit)
{
    return query.add(" c.unit_id = ? AND "_L1, unit).addAccess();
}

Result<QList<UnitCase>> readCases(UnitContext& context, const Session& session, UnitId unit, QDate today)
{
    // Each column costs the driver more than the row costs the database: what is short travels together.
    Query query(context, session);
    query.add("SELECT c.id || COALESCE(c.handler_id, ''), c.number_year * 1000000 + c.number_serial, "
              "c.kind || ' ' || c.status || ' ' || COALESCE(c.risk_level, 'none') || "
              "CASE WHEN c.inquiry_opened_on IS NOT NULL THEN ' opened' "
              "WHEN c.inquiry_declined_on IS NOT NULL THEN ' declined' ELSE ' none' END, "_L1
        + dayColumn("received_on"_L1) + " || "_L1 + dayColumn("closed_on"_L1) + " || "_L1
        + dayColumn("first_offer_on"_L1) + " || "_L1 + dayColumn("first_visit_on"_L1) + " || "_L1
        + dayColumn("next_due_on"_L1)
        + ", CASE WHEN c.status = 'open' THEN "
          "(SELECT max(n.event_at) FROM journal_note n WHERE n.case_id = c.id) END, "
          "CASE WHEN c.status = 'open' THEN (SELECT count(*) FROM party y WHERE y.case_id = c.id "
          "AND y.role = 'child')"_L1);
    query.add(" + CASE WHEN EXISTS (SELECT 1 FROM intervention i WHERE i.case_id = c.id AND i.start_on <= ? "
              "AND (i.end_on IS NULL OR i.end_on > ?)) THEN 1000 ELSE 0 END"_L1,
        today, today);
    query.add(" + CASE WHEN EXISTS (SELECT 1 FROM placement m WHERE m.case_id = c.id AND m.from_on <= ? "
              "AND (m.free_from IS NULL OR m.free_from > ?)) THEN 10000 ELSE 0 END ELSE 0 END "
              "FROM case_file c WHERE (c.status = 'open' OR c.closed_on >= ?) AND"_L1,
        today, today, QDate(today.year(), today.month(), 1).addMonths(1 - monthsOfFlow));
    ofUnit(query, unit).add(" ORDER BY c.number_year DESC, c.number_serial DESC"_L1);
    return query.all([](const Row& row) {
        UnitCase one;
        const QString ids = row.text(0);
        one.id = CaseId::fromString(QStringView(ids).first(idLength));
        one.handler = AccountId::fromString(QStringView(ids).mid(idLength));
        const qint64 number = row.integer(1);
        one.number = CaseNumber(static_cast<int>(number / 1000000), static_cast<int>(number % 1000000));
        const QString codes = row.text(2);
        const auto code = qTokenize(QStringView(codes), u' ').toContainer();
        one.burden.kind = fromCode<CaseKind>(code[0]).value_or(one.burden.kind);
        one.status = fromCode<CaseStatus>(code[1]).value_or(one.status);
        one.burden.risk = fromCode<RiskLevel>(code[2]);
        const QString days = row.text(3);
        one.receivedOn = dayAt(days, 0).value_or(QDate());
        one.closedOn = dayAt(days, 1);
        one.firstOfferOn = dayAt(days, 2);
        one.firstVisitOn = dayAt(days, 3);
        one.nextDueOn = dayAt(days, 4);
        if (const auto event = row.optTimestamp(4)) {
            one.lastEventOn = swedishDay(*event);
        }
        const qint64 marks = row.integer(5);
        one.burden.placed = marks / placedMark > 0;
        one.burden.phase = phaseOf(marks / runningMark % 10 > 0, code[3]);
        one.burden.children = static_cast<int>(marks % runningMark);
        return one;
    });
}

/// Whose the due tasks are to do, and who works in the unit.
Result<QList<UnitWorker>> readWorkers(UnitContext& context, const Session& session, UnitId unit, QDate today,
    const QList<UnitCase>& cases, const QList<Absence>& absences)
{
    Query query(context, session);
    query.add("SELECT COALESCE(t.assignee_id, c.handler_id), "
              "sum(CASE WHEN t.due_on < ? THEN 1 ELSE 0 END), sum(CASE WHEN t.due_on < ? THEN 0 ELSE 1 END) "
              "FROM task t JOIN case_file c ON c.id = t.case_id "
              "WHERE t.state = 'open' AND c.status = 'open' AND t.due_on <= ? AND"_L1,
        today, today, today.addDays(daysOfDeadlines));
    ofUnit(query, unit).add(" GROUP BY COALESCE(t.assignee_id, c.handler_id)"_L1);
    QHash<AccountId, UnitWorker> known;
    FRID_CHECK(query.all([&](const Row& row) {
        UnitWorker& worker = known[row.as<AccountId>(0)];
        worker.overdueTasks = static_cast<int>(row.integer(1));
        worker.tasksSoon = static_cast<int>(row.integer(2));
        return true;
    }));
    for (const UnitCase& one : cases) {
        if (one.isOpen()) {
            known[one.handler]; // also one who has no task
        }
    }
    for (const Absence& absence : absences) {
        known[absence.standIn]; // for the name
        known[absence.handler];
    }
    FRID_TRY(const auto names, context.names.accounts(context));
    const auto readAccount = [&](const Row& row) {
        const auto id = row.as<AccountId>(0);
        if (row.boolean(2) || known.contains(id)) {
            UnitWorker& worker = known[id];
            worker.name = names.value(id);
            worker.disabled = row.boolean(1);
            worker.ofUnit = row.boolean(2);
        }
        return true;
    };
    FRID_CHECK(context.database.all(
        u"SELECT a.id, a.disabled, EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = a.id "
        "AND r.role = 'caseworker' AND r.unit_id = ?) FROM account a"_s,
        readAccount, unit));
    QList<UnitWorker> workers;
    for (auto at = known.begin(); at != known.end(); ++at) {
        at->id = at.key();
        workers.append(*at);
    }
    const QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::ranges::sort(workers, [&](const UnitWorker& a, const UnitWorker& b) {
        if (a.id.isNull() || b.id.isNull()) {
            return !a.id.isNull() && b.id.isNull();
        }
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    return workers;
}

/// Placements of tonight, after `columns`.
Query& placedTonight(Query& query, const QString& columns, UnitId unit, QDate today)
{
    query.add(u"SELECT "_s + columns
            + " FROM placement m JOIN case_file c ON c.id = m.case_id JOIN place l ON l.id = m.place_id "
              "JOIN provider v ON v.id = l.provider_id LEFT JOIN party a ON a.id = m.party_id "
              "LEFT JOIN person p ON p.id = CASE WHEN m.party_id IS NULL THEN c.person_id ELSE a.person_id "
              "END "
              "WHERE m.from_on <= ? AND (m.free_from IS NULL OR m.free_from > ?) AND"_L1,
        today, today);
    return ofUnit(query, unit);
}

/// Openings that nobody has reviewed, after `columns`.
Query& toReview(Query& query, const QString& columns, UnitId unit)
{
    query.add(u"SELECT "_s + columns
        + " FROM case_grant g JOIN case_file c ON c.id = g.case_id JOIN person p ON p.id = c.person_id "
          "WHERE g.kind = 'break_glass' AND g.reviewed_at IS NULL AND"_L1);
    return ofUnit(query, unit);
}

} // namespace

Result<UnitFacts> readUnitFacts(UnitContext& context, const Session& session, UnitId unit, QDate today)
{
    UnitFacts facts;
    FRID_TRY(facts.cases, readCases(context, session, unit, today));
    FRID_TRY(facts.absences, SqlCaseRepository(context).absences(unit, today));
    FRID_TRY(facts.workers, readWorkers(context, session, unit, today, facts.cases, facts.absences));
    Query placed(context, session);
    placedTonight(placed, u"count(*), COALESCE(sum(m.price_per_day), 0)"_s, unit, today);
    FRID_CHECK(placed.all([&](const Row& row) {
        facts.placements = static_cast<int>(row.integer(0));
        facts.costPerDay = row.integer(1);
        return true;
    }));
    Query openings(context, session);
    toReview(openings, u"count(*)"_s, unit);
    FRID_CHECK(openings.all([&](const Row& row) {
        facts.openingsToReview = static_cast<int>(row.integer(0));
        return true;
    }));
    return facts;
}

Result<QList<UnitPlacement>> readUnitPlacements(
    UnitContext& context, const Session& session, UnitId unit, QDate today)
{
    Query query(context, session);
    placedTonight(query,
        u"m.id, c.id, c.number_year, c.number_serial, p.id, p.revision, v.id, v.kind, v.name_sealed, "
        "m.from_on, m.to_on, m.price_per_day"_s,
        unit, today)
        .add(" ORDER BY c.number_year, c.number_serial, m.from_on, m.id"_L1);
    NameCache::Wanted wanted;
    FRID_TRY(auto rows, query.all([&](const Row& row) -> Result<UnitPlacement> {
        UnitPlacement entry;
        entry.id = row.as<PlacementId>(0);
        entry.caseId = row.as<CaseId>(1);
        entry.caseNumber = CaseNumber(static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)));
        entry.person.id = row.as<PersonId>(4);
        wanted.append({entry.person.id, row.integer(5)});
        SealedRow provider(context.sealer, "provider"_L1, row.text(6));
        entry.providerKind = row.text(7);
        entry.providerName = provider.open("name_sealed"_L1, row.optBytes(8));
        FRID_CHECK(provider.outcome());
        entry.from = row.date(9);
        entry.to = row.optDate(10);
        entry.pricePerDay = row.integer(11);
        return entry;
    }));
    Labels labels(context);
    NameCache::Wanted known = wanted;
    known.removeIf([](const auto& person) { return person.first.isNull(); });
    FRID_CHECK(labels.load(known));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!wanted[i].first.isNull()) {
            rows[i].person = labels.label({wanted[i].first, wanted[i].second});
        }
    }
    return rows;
}

Result<QList<EmergencyOpening>> readOpeningsToReview(
    UnitContext& context, const Session& session, UnitId unit)
{
    Query query(context, session);
    toReview(query,
        u"g.id, c.id, c.number_year, c.number_serial, p.id, p.revision, g.account_id, g.valid_from, "
        "g.valid_until, g.reason_sealed"_s,
        unit)
        .add(" ORDER BY g.valid_from, g.id"_L1);
    FRID_TRY(const auto accounts, context.names.accounts(context));
    NameCache::Wanted subjects;
    FRID_TRY(auto rows, query.all([&](const Row& row) -> Result<EmergencyOpening> {
        EmergencyOpening entry;
        entry.id = row.text(0);
        entry.caseId = row.as<CaseId>(1);
        entry.caseNumber = CaseNumber(static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)));
        subjects.append({row.as<PersonId>(4), row.integer(5)});
        entry.account = row.as<AccountId>(6);
        entry.accountName = accounts.value(entry.account);
        entry.from = row.timestamp(7);
        entry.until = row.timestamp(8);
        SealedRow sealed(context.sealer, "case_grant"_L1, entry.id);
        entry.reason = sealed.open("reason_sealed"_L1, row.optBytes(9));
        FRID_CHECK(sealed.outcome());
        return entry;
    }));
    Labels labels(context);
    FRID_CHECK(labels.load(subjects));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].subject = labels.label({subjects[i].first, subjects[i].second});
    }
    return rows;
}

} // namespace frid::persistence
