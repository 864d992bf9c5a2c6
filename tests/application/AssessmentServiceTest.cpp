#include <catch2/catch.hpp>

#include "support/Assessments.h"
#include "support/TestRegistry.h"

#include <algorithm>

using namespace frid;
using namespace Qt::StringLiterals;
using test::filledIn;
using test::must;

namespace {

const QString freda = u"freda-farlighet"_s;

/// A registry with one case, its perpetrator, and who works with it.
struct Work {
    test::TestRegistry registry{GENERATE(from_range(test::dialects()))};
    std::unique_ptr<Services> services = registry.services();
    AssessmentService& assessments = services->assessments();
    Session me = registry.session(u"caseworker"_s);
    Session colleague = registry.session(u"colleague"_s);
    Session stranger = registry.session(u"stranger"_s);
    Session admin = registry.session(u"admin"_s);
    QDate today = registry.clock().today();
    PersonId subject = registry.addPerson(u"Anna"_s, u"Berg"_s);
    CaseId id = registry.addCase(subject);
    PartyId perpetrator = addParty(u"Bertil"_s, u"perpetrator"_s);
    PartyId child = addParty(u"Cilla"_s, u"child"_s);

    PartyId addParty(const QString& name, const QString& role)
    {
        Party party;
        party.caseId = id;
        party.person = registry.addPerson(name, u"Berg"_s);
        party.role = role;
        return must(services->cases().saveParty(me, party));
    }
    Assessment ready(RiskLevel level = RiskLevel::Medium, const QString& instrument = freda)
    {
        const AssessmentView view = must(assessments.begin(me, id, instrument, u"sv"_s));
        return filledIn(view.assessment, *view.instrument, level);
    }
    Assessment finished(RiskLevel level = RiskLevel::Medium)
    {
        return must(assessments.sign(me, ready(level)));
    }
    QList<CaseTask> tasks(const QString& rule)
    {
        QList<CaseTask> made = must(registry.begin(UnitMode::Reading)->tasks().tasks(id));
        made.removeIf([&](const CaseTask& task) { return task.rule != rule; });
        return made;
    }
    QList<AuditEvent> events(int limit)
    {
        return must(registry.begin(UnitMode::Reading)->audit().events(0, limit));
    }
};

QByteArray pack(const QByteArray& version, bool mayPrint, const QByteArray& item = "d1")
{
    return R"({"format": "frid-wording-pack-1", "id": "ours", "version": ")" + version
        + R"(", "instrument": "freda-farlighet", "editions": ["2014-10"], "language": "sv",)"
          R"("publisher": "Utgivaren", "licence": {"text": "Får användas", "may_print": )"
        + (mayPrint ? "true" : "false") + R"(}, "items": [{"id": ")" + item
        + R"(", "text": "Den ordagranna frågan?"}]})";
}

} // namespace

