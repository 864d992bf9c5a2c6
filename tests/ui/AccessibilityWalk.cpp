#include "AccessibilityWalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/TextArea.h>

namespace frid::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget* widget)
{
    const QString name = widget->objectName();
    return QLatin1String(widget->metaObject()->className()) + (name.isEmpty() ? QString() : u" "_s + name);
}

/// The line in a combo box, the view in its popup, the header and corner button of a table.
bool isPartOfInput(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
        || qobject_cast<const QLineEdit*>(parent) != nullptr
        || qobject_cast<const QHeaderView*>(widget) != nullptr || widget->objectName().startsWith(u"qt_"_s)) {
        return true;
    }
    for (const QWidget* outer = parent; outer != nullptr; outer = outer->parentWidget()) {
        if (qobject_cast<const QComboBox*>(outer) != nullptr
            || qobject_cast<const QAbstractItemView*>(outer) != nullptr) {
            return true;
        }
    }
    return false;
}

/// Fields and buttons, not the parts they are made of.
/// The arrows of a tab bar that is wider than its window: for the mouse; Ctrl+Tab reaches every tab.
bool isTabBarArrow(const QWidget* widget)
{
    return qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr
        && qobject_cast<const QToolButton*>(widget) != nullptr;
}

bool isInput(const QWidget* widget)
{
    if (isPartOfInput(widget) || isTabBarArrow(widget)) {
        return false;
    }
    return qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const QAbstractButton*>(widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(widget) != nullptr
        || qobject_cast<const ui::RatingField*>(widget) != nullptr;
}

bool needsName(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button == nullptr || button->text().isEmpty();
}

bool needsLabel(const QWidget* widget)
{
    // A list, a filter or search field above it and buttons speak for themselves by their accessible names.
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const bool search = line != nullptr && !line->placeholderText().isEmpty()
        && (line->objectName().contains(u"filter"_s, Qt::CaseInsensitive)
            || line->objectName().contains(u"search"_s, Qt::CaseInsensitive)
            || line->objectName().contains(u"query"_s, Qt::CaseInsensitive));
    // So does a text that is only read.
    const auto* area = qobject_cast<const QPlainTextEdit*>(widget);
    const bool readOnly = area != nullptr && area->isReadOnly();
    return qobject_cast<const QAbstractButton*>(widget) == nullptr
        && qobject_cast<const QAbstractItemView*>(widget) == nullptr && !search && !readOnly;
}

/// What Tab stops at and a screen reader then has to say a name of, where it is no input.
bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()
        && qobject_cast<const QLabel*>(widget) == nullptr && qobject_cast<const QTabBar*>(widget) == nullptr
        && widget->focusProxy() == nullptr && !widget->objectName().startsWith(u"qt_"_s);
}

/// Of radio buttons Tab reaches one, and arrows the others.
bool isReachedByArrows(const QRadioButton* radio)
{
    // Without a group of their own those of one parent belong together.
    const QWidget* around = radio->group() != nullptr ? radio->window() : radio->parentWidget();
    const QList<QRadioButton*> all = around->findChildren<QRadioButton*>();
    return std::any_of(all.cbegin(), all.cend(), [radio](const QRadioButton* other) {
        return other != radio && other->group() == radio->group() && other->isVisible() && other->isEnabled()
            && (other->focusPolicy() & Qt::TabFocus) != 0;
    });
}

void findClipped(const QWidget* root, QStringList& findings)
{
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisibleTo(root)) {
            continue;
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool words = (label != nullptr && !label->text().isEmpty())
            || (qobject_cast<const QAbstractButton*>(widget) != nullptr && isInput(widget));
        const bool field = isInput(widget)
            && (qobject_cast<const QLineEdit*>(widget) != nullptr
                || qobject_cast<const QComboBox*>(widget) != nullptr
                || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr);
        if (field && widget->height() < widget->minimumSizeHint().height()) {
            findings.append(u"%1 is too low: %2 where %3 are needed"_s.arg(nameOf(widget))
                                .arg(widget->height())
                                .arg(widget->minimumSizeHint().height()));
        }
        // What scrolls is as large as it likes; anything else shows no more than its parent has room for.
        const QWidget* parent = widget->parentWidget();
        const bool scrolls = parent != nullptr
            && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
        if ((words || field) && parent != nullptr && parent != root && !scrolls
            && !parent->rect().contains(widget->geometry())) {
            findings.append(u"%1 stands out of %2"_s.arg(nameOf(widget), nameOf(parent)));
        }
        if (!words || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            continue;
        }
        QSize needed = widget->minimumSizeHint();
        if (label != nullptr && label->wordWrap()) {
            needed.setHeight(label->heightForWidth(label->width()));
        } else if (label != nullptr) {
            needed = label->sizeHint();
        }
        if (widget->width() < needed.width() || widget->height() < needed.height()) {
            findings.append(u"%1 is cut: %2×%3 where %4×%5 are needed"_s.arg(nameOf(widget))
                                .arg(widget->width())
                                .arg(widget->height())
                                .arg(needed.width())
                                .arg(needed.height()));
        }
    }
}

