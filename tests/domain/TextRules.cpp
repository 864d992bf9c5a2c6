#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/TextRules.h>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

QString clean(const QString& text, TextLimit limit = TextLimit::MultiLine)
{
    const auto result = cleanText(text, u"note"_s, limit);
    return result ? *result : u"refused: %1 %2"_s.arg(result.error().field, result.error().detail);
}

} // namespace

TEST_CASE("Line ends and letters are normalised")
{
    CHECK(clean(u"a\r\nb\rc\nd"_s) == "a\nb\nc\nd"_L1);
    CHECK(clean(u"a\u2028b\u0085c\vd"_s) == "a\nb\nc\nd"_L1);
    CHECK(clean(u"A\u030asa"_s) == u"Åsa"_s);
    CHECK(clean(u"  två  ord\t\n"_s) == u"  två  ord\t\n"_s);
}

TEST_CASE("Pasted control characters are removed and nothing else")
{
    CHECK(clean(u"a\0b\u0007c\u001b[1md\u009be"_s) == "abc[1mde"_L1);
    CHECK(clean(u"\ufeffa\u200bb\u2060c"_s) == "abc"_L1);
    CHECK(clean(u"x\u202etxt\u2066y\u200f"_s) == "xtxty"_L1);
    CHECK(clean(u"\U0001F469\u200d\U0001F467 می\u200cروم"_s) == u"\U0001F469\u200d\U0001F467 می\u200cروم"_s);
    CHECK(clean(QString(QChar(0xd83d)) + u"a"_s + QChar(0xdc69)) == "a"_L1);
    CHECK(countControlCharacters(u"a\u0007b\u202ec\n") == 2);
    CHECK(countControlCharacters(u"Åsa\tÖberg\n") == 0);
}

TEST_CASE("A single line stays one line")
{
    CHECK(clean(u" Anna\r\nKarin\t\n"_s, TextLimit::SingleLine) == "Anna Karin"_L1);
}

TEST_CASE("Texts over their limit are refused, at it accepted")
{
    CHECK(clean(QString(200, u'å'), TextLimit::SingleLine).size() == 200);
    CHECK(clean(QString(201, u'å'), TextLimit::SingleLine) == "refused: note too_long"_L1);
    CHECK(clean(QString(100'000, u'x')).size() == 100'000);
    CHECK(clean(QString(1'000'000, u'x')) == "refused: note too_long"_L1);
    CHECK(clean(QString(201, u'\u0007') + u"a"_s, TextLimit::SingleLine) == "a"_L1);
}

TEST_CASE("Cleaning twice changes nothing more")
{
    CHECK(rc::check("idempotent and without controls", [](const std::u16string& text) {
        for (const auto limit : {TextLimit::SingleLine, TextLimit::MultiLine}) {
            const auto once = cleanText(QString::fromStdU16String(text), u"x"_s, limit);
            RC_PRE(once.has_value());
            RC_ASSERT(countControlCharacters(*once) == 0);
            RC_ASSERT(*cleanText(*once, u"x"_s, limit) == *once);
            RC_ASSERT(QString::fromUtf8(once->toUtf8()) == *once);
        }
    }));
}

TEST_CASE("Text and dates that are needed are asked for")
{
    CHECK(requireText(u"a", u"name"_s));
    CHECK(requireText(u" \n", u"name"_s).error() == Error{ErrorCode::Invalid, u"name"_s, u"missing"_s});

    const QDate today(2026, 11, 21);
    CHECK(notInFuture(today, today, u"on"_s));
    CHECK(notInFuture({}, today, u"on"_s));
    CHECK(notInFuture(today.addDays(1), today, u"on"_s).error()
        == Error{ErrorCode::Invalid, u"on"_s, u"future"_s});
    CHECK(notBefore(today, today, u"end"_s));
    CHECK(notBefore({}, today, u"end"_s));
    CHECK(notBefore(today.addDays(-1), today, u"end"_s).error()
        == Error{ErrorCode::Invalid, u"end"_s, u"end_before_start"_s});
    CHECK(plausibleDate(QDate(1900, 1, 1), u"on"_s));
    CHECK(plausibleDate(QDate(2199, 12, 31), u"on"_s));
    CHECK(plausibleDate(QDate(1899, 12, 31), u"on"_s).error().detail == "range"_L1);
    CHECK(plausibleDate(QDate(2200, 1, 1), u"on"_s).error().detail == "range"_L1);
}
