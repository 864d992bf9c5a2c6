#include <frid/domain/TextRules.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085' || c == u'\u2028'
        || c == u'\u2029';
}

bool isRemoved(QStringView text, qsizetype place)
{
    const char16_t c = text[place].unicode();
    if (c == u'\t' || isLineEnd(c)) {
        return false;
    }
    if (c < 0x20 || (c >= 0x7f && c <= 0x9f)) {
        return true;
    }
    if (QChar::isHighSurrogate(c)) {
        return place + 1 >= text.size() || !text[place + 1].isLowSurrogate();
    }
    if (QChar::isLowSurrogate(c)) {
        return place == 0 || !text[place - 1].isHighSurrogate();
    }
    return c == 0x200b || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || c == 0x2060
        || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || c >= 0xfffe;
}

} // namespace

qsizetype maximumLength(TextLimit limit)
{
    return limit == TextLimit::SingleLine ? 200 : 100'000;
}

Result<QString> cleanText(const QString& text, const QString& field, TextLimit limit)
{
    const bool single = limit == TextLimit::SingleLine;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isRemoved(text, i)) {
            continue;
        }
        const char16_t c = text[i].unicode();
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            continue;
        }
        if (isLineEnd(c)) {
            clean += single ? u' ' : u'\n';
        } else {
            clean += single && c == u'\t' ? QChar(u' ') : QChar(c);
        }
    }
    clean = clean.normalized(QString::NormalizationForm_C);
    if (single) {
        clean = clean.trimmed();
    }
    if (clean.size() > maximumLength(limit)) {
        return invalid(field, u"too_long"_s);
    }
    return clean;
}

qsizetype countControlCharacters(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        count += isRemoved(text, i) ? 1 : 0;
    }
    return count;
}

Result<void> requireText(QStringView text, const QString& field)
{
    if (text.trimmed().isEmpty()) {
        return invalid(field, u"missing"_s);
    }
    return {};
}

Result<void> notInFuture(QDate date, QDate today, const QString& field)
{
    if (date.isValid() && date > today) {
        return invalid(field, u"future"_s);
    }
    return {};
}

Result<void> notBefore(QDate end, QDate start, const QString& field)
{
    if (end.isValid() && start.isValid() && end < start) {
        return invalid(field, u"end_before_start"_s);
    }
    return {};
}

Result<void> plausibleDate(QDate date, const QString& field)
{
    if (date.isValid() && (date < QDate(1900, 1, 1) || date > QDate(2199, 12, 31))) {
        return invalid(field, u"range"_s);
    }
    return {};
}

} // namespace frid
