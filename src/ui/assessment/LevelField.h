#pragma once

#include <frid/domain/assessment/Instrument.h>

#include <QWidget>

#include <optional>

namespace frid::ui {

/// Low, medium, high, or not judged. 1, 2 and 3 choose, arrows step, Delete or Backspace takes it away; a
/// click on the chosen one as well.
class LevelField : public QWidget {
    Q_OBJECT
public:
    explicit LevelField(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<RiskLevel> level() const { return m_level; }
    void setLevel(std::optional<RiskLevel> level);
    void setReadOnly(bool readOnly);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void levelChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QList<QRect> boxes() const;
    void step(int by);
    void describe();

    std::optional<RiskLevel> m_level;
    bool m_readOnly = false;
};

} // namespace frid::ui
