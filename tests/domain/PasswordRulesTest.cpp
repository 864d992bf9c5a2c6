#include <catch2/catch.hpp>

#include <frid/domain/access/PasswordRules.h>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

QString refusal(const QString& password, const QString& login = u"anlu01"_s)
{
    const auto result = checkPassword(password, login);
    if (result) {
        return u"accepted"_s;
    }
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(result.error().field == "password"_L1);
    return result.error().detail;
}

} // namespace

TEST_CASE("Twelve characters are needed, as people count them", "[password]")
{
    CHECK(refusal(u""_s) == "too_short"_L1);
    CHECK(refusal(u"kvx9!ptw2mb"_s) == "too_short"_L1);
    CHECK(refusal(u"kvx9!ptw2mbz"_s) == "accepted"_L1);
    CHECK(refusal(u"kvx9!ptw2m🙂"_s) == "too_short"_L1);
    CHECK(refusal(u"kvx9!ptwo\u0308m2"_s) == "too_short"_L1);
}

TEST_CASE("What everybody tries first is refused", "[password]")
{
    for (const QString& common : {u"Sommar2024!!"_s, u"sommar2024!2025"_s, u"Vinter-2026-01"_s,
             u"Göteborg2026!"_s, u"Stockholm123!"_s, u"Malmökommun26"_s, u"password1234!"_s,
             u"Lösenord2026!"_s, u"L0s3n0rd2026!"_s, u"Välkommen2026"_s, u"Socialtjänst1"_s,
             u"kvinnofrid2026"_s, u"P@ssw0rd2026!"_s, u"jagälskardig1"_s, u"Anna19850412!"_s,
             u"HejHejMamma123"_s, u"198504121234!?"_s, u"MidsommarSol26!"_s}) {
        INFO(common.toStdString());
        CHECK(refusal(common) == "too_common"_L1);
    }
}

TEST_CASE("Repeats and runs are refused", "[password]")
{
    for (const QString& simple : {u"aaaaaaaaaaaa"_s, u"abcabcabcabcabc"_s, u"ababababababab"_s,
             u"123456789012"_s, u"qwertyuiopåasdf"_s, u"poiuytrewqlkj"_s, u"abcdefghijklm"_s,
             u"1qaz2wsx3edc4rfv"_s, u"aaaabbbbccccdddd"_s, u"kvx9kvx9kvx9"_s}) {
        INFO(simple.toStdString());
        CHECK(refusal(simple) == "too_simple"_L1);
    }
}

TEST_CASE("The login name is no part of a password", "[password]")
{
    CHECK(refusal(u"xx-ANLU01-kvbtw"_s) == "contains_login"_L1);
    CHECK(refusal(u"xx-anluO1-kvbtw"_s) == "contains_login"_L1);
    CHECK(refusal(u"kvx9!ptw2mbz"_s, u"kv"_s) == "accepted"_L1);
    CHECK(refusal(u"kvx9!ptw2mbz"_s, u""_s) == "accepted"_L1);
}

TEST_CASE("Phrases and random signs are welcome", "[password]")
{
    for (const QString& good : {u"blåbärspaj under gran"_s, u"tre gröna cyklar flyger"_s, u"Kvx9-ptw2-mbz7"_s,
             u"grodan hoppar snett i trapphuset"_s, u"correct horse battery"_s}) {
        INFO(good.toStdString());
        CHECK(refusal(good) == "accepted"_L1);
    }
}
