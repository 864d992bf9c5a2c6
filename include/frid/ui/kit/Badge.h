#pragma once

#include <QWidget>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

/// A rounded mark with icon and text: protection, risk, overdue, status. Not focusable; its text is its
/// accessible name.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);
    Badge(const QString& text, Tone tone, const QString& icon = {}, QWidget* parent = nullptr);

    /// `icon` is a theme name; empty takes the tone's own, so that no badge differs by colour alone.
    void set(const QString& text, Tone tone, const QString& icon = {});
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

/// The icon that goes with a tone where nothing better is known.
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace frid::ui