TEST_CASE("an assessment is begun with proposals, saved, and signed once and for all")
{
    Work work;
    const AssessmentView begun = must(work.assessments.begin(work.me, work.id, freda, u"sv"_s));
    CHECK(begun.assessment.id.isNull());
    CHECK(begun.assessment.person == work.subject);
    CHECK(begun.assessment.assessedOn == work.today);
    CHECK(begun.assessment.nextOn == work.today.addDays(begun.instrument->reassessAfterDays));
    CHECK(begun.assessment.subjects == AssessedSubjects{{work.perpetrator}, {work.child}});
    CHECK(begun.perpetrators.first().person.name == u"Bertil Berg"_s);
    CHECK(begun.mayWrite);
    CHECK(!begun.earlier);
    CHECK(must(work.assessments.list(work.me, work.id)).isEmpty()); // nothing is saved yet

    Assessment draft = must(work.assessments.save(work.me, begun.assessment));
    CHECK(must(work.services->tasks().myDay(work.me)).working.first().kind == WorkingRow::Kind::Assessment);
    CHECK(work.services->cases().close(work.me, work.id, 1, work.today, u"moved"_s, {}, {}).error().detail
        == u"unsigned"_s);
    CHECK(work.assessments.sign(work.me, draft).error().code == ErrorCode::Invalid); // not ready
    draft = filledIn(draft, *begun.instrument, RiskLevel::High);
    const Assessment saved = must(work.assessments.save(work.me, draft));
    CHECK(work.assessments.save(work.me, draft).error().code == ErrorCode::Conflict);
    const Assessment finished = must(work.assessments.sign(work.me, saved));
    CHECK(work.events(1).first().action == u"sign_assessment"_s);
    CHECK(finished.status == AssessmentStatus::Signed);
    CHECK(snapshotHash(finished.snapshot) == finished.snapshotHash);
    CHECK(work.assessments.save(work.me, finished).error().detail == u"signed"_s);
    CHECK(work.assessments.discard(work.me, work.id, finished.id, finished.revision).error().detail
        == u"signed"_s);

    const auto rows = must(work.assessments.list(work.me, work.id));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].title == begun.instrument->title);
    CHECK(rows[0].level == RiskLevel::High);
    const AssessmentView view = must(work.assessments.open(work.me, work.id, finished.id));
    CHECK(view.assessment.conclusion == finished.conclusion);
    CHECK(view.signedByName == work.me.displayName);
    CHECK(!view.mayWrite);
    const CaseOverview overview = must(work.services->cases().open(work.me, work.id));
    REQUIRE(overview.latestAssessments.size() == 1);
    CHECK(overview.latestAssessments[0].title == begun.instrument->title);
    const auto entry
        = std::ranges::find(overview.timeline, TimelineEntry::Kind::Assessment, &TimelineEntry::kind);
    REQUIRE(entry != overview.timeline.end());
    CHECK(entry->level == RiskLevel::High);
    CHECK(entry->instrument == begun.instrument->title);
    CHECK(entry->text == finished.conclusion);
}

TEST_CASE("a signed assessment plans the next, which completes what was due for its instrument only")
{
    Work work;
    work.finished();
    must(work.assessments.sign(work.me, work.ready(RiskLevel::Low, u"patriark"_s)));
    auto tasks = work.tasks(u"reassessment"_s);
    const auto openOf = [&](const QString& instrument) {
        return std::ranges::count_if(tasks,
            [&](const CaseTask& task) { return task.about == instrument && task.state == TaskState::Open; });
    };
    CHECK(openOf(freda) == 1);
    Assessment second = work.ready();
    second.nextOn = work.today.addDays(14);
    const Assessment finished = must(work.assessments.sign(work.me, second));
    tasks = work.tasks(u"reassessment"_s);
    CHECK(openOf(freda) == 1);
    CHECK(std::ranges::count(tasks, TaskState::Done, &CaseTask::state) == 1);
    CHECK(std::ranges::any_of(tasks, [&](const CaseTask& task) {
        return task.about == freda && task.state == TaskState::Open && task.dueOn == work.today.addDays(14);
    }));
    const qsizetype patriark = openOf(u"patriark"_s);

    // A correction that does not move the day, and one of an older day, leave what is due.
    Assessment correction
        = must(work.assessments.begin(work.me, work.id, freda, u"sv"_s, finished.id)).assessment;
    CHECK(correction.conclusion == finished.conclusion);
    CHECK(work.assessments.sign(work.me, correction).error().field == u"replaces_reason"_s);
    correction.replacesReason = u"Fel ord"_s;
    correction.conclusion = u"Rättad slutsats."_s;
    const Assessment corrected = must(work.assessments.sign(work.me, correction));
    Assessment older = work.ready();
    older.assessedOn = work.today.addDays(-30);
    older.nextOn = work.today.addDays(-1);
    must(work.assessments.sign(work.me, older));
    CHECK(work.tasks(u"reassessment"_s).size() == tasks.size());
    CHECK(openOf(u"patriark"_s) == patriark);

    CHECK(must(work.assessments.open(work.me, work.id, finished.id)).replacedBy == corrected.id);
    CHECK(work.assessments.begin(work.me, work.id, freda, u"sv"_s, finished.id).error().detail
        == u"replaced"_s);
    CHECK(work.assessments.begin(work.me, work.id, u"patriark"_s, u"sv"_s, corrected.id).error().detail
        == u"not_signed"_s);
    // In the figure the correction stands for what it corrects.
    const auto histories = must(work.assessments.history(work.me, work.id));
    const auto history = std::ranges::find(histories, freda, &InstrumentHistory::instrument);
    REQUIRE(history != histories.end());
    CHECK(history->points.size() == 3);
    CHECK(history->points.first().on == older.assessedOn);
    CHECK(std::ranges::none_of(
        history->points, [&](const HistoryPoint& point) { return point.id == finished.id; }));
    CHECK(!history->points.last().scores.isEmpty());
}

