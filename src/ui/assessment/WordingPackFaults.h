#pragma once

#include <frid/domain/JsonReader.h>

namespace frid::ui {

/// Where in a JSON text the value of an RFC 6901 pointer begins, as a line from 1; of what is missing, the
/// line of what it should stand in. The text must be one that JsonReader could read.
[[nodiscard]] int lineOfPointer(const QByteArray& json, const QString& pointer);

/// "Line 14, items/3/text: the text is missing."
[[nodiscard]] QString faultText(const JsonProblem& problem, const QByteArray& json);

} // namespace frid::ui
