#include <catch2/catch.hpp>

#include <frid/domain/JsonReader.h>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

QStringList told(const JsonReader& reader)
{
    QStringList lines;
    for (const JsonProblem& problem : reader.problems()) {
        lines.append(problem.pointer + u' ' + problem.what);
    }
    return lines;
}

} // namespace

TEST_CASE("A right text is read without a problem")
{
    JsonReader root(R"({"name": "a", "n": 3, "yes": true, "kinds": ["x", "y"], "inner": {"k": "v"},
        "items": [{"id": 1}, {"id": 2}]})");
    CHECK(root.string(u"name"_s) == "a"_L1);
    CHECK(root.integer(u"n"_s, 1, 3) == 3);
    CHECK(root.boolean(u"yes"_s));
    CHECK(root.optionalBoolean(u"absent"_s, true));
    CHECK_FALSE(root.optionalInteger(u"none"_s, 0, 9));
    CHECK(root.strings(u"kinds"_s, {u"x"_s, u"y"_s}) == QStringList{u"x"_s, u"y"_s});
    QString inner;
    root.object(u"inner"_s, [&](JsonReader& object) { inner = object.oneOf(u"k"_s, {u"v"_s}); });
    CHECK(inner == "v"_L1);
    QList<int> ids;
    root.array(u"items"_s, [&](JsonReader& item) { ids.append(item.integer(u"id"_s, 0, 9)); });
    CHECK(ids == QList<int>{1, 2});
    CHECK(root.finish());
}

TEST_CASE("Every fault is told with its pointer")
{
    JsonReader root(
        R"({"name": 1, "empty": " ", "n": 4, "part": 1.5, "big": 1e300, "kinds": ["x", "x", 1, "z"],
        "items": [{"id": 1, "more~/": 0}, 5, {}], "none": [], "kind": "q", "null": null})");
    root.string(u"name"_s);
    root.string(u"empty"_s);
    root.string(u"gone"_s);
    root.integer(u"n"_s, 1, 3);
    root.integer(u"part"_s, 1, 3);
    root.integer(u"big"_s, 1, 3);
    root.integer(u"no_number"_s, 1, 3);
    root.strings(u"kinds"_s, {u"x"_s, u"y"_s});
    root.array(u"items"_s, [](JsonReader& item) { item.integer(u"id"_s, 0, 9); });
    root.array(u"none"_s, [](JsonReader&) {});
    root.oneOf(u"kind"_s, {u"v"_s});
    root.optionalString(u"null"_s);
    root.object(u"object"_s, [](JsonReader&) { FAIL("called without an object"); });
    const auto finished = root.finish();
    CHECK(told(root)
        == QStringList{u"/name wrong_type"_s, u"/empty missing"_s, u"/gone missing"_s, u"/n out_of_range"_s,
            u"/part wrong_type"_s, u"/big out_of_range"_s, u"/no_number missing"_s, u"/kinds/1 duplicate"_s,
            u"/kinds/2 wrong_type"_s, u"/kinds/3 not_allowed"_s, u"/items/0/more~0~1 unknown_key"_s,
            u"/items/1 wrong_type"_s, u"/items/2/id missing"_s, u"/none missing"_s, u"/kind not_allowed"_s,
            u"/null wrong_type"_s, u"/object missing"_s});
    REQUIRE_FALSE(finished);
    CHECK(finished.error() == Error{ErrorCode::Invalid, u"/name"_s, u"wrong_type"_s});
}

TEST_CASE("A repeated key is a fault wherever it stands")
{
    JsonReader root(R"({"a": [{"x": "\"}", "y": [1, {}], "\u0078": 2}], "b": {"c": 1}, "a": 1})");
    CHECK(told(root) == QStringList{u"/a/0/x duplicate"_s, u"/a duplicate"_s});
}

TEST_CASE("A text that is no JSON object is told with its line, and once")
{
    JsonReader broken("{\n\"a\": 1,\n,}\n");
    broken.string(u"a"_s);
    const auto finished = broken.finish();
    REQUIRE(broken.problems().size() == 1);
    CHECK(broken.problems().first().line == 3);
    CHECK(finished.error().detail == "syntax:3"_L1);
    for (const QByteArray& text : {QByteArray(), QByteArray("[]"), QByteArray("{\"a\": \"\xff\"}"),
             QByteArray("{}x"), QByteArray(100'000, '['), QByteArray("SQLite format 3\0", 16)}) {
        CHECK_FALSE(JsonReader(text).finish());
    }
}
