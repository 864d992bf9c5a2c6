#pragma once

#include <QDate>
#include <QString>
#include <frid/domain/Error.h>

namespace frid {

/// How much text a field takes.
enum class TextLimit {
    SingleLine, ///< 200 characters
    MultiLine, ///< 100 000 characters
};

/// The greatest number of UTF-16 characters of a field.
[[nodiscard]] qsizetype maximumLength(TextLimit limit);

/// What a field stores of what was typed or pasted. Line ends of all kinds become \n and the text NFC.
/// Removed are control characters (C0 and C1 other than \n and \t), zero-width space and joiner marks without
/// meaning in text (U+200B, U+2060, U+FEFF), bidirectional controls (U+200E, U+200F, U+202A-202E,
/// U+2066-2069), halves of surrogate pairs and U+FFFE/FFFF; U+200C and U+200D stay, Persian and emoji need
/// them. A single line has its line ends and tabs as spaces and no space at its ends. Nothing else is
/// altered. Errors: Invalid `field` with the detail `too_long`.
[[nodiscard]] Result<QString> cleanText(const QString& text, const QString& field, TextLimit limit);

/// How many characters `cleanText` would remove as controls; a form says so at the field.
[[nodiscard]] qsizetype countControlCharacters(QStringView text);

/// Error: Invalid `field` `missing` when there is nothing but white space.
[[nodiscard]] Result<void> requireText(QStringView text, const QString& field);

/// Local calendar days. A null date is unknown and passes each of these.
/// Error: Invalid `field` `future` when the day lies after `today`.
[[nodiscard]] Result<void> notInFuture(QDate date, QDate today, const QString& field);
/// Error: Invalid `field` (the end's) `end_before_start`.
[[nodiscard]] Result<void> notBefore(QDate end, QDate start, const QString& field);
/// Error: Invalid `field` `range` outside 1900-01-01 to 2199-12-31.
[[nodiscard]] Result<void> plausibleDate(QDate date, const QString& field);

} // namespace frid
