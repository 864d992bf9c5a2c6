#pragma once

#include <QToolButton>

namespace frid::ui {

/// An entry of the sidebar: icon, words, and sometimes a number that waits for attention.
class NavButton : public QToolButton {
    Q_OBJECT
public:
    NavButton(const QString& text, const QString& icon, QWidget* parent);

    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont strongFont() const;

    QString m_icon;
    int m_count = 0;
};

} // namespace frid::ui
