#include <catch2/catch.hpp>

#include "support/TestRegistry.h"

#include <frid/application/exchange/ExchangeFolder.h>
#include <frid/domain/exchange/Csv.h>
#include <frid/domain/exchange/ExchangeRepository.h>
#include <frid/domain/intervention/InterventionRepository.h>

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace frid;
using namespace Qt::StringLiterals;
using test::must;

namespace {

using Files = QMap<QString, QByteArray>;

Files goodFiles()
{
    Files files;
    for (const QString& name : exchangeFiles()) {
        QFile file(QStringLiteral(FRID_SOURCE_DIR "/tests/data/import/good/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(name, file.readAll());
    }
    return files;
}

ImportSource sourceOf(const Files& files)
{
    return [files](const QString& name) -> Result<std::optional<QByteArray>> {
        return files.contains(name) ? std::optional(files.value(name)) : std::nullopt;
    };
}

/// Keeps what an export writes.
struct Memory : ExportSink {
    Files files;
    Files published;
    Result<void> write(const QString& name, const QByteArray& bytes) override
    {
        files[name] += bytes;
        return {};
    }
    Result<void> publish() override
    {
        published = files;
        return {};
    }
};

/// It is Monday 2 March 2026; the folder's unit is "Enhet Norr".
struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    Session manager = registry.session(u"manager"_s);

    Result<ImportOutcome> tryImport(const Files& files, bool dryRun = false, const Session* who = nullptr)
    {
        ImportRequest request;
        request.source = sourceOf(files);
        request.dryRun = dryRun;
        return services->exchange().importCases(who == nullptr ? manager : *who, request);
    }
    ImportOutcome import(const Files& files) { return must(tryImport(files)); }
    qint64 count(const QString& table)
    {
        return *must(registry.registry().database().one(
            u"SELECT count(*) FROM "_s + table, [](const persistence::Row& row) { return row.integer(0); }));
    }
    /// How many rows stand in every table that an import writes, save the log.
    QList<qint64> rows()
    {
        QList<qint64> all;
        for (const QString& table :
            {u"person"_s, u"person_vulnerability"_s, u"case_file"_s, u"case_turn"_s, u"case_link"_s,
                u"violence_record"_s, u"intervention"_s, u"occasion"_s, u"imported_assessment"_s,
                u"imported_referral"_s, u"import_run"_s, u"import_ref"_s, u"change_log"_s, u"task"_s}) {
            all.append(count(table));
        }
        return all;
    }
    Files exported(bool pseudonymised, const Session* who = nullptr)
    {
        Memory memory;
        ExportRequest request;
        request.pseudonymised = pseudonymised;
        must(services->exchange().exportCases(who == nullptr ? manager : *who, request, memory));
        return memory.published;
    }
};

QStringList told(const ImportOutcome& outcome)
{
    QStringList lines;
    for (const ImportProblem& problem : outcome.problems.list()) {
        if (problem.isError) {
            lines.append(
                u"%1:%2:%3:%4"_s.arg(problem.file).arg(problem.line).arg(problem.column, problem.what));
        }
    }
    return lines;
}

/// Lines of a file without references, which an export gives anew, sorted.
QStringList content(const QByteArray& bytes, const QStringList& without)
{
    const QString text = QString::fromUtf8(bytes);
    CsvReader reader(text, csvSeparator(text));
    QStringList names;
    QStringList lines;
    while (const auto record = reader.next()) {
        QStringList cells;
        for (int i = 0; i < record->cells.size(); ++i) {
            const QString cell = record->cells.at(i).text;
            if (names.size() == record->cells.size() && without.contains(names.at(i))) {
                continue;
            }
            cells.append(cell);
        }
        if (names.isEmpty()) {
            names = cells;
        } else {
            lines.append(cells.join(u'|'));
        }
    }
    lines.sort();
    return lines;
}

const QStringList refColumns{
    u"ref"_s, u"person_ref"_s, u"case_ref"_s, u"other_case_ref"_s, u"intervention_ref"_s, u"handler"_s};

struct Mutation {
    QString file;
    int line; ///< to change, from 1; 0: the whole file is `to`
    QString from;
    QString to;
    QString expected; ///< "line:column:what"
};

const QList<Mutation>& mutations()
{
    static const QList<Mutation> list{
        // persons.csv
        {u"persons.csv"_s, 1, u"ref,"_s, u"id,"_s, u"1:ref:missing_column"_s},
        {u"persons.csv"_s, 1, u"given_name"_s, u"ref"_s, u"1:ref:duplicate_column"_s},
        {u"persons.csv"_s, 2, u"p1,"_s, u","_s, u"2:ref:missing"_s},
        {u"persons.csv"_s, 3, u"p2,"_s, u"p1,"_s, u"3:ref:duplicate_ref"_s},
        {u"persons.csv"_s, 2, u"19900602-2397"_s, u"19900602-2398"_s, u"2:identity_number:check_digit"_s},
        {u"persons.csv"_s, 2, u"19900602-2397"_s, u"1990-0602-2397"_s, u"2:identity_number:characters"_s},
        {u"persons.csv"_s, 2, u"19900602-2397"_s, u"19901302-2397"_s, u"2:identity_number:date"_s},
        {u"persons.csv"_s, 2, u"19900602-2397"_s, u"1990060223"_s, u"2:identity_number:date"_s},
        {u"persons.csv"_s, 2, u"19900602-2397"_s, u"900602239"_s, u"2:identity_number:length"_s},
        {u"persons.csv"_s, 3, u"2017-01-01"_s, u"2017-13-01"_s, u"3:birth_date:date_form"_s},
        {u"persons.csv"_s, 3, u"2017-01-01"_s, u"170101"_s, u"3:birth_date:date_form"_s},
        {u"persons.csv"_s, 3, u"2017-01-01"_s, u"2117-01-01"_s, u"3:birth_date:future"_s},
        {u"persons.csv"_s, 3, u"2017-01-01"_s, u"1017-01-01"_s, u"3:birth_date:range"_s},
        {u"persons.csv"_s, 3, u",other,"_s, u",kvinna,"_s, u"3:gender:unknown_code"_s},
        {u"persons.csv"_s, 3, u",none,"_s, u",None,"_s, u"3:protection:unknown_code"_s},
        {u"persons.csv"_s, 2, u"|pregnancy"_s, u"|gravid"_s, u"2:vulnerabilities:unknown_code"_s},
        {u"persons.csv"_s, 2, u"|pregnancy"_s, u";pregnancy"_s, u"2:vulnerabilities:unknown_code"_s},
        {u"persons.csv"_s, 4, u"Okänd"_s, u"Okänd,"_s, u"4:9:too_many_cells"_s},
        {u"persons.csv"_s, 4, u",none,"_s, u",none"_s, u"4:vulnerabilities:too_few_cells"_s},
        {u"persons.csv"_s, 4, u"Okänd"_s, u"Ok\"änd"_s, u"4:given_name:stray_quote"_s},
        {u"persons.csv"_s, 2, u"född Ek\""_s, u"född Ek\"x"_s, u"2:family_name:after_quote"_s},
        {u"persons.csv"_s, 7, u"\"Lind \"\"Kajsa\"\"\""_s, u"\"Lind"_s, u"7:family_name:open_quote"_s},
        {u"persons.csv"_s, 3, u"Lo,"_s, QString(201, u'o') + u","_s, u"3:given_name:too_long"_s},
        {u"persons.csv"_s, 0, {}, u""_s, u"1::empty_file"_s},
        // cases.csv
        {u"cases.csv"_s, 1, u"received_on"_s, u"received"_s, u"1:received_on:missing_column"_s},
        {u"cases.csv"_s, 1, u",unit,"_s, u",enhet,"_s, u"1:unit:missing_column"_s},
        {u"cases.csv"_s, 3, u"c2,"_s, u"c1,"_s, u"3:ref:duplicate_ref"_s},
        {u"cases.csv"_s, 4, u",p4,"_s, u",p44,"_s, u"4:person_ref:unknown_ref"_s},
        {u"cases.csv"_s, 4, u",p4,"_s, u",,"_s, u"4:person_ref:missing"_s},
        {u"cases.csv"_s, 4, u"perpetrator"_s, u"offender"_s, u"4:kind:unknown_code"_s},
        {u"cases.csv"_s, 5, u",Enhet Norr,"_s, u",Nord,"_s, u"5:unit:unknown_unit"_s},
        {u"cases.csv"_s, 5, u",Enhet Norr,"_s, u",Enhet Söder,"_s, u"5:unit:not_manager"_s},
        {u"cases.csv"_s, 5, u",Enhet Norr,"_s, u",,"_s, u"5:unit:missing"_s},
        {u"cases.csv"_s, 7, u"2026-01-15"_s, u"2026-02-30"_s, u"7:received_on:date_form"_s},
        {u"cases.csv"_s, 7, u"2026-01-15"_s, u""_s, u"7:received_on:missing"_s},
        {u"cases.csv"_s, 7, u"2026-01-15"_s, u"2026-03-03"_s, u"7:received_on:future"_s},
        {u"cases.csv"_s, 4, u",self,"_s, u",myself,"_s, u"4:channel:unknown_code"_s},
        {u"cases.csv"_s, 5, u",yes,no,"_s, u",ja,no,"_s, u"5:known_before:unknown_code"_s},
        {u"cases.csv"_s, 5, u",yes,no,"_s, u",yes,unknown,"_s, u"5:living_with_perpetrator:unknown_code"_s},
        {u"cases.csv"_s, 2, u"2024-03-06"_s, u"6/3 2024"_s, u"2:first_offer_on:date_form"_s},
        {u"cases.csv"_s, 2, u"2024-12-19"_s, u"2024-03-03"_s, u"2:closed_on:before_received"_s},
        {u"cases.csv"_s, 2, u"goals_reached"_s, u"solved"_s, u"2:closing_reason:unknown_code"_s},
        {u"cases.csv"_s, 2, u",partly,"_s, u",half,"_s, u"2:overall_goal:unknown_code"_s},
        // the rest
        {u"links.csv"_s, 2, u"c1,c2"_s, u"c1,c22"_s, u"2:other_case_ref:unknown_ref"_s},
        {u"links.csv"_s, 3, u"c1,c3"_s, u"c1,c1"_s, u"3:other_case_ref:same_case"_s},
        {u"links.csv"_s, 3, u"c1,c3"_s, u"c1"_s, u"3:other_case_ref:too_few_cells"_s},
        {u"violence.csv"_s, 3, u",hrv,"_s, u",hedersvåld,"_s, u"3:category:unknown_code"_s},
        {u"violence.csv"_s, 3, u",hrv,"_s, u",,"_s, u"3:category:missing"_s},
        {u"violence.csv"_s, 3, u",control,"_s, u",controlling,"_s, u"3:form:unknown_code"_s},
        {u"violence.csv"_s, 3, u",earlier,"_s, u",before,"_s, u"3:period:unknown_code"_s},
        {u"violence.csv"_s, 3, u"2024-06-10"_s, u"2034-06-10"_s, u"3:known_on:future"_s},
        {u"violence.csv"_s, 3, u"c1,"_s, u"c9,"_s, u"3:case_ref:unknown_ref"_s},
        {u"interventions.csv"_s, 3, u"i2,"_s, u"i1,"_s, u"3:ref:duplicate_ref"_s},
        {u"interventions.csv"_s, 3, u"sheltered_housing"_s, u"foster_home"_s, u"3:kind:unknown_code"_s},
        {u"interventions.csv"_s, 3, u",yes,"_s, u",maybe,"_s, u"3:decided:unknown_code"_s},
        {u"interventions.csv"_s, 3, u"2024-04-02"_s, u"2024-03-01"_s, u"3:ended_on:end_before_start"_s},
        {u"interventions.csv"_s, 2, u"completed"_s, u"finished"_s, u"2:ending:unknown_code"_s},
        {u"interventions.csv"_s, 2, u",partly,"_s, u",goal_partly,"_s, u"2:goal:unknown_code"_s},
        {u"interventions.csv"_s, 3, u"1875.50"_s, u"1875.505"_s, u"3:cost_per_day_sek:amount"_s},
        {u"interventions.csv"_s, 3, u"1875.50"_s, u"-5"_s, u"3:cost_per_day_sek:amount"_s},
        {u"sessions.csv"_s, 4, u"i1,"_s, u"i7,"_s, u"4:intervention_ref:unknown_ref"_s},
        {u"sessions.csv"_s, 4, u"no_show"_s, u"planned"_s, u"4:outcome:unknown_code"_s},
        {u"sessions.csv"_s, 4, u"2024-03-26"_s, u""_s, u"4:held_on:missing"_s},
        {u"sessions.csv"_s, 4, u"2024-03-26"_s, u"2027-03-26"_s, u"4:held_on:future"_s},
        {u"assessments.csv"_s, 3, u"patriark"_s, u"PATRIARK"_s, u"3:instrument:unknown_code"_s},
        {u"assessments.csv"_s, 3, u"extreme"_s, u"very high"_s, u"3:level:unknown_code"_s},
        {u"referrals.csv"_s, 3, u"health_care"_s, u"hospital"_s, u"3:organisation_kind:unknown_code"_s},
        {u"referrals.csv"_s, 2, u",given,"_s, u",yes,"_s, u"2:consent:unknown_code"_s},
        {u"referrals.csv"_s, 2, u"2024-03-06"_s, u"2024-03-01"_s, u"2:answered_on:end_before_start"_s},
        {u"referrals.csv"_s, 2, u"accepted"_s, u"done"_s, u"2:outcome:unknown_code"_s},
    };
    return list;
}

QByteArray mutated(const QByteArray& bytes, const Mutation& mutation)
{
    if (mutation.line == 0) {
        return mutation.to.toUtf8();
    }
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    QString& line = lines[mutation.line - 1];
    const qsizetype at = line.indexOf(mutation.from);
    REQUIRE(at >= 0);
    line.replace(at, mutation.from.size(), mutation.to);
    return lines.join(u'\n').toUtf8();
}

} // namespace

TEST_CASE("the example folder is imported whole, and once", "[exchange]")
{
    Work work;
    const ImportOutcome trial = must(work.tryImport(goodFiles(), true));
    CHECK(told(trial).isEmpty());
    CHECK_FALSE(trial.stored);
    CHECK(work.count(u"case_file"_s) == 0);
    CHECK(work.count(u"import_run"_s) == 0);

    const ImportOutcome outcome = work.import(goodFiles());
    CHECK(told(outcome).isEmpty());
    CHECK(outcome.stored);
    CHECK(outcome.counts == ExchangeCounts{5, 6, 2, 7, 5, 7, 4, 4, 0, 0});
    CHECK(outcome.counts == trial.counts);
    // One person twice, a handler without an account: worth a remark each.
    CHECK(outcome.problems.remarks() == 2);
    CHECK(work.count(u"person"_s) == 5);
    CHECK(work.count(u"task"_s) == 0);

    const auto rows = work.rows();
    const ImportOutcome again = work.import(goodFiles());
    CHECK(again.counts.records() == 0);
    CHECK(again.counts.knownCases == 6);
    CHECK(work.rows() == rows);
}

TEST_CASE("what was imported stands in its cases as if it had been written there", "[exchange]")
{
    Work work;
    work.import(goodFiles());
    const auto unit = work.registry.begin(UnitMode::Reading, u"manager"_s);
    const CaseId first = must(unit->cases().findByNumber(CaseNumber(2026, 1)));
    const CaseFile file = must(unit->cases().find(first));
    CHECK(file.status == CaseStatus::Closed);
    CHECK(file.handler == work.registry.account(u"caseworker"_s));
    CHECK(file.unit == work.registry.north());
    CHECK(file.intake.receivedOn == QDate(2024, 3, 4));
    CHECK(file.intake.knownBefore == YesNo::No);
    CHECK(file.externalReference == "T-2024-113"_L1);
    const Person person = must(unit->persons().find(file.subject));
    CHECK(person.name() == u"Åsa Öberg, född Ek"_s);
    CHECK(person.identityNumber->digits() == "199006022397"_L1);
    // The two lines of one number were united.
    CHECK(
        person.vulnerabilities == QStringList{u"economic_dependence"_s, u"honour_context"_s, u"pregnancy"_s});
    CHECK(
        must(unit->cases().find(must(unit->cases().findByNumber(CaseNumber(2026, 4))))).subject == person.id);
    CHECK(must(unit->cases().turns(first)).size() == 2);
    CHECK(work.count(u"case_link"_s) == 2);

    const auto interventions = must(unit->interventions().interventions(first));
    REQUIRE(interventions.size() == 2);
    const Intervention& talks = interventions.first();
    CHECK(talks.kind == "support_talks"_L1);
    CHECK(talks.openService);
    CHECK(talks.grantedOn == QDate(2024, 3, 12));
    CHECK(talks.goal == "partly"_L1);
    CHECK(interventions.last().costPerDay == 187550);
    CHECK(interventions.last().provider == "Kvinnojouren"_L1);
    const auto sessions = must(unit->interventions().occasions(talks.id));
    REQUIRE(sessions.size() == 5);
    CHECK(sessions.first().dayOnly);
    CHECK(swedishDay(sessions.first().startsAt) == QDate(2024, 3, 12));
    CHECK(sessions.last().state == OccasionState::CancelledByUs);
    const CaseImports imports = must(unit->exchange().imports(first));
    REQUIRE(imports.assessments.size() == 2);
    CHECK(imports.assessments.first().level == "extreme"_L1);
    CHECK(imports.referrals.size() == 2);
    // The sixth knows next to nothing.
    const CaseId sixth = must(unit->cases().findByNumber(CaseNumber(2026, 6)));
    const auto violence = must(unit->cases().violence(sixth));
    REQUIRE(violence.size() == 1);
    CHECK_FALSE(violence.first().knownOn.isValid());
    CHECK(violence.first().period.isEmpty());
}

TEST_CASE("each of many broken folders is told by its line, and changes nothing", "[exchange]")
{
    Work work;
    const Files good = goodFiles();
    const auto rows = work.rows();
    CHECK(mutations().size() >= 50);
    for (const Mutation& mutation : mutations()) {
        Files broken = good;
        broken[mutation.file] = mutated(good.value(mutation.file), mutation);
        const ImportOutcome outcome = work.import(broken);
        INFO(mutation.file.toStdString() << ' ' << mutation.expected.toStdString());
        CHECK(told(outcome) == QStringList{mutation.file + u':' + mutation.expected});
        CHECK_FALSE(outcome.stored);
    }
    Files without = good;
    without.remove(u"cases.csv"_s);
    CHECK(told(work.import(without)) == QStringList{u"cases.csv:1::missing_file"_s});
    Files unreadable = good;
    unreadable[u"persons.csv"_s].replace("Okänd", "Ok\xFFnd");
    CHECK(told(work.import(unreadable)) == QStringList{u"persons.csv:4:7:unreadable"_s});
    CHECK(work.rows() == rows);
}

TEST_CASE("every error is told, not only the first", "[exchange]")
{
    Work work;
    Files broken = goodFiles();
    broken[u"persons.csv"_s].replace(",other,", ",x,");
    broken[u"cases.csv"_s].replace("2026-01-15", "never").replace(",self,yes,", ",me,ja,");
    broken[u"referrals.csv"_s].replace("c4,", "c44,");
    CHECK(told(work.import(broken))
        == QStringList{u"persons.csv:3:gender:unknown_code"_s, u"cases.csv:5:channel:unknown_code"_s,
            u"cases.csv:5:known_before:unknown_code"_s, u"cases.csv:7:received_on:date_form"_s,
            u"referrals.csv:5:case_ref:unknown_ref"_s});
}

TEST_CASE(
    "the folder may come in other encodings, separators and line ends, with columns of its own", "[exchange]")
{
    Work work;
    Files files = goodFiles();
    QString cases = QString::fromUtf8(files.value(u"cases.csv"_s));
    cases.replace(u',', u';').replace(u'\n', u"\r\n"_s);
    files[u"cases.csv"_s] = "\xEF\xBB\xBF" + cases.toUtf8();
    files[u"persons.csv"_s] = QString::fromUtf8(files.value(u"persons.csv"_s)).toLatin1();
    files[u"links.csv"_s] = "case_ref,note,other_case_ref\nc1,Anna Berg,c2\nc1,,c3\n";
    files.remove(u"referrals.csv"_s);
    const ImportOutcome outcome = work.import(files);
    CHECK(told(outcome).isEmpty());
    CHECK(outcome.counts.cases == 6);
    CHECK(outcome.counts.referrals == 0);
    // An unknown column is told by its number: its name may be anything.
    CHECK(outcome.problems.list().contains({u"links.csv"_s, 1, u"2"_s, u"unknown_column"_s, false}));
    const auto unit = work.registry.begin(UnitMode::Reading, u"manager"_s);
    const CaseFile file = must(unit->cases().find(must(unit->cases().findByNumber(CaseNumber(2026, 1)))));
    CHECK(must(unit->persons().find(file.subject)).givenName == u"Åsa"_s);
}

TEST_CASE("an import into a registry with people in it takes the one who is there, if the unit reaches them",
    "[exchange]")
{
    Work work;
    const auto add = [&](UnitId where, const QString& login) {
        return work.registry.write(
            [&](UnitOfWork& unit) -> Result<PersonId> {
                Person person;
                person.id = PersonId::make(unit.now());
                person.identityNumber = must(IdentityNumber::parse(u"195005050512", QDate(2026, 3, 2)));
                person.givenName = u"Karin"_s;
                person.address = u"Hemliga gatan 1"_s;
                person.registeredUnit = where;
                FRID_CHECK(unit.persons().add(person));
                return person.id;
            },
            login);
    };
    SECTION("of the own unit")
    {
        const PersonId there = add(work.registry.north(), u"caseworker"_s);
        const ImportOutcome outcome = work.import(goodFiles());
        CHECK(outcome.stored);
        CHECK(outcome.counts.knownPersons == 1);
        const auto unit = work.registry.begin(UnitMode::Reading, u"manager"_s);
        const CaseFile file = must(unit->cases().find(must(unit->cases().findByNumber(CaseNumber(2026, 5)))));
        CHECK(file.subject == there);
        CHECK(must(unit->persons().find(there)).address == "Hemliga gatan 1"_L1);
    }
    SECTION("another unit's client is out of reach")
    {
        const PersonId there = add(work.registry.south(), u"stranger"_s);
        work.registry.addCase(there, CaseKind::Victim, {}, work.registry.south());
        const ImportOutcome outcome = work.import(goodFiles());
        CHECK(told(outcome) == QStringList{u"persons.csv:7:identity_number:person_elsewhere"_s});
        CHECK_FALSE(outcome.stored);
    }
}

TEST_CASE("importing and exporting are for managers, and logged in every case", "[exchange]")
{
    Work work;
    for (const QString& login : {u"caseworker"_s, u"coordinator"_s, u"admin"_s, u"auditor"_s}) {
        const Session who = work.registry.session(login);
        CHECK(work.tryImport(goodFiles(), true, &who).error().code == ErrorCode::Forbidden);
        Memory memory;
        CHECK(work.services->exchange().exportCases(who, {}, memory).error().code == ErrorCode::Forbidden);
        CHECK(memory.files.isEmpty());
    }
    const Session south = work.registry.session(u"south_manager"_s);
    CHECK(told(must(work.tryImport(goodFiles(), false, &south))).contains(u"cases.csv:2:unit:not_manager"_s));
    work.import(goodFiles());
    const auto events = [&](const QString& action) {
        return *must(work.registry.registry().database().one(
            u"SELECT count(*) FROM audit_event WHERE action = ? AND outcome = 'done' AND case_id IS NOT NULL"_s,
            [](const persistence::Row& row) { return row.integer(0); }, action));
    };
    CHECK(events(u"import_cases"_s) == 6);
    work.exported(true);
    CHECK(events(u"export_cases"_s) == 0);
    work.exported(false);
    CHECK(events(u"export_cases"_s) == 6);
    CHECK(work.count(u"audit_event WHERE action = 'reveal_person'"_s) == 2);
    // The other unit's manager exports the other unit: nothing.
    CHECK(content(work.exported(false, &south).value(u"cases.csv"_s), {}).isEmpty());
}

TEST_CASE("a whole export read into an empty registry gives the same records", "[exchange]")
{
    Work work;
    work.import(goodFiles());
    const Files first = work.exported(false);
    CHECK(first.size() == exchangeFiles().size());
    test::TestRegistry other;
    const auto services = other.services();
    ImportRequest request;
    request.source = sourceOf(first);
    const Session manager = other.session(u"manager"_s);
    const ImportOutcome outcome = must(services->exchange().importCases(manager, request));
    CHECK(told(outcome).isEmpty());
    Memory second;
    must(services->exchange().exportCases(manager, {.pseudonymised = false, .progress = {}}, second));
    for (const QString& name : exchangeFiles()) {
        INFO(name.toStdString());
        CHECK(content(second.published.value(name), refColumns) == content(first.value(name), refColumns));
        CHECK_FALSE(content(first.value(name), {}).isEmpty());
    }
    // As the example says it, too.
    const Files good = goodFiles();
    for (const QString& name :
        {u"links.csv"_s, u"violence.csv"_s, u"sessions.csv"_s, u"assessments.csv"_s, u"referrals.csv"_s}) {
        INFO(name.toStdString());
        CHECK(content(first.value(name), refColumns) == content(good.value(name), refColumns));
    }
    // Into the registry that it came from it brings nothing.
    const auto rows = work.rows();
    CHECK(work.import(first).counts.records() == 0);
    CHECK(work.rows() == rows);
}

TEST_CASE("a pseudonymised export has nobody in it, and is the same each time", "[exchange]")
{
    Work work;
    work.import(goodFiles());
    const Files files = work.exported(true);
    CHECK(files == work.exported(true));
    QByteArray all;
    for (const QByteArray& bytes : files) {
        all += bytes;
    }
    for (const char* secret : {"Åsa", "Öberg", "Kajsa", "199006022397", "1990-06-02", "1950-05-05",
             "Kvinnojouren", "T-2024", "caseworker"}) {
        INFO(secret);
        CHECK_FALSE(all.contains(secret));
    }
    // Ages are the same in every case.
    test::TestRegistry other;
    const auto services = other.services();
    ImportRequest request;
    request.source = sourceOf(files);
    const Session manager = other.session(u"manager"_s);
    CHECK(must(services->exchange().importCases(manager, request)).stored);
    const auto mine = work.registry.begin(UnitMode::Reading, u"manager"_s);
    const auto theirs = other.begin(UnitMode::Reading, u"manager"_s);
    for (int serial = 1; serial <= 6; ++serial) {
        const auto age = [&](UnitOfWork& unit) {
            const CaseFile file
                = must(unit.cases().find(must(unit.cases().findByNumber(CaseNumber(2026, serial)))));
            return must(unit.persons().find(file.subject)).ageOn(file.intake.receivedOn);
        };
        CHECK(age(*mine) == age(*theirs));
    }
}

TEST_CASE("an import that is stopped leaves nothing behind", "[exchange]")
{
    Work work;
    const auto rows = work.rows();
    ImportRequest request;
    Files files = goodFiles();
    for (int i = 0; i < 300; ++i) {
        files[u"sessions.csv"_s] += "i1,2024-03-12,attended\n";
    }
    request.source = sourceOf(files);
    qint64 reached = 0;
    request.progress = [&](qint64 done, qint64 total) {
        reached = done;
        return done * 10 < total * 8;
    };
    CHECK(work.services->exchange().importCases(work.manager, request).error().code == ErrorCode::Cancelled);
    CHECK(reached >= 800); // in the middle of writing
    CHECK(work.rows() == rows);
}

TEST_CASE("an export comes into its folder whole or not at all", "[exchange]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"out"_s);
    {
        const auto dropped = must(ExportFolder::make(path));
        must(dropped->write(u"cases.csv"_s, "x"));
    }
    CHECK(QDir(place.path()).isEmpty());
    const auto kept = must(ExportFolder::make(path));
    must(kept->write(u"cases.csv"_s, "a"));
    must(kept->write(u"cases.csv"_s, "b"));
    must(kept->publish());
    CHECK(*must(folderSource(path)(u"cases.csv"_s)) == "ab");
    CHECK_FALSE(must(folderSource(path)(u"links.csv"_s)));
    CHECK(ExportFolder::make(path).error().detail == "folder_in_use"_L1);
    CHECK(folderSource(place.filePath(u"nowhere"_s))(u"cases.csv"_s).error().detail == "no_folder"_L1);
}
