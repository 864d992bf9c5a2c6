#pragma once

#include <QFrame>

#include <functional>

#include <frid/ui/kit/Theme.h>

class QLabel;
class QPushButton;
class QToolButton;

namespace frid::ui {

/// A bar inside a page that says something, with at most one thing to do about it. Hidden until shown.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& text);
    void showMessage(Tone tone, const QString& text, const QString& action, std::function<void()> run);
    [[nodiscard]] QString text() const;
    /// Lets the user put it away (default: no).
    void setClosable(bool closable);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_action;
    QToolButton* m_close;
    std::function<void()> m_run;
    Tone m_tone = Tone::Neutral;
};

} // namespace frid::ui