TEST_CASE("a colleague takes a draft over; both stay named, and it is logged")
{
    Work work;
    const Assessment draft = must(work.assessments.save(work.me, work.ready()));
    CHECK(work.assessments.save(work.colleague, draft).error().detail == u"other_author"_s);
    CHECK(work.assessments.takeOver(work.me, work.id, draft.id, 1).error().detail == u"own"_s);
    CHECK(
        work.assessments.takeOver(work.stranger, work.id, draft.id, 1).error().code == ErrorCode::Forbidden);
    CHECK(must(work.assessments.open(work.colleague, work.id, draft.id)).mayTakeOver);
    CHECK(
        work.assessments.takeOver(work.colleague, work.id, draft.id, 7).error().code == ErrorCode::Conflict);
    const Assessment taken = must(work.assessments.takeOver(work.colleague, work.id, draft.id, 1));
    CHECK(work.events(1).first().action == u"take_over_assessment"_s);
    CHECK(work.assessments.save(work.me, taken).error().detail == u"other_author"_s);
    const Assessment finished = must(work.assessments.sign(work.colleague, taken));
    const AssessmentView view = must(work.assessments.open(work.me, work.id, finished.id));
    CHECK(view.authorName == work.colleague.displayName);
    CHECK(view.startedByName == work.me.displayName);
    CHECK(view.signedByName == work.colleague.displayName);
    CHECK(work.assessments.takeOver(work.me, work.id, finished.id, finished.revision).error().detail
        == u"signed"_s);
    CHECK(must(readSnapshot(view.assessment.snapshot)).assessment.startedBy == work.me.account);
}

TEST_CASE("an old assessment renders with the instrument as it was, whatever the program knows now")
{
    Work work;
    InstrumentCatalog then;
    must(then.add(test::instrumentFile(u"everything.json"_s)));
    const AssessmentService before(
        work.services->units(), work.services->codes(), work.services->deadlines(), then);
    const AssessmentView begun = must(before.begin(work.me, work.id, u"everything"_s, u"sv"_s));
    const Assessment finished = must(before.sign(work.me, filledIn(begun.assessment, *begun.instrument)));

    Instrument later = test::instrumentFile(u"everything.json"_s);
    later.edition = u"later"_s;
    later.version += 1;
    later.title.sv = u"Ny titel"_s;
    later.sections.removeLast();
    InstrumentCatalog now; // and it does not even have the old edition any more
    must(now.add(later));
    const AssessmentService after(
        work.services->units(), work.services->codes(), work.services->deadlines(), now);
    const AssessmentView view = must(after.open(work.me, work.id, finished.id));
    CHECK(view.instrument->edition == begun.instrument->edition);
    CHECK(view.instrument->title == begun.instrument->title);
    CHECK(view.instrument->sections.size() == begun.instrument->sections.size());
    CHECK(must(after.list(work.me, work.id)).first().title == begun.instrument->title);
    // It is corrected in its own edition, and the next one has the new edition with it as earlier answers.
    const AssessmentView correction
        = must(after.begin(work.me, work.id, u"everything"_s, u"sv"_s, finished.id));
    CHECK(correction.instrument->edition == begun.instrument->edition);
    AssessmentView next = must(after.begin(work.me, work.id, u"everything"_s, u"sv"_s));
    CHECK(next.instrument->edition == u"later"_s);
    REQUIRE(next.earlier);
    CHECK(next.earlier->assessment.id == finished.id);
    CHECK(next.earlier->instrument->edition == begun.instrument->edition);
    const Assessment second = must(after.save(work.me, filledIn(next.assessment, *next.instrument)));
    const AssessmentComparison compared = must(after.compare(work.me, work.id, finished.id, second.id));
    CHECK(compared.older.instrument->edition == begun.instrument->edition);
    CHECK(compared.newer.instrument->edition == u"later"_s);
    CHECK(!compared.comparison.answers.isEmpty());
}

