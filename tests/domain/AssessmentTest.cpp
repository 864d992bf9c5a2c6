#include "InstrumentSupport.h"

#include <frid/domain/CodeList.h>
#include <frid/domain/assessment/Comparison.h>
#include <frid/domain/assessment/ViolenceQuestion.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::test;

namespace {

const QDate today(2026, 3, 2);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);
const PartyId anna(QUuid(u"11111111-1111-7111-8111-111111111111"_s));
const PartyId bo(QUuid(u"22222222-2222-7222-8222-222222222222"_s));

const Instrument& danger()
{
    return instrument(u"freda-farlighet"_s);
}

Assessment assessmentWith(const Instrument& used)
{
    Assessment made;
    made.id = AssessmentId(QUuid(u"33333333-3333-7333-8333-333333333333"_s));
    made.caseId = CaseId(QUuid(u"44444444-4444-7444-8444-444444444444"_s));
    made.person = PersonId(QUuid(u"55555555-5555-7555-8555-555555555555"_s));
    made.author = AccountId(QUuid(u"66666666-6666-7666-8666-666666666666"_s));
    made.instrument = used.id;
    made.edition = used.edition;
    made.assessedOn = today;
    made.createdAt = noon;
    made.conclusion = u"Hög fara, skydd i dag."_s;
    return made;
}

/// 5+4+4+3+3 points: extreme, whatever else.
Assessment grave()
{
    Assessment made = assessmentWith(danger());
    for (const char* item : {"d2", "d3", "d4", "d5", "d6"}) {
        made.answers.set({QString::fromLatin1(item), {}, {}}, u"yes"_s);
    }
    made.judgements = {{u"danger_level"_s, RiskLevel::High, {}}};
    return made;
}

Assessment full()
{
    const Instrument& patriark = instrument(u"patriark"_s);
    Assessment made = assessmentWith(patriark);
    made.subjects = {{anna, bo}, {}};
    made.answers.set({u"t2"_s, u"now"_s, {}}, u"partly"_s);
    made.answers.set({u"p1"_s, u"now"_s, bo}, u"omitted"_s);
    made.answers.set({u"likely_victims"_s, {}, {}}, u"Syster, \"kusin\"\nå"_s);
    made.notes.insert({u"p1"_s, {}, bo}, u"Okänt hur."_s);
    made.scenarios = {{u"abduction"_s, u"Resa"_s, RiskLevel::High, u"weeks"_s, u"Syster"_s, u"Pass"_s}};
    made.judgements = {{u"acute"_s, RiskLevel::High, {}}, {u"serious"_s, RiskLevel::Medium, u"Skäl"_s}};
    made.overallLevel = RiskLevel::High;
    made.wordingPack = u"made-up"_s;
    made.wordingPackVersion = u"1"_s;
    made.present = u"Tolk på telefon"_s;
    made.interpreter = YesNo::Yes;
    made.place = u"Kontoret"_s;
    made.safetyMeasures = u"Kodord."_s;
    made.clientWords = u"Jag är rädd."_s;
    made.judgementText = u"Bedömning."_s;
    made.nextOn = today.addDays(30);
    made.replaces = AssessmentId(QUuid(u"77777777-7777-7777-8777-777777777777"_s));
    made.replacesReason = u"Fel dag"_s;
    return made;
}

