#include <catch2/catch.hpp>

#include <frid/application/statistics/StatisticsService.h>

#include "support/TestRegistry.h"

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

StatisticsRequest march()
{
    StatisticsRequest request;
    request.package = u"yearly"_s;
    request.period = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    return request;
}

double valueOf(const StatisticsResult& result, const QString& measure)
{
    for (const StatisticsRow& row : result.rows) {
        const bool total = row.kind == u"all"_s && row.category == u"all"_s && row.detail == u"all"_s
            && row.gender == u"all"_s && row.ageBand == u"all"_s;
        if (row.measure == measure && total) {
            return row.value.value_or(-1);
        }
    }
    return -2;
}

template <typename T> ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

/// A person, a case and violence in the north and in the south.
void fill(test::TestRegistry& registry)
{
    for (const auto& [unit, name] :
        {std::pair(registry.north(), u"Norrsken"_s), std::pair(registry.south(), u"Sundin"_s)}) {
        const PersonId person = registry.addPerson(u"Hemliga"_s, name, unit);
        const CaseId id = registry.addCase(person, CaseKind::Victim, {}, unit);
        ViolenceRecord record;
        record.id = ViolenceId::make(registry.clock().now());
        record.caseId = id;
        record.category = u"vnr"_s;
        record.period = u"now"_s;
        record.knownOn = registry.clock().today();
        registry.write([&](UnitOfWork& work) { return work.cases().addViolence(record); });
    }
}

} // namespace

TEST_CASE("a coordinator and a manager count their own units, and nobody else counts")
{
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    fill(registry);
    const auto services = registry.services();
    StatisticsService& statistics = services->statistics();
    for (const auto& login : {u"manager"_s, u"coordinator"_s}) {
        CAPTURE(login.toStdString());
        const Session session = registry.session(login);
        const StatisticsResult result = must(statistics.read(session, march()));
        CHECK(valueOf(result, u"cases_active"_s) == 1);
        CHECK(valueOf(result, u"cases_new"_s) == 1);
        const QList<Unit> units = must(statistics.units(session));
        REQUIRE(units.size() == 1);
        CHECK(units.first().id == registry.north());
        StatisticsRequest elsewhere = march();
        elsewhere.unit = registry.south();
        CHECK(codeOf(statistics.read(session, elsewhere)) == ErrorCode::Forbidden);
        CHECK(codeOf(statistics.forExport(session, elsewhere, u"csv"_s)) == ErrorCode::Forbidden);
        elsewhere.unit = registry.north();
        CHECK(must(statistics.read(session, elsewhere)).unitName == u"Enhet Norr"_s);
    }
    for (const auto& login : {u"caseworker"_s, u"admin"_s, u"auditor"_s, u"stranger"_s}) {
        CAPTURE(login.toStdString());
        CHECK(codeOf(statistics.read(registry.session(login), march())) == ErrorCode::Forbidden);
        CHECK(
            codeOf(statistics.forExport(registry.session(login), march(), u"csv"_s)) == ErrorCode::Forbidden);
        CHECK(codeOf(statistics.units(registry.session(login))) == ErrorCode::Forbidden);
    }
    // Manager of the north and caseworker of the south: the south is not theirs to count.
    CHECK(valueOf(must(statistics.read(registry.session(u"both"_s), march())), u"cases_new"_s) == 1);
}

TEST_CASE("what is asked wrongly is refused at its field")
{
    test::TestRegistry registry;
    const auto services = registry.services();
    const Session manager = registry.session(u"manager"_s);
    const auto fieldOf = [&](auto change) {
        StatisticsRequest request = march();
        change(request);
        const auto result = services->statistics().read(manager, request);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Invalid);
        return result.error().field;
    };
    CHECK(fieldOf([](StatisticsRequest& r) { r.package = u"monthly"_s; }) == u"package"_s);
    CHECK(fieldOf([](StatisticsRequest& r) { r.period.from = {}; }) == u"from"_s);
    CHECK(fieldOf([](StatisticsRequest& r) { r.period.to = QDate(2025, 12, 31); }) == u"to"_s);
    CHECK(fieldOf([](StatisticsRequest& r) { r.suppressBelow = 1; }) == u"suppress"_s);
    CHECK(fieldOf([](StatisticsRequest& r) { r.suppressBelow = 101; }) == u"suppress"_s);
}

TEST_CASE("exports are logged with what was exported, reading is not")
{
    test::TestRegistry registry;
    fill(registry);
    const auto services = registry.services();
    const Session coordinator = registry.session(u"coordinator"_s);
    const auto events = [&] {
        int count = 0;
        QString detail;
        for (const LogRow& row : must(services->accounts().log(registry.session(u"auditor"_s), 0, 100))) {
            if (row.event.action == u"export_statistics"_s || row.event.action == u"read_statistics"_s) {
                ++count;
                detail = row.event.detail;
            }
        }
        return std::pair(count, detail);
    };
    must(services->statistics().read(coordinator, march()));
    CHECK(events().first == 0);
    StatisticsRequest request = march();
    request.suppressBelow = 5;
    must(services->statistics().forExport(coordinator, request, u"xlsx"_s));
    CHECK(events().first == 1);
    CHECK(events().second == u"yearly 2026-01-01–2026-12-31, xlsx, hidden below 5"_s);
}

