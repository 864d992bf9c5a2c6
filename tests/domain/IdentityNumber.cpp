#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/person/IdentityNumber.h>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

const QDate today(2026, 11, 21);

QString detailOf(const QString& text, const IdentityRules& rules = {})
{
    const auto parsed = IdentityNumber::parse(text, today, rules);
    if (parsed) {
        return u"accepted as "_s + parsed->digits();
    }
    CHECK(parsed.error().code == ErrorCode::Invalid);
    CHECK(parsed.error().field == "identity_number"_L1);
    return parsed.error().detail;
}

QString digitsOf(const QString& text)
{
    const auto parsed = IdentityNumber::parse(text, today);
    return parsed ? parsed->digits() : u"refused: "_s + parsed.error().detail;
}

/// A number with one of the serials that the tax agency reserves for tests.
QString generated(QDate date, int serial, bool coordination)
{
    const int day = date.day() + (coordination ? 60 : 0);
    const QString nine = date.toString(u"yyMM"_s) + u"%1%2"_s.arg(day, 2, 10, '0'_L1).arg(serial);
    return date.toString(u"yyyy"_s).first(2) + nine + QString::number(luhnCheckDigit(nine));
}

QString anyGenerated()
{
    const QDate date = QDate(1927, 1, 1).addDays(*rc::gen::inRange(0, 36000));
    return generated(date, *rc::gen::inRange(980, 1000), *rc::gen::arbitrary<bool>());
}

} // namespace

TEST_CASE("Published test numbers are accepted in every form of writing")
{
    for (const QString& digits : {u"194408139089"_s, u"199006022397"_s, u"199107172380"_s, u"195005050512"_s,
             u"190001042399"_s, u"191212121212"_s, u"201701012393"_s}) {
        CAPTURE(digits.toStdString());
        const auto parsed = IdentityNumber::parse(digits, today);
        REQUIRE(parsed);
        CHECK(parsed->kind() == IdentityKind::Personal);
        CHECK(parsed->digits() == digits);
        CHECK(digitsOf(parsed->display()) == digits);
        CHECK(digitsOf(u" %1 %2 "_s.arg(digits.first(8), digits.last(4))) == digits);
        const bool hundred = 2026 - digits.first(4).toInt() >= 100;
        CHECK(digitsOf(digits.mid(2, 6) + (hundred ? u'+' : u'-') + digits.last(4)) == digits);
        if (!hundred) {
            CHECK(digitsOf(digits.mid(2)) == digits);
        }
    }
    CHECK(IdentityNumber::parse(u"19900602-2397", today)->display() == "19900602-2397"_L1);
}

TEST_CASE("An identity number tells a birth date and a sex as hints")
{
    const auto number = IdentityNumber::parse(u"199006022397", today);
    CHECK(number->birthDate() == QDate(1990, 6, 2));
    CHECK(number->isMale() == true);
    CHECK(IdentityNumber::parse(u"199107172380", today)->isMale() == false);
    const auto coordination = IdentityNumber::parse(generated(QDate(1985, 3, 31), 982, true), today);
    REQUIRE(coordination);
    CHECK(coordination->kind() == IdentityKind::Coordination);
    CHECK(coordination->digits().mid(6, 2) == "91"_L1);
    CHECK(coordination->birthDate() == QDate(1985, 3, 31));
}

TEST_CASE("The century of a short form follows the sign and the day")
{
    const QString hundred = generated(QDate(1926, 5, 4), 985, false);
    CHECK(digitsOf(hundred.mid(2, 6) + u'+' + hundred.last(4)) == hundred);
    // The same ten digits without "+" are this year's child.
    CHECK(digitsOf(hundred.mid(2)) == "20"_L1 + hundred.mid(2));
    // A day later this year cannot be a birth yet.
    const QString later = generated(QDate(1926, 12, 24), 985, false);
    CHECK(digitsOf(later.mid(2)) == later);
    // 29 February exists in 2000 but not in 1900.
    const QString leap = generated(QDate(2000, 2, 29), 985, false);
    CHECK(digitsOf(leap.mid(2)) == leap);
    CHECK(digitsOf(leap.mid(2, 6) + u'+' + leap.last(4)) == "refused: date"_L1);
}

TEST_CASE("What is wrong with an identity number is said")
{
    CHECK(detailOf(u""_s) == "length"_L1);
    CHECK(detailOf(u"9006022"_s) == "length"_L1);
    CHECK(detailOf(u"1990060223970"_s) == "length"_L1);
    CHECK(detailOf(u"19900602239x"_s) == "characters"_L1);
    CHECK(detailOf(u"1990-06022397"_s) == "characters"_L1);
    CHECK(detailOf(u"900602--2397"_s) == "characters"_L1);
    CHECK(detailOf(u"19900602/2397"_s) == "characters"_L1);
    CHECK(detailOf(u"19901302-2397"_s) == "date"_L1);
    CHECK(detailOf(u"19900231-2397"_s) == "date"_L1);
    CHECK(detailOf(u"19900645-2397"_s) == "date"_L1);
    CHECK(detailOf(u"17900602-2397"_s) == "date"_L1);
    CHECK(detailOf(u"199006022398"_s) == "check_digit"_L1);
    CHECK(detailOf(generated(QDate(2026, 11, 22), 981, false)) == "future"_L1);
    CHECK(digitsOf(generated(QDate(2026, 11, 21), 981, false)) == generated(QDate(2026, 11, 21), 981, false));
    CHECK(detailOf(QString(1'000'000, u'1')) == "length"_L1);
    CHECK(detailOf(u"19900602239\u0667"_s) == "characters"_L1);
}

