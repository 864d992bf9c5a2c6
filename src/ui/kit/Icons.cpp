#include <frid/ui/kit/Icons.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStringList>

namespace frid::ui::Icons {

using namespace Qt::StringLiterals;

namespace {

/// Breeze draws large icons in full colour and small ones as calm lines; these are the lines, at any size.
QString lineDrawing(const QString& name)
{
    static QHash<QString, QString> s_found;
    const QString key = QIcon::themeName() + u'/' + name;
    const auto known = s_found.constFind(key);
    if (known != s_found.cend()) {
        return *known;
    }
    QString found;
    const QStringList roots = QIcon::themeSearchPaths();
    for (const QString& size : {u"22"_s, u"16"_s, u"24"_s}) {
        for (const QString& kind : {u"actions"_s, u"status"_s, u"places"_s, u"devices"_s, u"mimetypes"_s}) {
            for (const QString& root : roots) {
                const QString path = u"%1/%2/%3/%4/%5.svg"_s.arg(root, QIcon::themeName(), kind, size, name);
                if (found.isEmpty() && QFile::exists(path)) {
                    found = path;
                }
            }
        }
    }
    s_found.insert(key, found);
    return found;
}

/// Looks the drawing up when it paints, so that icons follow a change of theme.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(const QString& name)
        : m_name(name)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QString path = lineDrawing(m_name);
        const QIcon icon = path.isEmpty() ? QIcon::fromTheme(m_name) : QIcon(path);
        if (mode == QIcon::Selected) {
            // A row on the accent colour, where lines for the window's ground are hard to see.
            const QColor color = QGuiApplication::palette().color(QPalette::HighlightedText);
            tinted(icon, rect.size(), color).paint(painter, rect);
            return;
        }
        painter->save();
        if (mode == QIcon::Disabled) {
            painter->setOpacity(0.45);
        }
        icon.paint(painter, rect, Qt::AlignCenter, QIcon::Normal, state);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};
} // namespace

QIcon get(const QString& name)
{
    if (name.isEmpty() || (lineDrawing(name).isEmpty() && !QIcon::hasThemeIcon(name))) {
        return {};
    }
    return QIcon(new LineIconEngine(name));
}

QIcon tinted(const QIcon& icon, const QSize& size, const QColor& color)
{
    if (icon.isNull()) {
        return icon;
    }
    QPixmap pixmap = icon.pixmap(size, qGuiApp->devicePixelRatio());
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    return QIcon(pixmap);
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