const AnswerComparison* row(const Comparison& comparison, const AnswerKey& key)
{
    for (const AnswerComparison& candidate : comparison.answers) {
        if (candidate.key == key) {
            return &candidate;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("an assessment is checked against its instrument, with the field that is wrong")
{
    CHECK(checkedAssessment(grave(), danger(), today));
    CHECK(checkedAssessment(grave(), danger(), today)->overallLevel == RiskLevel::High);
    CHECK(checkedAssessment(full(), instrument(u"patriark"_s), today));
    const auto error = [](const Assessment& bad) { return checkedAssessment(bad, danger(), today).error(); };
    CHECK(error(full()) == Error{ErrorCode::Invalid, u"instrument"_s, u"different"_s});
    Assessment bad = grave();
    bad.assessedOn = today.addDays(1);
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"assessed_on"_s, u"future"_s});
    bad.assessedOn = {};
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"assessed_on"_s, u"missing"_s});
    bad = grave();
    bad.nextOn = today.addDays(-1);
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"next_on"_s, u"end_before_start"_s});
    bad = grave();
    bad.answers.set({u"d1"_s, {}, {}}, u"perhaps"_s);
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"answers/d1"_s, u"not_allowed"_s});
    bad = grave();
    bad.answers.set({u"d1"_s, u"now"_s, {}}, u"yes"_s);
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"answers/d1"_s, u"unknown"_s});
    bad = grave();
    bad.answers.set({u"d1"_s, {}, anna}, u"yes"_s);
    CHECK(error(bad).field == "answers/d1"_L1);
    bad = grave();
    bad.answers.set({u"protects"_s, {}, {}}, QString(200'000, u'x'));
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"answers/protects"_s, u"too_long"_s});
    bad = grave();
    bad.judgements.append({u"weather"_s, RiskLevel::Low, {}});
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"judgements/weather"_s, u"unknown"_s});
    bad = grave();
    bad.replaces = AssessmentId::make(noon);
    CHECK(error(bad).field == "replaces_reason"_L1);
    Assessment undone = grave();
    undone.judgements.clear();
    undone.overallLevel = RiskLevel::Low;
    CHECK_FALSE(checkedAssessment(undone, danger(), today)->overallLevel);
}

TEST_CASE("signing asks for what the instrument demands, and why a suggestion is not followed")
{
    CHECK(readyToSign(grave(), danger()));
    Assessment bad = grave();
    bad.judgements.clear();
    CHECK(readyToSign(bad, danger()).error()
        == Error{ErrorCode::Invalid, u"judgements/danger_level"_s, u"missing"_s});
    bad = grave();
    bad.judgements.first().level = RiskLevel::Low;
    CHECK(readyToSign(bad, danger()).error()
        == Error{ErrorCode::Invalid, u"judgements/danger_level"_s, u"reason_missing"_s});
    CHECK(readyToSign(bad, danger(), false));
    bad.judgements.first().reason = u"Han sitter häktad."_s;
    CHECK(readyToSign(bad, danger()));
    bad = grave();
    bad.answers.set({u"d3a"_s, {}, {}}, u"yes"_s);
    CHECK(readyToSign(bad, danger()).error().detail == "contradiction"_L1);
    bad = grave();
    bad.conclusion = u" "_s;
    CHECK(readyToSign(bad, danger()).error().field == "conclusion"_L1);
    bad = full();
    CHECK(readyToSign(bad, instrument(u"patriark"_s)));
    bad.scenarios.append(AssessmentScenario());
    CHECK(readyToSign(bad, instrument(u"patriark"_s)).error().field == "scenarios/1/kind"_L1);
    bad = full();
    bad.answers.set({u"likely_victims"_s, {}, {}}, {});
    CHECK(readyToSign(bad, instrument(u"patriark"_s)).error()
        == Error{ErrorCode::Invalid, u"answers/likely_victims"_s, u"missing"_s});
}

TEST_CASE("content and answers come back from JSON as they were")
{
    const QByteArray json = contentToJson(full());
    const auto read = contentFromJson(json);
    REQUIRE(read);
    CHECK(contentToJson(*read) == json);
    CHECK(read->answers == full().answers);
    CHECK(read->notes == full().notes);
    CHECK(read->scenarios == full().scenarios);
    CHECK(read->judgements == full().judgements);
    CHECK(read->subjects == full().subjects);
    CHECK(read->nextOn == full().nextOn);
    CHECK(read->createdAt == noon);
    CHECK(*Answers::fromJson(full().answers.toJson()) == full().answers);
    CHECK(Answers::fromJson(QJsonArray{QJsonObject{{u"item"_s, u"d1"_s}}}).error().field == "/0/value"_L1);
    const auto broken = contentFromJson(R"({"instrument": "x", "edition": "1", "answers": [
        {"item": "a", "value": "yes"}, {"item": "a", "value": "no"}]})");
    CHECK(broken.error() == Error{ErrorCode::Invalid, u"/answers/1/item"_s, u"duplicate"_s});
}