TEST_CASE("the coordinator's figures hold no name, no identifier and no case number")
{
    test::TestRegistry registry;
    fill(registry);
    const auto services = registry.services();
    const StatisticsResult result
        = must(services->statistics().forExport(registry.session(u"coordinator"_s), march(), u"csv"_s));
    for (const StatisticsRow& row : result.rows) {
        const QString words
            = QStringList{row.measure, row.kind, row.category, row.detail, row.gender, row.ageBand, row.unit}
                  .join(u' ');
        CHECK_FALSE(words.contains(u"Norrsken"_s));
        CHECK_FALSE(words.contains(u"Hemliga"_s));
        CHECK_FALSE(words.contains(u"2026-"_s));
    }
}

TEST_CASE("the number of inhabitants is the administrator's to note, and makes figures per inhabitant")
{
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    fill(registry);
    const auto services = registry.services();
    StatisticsService& statistics = services->statistics();
    const Session admin = registry.session(u"admin"_s);
    const Session manager = registry.session(u"manager"_s);
    const auto rate = [&] {
        StatisticsRequest request = march();
        request.package = u"kolada"_s;
        return must(statistics.read(manager, request)).rows.first();
    };
    CHECK_FALSE(rate().value);
    CHECK(codeOf(statistics.setAdultInhabitants(manager, 1000)) == ErrorCode::Forbidden);
    CHECK(codeOf(statistics.setAdultInhabitants(admin, 0)) == ErrorCode::Invalid);
    ContentSettings settings = must(services->instruments().settings(admin));
    settings.reassessAfterDays.insert(u"patriark"_s, 90);
    must(services->instruments().saveSettings(admin, settings));
    must(statistics.setAdultInhabitants(admin, 20'000));
    REQUIRE(rate().value);
    CHECK(*rate().value == 0); // nobody's age is known
    // What else the registry has settled stays.
    CHECK(must(services->instruments().settings(admin)).reassessAfterDays.value(u"patriark"_s) == 90);
    must(statistics.setAdultInhabitants(admin, std::nullopt));
    CHECK_FALSE(rate().value);
}

TEST_CASE("a manager opens the cases behind a figure, as far as she may; numbers are all that others get")
{
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    fill(registry);
    const auto services = registry.services();
    StatisticsService& statistics = services->statistics();
    const auto all = u"all"_s;
    const StatisticsRow figure{u"cases_new"_s, all, all, all, all, all, 1, u"cases"_s, 0, false};
    const Session manager = registry.session(u"manager"_s);
    const QList<CaseRow> behind = must(statistics.casesBehind(manager, march(), figure, false));
    REQUIRE(behind.size() == 1);
    CHECK(behind.first().subject.name == u"Hemliga Norrsken"_s);
    CHECK(must(statistics.casesBehind(manager, march(), figure, true)).isEmpty());
    StatisticsRow waiting = figure;
    waiting.measure = u"wait_first_visit"_s;
    waiting.detail = u"median"_s;
    CHECK(must(statistics.casesBehind(manager, march(), waiting, true)).size() == 1);
    StatisticsRow nights = figure;
    nights.measure = u"placement_nights"_s;
    CHECK(must(statistics.casesBehind(manager, march(), nights, false)).isEmpty());
    StatisticsRow nothing = figure;
    nothing.measure = u"nothing"_s;
    CHECK(codeOf(statistics.casesBehind(manager, march(), nothing, false)) == ErrorCode::Invalid);
    StatisticsRequest south = march();
    south.unit = registry.south();
    CHECK(codeOf(statistics.casesBehind(manager, south, figure, false)) == ErrorCode::Forbidden);
    for (const auto& login : {u"coordinator"_s, u"caseworker"_s, u"admin"_s, u"auditor"_s, u"stranger"_s}) {
        CAPTURE(login.toStdString());
        CHECK(codeOf(statistics.casesBehind(registry.session(login), march(), figure, false))
            == ErrorCode::Forbidden);
    }

    // A case that she is blocked from is counted, and not shown.
    must(registry.registry().database().execute(
        u"INSERT INTO case_block (case_id, account_id, reason_sealed, blocked_by, blocked_at) VALUES (?, ?, ?, ?, ?)"_s,
        behind.first().id, manager.account, QByteArray("x"), manager.account, registry.clock().now()));
    CHECK(must(statistics.casesBehind(manager, march(), figure, false)).isEmpty());
    CHECK(valueOf(must(statistics.read(manager, march())), u"cases_new"_s) == 1);
}
