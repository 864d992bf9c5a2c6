#pragma once

#include <QWidget>

#include <optional>

namespace frid::ui {

/// 0–10, or no answer. Number keys set it (1 then 0 is ten), arrows step, Delete or Backspace takes it away;
/// a click on the chosen number as well.
class RatingField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int rating READ rating WRITE setRating NOTIFY ratingChanged USER true)
public:
    explicit RatingField(QWidget* parent = nullptr);

    /// −1 when there is no answer.
    [[nodiscard]] int rating() const { return m_rating; }
    void setRating(int rating);
    [[nodiscard]] std::optional<int> value() const;
    void setValue(std::optional<int> value) { setRating(value.value_or(-1)); }
    /// What the ends mean: "Not safe at all", "Fully safe".
    void setCaptions(const QString& low, const QString& high);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void ratingChanged(int rating);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int cellHeight() const;
    [[nodiscard]] QRect cell(int value) const;
    void describe();

    int m_rating = -1;
    qint64 m_oneTyped = 0;
    QString m_low;
    QString m_high;
};

} // namespace frid::ui
