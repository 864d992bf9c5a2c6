#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <frid/application/exchange/ExchangeService.h>
#include <frid/domain/exchange/ExchangeRepository.h>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// As Excel saves it in Sweden.
const QByteArray tally = u"Personnummer;Namn;Inkom;Typ;Våld;Insats;Handläggare\r\n"
                         u"19900602-2397;Öberg, Åsa;2025-03-03;Vuxen;VNR;Stödsamtal;caseworker\r\n"
                         u"9107172380;Lind, Sam;2025-04-12;Utövare;VNR;;\r\n"
                         u"900602-2397;Öberg, Åsa;2025-09-09;Vuxen;HRV;Skyddat boende;\r\n"
                         u";;2025-10-01;Barn;Barn;;\r\n"_s.toLatin1();

/// It is Monday 2 March 2026; the manager manages "Enhet Norr".
struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    Session manager = registry.session(u"manager"_s);

    SheetImport sheet(const QByteArray& bytes)
    {
        SheetImport made;
        made.bytes = bytes;
        made.fileName = u"tally.csv"_s;
        made.mapping = guessedMapping(readSheet(bytes), *CodeCatalog::bundled());
        made.mapping.fixed.insert(u"cases.unit"_s, u"Enhet Norr"_s);
        return made;
    }
    ImportOutcome import(const SheetImport& made)
    {
        return must(services->exchange().importSheet(manager, made));
    }
    QList<qint64> rows()
    {
        QList<qint64> all;
        for (const QString& table : {u"person"_s, u"case_file"_s, u"case_turn"_s, u"violence_record"_s,
                 u"intervention"_s, u"import_run"_s, u"import_ref"_s, u"change_log"_s, u"task"_s}) {
            all.append(*must(registry.registry().database().one(u"SELECT count(*) FROM "_s + table,
                [](const persistence::Row& row) { return row.integer(0); })));
        }
        return all;
    }
};

QStringList told(const ImportOutcome& outcome, bool errors = true)
{
    QStringList lines;
    for (const ImportProblem& problem : outcome.problems.list()) {
        if (problem.isError == errors) {
            lines.append(
                u"%1:%2:%3:%4"_s.arg(problem.file).arg(problem.line).arg(problem.column, problem.what));
        }
    }
    return lines;
}

} // namespace

TEST_CASE("a sheet is checked, imported once, and changes nothing the second time", "[exchange]")
{
    Work work;
    SheetImport sheet = work.sheet(tally);
    sheet.dryRun = true;
    const auto before = work.rows();
    const ImportOutcome trial = work.import(sheet);
    CHECK(told(trial).isEmpty());
    CHECK_FALSE(trial.stored);
    CHECK(work.rows() == before);

    sheet.dryRun = false;
    const ImportOutcome outcome = work.import(sheet);
    CHECK(told(outcome).isEmpty());
    CHECK(told(outcome, false) == QStringList{u"tally.csv:4:Personnummer:same_person"_s});
    CHECK(outcome.stored);
    CHECK(outcome.counts == trial.counts);
    CHECK(outcome.counts == ExchangeCounts{3, 4, 0, 4, 2, 0, 0, 0, 0, 0});
    {
        const auto unit = work.registry.begin(UnitMode::Reading, u"manager"_s);
        const CaseFile first
            = must(unit->cases().find(must(unit->cases().findByNumber(CaseNumber(2026, 1)))));
        CHECK(first.unit == work.registry.north());
        CHECK(first.handler == work.registry.account(u"caseworker"_s));
        CHECK(must(unit->persons().find(first.subject)).familyName == u"Öberg"_s);
        const CaseFile third
            = must(unit->cases().find(must(unit->cases().findByNumber(CaseNumber(2026, 3)))));
        CHECK(third.subject == first.subject);
    }

    const auto rows = work.rows();
    const ImportOutcome again = work.import(work.sheet(tally));
    CHECK(again.counts.records() == 0);
    CHECK(again.counts.knownCases == 4);
    CHECK(work.rows() == rows);

    // Next month's sheet has one more line, and a case that has been closed here stays as it is here.
    const ImportOutcome more = work.import(
        work.sheet(tally + u"\r\n195005050512;Ny, Eva;2026-02-02;Vuxen;VNR;;\r\n"_s.toLatin1()));
    CHECK(more.counts.cases == 1);
    CHECK(more.counts.knownCases == 4);
}

