#pragma once

#include <QIcon>
#include <QString>

/// Breeze icons by theme name ("document-new"), right for the light or dark palette in use.
namespace frid::ui::Icons {

/// An empty icon if there is no such name.
[[nodiscard]] QIcon get(const QString& name);
/// Points QIcon at Breeze, also where the desktop does not (other desktops, other systems).
void useTheme(bool dark);

} // namespace frid::ui::Icons
