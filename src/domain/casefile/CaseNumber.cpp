#include <frid/domain/casefile/CaseNumber.h>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;
constexpr int lastSerial = 999'999'999;
constexpr qsizetype yearDigits = 4;
constexpr qsizetype serialDigitsAtMost = 9;

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool inRange(int year, int serial)
{
    return year >= firstYear && year <= lastYear && serial >= 1 && serial <= lastSerial;
}

} // namespace

CaseNumber::CaseNumber(int year, int serial)
    : m_year(year)
    , m_serial(serial)
{
    if (!inRange(year, serial)) {
        throw std::invalid_argument("case number out of range");
    }
}

std::optional<CaseNumber> CaseNumber::parse(QStringView text)
{
    text = text.trimmed();
    if (text.size() <= yearDigits + 1 || text[yearDigits] != u'-') {
        return std::nullopt;
    }
    const QStringView year = text.first(yearDigits);
    const QStringView serial = text.sliced(yearDigits + 1);
    if (!isNumber(year) || !isNumber(serial) || serial.size() > serialDigitsAtMost) {
        return std::nullopt;
    }
    if (!inRange(year.toInt(), serial.toInt())) {
        return std::nullopt;
    }
    return CaseNumber(year.toInt(), serial.toInt());
}

QString CaseNumber::toString() const
{
    return u"%1-%2"_s.arg(m_year).arg(m_serial, 5, 10, '0'_L1);
}

} // namespace frid