TEST_CASE("the fields of two versions stand in the same places")
{
    Assessment after = full();
    after.answers.set({u"t2"_s, u"now"_s, {}}, u"yes"_s);
    after.answers.set({u"t1"_s, u"now"_s, {}}, u"no"_s);
    const Instrument& patriark = instrument(u"patriark"_s);
    CHECK(changedFields(toFields(full(), patriark), toFields(after, patriark))
        == QList<FieldChange>{
            {u"answers/t1"_s, {}, u"now: no"_s}, {u"answers/t2"_s, u"now: partly"_s, u"now: yes"_s}});
}

TEST_CASE("a signed assessment keeps what was seen, and the same bytes for ever")
{
    const auto made = signedAssessment(full(), instrument(u"patriark"_s), AccountId::make(noon), noon);
    REQUIRE(made);
    CHECK(made->status == AssessmentStatus::Signed);
    CHECK(made->signedAt == noon);
    CHECK(made->snapshotHash.size() == 64);
    CHECK(made->snapshotHash == snapshotHash(made->snapshot));
    CHECK(snapshotHash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_L1);
    CHECK(snapshotOf(*made, instrument(u"patriark"_s), u"1"_s) == made->snapshot);
    // Canonical: what a reader that sorts keys writes is the same.
    CHECK(QJsonDocument::fromJson(made->snapshot).toJson(QJsonDocument::Compact) == made->snapshot);
    CHECK_FALSE(made->snapshot.contains('\n'));
    CHECK(made->snapshot.startsWith(R"({"assessment":{"answers":[{)"));

    Assessment other = full();
    other.conclusion += u'.';
    CHECK(snapshotOf(other, instrument(u"patriark"_s), u"1"_s) != made->snapshot);
}

TEST_CASE("answers that were not shown are not signed")
{
    const auto files = dataFiles(u"instruments/good"_s);
    const Instrument everything = parsed(files.first().second);
    Assessment made = assessmentWith(everything);
    made.judgements = {{u"level"_s, RiskLevel::Low, {}}};
    made.answers.set({u"children"_s, {}, {}}, u"no"_s);
    made.answers.set({u"seen"_s, {}, {}}, u"yes"_s);
    made.notes.insert({u"seen"_s, {}, {}}, u"Dold"_s);
    const auto done = signedAssessment(made, everything, AccountId::make(noon), noon);
    REQUIRE(done);
    CHECK_FALSE(done->answers.has({u"seen"_s, {}, {}}));
    CHECK(done->answers.has({u"children"_s, {}, {}}));
    CHECK(done->notes.isEmpty());
    CHECK_FALSE(done->snapshot.contains("Dold"));
}

TEST_CASE("an old edition renders from its snapshot when the file has gone")
{
    QJsonObject definition = danger().definition;
    definition.insert(u"edition"_s, u"1999"_s);
    const Instrument old = parsed(QJsonDocument(definition).toJson());
    Assessment made = grave();
    made.edition = old.edition;
    const auto done = signedAssessment(made, old, AccountId::make(noon), noon);
    REQUIRE(done);
    REQUIRE_FALSE(instruments().find(u"freda-farlighet"_s, u"1999"_s));

    const auto read = readSnapshot(done->snapshot);
    REQUIRE(read);
    CHECK(read->instrument.edition == "1999"_L1);
    CHECK(read->instrument.definition == old.definition);
    CHECK(read->assessment.answers == made.answers);
    CHECK(read->switchableScores);
    const Evaluation evaluation = evaluate(read->instrument, read->assessment.answers, {});
    CHECK(evaluation.score(u"danger"_s)->band == "extreme"_L1);
    CHECK(evaluation.visible.size() == 23);
    CHECK(readSnapshot("{}").error().code == ErrorCode::Invalid);
    QByteArray cut = done->snapshot;
    cut.replace("\"version\":1", "\"version\":0");
    CHECK(readSnapshot(cut).error().field == "/instrument/version"_L1);
}

