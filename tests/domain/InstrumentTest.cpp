#include "InstrumentSupport.h"

#include <frid/domain/CodeList.h>
#include <frid/domain/assessment/WordingPack.h>
#include <frid/domain/task/DeadlineRules.h>

#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::test;

namespace {

/// What is wrong with each file of a broken folder: pointer and word, from its expected.tsv.
QMap<QString, std::pair<QString, QString>> expectations(const QString& folder)
{
    QFile file(QStringLiteral(FRID_SOURCE_DIR "/tests/data/") + folder + u"/expected.tsv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, std::pair<QString, QString>> expected;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList parts = line.split(u'\t');
        REQUIRE(parts.size() == 3);
        expected.insert(parts.at(0), {parts.at(1), parts.at(2)});
    }
    return expected;
}

void checkBroken(
    const QString& folder, const std::function<bool(const QByteArray&, QList<JsonProblem>&)>& accepted)
{
    const auto expected = expectations(folder);
    const auto files = dataFiles(folder);
    CHECK(files.size() == expected.size());
    for (const auto& [name, json] : files) {
        CAPTURE(name.toStdString());
        QList<JsonProblem> problems;
        CHECK_FALSE(accepted(json, problems));
        REQUIRE_FALSE(problems.isEmpty());
        CHECK(problems.first().pointer.toStdString() == expected.value(name).first.toStdString());
        CHECK(problems.first().what.toStdString() == expected.value(name).second.toStdString());
    }
}

QStringList topics(const Instrument& instrument, const QString& section)
{
    QStringList numbers;
    for (const InstrumentSection& candidate : instrument.sections) {
        for (const InstrumentItem& item : candidate.items) {
            if (candidate.id == section) {
                numbers.append(item.number);
            }
        }
    }
    return numbers;
}

void checkText(const LocalText& text)
{
    CHECK_FALSE(text.sv.trimmed().isEmpty());
    CHECK_FALSE(text.en.trimmed().isEmpty());
}

} // namespace

TEST_CASE("the reader of instruments agrees with the published schema, and names the place")
{
    for (const auto& [name, json] : dataFiles(u"instruments/good"_s)) {
        CAPTURE(name.toStdString());
        parsed(json);
    }
    checkBroken(u"instruments/broken"_s, [](const QByteArray& json, QList<JsonProblem>& problems) {
        return Instrument::parse(json, &problems).has_value();
    });
}

TEST_CASE("every shipped instrument reads, in both languages, with help for every item")
{
    QStringList ids;
    for (const InstrumentPtr& instrument : instruments().newest()) {
        CAPTURE(instrument->id.toStdString());
        ids.append(instrument->id);
        for (const LocalText& text : {instrument->title, instrument->description, instrument->source,
                 instrument->licence, instrument->verifiedNote}) {
            checkText(text);
        }
        for (const InstrumentSection& section : instrument->sections) {
            for (const InstrumentItem& item : section.items) {
                CAPTURE(item.id.toStdString());
                checkText(item.topic);
                checkText(item.guidance);
                CHECK(item.topic.sv != item.guidance.sv);
            }
        }
        for (const QList<ResultRule>& rules : {instrument->suggestions, instrument->flags}) {
            for (const ResultRule& rule : rules) {
                CAPTURE(rule.id.toStdString());
                CHECK((rule.instrument.isEmpty() || instruments().find(rule.instrument)));
            }
        }
        for (const QString& other : instrument->shownWith) {
            CHECK(instruments().find(other));
        }
        CHECK(instrument->reassessAfterDays > 0);
    }
    ids.sort();
    CHECK(ids
        == QStringList{u"barnsakerhet"_s, u"freda-beskrivning"_s, u"freda-farlighet"_s, u"freda-kortfragor"_s,
            u"patriark"_s, u"sakerhetsplan"_s, u"sam"_s, u"samtal-utan-metod"_s, u"sara-sv"_s, u"sara-v3"_s});
}

TEST_CASE("the instruments have the parts that are known of them")
{
    CHECK(topics(instrument(u"patriark"_s), u"threat"_s) == u"T1 T2 T3 T4 T5"_s.split(u' '));
    CHECK(topics(instrument(u"patriark"_s), u"perpetrators"_s) == u"P1 P2 P3 P4 P5"_s.split(u' '));
    CHECK(topics(instrument(u"patriark"_s), u"victim"_s) == u"S1 S2 S3 S4 S5"_s.split(u' '));
    CHECK(topics(instrument(u"freda-farlighet"_s), u"danger"_s).size() == 21);
    const Instrument& description = instrument(u"freda-beskrivning"_s);
    CHECK(description.score(u"psychological_kinds"_s)->terms.size() == 45);
    CHECK(description.score(u"physical_kinds"_s)->terms.size()
            + description.score(u"sexual_kinds"_s)->terms.size()
        == 30);
    CHECK(instrument(u"freda-kortfragor"_s).score(u"exposed"_s)->terms.size() == 7);
    const auto factors = [](const QString& id) {
        int count = 0;
        for (const InstrumentSection& section : instrument(id).sections) {
            for (const InstrumentItem& item : section.items) {
                count += instrument(id).scaleOf(item.id)->type == ScaleType::Choice ? 1 : 0;
            }
        }
        return count;
    };
    CHECK(factors(u"patriark"_s) == 15);
    CHECK(factors(u"sara-sv"_s) == 15);
    CHECK(factors(u"sara-v3"_s) == 24);
    CHECK(factors(u"sam"_s) == 30);
    for (const InstrumentPtr& each : instruments().newest()) {
        if (each->kind == InstrumentKind::ProfessionalJudgement) {
            CHECK(each->scores.isEmpty());
        }
    }
    for (const char* unverified :
        {"freda-kortfragor", "freda-beskrivning", "freda-farlighet", "sara-v3", "sam"}) {
        CHECK_FALSE(instrument(QString::fromLatin1(unverified)).verified);
    }
    const ScoreRule* points = instrument(u"freda-farlighet"_s).score(u"danger"_s);
    CHECK_FALSE(points->verified);
    CHECK(points->switchable);
    CHECK(instrument(u"patriark"_s).column(u"now"_s)->windowDays == 28);
}

