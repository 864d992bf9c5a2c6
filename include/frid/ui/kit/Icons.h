#pragma once

#include <QColor>
#include <QIcon>
#include <QSize>
#include <QString>

/// Breeze icons by theme name ("document-new"), right for the light or dark palette in use.
namespace frid::ui::Icons {

/// An empty icon if there is no such name.
[[nodiscard]] QIcon get(const QString& name);
/// The icon's lines in one colour, for a ground that is not the window's; drawn for `size` only.
[[nodiscard]] QIcon tinted(const QIcon& icon, const QSize& size, const QColor& color);
/// Points QIcon at Breeze, also where the desktop does not (other desktops, other systems).
void useTheme(bool dark);

} // namespace frid::ui::Icons
