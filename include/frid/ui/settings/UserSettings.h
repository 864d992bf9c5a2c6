#pragma once

#include <frid/ui/kit/Theme.h>

#include <QString>

namespace frid::ui {

/// What a user of this computer has chosen. Kept in the user's settings, not in the registry.
struct UserSettings {
    QString language; ///< "sv", "en"; empty: the system's
    ThemeSettings theme;
    int lockMinutes = 5; ///< 1–30: idle time before the lock

    friend bool operator==(const UserSettings&, const UserSettings&) = default;
};

inline constexpr int leastLockMinutes = 1;
inline constexpr int mostLockMinutes = 30;

/// Values outside their range come back inside it.
[[nodiscard]] UserSettings loadUserSettings();
void saveUserSettings(const UserSettings& settings);

} // namespace frid::ui