TEST_CASE("an assessment's people, codes and wording belong to the case and the registry")
{
    Work work;
    const Assessment ready = work.ready();
    Assessment wrong = ready;
    wrong.subjects.perpetrators = {PartyId::make(work.registry.clock().now())};
    CHECK(work.assessments.save(work.me, wrong).error().field == u"subjects"_s);
    wrong = ready;
    wrong.person = work.registry.addPerson(u"Dag"_s, u"Annan"_s);
    CHECK(work.assessments.save(work.me, wrong).error().field == u"person"_s);
    wrong = ready;
    wrong.scenarios = {AssessmentScenario{u"moon"_s, {}, {}, {}, {}, {}}};
    CHECK(work.assessments.save(work.me, wrong).error().field == u"scenarios/0/kind"_s);
    wrong = ready;
    wrong.wordingPack = u"ours"_s;
    CHECK(work.assessments.save(work.me, wrong).error().field == u"wording_pack"_s);
    wrong = ready;
    wrong.instrument = u"horoscope"_s;
    CHECK(work.assessments.save(work.me, wrong).error()
        == Error{ErrorCode::Invalid, u"instrument"_s, u"unknown"_s});
    CHECK(must(work.assessments.list(work.me, work.id)).isEmpty());

    const CaseId other = work.registry.addCase(work.registry.addPerson(u"Eva"_s, u"Ek"_s));
    const Assessment kept = must(work.assessments.save(work.me, ready));
    CHECK(work.assessments.open(work.me, other, kept.id).error().code == ErrorCode::NotFound);
    CHECK(work.assessments.open(work.stranger, work.id, kept.id).error().code == ErrorCode::Forbidden);
    CHECK(work.assessments.list(work.registry.session(u"coordinator"_s), work.id).error().code
        == ErrorCode::Forbidden);
    must(work.assessments.discard(work.me, work.id, kept.id, kept.revision));
    CHECK(must(work.assessments.list(work.me, work.id)).isEmpty());
}

TEST_CASE("wording packs: administrators import them, a refused one leaves nothing, print needs the right")
{
    Work work;
    InstrumentService& instruments = work.services->instruments();
    CHECK(instruments.importPack(work.me, pack("1", true)).error().code == ErrorCode::Forbidden);
    QList<JsonProblem> problems;
    QByteArray broken = pack("1", true);
    broken.replace("\"language\"", "\n\"language");
    const auto refused = instruments.importPack(work.admin, broken, &problems);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail.startsWith(u"syntax:2:"_s));
    CHECK(problems.first().line == 2);
    CHECK(instruments.importPack(work.admin, pack("1", true, "nope"), &problems).error().detail
        == u"unknown"_s);
    CHECK(must(instruments.packs(work.me)).isEmpty());
    must(instruments.importPack(work.admin, pack("1", false)));
    CHECK(instruments.importPack(work.admin, pack("1", true)).error()
        == Error{ErrorCode::Duplicate, u"version"_s, {}});
    CHECK(work.events(2).last().action == u"edit_content"_s);

    const AssessmentView begun = must(work.assessments.begin(work.me, work.id, freda, u"sv_SE"_s));
    REQUIRE(begun.wording != nullptr);
    CHECK(begun.wording->items.value(u"d1"_s).text == u"Den ordagranna frågan?"_s);
    CHECK(begun.assessment.wordingPack == u"ours"_s);
    CHECK(must(work.assessments.begin(work.me, work.id, freda, u"en"_s)).wording == nullptr);
    const Assessment finished
        = must(work.assessments.sign(work.me, filledIn(begun.assessment, *begun.instrument)));
    CHECK(must(work.assessments.open(work.me, work.id, finished.id)).wording != nullptr);

    AssessmentPrintRequest request;
    request.caseId = work.id;
    request.id = finished.id;
    const AssessmentPrintData data = must(work.assessments.printData(work.me, request));
    CHECK(data.view.wording == nullptr); // may be read, not printed
    CHECK(data.municipality == u"Provköping"_s);
    CHECK(!data.evaluation.visible.isEmpty());
    PrintNotice notice;
    notice.caseId = work.id;
    notice.purpose = u"Ärendedragning"_s;
    CHECK(work.assessments.registerPrint(work.me, finished.id, notice).error().field == u"recipient"_s);
    notice.recipient = u"Chefen"_s;
    must(work.assessments.registerPrint(work.me, finished.id, notice));
    CHECK(work.events(1).first().action == u"print_assessment"_s);
    CHECK(work.events(1).first().detail.contains(finished.id.toString()));

    must(instruments.removePack(work.admin, u"ours"_s, u"1"_s));
    const AssessmentView without = must(work.assessments.open(work.me, work.id, finished.id));
    CHECK(without.wording == nullptr);
    CHECK(without.assessment.wordingPack == u"ours"_s); // the record remembers what it was read from
}

