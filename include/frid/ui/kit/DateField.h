#pragma once

#include <QDate>
#include <QLineEdit>
#include <QTime>

#include <optional>

namespace frid::ui {

/// A date typed as people do ("idag", "+14", "mån", "2026-11-21", "211126") or picked in a calendar (button,
/// Alt+Down, F4). Up and Down step a day. Becomes ISO when left; text that is no date stays as it was typed.
class DateField : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QDate date READ date WRITE setDate NOTIFY dateChanged)
public:
    explicit DateField(QWidget* parent = nullptr);

    /// Invalid when empty or not understood.
    [[nodiscard]] QDate date() const;
    /// nullopt when empty or not understood.
    [[nodiscard]] std::optional<QDate> value() const;
    void setDate(QDate date);
    void setValue(const std::optional<QDate>& date) { setDate(date.value_or(QDate())); }
    /// There is text, but it is no date: say `date` at the field.
    [[nodiscard]] bool hasBadText() const;
    /// Bounds of the calendar; a typed date outside is for the use case to refuse.
    void setCalendarRange(QDate earliest, QDate latest);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dateChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void normalise();
    void showCalendar();

    QAction* m_calendar;
    QDate m_earliest;
    QDate m_latest;
};

/// A time of day: "14:32", "14.32", "1432", "9", "nu". Becomes HH:mm when left.
class TimeField : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QTime time READ time WRITE setTime NOTIFY timeChanged)
public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Invalid when empty or not understood.
    [[nodiscard]] QTime time() const;
    [[nodiscard]] std::optional<QTime> value() const;
    void setTime(QTime time);
    /// There is text, but it is no time.
    [[nodiscard]] bool hasBadText() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void timeChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace frid::ui
