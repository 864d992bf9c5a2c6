#pragma once

#include <QString>

namespace frid {

/// Whether a text may name a code: a-z, 0-9 and _, beginning with a letter, at most 40.
[[nodiscard]] bool isCodeIdentifier(const QString& text);

} // namespace frid
