#include <frid/domain/person/IdentityNumber.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int coordinationOffset = 60;
constexpr qsizetype longForm = 12;
constexpr qsizetype shortForm = 10;
/// Place of the interim letter in the stored twelve characters.
constexpr qsizetype letterPlace = 8;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isInterimLetter(QChar c)
{
    return u"PTRSUWXJKLMN"_s.contains(c);
}

int digitAt(QStringView text, qsizetype place)
{
    return text[place].unicode() - u'0';
}

int numberAt(QStringView text, qsizetype place, qsizetype length)
{
    int number = 0;
    for (qsizetype i = place; i < place + length; ++i) {
        number = number * 10 + digitAt(text, i);
    }
    return number;
}

tl::unexpected<Error> refuse(QString detail)
{
    return invalid(u"identity_number"_s, std::move(detail));
}

/// The text without white space and separator, in upper case; and the separator.
struct Compact {
    QString text;
    QChar separator;
};

Result<Compact> compact(QStringView text)
{
    Compact result;
    QString kept;
    for (const QChar c : text) {
        if (c.isSpace()) {
            continue;
        }
        const bool dash = c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013' || c == u'\u2212';
        kept += dash ? QChar(u'-') : c.toUpper();
        if (kept.size() > 40) {
            return refuse(u"length"_s);
        }
    }
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar c = kept[i];
        if (c == u'-' || c == u'+') {
            // The one place for a separator is before the last four.
            if (i != kept.size() - 5) {
                return refuse(u"characters"_s);
            }
            result.separator = c;
        } else if (isAsciiDigit(c) || isAsciiLetter(c)) {
            result.text += c;
        } else {
            return refuse(u"characters"_s);
        }
    }
    return result;
}

/// The date of YYYYMMDD where the day may carry the coordination offset.
QDate dateOf(int year, QStringView monthAndDay)
{
    const int day = numberAt(monthAndDay, 2, 2);
    return QDate(
        year, numberAt(monthAndDay, 0, 2), day > coordinationOffset ? day - coordinationOffset : day);
}

/// The year of a short form, or 0 when no century makes it a date.
int yearOf(QStringView shortText, QChar separator, QDate today)
{
    const int latest = today.year() - (today.year() - numberAt(shortText, 0, 2)) % 100;
    if (separator == u'+') {
        return latest - 100;
    }
    const QStringView monthAndDay = shortText.mid(2, 4);
    for (const int year : {latest, latest - 100}) {
        const QDate date = dateOf(year, monthAndDay);
        if (date.isValid() && date <= today) {
            return year;
        }
    }
    return 0;
}

bool matchesReserve(const QString& text, const IdentityRules& rules)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(rules.reservePattern));
    return pattern.isValid() && pattern.match(text).hasMatch();
}

} // namespace

int luhnCheckDigit(QStringView nine)
{
    int sum = 0;
    for (qsizetype i = 0; i < nine.size(); ++i) {
        const int value = isAsciiDigit(nine[i]) ? digitAt(nine, i) : 1;
        const int weighted = i % 2 == 0 ? value * 2 : value;
        sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10;
}

Result<IdentityNumber> IdentityNumber::parse(QStringView text, QDate today, const IdentityRules& rules)
{
    FRID_TRY(Compact given, compact(text));
    QString& number = given.text;
    // Asked last: a list opens thousands of good numbers, and a pattern is slow to make.
    const auto asReserve = [&](QString otherwise) -> Result<IdentityNumber> {
        if (matchesReserve(number, rules)) {
            return rules.reserveAllowed
                ? Result<IdentityNumber>(IdentityNumber(number, IdentityKind::Reserve))
                : refuse(u"reserve_not_allowed"_s);
        }
        return refuse(std::move(otherwise));
    };

    if (number.size() != longForm && number.size() != shortForm) {
        return asReserve(u"length"_s);
    }
    // Both forms end alike: MMDD, one place that may hold a letter, three digits.
    for (qsizetype i = 0; i < number.size(); ++i) {
        const bool interimPlace = i == number.size() - 4;
        if (!isAsciiDigit(number[i]) && !(interimPlace && isInterimLetter(number[i]))) {
            return asReserve(u"characters"_s);
        }
    }
    QString stored = number;
    if (number.size() == shortForm) {
        const int year = yearOf(number, given.separator, today);
        if (year == 0) {
            return asReserve(u"date"_s);
        }
        stored = QString::number(year / 100) + number;
    }
    const int year = numberAt(stored, 0, 4);
    const QDate date = dateOf(year, QStringView(stored).mid(4, 4));
    if (!date.isValid() || year < 1800 || year > 2099) {
        return asReserve(u"date"_s);
    }
    if (luhnCheckDigit(QStringView(stored).mid(2, 9)) != digitAt(stored, 11)) {
        return rules.reserveAllowed ? asReserve(u"check_digit"_s) : refuse(u"check_digit"_s);
    }
    if (date > today) {
        return refuse(u"future"_s);
    }
    if (!isAsciiDigit(stored[letterPlace])) {
        return IdentityNumber(stored, IdentityKind::Interim);
    }
    const bool coordination = numberAt(stored, 6, 2) > coordinationOffset;
    return IdentityNumber(stored, coordination ? IdentityKind::Coordination : IdentityKind::Personal);
}

std::optional<IdentityNumber> IdentityNumber::fromStored(QStringView digits)
{
    if (digits.isEmpty()) {
        return std::nullopt;
    }
    // The last possible day: what was stored was not in the future then.
    if (const auto national = digits.size() == longForm ? parse(digits, QDate(2099, 12, 31)) : refuse({})) {
        return *national;
    }
    for (const QChar c : digits) {
        if (c.isSpace() || !c.isPrint()) {
            return std::nullopt;
        }
    }
    return IdentityNumber(digits.toString(), IdentityKind::Reserve);
}

QString IdentityNumber::display() const
{
    return m_digits.size() == longForm ? m_digits.first(8) + u'-' + m_digits.last(4) : m_digits;
}

std::optional<QDate> IdentityNumber::birthDate() const
{
    if (m_digits.size() < 8) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < 8; ++i) {
        if (!isAsciiDigit(m_digits[i])) {
            return std::nullopt;
        }
    }
    const QDate date = dateOf(numberAt(m_digits, 0, 4), QStringView(m_digits).mid(4, 4));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<bool> IdentityNumber::isMale() const
{
    if (m_kind == IdentityKind::Reserve) {
        return std::nullopt;
    }
    return digitAt(m_digits, 10) % 2 == 1;
}

} // namespace frid
