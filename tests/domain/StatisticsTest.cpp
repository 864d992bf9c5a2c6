// Every measure on a registry of eight cases; the answers were worked out by hand from docs/statistics.md.
#include <catch2/catch.hpp>

#include <frid/domain/statistics/Statistics.h>
#include <frid/domain/statistics/StatisticsPackage.h>

#include "support/TestDatabase.h"

#include <QDir>
#include <QFile>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

using Case = StatisticsFacts::Case;

constexpr int vnr = 0;
constexpr int hrv = 1;
constexpr int child = 3;

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

const Period year{QDate(2025, 1, 1), QDate(2025, 12, 31)};

Case newCase(qint32 person, CaseKind kind, Gender gender, AgeBand band, const char* received, int category,
    const char* known)
{
    Case one;
    one.person = person;
    one.kind = kind;
    one.gender = gender;
    one.band = band;
    one.receivedOn = day(received);
    one.knownOn[static_cast<std::size_t>(category)] = day(known);
    return one;
}

StatisticsFacts registry()
{
    StatisticsFacts facts;
    facts.vulnerabilityBit(u"age_65_plus"_s);
    facts.vulnerabilityBit(u"under_21"_s);
    facts.vulnerabilityBit(u"protected_identity"_s);
    using enum CaseKind;
    using enum Gender;
    // 0: a woman of 30–44, new, HRV known later in the year, visited within 5 days, then closed with her
    // goal.
    Case a = newCase(1, Victim, Female, AgeBand::To44, "2025-02-01", vnr, "2025-02-01");
    a.knownOn[hrv] = day("2025-06-01");
    a.channel = facts.codes.of(u"police"_s);
    a.knownBefore = YesNo::Yes;
    a.livingWith = YesNo::Yes;
    a.firstOfferOn = day("2025-02-03");
    a.firstVisitOn = day("2025-02-06");
    a.closedOn = day("2025-05-01");
    a.closingReason = facts.codes.of(u"goals_reached"_s);
    a.overallGoal = facts.codes.of(u"wholly"_s);
    a.intervened = true;
    a.instrumentUsed = true;
    a.level = StatisticsFacts::Level::High;
    a.handlerChanges = 2;
    a.vulnerabilities = facts.vulnerabilityBit(u"disability"_s) | facts.vulnerabilityBit(u"age_65_plus"_s);
    // 1: the same woman again, 200 days after the first was closed.
    Case b = newCase(1, Victim, Female, AgeBand::To44, "2025-11-17", vnr, "2025-11-17");
    b.livingWith = YesNo::No;
    b.firstOfferOn = day("2025-11-27");
    b.protectedIdentity = true;
    // 2: a man of 65–79, from the year before, whose violence became known this year.
    Case c = newCase(2, Victim, Male, AgeBand::To79, "2024-10-01", vnr, "2025-03-01");
    c.intervened = true;
    c.level = StatisticsFacts::Level::Low;
    // 3: a girl of 7–12, talked with, closed without a reason.
    Case d = newCase(3, Child, Female, AgeBand::To12, "2025-03-10", child, "2025-03-10");
    d.talkedWithChildOn = day("2025-03-12");
    d.closedOn = day("2025-12-31");
    d.firstOfferOn = day("2025-03-10");
    // 4: a boy, talked with only after the year.
    Case e = newCase(4, Child, Male, AgeBand::Unknown, "2025-12-01", child, "2025-12-01");
    e.talkedWithChildOn = day("2026-01-02");
    // 5: a perpetrator, closed before the year: not counted.
    Case f = newCase(5, Perpetrator, Male, AgeBand::To29, "2024-01-01", vnr, "2024-01-01");
    f.closedOn = day("2024-12-31");
    // 6: a case whose violence is known only after the year: not counted.
    Case g = newCase(6, Victim, Female, AgeBand::To20, "2025-04-01", vnr, "2026-01-01");
    // 7: the perpetrator of 5 again, on the last day, 365 days after; closed later.
    Case h = newCase(5, Perpetrator, Male, AgeBand::To29, "2025-12-31", vnr, "2025-12-31");
    h.closedOn = day("2026-02-01");
    facts.cases = {a, b, c, d, e, f, g, h};
    facts.interventions = {{Victim, Female, u"support_talks"_s, {}, 2}, {Victim, Male, u"hotel"_s, {}, 1}};
    facts.sessions = {{Victim, Female, u"attended"_s, {}, 7}, {Child, Female, {}, {}, 1}};
    facts.assessments = {{Victim, Female, u"patriark"_s, {}, 1}};
    facts.referrals = {{Victim, Female, u"police"_s, u"accepted"_s, 2}, {Victim, Male, u"police"_s, {}, 1}};
    facts.stays = {
        // 10 nights in the year: the first, and not the last day.
        {Victim, Female, 0, u"sheltered_housing"_s, day("2025-02-01"), day("2025-02-11"), 150'000},
        // 5 nights of it in the year, at an unknown price.
        {Victim, Male, 1, u"hotel"_s, day("2024-12-20"), day("2025-01-06"), std::nullopt},
        // The last two nights of the year: it goes on.
        {Child, Female, 2, u"hotel"_s, day("2025-12-30"), {}, 99'950},
    };
    return facts;
}

class Figures {
public:
    explicit Figures(const QList<StatisticsRow>& rows)
    {
        for (const StatisticsRow& row : rows) {
            m_rows.insert(
                QStringList{row.measure, row.kind, row.category, row.detail, row.gender, row.ageBand}.join(
                    u' '),
                row);
        }
    }
    /// "measure kind category detail gender age"; 0 of a row that is left out.
    [[nodiscard]] double value(const char* words) const
    {
        INFO(words);
        const auto row = m_rows.constFind(QString::fromLatin1(words));
        if (row == m_rows.cend()) {
            return 0;
        }
        REQUIRE(row->value);
        return *row->value;
    }
    [[nodiscard]] StatisticsRow row(const char* words) const
    {
        INFO(words);
        REQUIRE(m_rows.contains(QString::fromLatin1(words)));
        return m_rows.value(QString::fromLatin1(words));
    }
    [[nodiscard]] bool has(const char* words) const { return m_rows.contains(QString::fromLatin1(words)); }

private:
    QHash<QString, StatisticsRow> m_rows;
};

Figures figures(std::optional<qint64> inhabitants = {})
{
    const CodeCatalog codes = must(CodeCatalog::bundled());
    return Figures(rowsOf(tabulate(registry(), year, codes, inhabitants), measureNames()));
}

} // namespace

TEST_CASE("cases: active, new, closed, and known later")
{
    const Figures f = figures();
    CHECK(f.value("cases_active all all all all all") == 6); // all but 5 and 6
    CHECK(f.value("cases_active victim all all all all") == 3);
    CHECK(f.value("cases_active victim vnr all all all") == 3);
    CHECK(f.value("cases_active victim hrv all all all") == 1); // once in each category, once in all
    CHECK(f.value("cases_active victim all all male 65-79") == 1);
    CHECK(f.value("cases_active child child all male unknown") == 1);
    CHECK(f.value("cases_active perpetrator all all male 21-29") == 1);
    CHECK(f.value("cases_new all all all all all") == 5);
    CHECK(f.value("cases_new victim all all female all") == 2);
    CHECK(f.value("cases_new victim all all male all") == 0);
    CHECK(f.value("cases_closed all all all all all") == 2);
    CHECK(f.value("cases_closed victim all goals_reached all all") == 1);
    CHECK(f.value("cases_closed victim hrv goals_reached all all") == 0); // not known by then
    CHECK(f.value("cases_closed child all unknown female 7-12") == 1);
    CHECK(f.value("violence_discovered_later all all all all all") == 1); // the man's
    CHECK(f.value("violence_discovered_later victim vnr all male all") == 1);
}

TEST_CASE("how contact began, background, and waiting")
{
    const Figures f = figures();
    CHECK(f.value("channel all all police all all") == 1);
    CHECK(f.value("channel all all unknown all all") == 4);
    CHECK(f.value("channel victim hrv police female 30-44") == 1);
    CHECK(f.value("known_before all all yes all all") == 1);
    CHECK(f.value("known_before all all unknown all all") == 4);
    CHECK(f.value("background all all disability all all") == 1);
    CHECK(f.value("background all all age_65_plus all all") == 0); // noted, but she is not that old
    CHECK(f.value("background all all under_21 all all") == 1); // the girl; the boy's age is not known
    CHECK(f.value("background all all protected_identity all all") == 1);
    CHECK(f.value("background all all multi all all") == 0);
    // Offers after 2, 10 and 0 days; two without.
    CHECK(f.value("wait_first_offer all all median all all") == 2);
    CHECK(f.value("wait_first_offer all all max all all") == 10);
    CHECK(f.value("wait_first_offer all all within_5_days all all") == Approx(2.0 / 3));
    CHECK(f.row("wait_first_offer all all median all all").missing == 2);
    // Of two, 2 and 10, the lower.
    CHECK(f.value("wait_first_offer victim all median female all") == 2);
    CHECK(f.value("wait_first_offer all all median:living_with all all") == 2);
    CHECK(f.value("wait_first_offer all all max:apart all all") == 10);
    CHECK(f.value("wait_first_visit all all median all all") == 5);
    CHECK(f.value("wait_first_visit all all within_5_days all all") == 1);
    CHECK(f.row("wait_first_visit all all median all all").missing == 4);
    CHECK_FALSE(f.row("wait_first_visit all all median:apart all all").value);
}

TEST_CASE("what was done: interventions, nights, sessions, assessments, referrals")
{
    const Figures f = figures();
    CHECK(f.value("interventions_granted all all all all all") == 3);
    CHECK(f.value("interventions_granted victim all support_talks female all") == 2);
    CHECK(f.value("interventions_granted victim all hotel male all") == 1);
    CHECK(f.value("persons_with_intervention all all all all all") == 2);
    CHECK(f.value("persons_with_intervention victim hrv all female 30-44") == 1);
    CHECK(f.value("placement_nights all all all all all") == 17); // 10 + 5 + 2
    CHECK(f.value("placement_nights all all sheltered_housing all all") == 10);
    CHECK(f.value("placement_nights all all hotel all all") == 7);
    CHECK(f.value("placement_nights child all hotel female all") == 2);
    CHECK(f.value("placement_cost all all sheltered_housing all all") == 15'000);
    CHECK(f.value("placement_cost all all hotel all all") == 1'999);
    CHECK(f.row("placement_cost all all hotel all all").missing == 1);
    CHECK(f.value("sessions all all attended all all") == 7);
    CHECK(f.value("sessions all all unknown all all") == 1);
    CHECK(f.value("sessions all all all all all") == 8);
    CHECK(f.value("assessments all all patriark all all") == 1);
    CHECK(f.value("instrument_share all all all all all") == Approx(1.0 / 5));
    CHECK(f.value("instrument_share victim all all all all") == Approx(1.0 / 2));
    CHECK(f.value("referrals all all police all all") == 3);
    CHECK(f.value("referrals all all police:accepted all all") == 2);
    CHECK(f.value("referrals all all police:unknown male all") == 1);
}

TEST_CASE("how it went: risk, children, goals, Kolada, re-entry, handlers")
{
    const Figures f = figures(50'000);
    CHECK(f.value("risk_level all all high all all") == 1);
    CHECK(f.value("risk_level all all low all all") == 1);
    CHECK(f.value("risk_level all all none all all") == 4);
    CHECK(f.value("children_talked_with child all yes all all") == 1);
    CHECK(f.value("children_talked_with child all no male all") == 1);
    CHECK(f.value("goal_at_close all all wholly all all") == 1);
    CHECK(f.value("goal_at_close all all unknown all all") == 1);
    CHECK(f.value("kolada_opened victim all count all all") == 2);
    CHECK(f.value("kolada_opened all all count female all") == 2);
    CHECK(f.value("kolada_opened victim all all all all") == Approx(0.4)); // 2 of 50 000
    CHECK(f.value("kolada_intervened victim all count all all") == 2);
    CHECK(f.value("kolada_goal victim all count all all") == 1);
    CHECK(f.value("reentry_12m all all all all all") == 2); // 200 days; 365 days
    CHECK(f.value("reentry_12m perpetrator all all all all") == 1);
    CHECK(f.value("reentry_24m all all all all all") == 2);
    CHECK(f.value("handler_changes all all all all all") == Approx(2.0 / 6));
    const StatisticsRow unknown = figures().row("kolada_opened all all all all all");
    CHECK_FALSE(unknown.value);
    CHECK(unknown.missing == 0);
}

TEST_CASE("totals of nothing stand there with 0, and nothing else does")
{
    const CodeCatalog codes = must(CodeCatalog::bundled());
    const QList<StatisticsRow> rows = rowsOf(tabulate({}, year, codes), measureNames());
    const Figures f(rows);
    for (const QString& measure : measureNames()) {
        const bool named = std::any_of(
            rows.begin(), rows.end(), [&](const StatisticsRow& row) { return row.measure == measure; });
        CHECK(named);
    }
    CHECK(f.value("cases_active all all all all all") == 0);
    CHECK(f.has("cases_active all all all all all"));
    CHECK(f.has("channel all all police all all"));
    CHECK_FALSE(f.has("cases_active victim all all female all"));
    CHECK_FALSE(f.row("instrument_share all all all all all").value);
}

TEST_CASE("ages are whole years, and a birth year decides where it can")
{
    CHECK(ageBandOn(day("2007-05-02"), day("2025-05-01")) == AgeBand::To17);
    CHECK(ageBandOn(day("2007-05-01"), day("2025-05-01")) == AgeBand::To20);
    CHECK(ageBandOn(day("2004-02-29"), day("2025-02-28")) == AgeBand::To20);
    CHECK(ageBandOn(day("2004-02-29"), day("2025-03-01")) == AgeBand::To29);
    CHECK(ageBandOn(day("1945-01-01"), day("2025-01-01")) == AgeBand::From80);
    CHECK_FALSE(ageBandOfYear(2007, day("2025-05-01")));
    CHECK(ageBandOfYear(2006, day("2025-05-01")) == AgeBand::To20);
    CHECK(ageBandOfYear(2025, day("2025-05-01")) == AgeBand::To6);
    for (int years = 0; years < 100; ++years) {
        for (const char* born : {"01-01", "06-15", "12-31"}) {
            const QDate birth = QDate::fromString(
                QString::number(2025 - years) + u'-' + QString::fromLatin1(born), Qt::ISODate);
            const auto band = ageBandOfYear(birth.year(), day("2025-06-15"));
            CHECK((!band || *band == ageBandOn(birth, day("2025-06-15"))));
        }
    }
}

TEST_CASE("the period before is as long")
{
    CHECK(year.before() == Period{day("2024-01-01"), day("2024-12-31")});
    CHECK(Period{day("2025-03-01"), day("2025-03-31")}.before()
        == Period{day("2025-02-01"), day("2025-02-28")});
    CHECK(Period{day("2025-03-10"), day("2025-03-19")}.before()
        == Period{day("2025-02-28"), day("2025-03-09")});
    CHECK(checkedPeriod(day("2025-02-01"), day("2025-01-31")).error().field == u"to"_s);
    CHECK(checkedPeriod({}, day("2025-01-31")).error().field == u"from"_s);
}

TEST_CASE("the program's packages and words are whole, in both languages")
{
    const StatisticsCatalog catalog = must(StatisticsCatalog::bundled());
    const CodeCatalog codes = must(CodeCatalog::bundled());
    REQUIRE(catalog.package(u"yearly"_s) != nullptr);
    CHECK(catalog.packages().first().id == u"yearly"_s);
    CHECK(catalog.package(u"yearly"_s)->measures == measureNames());
    const QList<StatisticsRow> rows = rowsOf(tabulate(registry(), year, codes, 10'000), measureNames());
    for (const StatisticsRow& row : rows) {
        for (const auto& dimension : {u"kind"_s, u"category"_s, u"detail"_s, u"gender"_s, u"age_band"_s}) {
            CAPTURE(row.measure.toStdString(), row.detail.toStdString(), dimension.toStdString());
            const QString label = catalog.label(codes, row, dimension, u"sv"_s);
            CHECK_FALSE(label.contains(u'_'));
            CHECK((label == u"SARA:SV"_s || !label.contains(u':')));
        }
        CHECK(catalog.word(row.unit, u"sv"_s) != (row.unit == u"SEK"_s ? u""_s : row.unit));
    }
}

TEST_CASE("packages and definitions that are broken are refused with the place of the fault")
{
    const QString folder = QStringLiteral(FRID_SOURCE_DIR "/tests/data/statistics/");
    const auto read = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto parsed = [](const QByteArray& json, QList<JsonProblem>* problems) {
        return json.contains("frid-measures") ? StatisticsCatalog::parseMeasures(json, problems).has_value()
                                              : StatisticsPackage::parse(json, problems).has_value();
    };
    const QStringList good = QDir(folder + u"good"_s).entryList({u"*.json"_s}, QDir::Files);
    CHECK_FALSE(good.isEmpty());
    for (const QString& name : good) {
        CAPTURE(name.toStdString());
        CHECK(parsed(read(folder + u"good/"_s + name), nullptr));
    }
    const QList<QByteArray> lines = read(folder + u"broken/expected.tsv"_s).trimmed().split('\n');
    CHECK(lines.size() == QDir(folder + u"broken"_s).entryList({u"*.json"_s}, QDir::Files).size());
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.split('\t');
        CAPTURE(line.toStdString());
        QList<JsonProblem> problems;
        CHECK_FALSE(parsed(read(folder + u"broken/"_s + QString::fromUtf8(parts.at(0))), &problems));
        REQUIRE_FALSE(problems.isEmpty());
        CHECK(problems.first().pointer == QString::fromUtf8(parts.at(1)));
        CHECK(problems.first().what == QString::fromUtf8(parts.at(2)));
    }
}

TEST_CASE("behind each figure stand the cases that it counts, and those that it misses something of")
{
    const CodeCatalog codes = must(CodeCatalog::bundled());
    StatisticsFacts facts = registry();
    const auto number = [](std::size_t serial) { return CaseNumber(2025, static_cast<int>(serial)); };
    for (std::size_t place = 0; place < facts.cases.size(); ++place) {
        facts.numbers.push_back(number(place + 1));
    }
    facts.interventions[0].of = number(1);
    facts.interventions[1].of = number(3);
    facts.sessions[0].of = number(1);
    facts.sessions[1].of = number(4);
    facts.assessments[0].of = number(1);
    facts.referrals[0].of = number(1);
    facts.referrals[1].of = number(3);
    facts.stays[0].of = number(1);
    facts.stays[1].of = number(3);
    facts.stays[2].of = number(4);
    int compared = 0;
    for (const StatisticsRow& row : rowsOf(tabulate(facts, year, codes), measureNames())) {
        INFO(QStringList({row.measure, row.kind, row.category, row.detail, row.gender, row.ageBand})
                 .join(u' ')
                 .toStdString());
        const auto cell = FigureCell::of(row);
        REQUIRE(cell);
        const auto behind = casesBehind(facts, year, codes, *cell, false);
        if (row.unit == u"cases"_s) {
            CHECK(double(behind.size()) == row.value.value_or(0));
            ++compared;
        } else if (row.value.value_or(0) > 0) {
            CHECK_FALSE(behind.empty());
        }
        CHECK(std::ssize(casesBehind(facts, year, codes, *cell, true)) == row.missing.value_or(0));
    }
    CHECK(compared > 60);

    const auto all = u"all"_s;
    const auto behind = [&](const QString& measure, const QString& detail, bool missing, int kind = 0) {
        std::vector<int> serials;
        for (const CaseNumber& one :
            casesBehind(facts, year, codes, {measure, detail, {kind, 0, 0, 0}}, missing)) {
            serials.push_back(one.serial());
        }
        return serials;
    };
    using Serials = std::vector<int>;
    CHECK(behind(u"cases_closed"_s, all, false) == Serials{1, 4});
    CHECK(behind(u"reentry_12m"_s, all, false) == Serials{2, 8});
    CHECK(behind(u"wait_first_visit"_s, u"median"_s, false) == Serials{1});
    CHECK(behind(u"wait_first_visit"_s, u"median"_s, true) == Serials{2, 4, 5, 8});
    CHECK(behind(u"sessions"_s, all, false) == Serials{1, 4});
    CHECK(behind(u"sessions"_s, u"unknown"_s, false) == Serials{4});
    CHECK(behind(u"interventions_granted"_s, u"hotel"_s, false) == Serials{3});
    CHECK(behind(u"assessments"_s, u"patriark"_s, false) == Serials{1});
    CHECK(behind(u"referrals"_s, u"police:accepted"_s, false) == Serials{1});
    CHECK(behind(u"referrals"_s, u"police"_s, false) == Serials{1, 3});
    CHECK(behind(u"placement_nights"_s, u"hotel"_s, false) == Serials{3, 4});
    CHECK(behind(u"placement_nights"_s, all, false, 2) == Serials{4});
    CHECK(behind(u"placement_cost"_s, all, true) == Serials{3});
    CHECK(behind(u"nothing"_s, all, false).empty());
    CHECK_FALSE(FigureCell::of({u"cases_new"_s, u"nobody"_s, all, all, all, all, 1, u"cases"_s, 0, false}));
}
