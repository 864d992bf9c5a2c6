#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace frid {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

/// Where in a text something is wrong. Both count from 1; a column is a UTF-16 character of its line.
struct TextPlace {
    int line = 1;
    int column = 1;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// The text of a file from elsewhere.
struct TextFile {
    QString text; ///< without a byte order mark; up to the fault when there is one
    TextEncoding encoding = TextEncoding::Utf8;
    std::optional<TextPlace> fault; ///< the first character that cannot be read, or that no text holds (NUL)
};

/// Reads bytes in the encoding that they are written in: UTF-8 or UTF-16 by their mark; UTF-16 without one by
/// its zero bytes; else UTF-8 when they are that, and Windows-1252 when nothing in them is UTF-8 beyond
/// ASCII. Bytes that are partly UTF-8 are a broken file, not another encoding.
[[nodiscard]] TextFile readText(const QByteArray& bytes);

} // namespace frid
