#pragma once

#include <frid/domain/Error.h>

#include <QStringView>

namespace frid {

inline constexpr int minimumPasswordLength = 12; ///< characters as people count them

/// Whether a new password is good enough. Long and not guessable beats mixed signs, so no kinds of signs are
/// demanded. Errors: Invalid, field "password", detail `too_short`, `too_common` (a known password, or one
/// built from known words, years and a sign), `contains_login`, `too_simple` (repeats, runs on the keyboard,
/// few different signs).
[[nodiscard]] Result<void> checkPassword(QStringView password, QStringView login);

} // namespace frid
