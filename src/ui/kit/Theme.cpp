#include <frid/ui/kit/Theme.h>

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QToolTip>

#include <cmath>
#include <optional>

#include <frid/ui/kit/Icons.h>

#include "FridStyle.h"

namespace frid::ui {

namespace {

struct State {
    ThemeSettings settings;
    bool dark = false;
    std::optional<QFont> systemFont;
    bool systemDark = false;
};

State& state()
{
    static State s_state;
    return s_state;
}

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

/// Keeps a label's font or colour right when the theme changes.
class LabelKeeper : public QObject {
public:
    LabelKeeper(QLabel* label, std::optional<Headline> headline)
        : QObject(label)
        , m_label(label)
        , m_headline(headline)
    {
        label->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange
            || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) {
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        if (m_headline) {
            const QFont wanted = headlineFont(*m_headline);
            if (m_label->font() != wanted) {
                m_label->setFont(wanted);
            }
            return;
        }
        const QColor wanted = hintColor();
        QPalette own = m_label->palette();
        if (own.color(QPalette::WindowText) != wanted) {
            own.setColor(QPalette::WindowText, wanted);
            m_label->setPalette(own);
        }
    }

    QLabel* m_label;
    std::optional<Headline> m_headline;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
} // namespace

QPalette themePalette(bool dark)
{
    const QColor window = rgb(dark ? 0x1f2529 : 0xf4f6f7);
    const QColor base = rgb(dark ? 0x171c1f : 0xffffff);
    const QColor alternate = rgb(dark ? 0x262d32 : 0xe9eef0);
    const QColor text = rgb(dark ? 0xe6ebee : 0x1b2429);
    const QColor button = rgb(dark ? 0x2c353b : 0xffffff);
    const QColor accent = rgb(dark ? 0x4db6ac : 0x0f6e78);
    const QColor onAccent = rgb(dark ? 0x08201e : 0xffffff);
    const QColor disabled = rgb(dark ? 0x8a979e : 0x6b777d);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, rgb(dark ? 0x9aa7ae : 0x5f6c73));
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, rgb(0xffffff));
    palette.setColor(QPalette::ToolTipBase, rgb(dark ? 0x303a40 : 0x263238));
    palette.setColor(QPalette::ToolTipText, rgb(0xf5f7f8));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, rgb(dark ? 0x39444b : 0xffffff));
    palette.setColor(QPalette::Midlight, rgb(dark ? 0x2f4a4b : 0xd5e7e9));
    // The line around fields reaches 3:1 (WCAG 1.4.11).
    palette.setColor(QPalette::Mid, rgb(dark ? 0x6f7d85 : 0x829199));
    palette.setColor(QPalette::Dark, rgb(dark ? 0x11161a : 0xb5c0c6));
    palette.setColor(QPalette::Shadow, rgb(dark ? 0x0a0d0f : 0x8d999f));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, rgb(dark ? 0x39444b : 0xcbd5d9));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Button, window);
    return palette;
}

ToneColors toneColors(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Neutral:
        break;
    case Tone::Accent:
        return dark ? ToneColors{rgb(0x7fd1c8), rgb(0x1b3b3c), rgb(0x3c7f7a)}
                    : ToneColors{rgb(0x0b5a63), rgb(0xdceef0), rgb(0x8fc3c8)};
    case Tone::Success:
        return dark ? ToneColors{rgb(0x8fd19e), rgb(0x1d3626), rgb(0x457d55)}
                    : ToneColors{rgb(0x1d6334), rgb(0xe0f1e5), rgb(0x9acbaa)};
    case Tone::Warning:
        return dark ? ToneColors{rgb(0xf0c674), rgb(0x3b3119), rgb(0x87713a)}
                    : ToneColors{rgb(0x7a4d00), rgb(0xfdf0d5), rgb(0xdfbd7d)};
    case Tone::Danger:
        return dark ? ToneColors{rgb(0xff9d96), rgb(0x45201f), rgb(0x9c4a46)}
                    : ToneColors{rgb(0xa3201a), rgb(0xfce4e2), rgb(0xe2a09c)};
    }
    return dark ? ToneColors{rgb(0xd3dbdf), rgb(0x2f383e), rgb(0x55626a)}
                : ToneColors{rgb(0x36434a), rgb(0xe6ebed), rgb(0xbcc7cc)};
}

ToneColors toneColors(Tone tone)
{
    return toneColors(tone, state().dark);
}

QColor hintColor()
{
    return themePalette(state().dark).color(QPalette::PlaceholderText);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

const ThemeSettings& themeSettings()
{
    return state().settings;
}

bool isDarkTheme()
{
    return state().dark;
}

void applyTheme(QApplication& application, const ThemeSettings& settings)
{
    State& now = state();
    if (!now.systemFont) {
        now.systemFont = QApplication::font();
        now.systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        QApplication::setStyle(new FridStyle);
    }
    now.settings = settings;
    now.settings.textPercent = qBound(90, settings.textPercent, 200);
    now.dark
        = settings.scheme == ColorScheme::Dark || (settings.scheme == ColorScheme::System && now.systemDark);

    Icons::useTheme(now.dark);
    const QPalette palette = themePalette(now.dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = *now.systemFont;
    const qreal base = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    font.setPointSizeF(base * now.settings.textPercent / 100);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    // Icons were rendered for the other palette; layouts measured the other font.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(window, &event);
        window->update();
    }
    // A label with a font or colour of its own is told of neither change.
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (qobject_cast<QLabel*>(widget) != nullptr) {
            QEvent event(QEvent::StyleChange);
            QApplication::sendEvent(widget, &event);
        }
    }
    Q_UNUSED(application)
}

QFont headlineFont(Headline level)
{
    QFont font = QApplication::font();
    switch (level) {
    case Headline::Page:
        font.setPointSizeF(font.pointSizeF() * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Headline::Section:
        font.setPointSizeF(font.pointSizeF() * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Headline::Group:
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void makeHeadline(QLabel* label, Headline level)
{
    new LabelKeeper(label, level);
}

void makeHint(QLabel* label)
{
    label->setWordWrap(true);
    new LabelKeeper(label, std::nullopt);
}

} // namespace frid::ui