TEST_CASE("two assessments are compared answer by answer")
{
    Assessment older = grave();
    Assessment newer = grave();
    for (const ScoreTerm& term : danger().score(u"danger"_s)->terms) {
        for (Assessment* side : {&older, &newer}) {
            if (!side->answers.has({term.item, {}, {}})) {
                side->answers.set({term.item, {}, {}}, u"no"_s);
            }
        }
    }
    newer.answers.set({u"d2"_s, {}, {}}, u"no"_s);
    newer.answers.set({u"d1"_s, {}, {}}, u"yes"_s);
    older.answers.set({u"felt"_s, {}, {}}, u"3"_s);
    newer.answers.set({u"felt"_s, {}, {}}, u"7"_s);
    newer.answers.set({u"d7"_s, {}, {}}, u"unknown"_s);
    newer.judgements.first().level = RiskLevel::Medium;
    older.overallLevel = RiskLevel::High;
    newer.overallLevel = RiskLevel::Medium;
    const auto compared = compare(older, danger(), newer, danger());
    REQUIRE(compared);
    CHECK(row(*compared, {u"d2"_s, {}, {}})->direction == Direction::Lower);
    CHECK(row(*compared, {u"d1"_s, {}, {}})->direction == Direction::Higher);
    CHECK(row(*compared, {u"felt"_s, {}, {}})->direction == Direction::Higher);
    CHECK(row(*compared, {u"d7"_s, {}, {}})->changed);
    CHECK(row(*compared, {u"d7"_s, {}, {}})->direction == Direction::None);
    CHECK_FALSE(row(*compared, {u"d3"_s, {}, {}})->changed);
    for (const ScoreComparison& score : compared->scores) {
        // d7 is not known in the newer one, so neither sum nor count can be called lower.
        CHECK(score.direction == Direction::None);
        CHECK((score.older && score.newer));
    }
    newer.answers.set({u"d7"_s, {}, {}}, u"no"_s);
    const auto complete = compare(older, danger(), newer, danger());
    CHECK(complete->scores.last().rule == "danger"_L1);
    CHECK(complete->scores.last().direction == Direction::Lower);
    CHECK(complete->scores.first().direction == Direction::None);
    REQUIRE(complete->levels.size() == 2);
    CHECK(complete->levels.first().judgement.isEmpty());
    CHECK(complete->levels.first().direction == Direction::Lower);
    CHECK(complete->levels.last().direction == Direction::Lower);
    CHECK(compare(older, danger(), full(), instrument(u"patriark"_s)).error().field == "instrument"_L1);
}

TEST_CASE("editions are compared by item; what one of them lacks is shown as missing")
{
    QJsonObject definition = danger().definition;
    definition.insert(u"edition"_s, u"2030"_s);
    QByteArray json = QJsonDocument(definition).toJson();
    json.replace("\"id\": \"d4\"", "\"id\": \"d40\"").replace("\"item\": \"d4\"", "\"item\": \"d40\"");
    const Instrument later = parsed(json);
    Assessment newer = grave();
    newer.edition = later.edition;
    newer.answers.set({u"d4"_s, {}, {}}, {});
    newer.answers.set({u"d40"_s, {}, {}}, u"no"_s);
    const auto compared = compare(grave(), danger(), newer, later);
    REQUIRE(compared);
    const AnswerComparison* gone = row(*compared, {u"d4"_s, {}, {}});
    REQUIRE(gone != nullptr);
    CHECK((gone->inOlder && !gone->inNewer));
    CHECK(gone->older == "yes"_L1);
    CHECK_FALSE(gone->changed);
    const AnswerComparison* added = row(*compared, {u"d40"_s, {}, {}});
    REQUIRE(added != nullptr);
    CHECK((!added->inOlder && added->inNewer));
    CHECK(added->direction == Direction::None);
}

