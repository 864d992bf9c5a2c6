#include "InstrumentSupport.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::test;

namespace {

const PartyId anna(QUuid(u"11111111-1111-7111-8111-111111111111"_s));
const PartyId bo(QUuid(u"22222222-2222-7222-8222-222222222222"_s));

Answers yesTo(const QStringList& items, const QStringList& noTo = {})
{
    Answers answers;
    for (const QString& item : items) {
        answers.set({item, {}, {}}, u"yes"_s);
    }
    for (const QString& item : noTo) {
        answers.set({item, {}, {}}, u"no"_s);
    }
    return answers;
}

/// All twenty questions of the danger assessment answered: yes to these, no to the rest.
Answers danger(const QString& yes)
{
    const QStringList marked = yes.isEmpty() ? QStringList() : yes.split(u' ');
    QStringList rest;
    for (const ScoreTerm& term : instrument(u"freda-farlighet"_s).score(u"danger"_s)->terms) {
        if (!marked.contains(term.item)) {
            rest.append(term.item);
        }
    }
    return yesTo(marked, rest);
}

Score dangerScore(const Answers& answers)
{
    const Evaluation evaluation = evaluate(instrument(u"freda-farlighet"_s), answers, {});
    const Score* score = evaluation.score(u"danger"_s);
    REQUIRE(score != nullptr);
    return *score;
}

/// Questions of every kind: conditions, repeats, columns, weights up and down, an exclusive pair.
const Instrument& model()
{
    static const Instrument made = [] {
        QFile file(QStringLiteral(FRID_SOURCE_DIR "/tests/data/instruments/good/everything.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return parsed(file.readAll());
    }();
    return made;
}

const AssessedSubjects two{{anna, bo}, {}};

/// Every place of the model where an answer can stand, shown or not.
QList<AnswerKey> places()
{
    QList<AnswerKey> keys;
    for (const InstrumentSection& section : model().sections) {
        for (const InstrumentItem& item : section.items) {
            const QStringList columns = item.columns.isEmpty() ? QStringList{QString()} : item.columns;
            const QList<PartyId> subjects
                = item.repeat == Repeat::Once ? QList<PartyId>{PartyId()} : two.perpetrators;
            for (const QString& column : columns) {
                for (const PartyId& subject : subjects) {
                    keys.append({item.id, column, subject});
                }
            }
        }
    }
    return keys;
}

/// Some answers, of which some fit no scale.
QList<std::pair<AnswerKey, QString>> someAnswers()
{
    const QStringList values{u"yes"_s, u"no"_s, u"unknown"_s, u"never"_s, u"often"_s, u"3"_s, u"8"_s,
        u"nonsense"_s, u"2026-01-02"_s};
    QList<std::pair<AnswerKey, QString>> given;
    for (const AnswerKey& key : places()) {
        const int pick = *rc::gen::inRange(0, int(values.size()) * 2);
        if (pick < values.size()) {
            given.append({key, values.at(pick)});
        }
    }
    return given;
}

Answers inOrder(const QList<std::pair<AnswerKey, QString>>& given)
{
    Answers answers;
    for (const auto& [key, value] : given) {
        answers.set(key, value);
    }
    return answers;
}

QString outcome(const Answers& answers)
{
    Assessment assessment;
    assessment.instrument = model().id;
    assessment.edition = model().edition;
    assessment.subjects = two;
    assessment.answers = answers;
    return QString::fromUtf8(snapshotOf(assessment, model()));
}

} // namespace

TEST_CASE("the danger assessment's points are summed as counted by hand")
{
    CHECK(dangerScore(danger({})).value == 0);
    CHECK(dangerScore(danger(u"d1"_s)).value == 1);
    CHECK(dangerScore(danger(u"d2"_s)).value == 5);
    CHECK(dangerScore(danger(u"d20"_s)).value == 0);
    // 1+5+4+4+3+3+3+2+2 and eleven of 1, the last question 0.
    CHECK(
        dangerScore(danger(u"d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20"_s)).value
        == 37);
    const Score all = dangerScore(danger(u"d1 d2"_s));
    CHECK(all.isComplete());
    CHECK(all.of == 20);
    CHECK(all.lowest == all.value);
    CHECK(all.highest == all.value);
    CHECK_FALSE(all.verified);
}

TEST_CASE("every band of the danger assessment begins and ends where it should")
{
    const auto band = [](const char* yes) { return dangerScore(danger(QString::fromLatin1(yes))).band; };
    const auto value = [](const char* yes) { return dangerScore(danger(QString::fromLatin1(yes))).value; };
    CHECK(value("d2 d8") == 7);
    CHECK(band("d2 d8") == "variable"_L1);
    CHECK(value("d2 d5") == 8);
    CHECK(band("d2 d5") == "increased"_L1);
    CHECK(value("d2 d3 d4") == 13);
    CHECK(band("d2 d3 d4") == "increased"_L1);
    CHECK(value("d2 d3 d4 d1") == 14);
    CHECK(band("d2 d3 d4 d1") == "severe"_L1);
    CHECK(value("d2 d3 d4 d1 d5") == 17);
    CHECK(band("d2 d3 d4 d1 d5") == "severe"_L1);
    CHECK(value("d2 d3 d4 d1 d5 d10") == 18);
    CHECK(band("d2 d3 d4 d1 d5 d10") == "extreme"_L1);
    CHECK(value("d3a") == -3);
    CHECK(band("d3a") == "variable"_L1);
}

TEST_CASE("a low number suggests no level, a high one does")
{
    CHECK_FALSE(dangerScore(danger(u"d2 d8"_s)).suggestedLevel);
    CHECK(dangerScore(danger(u"d2 d5"_s)).suggestedLevel == RiskLevel::Medium);
    CHECK(dangerScore(danger(u"d2 d3 d4 d1"_s)).suggestedLevel == RiskLevel::High);
}

TEST_CASE("having left and never having lived together exclude each other")
{
    CHECK(dangerScore(danger(u"d2 d3"_s)).value == 9);
    CHECK(dangerScore(danger(u"d2 d3a"_s)).value == 2);

    const Score both = dangerScore(danger(u"d2 d3 d3a"_s));
    CHECK(both.value == 5);
    CHECK(both.lowest == 2);
    CHECK(both.highest == 9);
    CHECK_FALSE(both.isComplete());
    CHECK(both.band.isEmpty());
    CHECK(evaluate(instrument(u"freda-farlighet"_s), danger(u"d3 d3a"_s), {}).contradictions
        == QList<AnswerKey>{{u"d3"_s, {}, {}}, {u"d3a"_s, {}, {}}});

    // One alternative that holds settles the pair, though the other is open.
    const Score one = dangerScore(yesTo({u"d3a"_s}));
    CHECK(one.answered == 1);
    CHECK(one.lowest == -3);
    // A no to one leaves the other open.
    CHECK(dangerScore(yesTo({}, {u"d3"_s})).answered == 0);
    CHECK(dangerScore(yesTo({}, {u"d3"_s, u"d3a"_s})).answered == 1);
}

TEST_CASE("what is not answered is an interval, not a no")
{
    const Score none = dangerScore({});
    CHECK(none.value == 0);
    CHECK(none.lowest == -3);
    CHECK(none.highest == 37);
    CHECK(none.answered == 0);
    CHECK(none.band.isEmpty());
    CHECK(none.lowestBand == "variable"_L1);
    CHECK(none.highestBand == "extreme"_L1);
    CHECK_FALSE(none.suggestedLevel);

    // 5+4+4+3+3 = 19: nothing that is open takes it out of the highest band.
    const Score enough = dangerScore(yesTo({u"d2"_s, u"d3"_s, u"d4"_s, u"d5"_s, u"d6"_s}));
    CHECK(enough.lowest == 19);
    CHECK(enough.band == "extreme"_L1);
    CHECK(enough.suggestedLevel == RiskLevel::High);
    CHECK_FALSE(enough.isComplete());

    Answers unsure = danger(u"d2 d8"_s);
    unsure.set({u"d10"_s, {}, {}}, u"unknown"_s);
    const Score omitted = dangerScore(unsure);
    CHECK(omitted.value == 7);
    CHECK(omitted.highest == 8);
    CHECK(omitted.omitted == 1);
    CHECK(omitted.band.isEmpty());
    CHECK_FALSE(omitted.isComplete());
}

TEST_CASE("switched off, unverified points are gone; the count and the marked questions stay")
{
    EvaluationOptions off;
    off.switchableScores = false;
    const Evaluation evaluation = evaluate(instrument(u"freda-farlighet"_s), danger(u"d2 d3a d6"_s), {}, off);
    CHECK(evaluation.score(u"danger"_s) == nullptr);
    const Score* count = evaluation.score(u"marked_count"_s);
    REQUIRE(count != nullptr);
    CHECK(count->value == 2);
    CHECK(count->of == 20);
    CHECK(evaluation.marked.size() == 3);
    CHECK(evaluation.suggestions.isEmpty());
}

TEST_CASE("a high score against low felt danger is flagged for discussion")
{
    const auto flags = [](const Answers& answers) {
        QStringList ids;
        for (const ResultRule& rule : evaluate(instrument(u"freda-farlighet"_s), answers, {}).flags) {
            ids.append(rule.id);
        }
        return ids;
    };
    Answers answers = danger(u"d2 d3 d4 d1"_s);
    CHECK(flags(answers).isEmpty());
    answers.set({u"felt"_s, {}, {}}, u"4"_s);
    CHECK(flags(answers) == QStringList{u"high_score_low_felt"_s});
    answers.set({u"felt"_s, {}, {}}, u"5"_s);
    CHECK(flags(answers).isEmpty());
    answers = danger(u"d2 d3 d4"_s);
    answers.set({u"felt"_s, {}, {}}, u"0"_s);
    CHECK(flags(answers).isEmpty());
}

TEST_CASE("PATRIARK codes each perpetrator and has no number for it")
{
    const Instrument& patriark = instrument(u"patriark"_s);
    CHECK(patriark.scores.isEmpty());
    Answers answers;
    answers.set({u"p1"_s, u"now"_s, anna}, u"yes"_s);
    answers.set({u"p1"_s, u"now"_s, bo}, u"omitted"_s);
    const Evaluation evaluation = evaluate(patriark, answers, two);
    CHECK(evaluation.scores.isEmpty());
    CHECK(evaluation.marked == QList<AnswerKey>{{u"p1"_s, u"now"_s, anna}});
    CHECK(evaluation.sections.value(u"perpetrators"_s) == AnswerProgress{2, 20});
    CHECK(evaluation.missingJudgements == QStringList{u"acute"_s, u"serious"_s});
    CHECK(evaluation.missingMandatory == QList<AnswerKey>{{u"likely_victims"_s, {}, {}}});

    QStringList order;
    for (const AnswerKey& key : evaluation.visible) {
        if (key.item.startsWith(u'p')) {
            order.append(key.item + key.column + (key.subject == anna ? u'a' : u'b'));
        }
    }
    CHECK(order.first(4) == QStringList{u"p1nowa"_s, u"p1earliera"_s, u"p2nowa"_s, u"p2earliera"_s});
    CHECK(order.at(10) == "p1nowb"_L1);
}

TEST_CASE("perpetrator items can be coded before anybody is named, and stay when somebody is")
{
    const Instrument& patriark = instrument(u"patriark"_s);
    Answers answers;
    CHECK(evaluate(patriark, answers, {}).sections.value(u"perpetrators"_s).of == 10);
    answers.set({u"p1"_s, u"now"_s, {}}, u"yes"_s);
    CHECK(
        evaluate(patriark, answers, {{anna}, {}}).sections.value(u"perpetrators"_s) == AnswerProgress{1, 20});
    CHECK(evaluate(patriark, {}, {{anna}, {}}).sections.value(u"perpetrators"_s).of == 10);
}

TEST_CASE("rules, conditions and subjects of the example instrument")
{
    // children → how they were exposed; scored only when shown.
    Answers answers;
    answers.set({u"seen"_s, {}, {}}, u"yes"_s);
    CHECK(evaluate(model(), answers, two).score(u"children_total"_s) == nullptr);
    answers.set({u"children"_s, {}, {}}, u"yes"_s);
    const Evaluation shown = evaluate(model(), answers, two);
    REQUIRE(shown.score(u"children_total"_s) != nullptr);
    CHECK(shown.score(u"children_total"_s)->value == 2);
    CHECK(countedAnswers(model(), answers, two).value({u"children"_s, {}, {}}) == "yes"_L1);
    CHECK_FALSE(countedAnswers(model(), answers, two).has({u"seen"_s, {}, {}}));

    // One score for each perpetrator, by the column named.
    answers.set({u"hits"_s, u"now"_s, anna}, u"often"_s);
    answers.set({u"hits"_s, u"earlier"_s, bo}, u"often"_s);
    const Evaluation perpetrators = evaluate(model(), answers, two);
    CHECK(perpetrators.score(u"hits_now"_s, anna)->anyYes() == YesNo::Yes);
    CHECK(perpetrators.score(u"hits_now"_s, bo)->anyYes() == YesNo::Unknown);
    CHECK(perpetrators.score(u"hits_now"_s) == nullptr);
    answers.set({u"hits"_s, u"now"_s, bo}, u"never"_s);
    CHECK(evaluate(model(), answers, two).score(u"hits_now"_s, bo)->anyYes() == YesNo::No);

    // An item of one perpetrator hangs on the same one's answer.
    const auto visible = evaluate(model(), answers, two).visible;
    CHECK(visible.contains(AnswerKey{u"injury"_s, {}, anna}));
    CHECK_FALSE(visible.contains(AnswerKey{u"injury"_s, {}, PartyId()}));
}

TEST_CASE("a value that fits no scale is refused and counts nowhere")
{
    Answers answers = danger({});
    answers.set({u"d2"_s, {}, {}}, u"YES"_s);
    answers.set({u"felt"_s, {}, {}}, u"11"_s);
    const Evaluation evaluation = evaluate(instrument(u"freda-farlighet"_s), answers, {});
    CHECK(evaluation.refused == QList<AnswerKey>{{u"felt"_s, {}, {}}, {u"d2"_s, {}, {}}});
    CHECK(evaluation.score(u"danger"_s)->answered == 19);
    CHECK(evaluation.score(u"danger"_s)->highest == 5);
}

TEST_CASE("properties of evaluation")
{
    CHECK(rc::check("the order of answering never changes a result", [] {
        auto given = someAnswers();
        const QString before = outcome(inOrder(given));
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::shuffle(given.begin(), given.end(), random);
        RC_ASSERT(outcome(inOrder(given)) == before);
    }));
    CHECK(rc::check("an answer taken away is never a no", [] {
        const Answers full = inOrder(someAnswers());
        RC_PRE(!full.isEmpty());
        const QList<AnswerKey> keys = full.all().keys();
        const AnswerKey dropped = keys.at(*rc::gen::inRange(0, int(keys.size())));
        Answers less = full;
        less.set(dropped, {});
        const Evaluation with = evaluate(model(), full, two);
        const Evaluation without = evaluate(model(), less, two);
        // Taking away what shows other items hides them; the others' intervals can only grow.
        RC_PRE(with.visible == without.visible && with.contradictions.isEmpty());
        for (const Score& score : with.scores) {
            const Score* open = without.score(score.rule, score.subject);
            RC_ASSERT(open != nullptr);
            RC_ASSERT(open->lowest <= score.lowest);
            RC_ASSERT(open->highest >= score.highest);
            RC_ASSERT(open->answered <= score.answered);
            if (score.type == ScoreType::AnyYes && open->anyYes() == YesNo::No) {
                RC_ASSERT(score.anyYes() == YesNo::No);
                RC_ASSERT(open->isComplete());
            }
        }
    }));
    CHECK(rc::check("hidden answers count nowhere", [] {
        const Answers all = inOrder(someAnswers());
        const Evaluation evaluation = evaluate(model(), all, two);
        Answers shown;
        for (const AnswerKey& key : evaluation.visible) {
            shown.set(key, all.value(key));
        }
        const Evaluation again = evaluate(model(), shown, two);
        RC_ASSERT(again.scores == evaluation.scores);
        RC_ASSERT(again.visible == evaluation.visible);
        RC_ASSERT(again.marked == evaluation.marked);
        RC_ASSERT(again.progress == evaluation.progress);
        RC_ASSERT(again.suggestions.size() == evaluation.suggestions.size());
        for (const AnswerKey& key : evaluation.marked) {
            RC_ASSERT(evaluation.visible.contains(key));
        }
    }));
}