TEST_CASE("a protected subject's print is masked until it is revealed, which is logged")
{
    Work work;
    const Assessment finished = work.finished();
    work.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(Person person, unit.persons().find(work.subject));
        person.protection = Protection::Flag;
        return unit.persons().update(person, person.revision);
    });
    AssessmentPrintRequest request;
    request.caseId = work.id;
    request.id = finished.id;
    CHECK(must(work.assessments.printData(work.me, request)).overview.subject.name().isEmpty());
    request.revealed = true;
    CHECK(must(work.assessments.printData(work.me, request)).overview.subject.name() == u"Anna Berg"_s);
    const auto events = work.events(2);
    CHECK(std::ranges::count(events, u"reveal_person"_s, &AuditEvent::action) == 1);
    const Assessment draft = must(work.assessments.save(work.me, work.ready()));
    request.id = draft.id;
    CHECK(work.assessments.printData(work.me, request).error().detail == u"draft"_s);
}

TEST_CASE("the municipality's settings: points switched off, another distance to the next assessment")
{
    Work work;
    const Assessment with = work.finished();
    InstrumentService& instruments = work.services->instruments();
    ContentSettings settings;
    settings.scoresOff = {freda};
    settings.reassessAfterDays = {{freda, 21}};
    CHECK(instruments.saveSettings(work.me, settings).error().code == ErrorCode::Forbidden);
    must(instruments.saveSettings(work.admin, settings));
    CHECK(must(instruments.settings(work.me)) == settings);
    settings.reassessAfterDays = {{freda, -1}};
    CHECK(instruments.saveSettings(work.admin, settings).error().detail == u"range"_s);
    settings.reassessAfterDays = {{u"horoscope"_s, 1}};
    CHECK(instruments.saveSettings(work.admin, settings).error().detail == u"unknown"_s);

    const AssessmentView begun = must(work.assessments.begin(work.me, work.id, freda, u"sv"_s));
    CHECK(begun.assessment.nextOn == work.today.addDays(21));
    CHECK(!begun.switchableScores);
    const Assessment without
        = must(work.assessments.sign(work.me, filledIn(begun.assessment, *begun.instrument)));
    // Each is shown as it was signed.
    CHECK(must(work.assessments.open(work.me, work.id, with.id)).switchableScores);
    CHECK(!must(work.assessments.open(work.me, work.id, without.id)).switchableScores);
}

TEST_CASE("the follow-up report brings the assessments of its period when asked")
{
    Work work;
    work.finished();
    FollowUpReportRequest request;
    request.caseId = work.id;
    FollowUpService& followUps = work.services->followUps();
    CHECK(must(followUps.reportData(work.me, request)).assessments.isEmpty());
    request.withAssessments = true;
    const auto data = must(followUps.reportData(work.me, request));
    REQUIRE(data.assessments.size() == 1);
    CHECK(data.assessments[0].points[0].level == RiskLevel::Medium);
    REQUIRE(data.assessmentRows.size() == 1);
    CHECK(data.assessmentRows[0].id == data.assessments[0].points[0].id);
    CHECK_FALSE(data.assessmentRows[0].authorName.isEmpty());
    const auto events = work.events(2);
    CHECK(std::ranges::count(events, u"read_assessments"_s, &AuditEvent::action) == 1);
    request.to = work.today.addDays(-1);
    CHECK(must(followUps.reportData(work.me, request)).assessments.isEmpty());
}
