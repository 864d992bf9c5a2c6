#include <frid/ui/kit/Icons.h>

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace frid::ui::Icons {

using namespace Qt::StringLiterals;

QIcon get(const QString& name)
{
    return QIcon::fromTheme(name);
}

void useTheme(bool dark)
{
    // Other systems get Breeze installed beside the program; the platform's own paths stay first.
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList fallbacks = {u"/usr/share/icons"_s,
        QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/icons"_L1)};
    for (const QString& path : fallbacks) {
        if (!paths.contains(path)) {
            paths.append(path);
        }
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

} // namespace frid::ui::Icons
