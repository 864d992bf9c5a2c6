#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;

namespace frid::ui {

/// Distances on the 4 px grid.
namespace grid {
inline constexpr int unit = 4;
inline constexpr int small = 4; ///< between things that belong together
inline constexpr int normal = 8; ///< between fields
inline constexpr int wide = 16; ///< between groups, page margins
inline constexpr int huge = 24; ///< between sections
inline constexpr int radius = 4; ///< corners
} // namespace grid

enum class ColorScheme { System, Light, Dark };

/// What the user may choose about the looks.
struct ThemeSettings {
    ColorScheme scheme = ColorScheme::System;
    int textPercent = 100; ///< 90–200, of the system's font size

    friend bool operator==(const ThemeSettings&, const ThemeSettings&) = default;
};

/// What a colour says. Danger is only for danger to a person or for destroying something; text or an icon
/// always says the same thing beside the colour.
enum class Tone { Neutral, Accent, Success, Warning, Danger };

/// Text on `background` and on the window's base colour both reach 4.5:1.
struct ToneColors {
    QColor text; ///< readable on `background`, on the base and on the window colour
    QColor background; ///< a pale fill
    QColor border;
};

/// Sets style, palette, font and icon theme; can be called again at any time. Widgets follow.
void applyTheme(QApplication& application, const ThemeSettings& settings);
[[nodiscard]] const ThemeSettings& themeSettings();
/// True when the palette in use is the dark one.
[[nodiscard]] bool isDarkTheme();
[[nodiscard]] QPalette themePalette(bool dark);
[[nodiscard]] ToneColors toneColors(Tone tone, bool dark);
/// The tone in the palette in use.
[[nodiscard]] ToneColors toneColors(Tone tone);
/// Text of lesser weight (hints, captions) that still reaches 4.5:1.
[[nodiscard]] QColor hintColor();
/// WCAG 2 contrast, 1–21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

enum class Headline { Page, Section, Group };
[[nodiscard]] QFont headlineFont(Headline level);
/// Gives a label the headline's font, following later changes of text size.
void makeHeadline(QLabel* label, Headline level);
/// Gives a label the hint colour, following later changes of theme.
void makeHint(QLabel* label);

} // namespace frid::ui
