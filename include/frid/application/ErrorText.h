#pragma once

#include <QString>

#include <frid/domain/Error.h>

namespace frid {

/// One plain sentence or two: what happened, and what to do next.
[[nodiscard]] QString errorSentence(const Error& error);
/// The sentence at a field, by the error's detail; falls back to the general one.
[[nodiscard]] QString fieldErrorSentence(const Error& error);

} // namespace frid