TEST_CASE("perpetrators are compared one by one")
{
    Assessment older = full();
    Assessment newer = full();
    older.subjects.perpetrators = {anna};
    older.answers = {};
    newer.answers = {};
    older.answers.set({u"p2"_s, u"now"_s, anna}, u"partly"_s);
    newer.answers.set({u"p2"_s, u"now"_s, anna}, u"yes"_s);
    newer.answers.set({u"p2"_s, u"now"_s, bo}, u"yes"_s);
    const auto compared = compare(older, instrument(u"patriark"_s), newer, instrument(u"patriark"_s));
    REQUIRE(compared);
    CHECK(row(*compared, {u"p2"_s, u"now"_s, anna})->direction == Direction::Higher);
    CHECK_FALSE(row(*compared, {u"p2"_s, u"now"_s, bo})->inOlder);
    CHECK(row(*compared, {u"p2"_s, u"now"_s, bo})->newer == "yes"_L1);
}

TEST_CASE("the question about violence has an answer, or a reason why it was not asked")
{
    ViolenceQuestion asked;
    asked.person = PersonId::make(noon);
    asked.askedOn = today;
    const auto error
        = [](const ViolenceQuestion& bad) { return checkedViolenceQuestion(bad, today).error(); };
    CHECK(error(asked) == Error{ErrorCode::Invalid, u"answer"_s, u"missing"_s});
    asked.answer = ViolenceAnswer::Now;
    asked.wantsSupport = YesNo::No;
    asked.notAskedReason = u"acute"_s;
    const auto checked = checkedViolenceQuestion(asked, today);
    REQUIRE(checked);
    CHECK(checked->notAskedReason.isEmpty());
    CHECK(checked->wantsSupport == YesNo::No);
    ViolenceQuestion bad = asked;
    bad.answer = ViolenceAnswer::CouldNotBeAskedAlone;
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"answer"_s, u"not_allowed"_s});
    bad.asked = false;
    bad.notAskedReason.clear();
    CHECK(checkedViolenceQuestion(bad, today)->wantsSupport == YesNo::Unknown);
    bad.answer = ViolenceAnswer::No;
    CHECK(error(bad) == Error{ErrorCode::Invalid, u"not_asked_reason"_s, u"missing"_s});
    bad.notAskedReason = u"not_alone"_s;
    CHECK(checkedViolenceQuestion(bad, today)->answer == ViolenceAnswer::None);
    bad = asked;
    bad.person = {};
    CHECK(error(bad).field == "person"_L1);
    bad = asked;
    bad.askedOn = today.addDays(1);
    CHECK(error(bad).field == "asked_on"_L1);
    bad = asked;
    bad.nextOn = today.addDays(-1);
    CHECK(error(bad).field == "next_on"_L1);
    const auto rules = DeadlineRules::bundled();
    REQUIRE(rules);
    CHECK(nextAskingOn(*rules, u"victim"_s, today) == QDate(2026, 9, 2));
    CHECK(nextAskingOn(*rules, u"cat"_s, today).isNull());
}

TEST_CASE("codes of the domain have their labels")
{
    const auto catalog = CodeCatalog::bundled();
    REQUIRE(catalog);
    for (const auto& [level, code] : EnumCodes<RiskLevel>::table) {
        CHECK(catalog->contains(u"risk_level"_s, QString(code)));
    }
    for (const auto& [answer, code] : EnumCodes<ViolenceAnswer>::table) {
        CHECK(catalog->contains(u"violence_answer"_s, QString(code)) == (answer != ViolenceAnswer::None));
    }
}
