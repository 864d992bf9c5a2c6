#include "FridStyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QColor lineColor(const QStyleOption* option)
{
    return option->palette.color(QPalette::Mid);
}

void roundedBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), grid::radius, grid::radius);
    painter->restore();
}

void drawField(QPainter* painter, const QStyleOption* option, const QRect& rect, bool focus, bool enabled)
{
    const QPalette& palette = option->palette;
    roundedBox(painter, rect, palette.color(enabled ? QPalette::Base : QPalette::Window),
        focus ? palette.color(QPalette::Highlight) : lineColor(option), focus ? 2 : 1);
}

void drawButton(QPainter* painter, const QStyleOption* option, const QRect& rect, bool primary)
{
    const QPalette& palette = option->palette;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option->state.testFlag(QStyle::State_MouseOver);
    QColor fill = palette.color(QPalette::Button);
    QColor line = lineColor(option);
    if (primary && enabled) {
        fill = line = palette.color(QPalette::Highlight);
    }
    if (enabled && down) {
        fill = fill.darker(isDarkTheme() ? 125 : 110);
    } else if (enabled && hover) {
        fill = isDarkTheme() ? fill.lighter(115) : fill.darker(104);
    }
    roundedBox(painter, rect, fill, line, 1);
}

void drawArrow(QPainter* painter, const QPointF& centre, const QColor& color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)}));
    painter->restore();
}

/// A tool button whose whole face opens its menu.
bool opensMenu(const QStyleOptionToolButton& button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

constexpr int menuArrowWidth = grid::wide + grid::unit;

void drawIndicator(QPainter* painter, const QStyleOption* option, bool round)
{
    const QPalette& palette = option->palette;
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const bool filled = on || partly;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const qreal side = qMin(box.width(), box.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(filled ? palette.color(QPalette::Highlight) : lineColor(option), 1.2));
    painter->setBrush(palette.color(filled ? QPalette::Highlight : QPalette::Base));
    const qreal corner = round ? side / 2 : grid::radius - 1;
    painter->drawRoundedRect(box, corner, corner);
    const QColor mark = palette.color(QPalette::HighlightedText);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), side / 5, side / 5);
    } else if (filled) {
        painter->setPen(QPen(mark, qMax(1.8, side / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
        if (partly) {
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        } else {
            painter->drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
        }
    }
    painter->restore();
}

bool isPrimary(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}
} // namespace

FridStyle::FridStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

int FridStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::normal;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(16, widget != nullptr ? widget->fontMetrics().height() - 2 : 16);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return qMax(16, widget != nullptr ? widget->fontMetrics().height() : 16);
    case PM_HeaderMargin:
        return grid::normal;
    case PM_TabBarTabHSpace: // a case has eleven tabs, to be seen at once
        return 2 * grid::normal;
    case PM_FocusFrameHMargin:
        return 7;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FridStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void FridStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool focus = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            drawField(
                painter, option, option->rect, focus, enabled && !option->state.testFlag(State_ReadOnly));
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            const bool ring = widget->hasFocus();
            roundedBox(painter, option->rect, {},
                ring ? option->palette.color(QPalette::Highlight) : lineColor(option), ring ? 2 : 1);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawButton(painter, option, option->rect, isPrimary(option));
        return;
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_AutoRaise)) {
            const bool on = option->state.testAnyFlags(State_On | State_Sunken);
            if (on || (enabled && option->state.testFlag(State_MouseOver))) {
                QColor fill = option->palette.color(on ? QPalette::Midlight : QPalette::AlternateBase);
                roundedBox(painter, option->rect, fill, {}, 0);
            }
        } else {
            drawButton(painter, option, option->rect, false);
        }
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawIndicator(painter, option, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
            return; // the selected row and the frame show it
        }
        roundedBox(painter, option->rect, {}, option->palette.color(QPalette::Highlight), 2);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FridStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button != nullptr) {
            proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
            QStyleOptionButton label = *button;
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            if (isPrimary(option) && option->state.testFlag(State_Enabled)) {
                label.palette.setColor(
                    QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
                label.icon = Icons::tinted(
                    label.icon, label.iconSize, option->palette.color(QPalette::HighlightedText));
            }
            QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
            if (option->state.testFlag(State_HasFocus)) {
                const QColor ring
                    = option->palette.color(isPrimary(option) ? QPalette::Text : QPalette::Highlight);
                roundedBox(painter, option->rect, {}, ring, 2);
            }
            return;
        }
    }
    if (element == CE_MenuItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled)
            && !item->icon.isNull()) {
            QStyleOptionMenuItem chosen = *item;
            const int side = proxy()->pixelMetric(PM_SmallIconSize, option, widget);
            chosen.icon
                = Icons::tinted(item->icon, {side, side}, option->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &chosen, painter, widget);
            return;
        }
    }
    if (element == CE_ToolButtonLabel) {
        const auto* label = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const auto* button = qobject_cast<const QToolButton*>(widget);
        if (label != nullptr && button != nullptr && button->popupMode() == QToolButton::InstantPopup) {
            QStyleOptionToolButton beside = *label;
            beside.rect.adjust(0, 0, -menuArrowWidth, 0);
            QProxyStyle::drawControl(element, &beside, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        painter->setPen(lineColor(option));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        if (option->state.testFlag(State_MouseOver)) {
            painter->fillRect(
                option->rect.adjusted(0, 0, 0, -1), option->palette.brush(QPalette::AlternateBase));
        }
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FridStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo != nullptr) {
            const bool enabled = option->state.testFlag(State_Enabled);
            if (combo->frame) {
                drawField(painter, option, option->rect, option->state.testFlag(State_HasFocus), enabled);
            }
            const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
            drawArrow(painter, QRectF(arrow).center(),
                option->palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button != nullptr && opensMenu(*button)) {
            // Fusion's arrow stands on the text.
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            const bool enabled = option->state.testFlag(State_Enabled);
            drawArrow(painter,
                QPointF(option->rect.right() - grid::normal - grid::unit, QRectF(option->rect).center().y()),
                option->palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) {
        const bool focus = option->state.testFlag(State_HasFocus);
        roundedBox(painter, option->rect, {},
            focus ? option->palette.color(QPalette::Highlight) : lineColor(option), focus ? 2 : 1);
    }
}

QRect FridStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame != nullptr && frame->lineWidth > 0 ? rect.adjusted(grid::small, 0, -grid::small, 0)
                                                        : rect;
    }
    return rect;
}

QSize FridStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = widget != nullptr ? widget->fontMetrics().height() : 16;
    switch (type) {
    case CT_PushButton:
        result.setWidth(qMax(result.width() + grid::normal, line * 4));
        result.setHeight(qMax(result.height(), line + 12));
        break;
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button != nullptr && opensMenu(*button)) {
            result.rwidth() += menuArrowWidth;
        }
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(qMax(result.height(), line + 12));
        if (type == CT_ComboBox) {
            result.rwidth() += grid::normal;
        }
        break;
    case CT_MenuItem:
    case CT_ItemViewItem:
        result.rheight() += grid::unit;
        break;
    case CT_TabBarTab:
        result += QSize(grid::wide, grid::unit);
        break;
    default:
        break;
    }
    return result;
}

} // namespace frid::ui