/// Of a form that scrolls, what lies behind a bar at the bottom is what somebody does not see.
void findSideways(const QWidget* root, QStringList& findings)
{
    const QList<QScrollArea*> areas = root->findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas) {
        const int hidden = area->horizontalScrollBar()->maximum();
        if (area->isVisibleTo(root) && area->focusPolicy() == Qt::NoFocus && hidden > 0) {
            findings.append(u"A form has to be scrolled sideways: %1 px are hidden"_s.arg(hidden));
        }
    }
}

/// Where a widget is seen beside another: what scrolls counts as where its scroll area is.
QRect placeBeside(const QWidget* widget, const QWidget* other, const QWidget* root)
{
    const QWidget* place = widget;
    for (const QWidget* outer = widget->parentWidget(); outer != nullptr && outer != root;
         outer = outer->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(outer) != nullptr && !outer->isAncestorOf(other)) {
            place = outer;
        }
    }
    return {place->mapTo(root, QPoint()), place->size()};
}

void findUnreachable(QWidget* root, const QList<QWidget*>& inputs, QStringList& findings)
{
    QList<QWidget*> order;
    QSet<const QWidget*> seen;
    QWidget* start = root->window();
    QWidget* widget = start;
    do {
        const bool tab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (tab && widget->isVisibleTo(root) && widget->isEnabled() && root->isAncestorOf(widget)) {
            order.append(widget);
        }
        seen.insert(widget);
        widget = widget->nextInFocusChain();
    } while (widget != start && widget != nullptr);
    for (const QWidget* input : inputs) {
        if (!input->isEnabled()) {
            continue;
        }
        const bool tab = (input->focusPolicy() & Qt::TabFocus) != 0;
        // Buttons of the mouse only are allowed where a key does the same; they say so by NoFocus and a
        // tooltip.
        const auto* tool = qobject_cast<const QToolButton*>(input);
        const bool mouseOnly = tool != nullptr && (!tool->toolTip().isEmpty() || tool->menu() != nullptr);
        // A list of answers without focus is moved in from the field above it.
        const auto* radio = qobject_cast<const QRadioButton*>(input);
        const bool byArrows = (radio != nullptr && isReachedByArrows(radio))
            || (qobject_cast<const QAbstractItemView*>(input) != nullptr
                && input->focusPolicy() == Qt::NoFocus);
        if ((!tab && !mouseOnly && !byArrows) || !seen.contains(input)) {
            findings.append(u"%1 is not reached by Tab"_s.arg(nameOf(input)));
        }
    }
    // The chain is a ring: it jumps back once, from its end to its start.
    struct Jump {
        int up;
        QString finding;
    };
    QList<Jump> jumps;
    for (qsizetype i = 0; i < order.size() && order.size() > 1; ++i) {
        const QWidget* one = order.at(i);
        const QWidget* next = order.at((i + 1) % order.size());
        const QRect before = placeBeside(one, next, root);
        const QRect after = placeBeside(next, one, root);
        const bool above = after.bottom() < before.top();
        const bool column = after.left() >= before.right();
        const bool sameLine = after.top() < before.bottom() && before.top() < after.bottom();
        const bool left = sameLine && after.right() <= before.left();
        // Going up is right only into a column further right.
        if ((above && !column) || left) {
            jumps.append({before.top() - after.top(),
                u"Tab goes backwards from %1 to %2"_s.arg(nameOf(one), nameOf(next))});
        }
    }
    const auto wrap = std::max_element(
        jumps.begin(), jumps.end(), [](const Jump& a, const Jump& b) { return a.up < b.up; });
    if (wrap != jumps.end()) {
        jumps.erase(wrap);
    }
    for (const Jump& jump : std::as_const(jumps)) {
        findings.append(jump.finding);
    }
}
} // namespace

QStringList accessibilityFindings(QWidget* root)
{
    QStringList findings;
    QList<QWidget*> inputs;
    QSet<const QWidget*> labelled;
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label != nullptr && label->buddy() != nullptr) {
            labelled.insert(label->buddy());
        }
        // A popup is a window of its own.
        if (!widget->isVisibleTo(root) || widget->window() != root->window()) {
            continue;
        }
        if (isInput(widget)) {
            inputs.append(widget);
        } else if (isStop(widget) && !isPartOfInput(widget) && widget->accessibleName().isEmpty()) {
            findings.append(u"%1 is a stop of Tab and has no accessible name"_s.arg(nameOf(widget)));
        }
    }
    for (const QWidget* input : std::as_const(inputs)) {
        if (needsName(input) && input->accessibleName().isEmpty()) {
            findings.append(u"%1 has no accessible name"_s.arg(nameOf(input)));
        }
        if (needsLabel(input) && !labelled.contains(input)) {
            findings.append(u"%1 has no label with it as buddy"_s.arg(nameOf(input)));
        }
    }
    findUnreachable(root, inputs, findings);
    findClipped(root, findings);
    findSideways(root, findings);
    return findings;
}

} // namespace frid::test
