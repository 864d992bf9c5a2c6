#include <frid/domain/exchange/TextFile.h>

#include <algorithm>
#include <array>

namespace frid {

namespace {

constexpr char16_t none = 0;
/// Bytes 80 to 9F of Windows-1252; the rest is as in Unicode.
constexpr std::array<char16_t, 32> windowsSigns{0x20AC, none, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, none, 0x017D, none, none, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, none, 0x017E, 0x0178};

TextPlace placeOf(QStringView before)
{
    TextPlace place;
    place.line += static_cast<int>(before.count(u'\n'));
    place.column = static_cast<int>(before.size() - (before.lastIndexOf(u'\n') + 1)) + 1;
    return place;
}

uchar byteAt(const QByteArray& bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// How many bytes the UTF-8 character at a place has; 0: none is there. RFC 3629: no overlong forms, no
/// surrogates.
qsizetype utf8Length(const QByteArray& bytes, qsizetype at)
{
    const uchar first = byteAt(bytes, at);
    if (first < 0x80) {
        return 1;
    }
    const qsizetype length = first >= 0xC2 && first < 0xE0 ? 2
        : first >= 0xE0 && first < 0xF0                    ? 3
        : first >= 0xF0 && first < 0xF5                    ? 4
                                                           : 0;
    if (length == 0 || at + length > bytes.size()) {
        return 0;
    }
    for (qsizetype i = at + 1; i < at + length; ++i) {
        if ((byteAt(bytes, i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const uchar second = byteAt(bytes, at + 1);
    const bool wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return wrong ? 0 : length;
}

struct Utf8Look {
    qsizetype firstWrong = -1;
    bool anyBeyondAscii = false; ///< a character of several bytes
};

Utf8Look lookAtUtf8(const QByteArray& bytes)
{
    Utf8Look look;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = utf8Length(bytes, at);
        if (length == 0 && look.firstWrong < 0) {
            look.firstWrong = at;
        }
        look.anyBeyondAscii = look.anyBeyondAscii || length > 1;
        at += std::max<qsizetype>(length, 1);
    }
    return look;
}

/// Ends the text before its first NUL, which no text holds.
TextFile withoutNul(TextFile file)
{
    if (const qsizetype nul = file.text.indexOf(QChar(u'\0')); nul >= 0) {
        file.text.truncate(nul);
        file.fault = placeOf(file.text);
    }
    return file;
}

TextFile readUtf8(const QByteArray& bytes, qsizetype firstWrong)
{
    TextFile file;
    file.text = QString::fromUtf8(firstWrong < 0 ? bytes : bytes.first(firstWrong));
    if (firstWrong >= 0) {
        file.fault = placeOf(file.text);
    }
    return withoutNul(std::move(file));
}

TextFile readUtf16(const QByteArray& bytes, bool bigEndian)
{
    TextFile file;
    file.encoding = TextEncoding::Utf16;
    const qsizetype units = bytes.size() / 2;
    file.text.reserve(units);
    const auto unitAt = [&](qsizetype i) {
        const char16_t high = byteAt(bytes, 2 * i + (bigEndian ? 0 : 1));
        const char16_t low = byteAt(bytes, 2 * i + (bigEndian ? 1 : 0));
        return static_cast<char16_t>(high << 8 | low);
    };
    for (qsizetype i = 0; i < units; ++i) {
        const char16_t unit = unitAt(i);
        const bool pair
            = QChar::isHighSurrogate(unit) && i + 1 < units && QChar::isLowSurrogate(unitAt(i + 1));
        if (QChar::isSurrogate(unit) && !pair) {
            file.fault = placeOf(file.text);
            return withoutNul(std::move(file));
        }
        file.text += QChar(unit);
        if (pair) {
            file.text += QChar(unitAt(++i));
        }
    }
    if (bytes.size() % 2 != 0) {
        file.fault = placeOf(file.text);
    }
    return withoutNul(std::move(file));
}

TextFile readWindows1252(const QByteArray& bytes)
{
    TextFile file;
    file.encoding = TextEncoding::Windows1252;
    file.text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = byteAt(bytes, i);
        const char16_t sign = byte >= 0x80 && byte < 0xA0 ? windowsSigns.at(byte - 0x80U) : char16_t(byte);
        if (sign == none) {
            file.fault = placeOf(file.text);
            break;
        }
        file.text += QChar(sign);
    }
    return file;
}

/// A text of Western letters in UTF-16 has a zero in every other byte.
bool everyOtherIsZero(const QByteArray& bytes, qsizetype from)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 64);
    qsizetype zeros = 0;
    qsizetype all = 0;
    for (qsizetype i = from; i < looked; i += 2) {
        zeros += bytes[i] == '\0' ? 1 : 0;
        ++all;
    }
    return all > 1 && zeros * 4 >= all * 3;
}

} // namespace

TextFile readText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        const QByteArray rest = bytes.mid(3);
        return readUtf8(rest, lookAtUtf8(rest).firstWrong);
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return readUtf16(bytes.mid(2), byteAt(bytes, 0) == 0xFE);
    }
    if (everyOtherIsZero(bytes, 1)) {
        return readUtf16(bytes, false);
    }
    if (everyOtherIsZero(bytes, 0)) {
        return readUtf16(bytes, true);
    }
    const Utf8Look look = lookAtUtf8(bytes);
    if (look.firstWrong < 0 || look.anyBeyondAscii) {
        return readUtf8(bytes, look.firstWrong);
    }
    return readWindows1252(bytes);
}

} // namespace frid