TEST_CASE("An interim number's letter counts as one")
{
    const QString nine = u"900602P80"_s;
    const QString digits = u"19"_s + nine + QString::number(luhnCheckDigit(u"900602180"));
    const auto parsed = IdentityNumber::parse(digits.toLower(), today);
    REQUIRE(parsed);
    CHECK(parsed->kind() == IdentityKind::Interim);
    CHECK(parsed->digits() == digits);
    CHECK(parsed->birthDate() == QDate(1990, 6, 2));
    CHECK(digitsOf(digits.mid(2, 6) + u'-' + digits.last(4)) == digits);
    QString wrong = digits;
    wrong[11] = wrong[11] == u'0' ? u'1' : u'0';
    CHECK(detailOf(wrong) == "check_digit"_L1);
    QString letter = digits;
    letter[5] = u'P';
    CHECK(detailOf(letter) == "characters"_L1);
}

TEST_CASE("Reserve numbers are accepted by configuration only")
{
    const QString reserve = u"19900602-AB12"_s;
    CHECK(detailOf(reserve) == "reserve_not_allowed"_L1);
    IdentityRules rules;
    rules.reserveAllowed = true;
    const auto parsed = IdentityNumber::parse(reserve, today, rules);
    REQUIRE(parsed);
    CHECK(parsed->kind() == IdentityKind::Reserve);
    CHECK(parsed->digits() == "19900602AB12"_L1);
    CHECK_FALSE(parsed->isMale());
    CHECK(parsed->birthDate() == QDate(1990, 6, 2));
    CHECK(detailOf(u"199006022398"_s, rules) == "check_digit"_L1);

    rules.reservePattern = u"R[0-9]{5}"_s;
    CHECK(IdentityNumber::parse(u"r12345", today, rules)->digits() == "R12345"_L1);
    CHECK(detailOf(reserve, rules) == "characters"_L1);
    rules.reservePattern = u"("_s;
    CHECK(detailOf(reserve, rules) == "characters"_L1);
}

TEST_CASE("A stored number is read back as it was")
{
    for (const QString& digits :
        {u"199006022397"_s, generated(QDate(1985, 3, 31), 982, true), u"R12345"_s, u"19900602AB12"_s}) {
        const auto stored = IdentityNumber::fromStored(digits);
        REQUIRE(stored);
        CHECK(stored->digits() == digits);
    }
    CHECK(IdentityNumber::fromStored(u"199006022397") == *IdentityNumber::parse(u"900602-2397", today));
    CHECK(IdentityNumber::fromStored(u"R12345")->kind() == IdentityKind::Reserve);
    CHECK_FALSE(IdentityNumber::fromStored(u""));
}

TEST_CASE("Generated identity numbers keep their digits in every form")
{
    CHECK(rc::check("formatting round-trips", [] {
        const QString digits = anyGenerated();
        const auto parsed = IdentityNumber::parse(digits, today);
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(parsed->digits() == digits);
        RC_ASSERT(IdentityNumber::parse(parsed->display(), today) == *parsed);
        RC_ASSERT(IdentityNumber::parse(digits.mid(2), today) == *parsed);
        RC_ASSERT(IdentityNumber::fromStored(digits) == *parsed);
    }));
}

TEST_CASE("No single changed digit passes")
{
    CHECK(rc::check("a changed digit is refused", [] {
        QString digits = anyGenerated();
        // The century is outside the check digit: places 2 to 11.
        const int place = *rc::gen::inRange(2, 12);
        const int change = *rc::gen::inRange(1, 10);
        digits[place] = QChar(u'0' + (digits[place].unicode() - u'0' + change) % 10);
        const auto parsed = IdentityNumber::parse(digits, today);
        RC_ASSERT(!parsed.has_value());
    }));
}

TEST_CASE("Any text is answered without a fault")
{
    CHECK(rc::check("parse takes anything", [](const std::u16string& text) {
        const QString typed = QString::fromStdU16String(text);
        IdentityRules rules;
        rules.reserveAllowed = true;
        const auto parsed = IdentityNumber::parse(typed, today, rules);
        if (parsed) {
            RC_ASSERT(IdentityNumber::fromStored(parsed->digits()) == *parsed);
        }
    }));
}