TEST_CASE("what statistics need of an instrument stands readable, and nothing else")
{
    QMap<QString, QStringList> counted;
    for (const InstrumentPtr& each : instruments().newest()) {
        for (const InstrumentSection& section : each->sections) {
            for (const InstrumentItem& item : section.items) {
                if (item.counted) {
                    counted[each->id].append(item.id);
                }
            }
        }
    }
    const QMap<QString, QStringList> expected{
        {u"barnsakerhet"_s,
            {u"protection_assessed"_s, u"talked_alone"_s, u"own_case"_s, u"treatment_offered"_s}},
        {u"freda-beskrivning"_s, {u"children_home"_s, u"children_saw"_s, u"children_hit"_s}},
        {u"freda-farlighet"_s, {u"d1"_s, u"d5"_s, u"d10"_s, u"d15"_s}},
        {u"freda-kortfragor"_s,
            {u"isolation"_s, u"insult"_s, u"threat"_s, u"physical"_s, u"sexual"_s, u"child_noticed"_s,
                u"child_exposed"_s}},
        {u"samtal-utan-metod"_s, {u"why"_s, u"violence_now"_s, u"children_concerned"_s}},
    };
    // Of a structured professional judgement the level is what is counted.
    CHECK(counted == expected);
}

TEST_CASE("a catalog keeps every edition and hands out the newest")
{
    auto catalog = InstrumentCatalog::bundled();
    REQUIRE(catalog);
    const InstrumentPtr shipped = catalog->find(u"patriark"_s);
    QJsonObject definition = shipped->definition;
    definition.insert(u"edition"_s, u"2030"_s);
    definition.insert(u"version"_s, 2);
    const auto edition = [](const QJsonObject& object) {
        return parsed(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    REQUIRE(catalog->add(edition(definition)));
    CHECK(catalog->find(u"patriark"_s)->edition == "2030"_L1);
    CHECK(catalog->find(u"patriark"_s, u"2013"_s)->definition == shipped->definition);
    CHECK(catalog->editions(u"patriark"_s).size() == 2);
    CHECK(catalog->newest().size() == instruments().newest().size());
    CHECK(catalog->add(edition(definition)));
    definition.insert(u"version"_s, 3);
    CHECK(catalog->add(edition(definition)).error().code == ErrorCode::Duplicate);
    CHECK_FALSE(catalog->find(u"tarot"_s));
    CHECK_FALSE(catalog->find(u"patriark"_s, u"1999"_s));
    CHECK(catalog->editions(u"tarot"_s).isEmpty());
}

TEST_CASE("the reader of wording packs agrees with the published schema, and names the place")
{
    for (const auto& [name, json] : dataFiles(u"wordings/good"_s)) {
        CAPTURE(name.toStdString());
        const auto pack = WordingPack::parse(json, instruments());
        REQUIRE(pack);
        CHECK(pack->fits(instrument(u"freda-farlighet"_s)));
        CHECK_FALSE(pack->fits(instrument(u"patriark"_s)));
        CHECK(pack->items.contains(u"d3a"_s));
        CHECK_FALSE(pack->mayPrint);
    }
    checkBroken(u"wordings/broken"_s, [](const QByteArray& json, QList<JsonProblem>& problems) {
        return WordingPack::parse(json, instruments(), &problems).has_value();
    });
}

TEST_CASE("a wording pack that is no JSON is told by line and reason, one too large by its size")
{
    const auto detail
        = [](const QByteArray& json) { return WordingPack::parse(json, instruments()).error().detail; };
    CHECK(detail("{\n  \"format\": \"frid-wording-pack-1\",\n  \"id\": \"x\n").startsWith("syntax:"_L1));
    CHECK(detail("{\n \"id\": 1\n \"version\": 2}") == "syntax:3:unterminated_object"_L1);
    CHECK(detail("{\n\n\"id\": nothing}") == "syntax:3:illegal_value"_L1);
    CHECK(detail("{\"id\" 1}") == "syntax:1:missing_colon"_L1);
    CHECK(detail(QByteArray(WordingPack::maximumBytes + 1, ' ')) == "too_large"_L1);
}

TEST_CASE("the question about violence is asked again after six months")
{
    const auto rules = DeadlineRules::bundled();
    REQUIRE(rules);
    for (const char* kind : {"victim", "child", "perpetrator"}) {
        const auto matching = rules->matching(u"violence_question_asked"_s, QString::fromLatin1(kind));
        REQUIRE(matching.size() == 1);
        CHECK(dueOn(matching.first(), QDate(2026, 8, 31)) == QDate(2027, 2, 28));
    }
}
