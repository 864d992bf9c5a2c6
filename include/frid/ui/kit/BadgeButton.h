#pragma once

#include <QPushButton>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

class Badge;

/// A badge that leads somewhere: looks like one, is clicked and reached by keyboard like a button.
class BadgeButton : public QPushButton {
    Q_OBJECT
public:
    explicit BadgeButton(QWidget* parent = nullptr);

    /// As Badge::set().
    void set(const QString& text, Tone tone, const QString& icon = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Badge* m_badge;
};

} // namespace frid::ui