TEST_CASE(
    "with one error in a sheet nothing of it is kept, and every error is told in its own words", "[exchange]")
{
    Work work;
    const auto before = work.rows();
    QByteArray bytes = tally;
    bytes.replace("2025-04-12", "12 i fjerde").replace("9107172380", "9107172381");
    SheetImport sheet = work.sheet(bytes);
    sheet.mapping.columns.removeIf(
        [](const auto& column) { return column.field == "interventions.kind"_L1; });
    sheet.mapping.fixed.insert(u"cases.unit"_s, u"Enhet Söder"_s);
    const ImportOutcome outcome = work.import(sheet);
    CHECK(told(outcome)
        == QStringList{u"tally.csv:1:cases.unit:not_manager"_s, u"tally.csv:3:Inkom:sheet_day"_s,
            u"tally.csv:3:Personnummer:check_digit"_s});
    CHECK_FALSE(outcome.stored);
    CHECK(work.rows() == before);
    const QString line = importProblemLine(outcome.problems.list().at(1));
    CHECK_FALSE(line.contains(u"fjerde"_s)); // no cell is quoted
    CHECK(line.startsWith(u"tally.csv:3: Inkom: "_s));
    CHECK_FALSE(line.contains(u"sheet_"_s));

    SheetImport stopped = work.sheet(tally);
    stopped.progress = [](qint64, qint64) { return false; };
    CHECK(work.services->exchange().importSheet(work.manager, stopped).error().code == ErrorCode::Cancelled);
    CHECK(work.rows() == before);
    for (const QString& login : {u"caseworker"_s, u"coordinator"_s, u"admin"_s, u"auditor"_s}) {
        const auto refused
            = work.services->exchange().importSheet(work.registry.session(login), work.sheet(tally));
        CHECK(refused.error().code == ErrorCode::Forbidden);
    }
}

TEST_CASE("a sheet's people are those whom the registry knows", "[exchange]")
{
    Work work;
    const auto add = [&](UnitId where, const QString& login) {
        return work.registry.write(
            [&](UnitOfWork& unit) -> Result<PersonId> {
                Person person;
                person.id = PersonId::make(unit.now());
                person.identityNumber = must(IdentityNumber::parse(u"199107172380", QDate(2026, 3, 2)));
                person.givenName = u"Samuel"_s;
                person.registeredUnit = where;
                FRID_CHECK(unit.persons().add(person));
                return person.id;
            },
            login);
    };
    SECTION("of the own unit")
    {
        add(work.registry.north(), u"caseworker"_s);
        const ImportOutcome outcome = work.import(work.sheet(tally));
        CHECK(told(outcome, false)
            == QStringList{
                u"tally.csv:3:Personnummer:in_registry"_s, u"tally.csv:4:Personnummer:same_person"_s});
        CHECK(outcome.counts.knownPersons == 1);
        CHECK(outcome.stored);
    }
    SECTION("another unit's client is out of reach")
    {
        const PersonId there = add(work.registry.south(), u"stranger"_s);
        work.registry.addCase(there, CaseKind::Victim, {}, work.registry.south());
        QByteArray bytes = tally;
        bytes.replace(u"Utövare"_s.toLatin1(), "Vuxen"); // a client brings the ways to reach her along
        const ImportOutcome outcome = work.import(work.sheet(bytes));
        CHECK(told(outcome) == QStringList{u"tally.csv:3:Personnummer:person_elsewhere"_s});
        CHECK(told(outcome, false) == QStringList{u"tally.csv:4:Personnummer:same_person"_s});
        CHECK_FALSE(outcome.stored);
    }
}
