#pragma once

#include <QList>
#include <QString>

namespace frid::ui {

/// A registry that was opened on this computer by this user.
struct RecentRegistry {
    QString address;
    QString municipality;
    QString login; ///< who logged in last
};

/// Newest first, kept in the user's settings. No secret among them.
[[nodiscard]] QList<RecentRegistry> recentRegistries();
/// Puts it first. An empty login keeps the one that is known.
void rememberRegistry(RecentRegistry registry);
void forgetRegistry(const QString& address);

} // namespace frid::ui
