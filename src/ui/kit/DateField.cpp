#include <frid/ui/kit/DateField.h>

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

#include <frid/domain/DateInput.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/UiClock.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("yyyy-mm-dd"));
    setToolTip(
        tr("2026-11-21, 211126, today, +14 or a weekday. Up and Down step a day, F4 opens the calendar."));
    m_calendar = addAction(Icons::get(u"view-calendar"_s), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("Choose in calendar"));
    m_calendar->setToolTip(tr("Choose in calendar (F4)"));
    connect(m_calendar, &QAction::triggered, this, &DateField::showCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::dateChanged);
    connect(this, &QLineEdit::returnPressed, this, &DateField::normalise);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QDate DateField::date() const
{
    return value().value_or(QDate());
}

std::optional<QDate> DateField::value() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() ? std::nullopt : parseDateInput(typed, uiClock().today());
}

void DateField::setDate(QDate date)
{
    setText(dateText(date));
}

bool DateField::hasBadText() const
{
    return !text().trimmed().isEmpty() && !value();
}

void DateField::setCalendarRange(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

QSize DateField::sizeHint() const
{
    QSize size = QLineEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 3 * size.height());
    return size;
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    normalise();
    QLineEdit::focusOutEvent(event);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4
        || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))) {
        showCalendar();
        return;
    }
    if (!isReadOnly() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (!hasBadText()) {
            const auto now = value();
            const int step = event->key() == Qt::Key_Up ? 1 : -1;
            setDate(now ? now->addDays(step) : uiClock().today());
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_calendar != nullptr) {
        m_calendar->setIcon(Icons::get(u"view-calendar"_s));
    }
    QLineEdit::changeEvent(event);
}

void DateField::normalise()
{
    const auto understood = value();
    if (understood && text() != dateText(*understood)) {
        setDate(*understood);
    }
}

void DateField::showCalendar()
{
    if (isReadOnly() || !isEnabled()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    if (m_earliest.isValid()) {
        calendar->setMinimumDate(m_earliest);
    }
    if (m_latest.isValid()) {
        calendar->setMaximumDate(m_latest);
    }
    calendar->setSelectedDate(value().value_or(uiClock().today()));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate day) {
        setDate(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

TimeField::TimeField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("hh:mm"));
    setToolTip(tr("14:30, 1430, 9 or now"));
    connect(this, &QLineEdit::textChanged, this, &TimeField::timeChanged);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QTime TimeField::time() const
{
    return value().value_or(QTime());
}

std::optional<QTime> TimeField::value() const
{
    const QString typed = text().trimmed();
    if (typed.compare("nu"_L1, Qt::CaseInsensitive) == 0
        || typed.compare("now"_L1, Qt::CaseInsensitive) == 0) {
        const QTime now = swedishTime(uiClock().now()).time();
        return QTime(now.hour(), now.minute());
    }
    return typed.isEmpty() ? std::nullopt : parseTimeInput(typed);
}

void TimeField::setTime(QTime time)
{
    setText(time.toString(u"HH:mm"_s));
}

bool TimeField::hasBadText() const
{
    return !text().trimmed().isEmpty() && !value();
}

QSize TimeField::sizeHint() const
{
    QSize size = QLineEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(u"00:00"_s) + 2 * size.height());
    return size;
}

void TimeField::focusOutEvent(QFocusEvent* event)
{
    const auto understood = value();
    if (understood) {
        setTime(*understood);
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace frid::ui
