#include "support/ui/Screen.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <frid/ui/kit/CodeFields.h>

using namespace Qt::StringLiterals;

namespace frid::test {

namespace {

QWidget* shownWindow(const QString& name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->objectName() == name && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

QWidget* fieldOf(QWidget* parent, const QString& name)
{
    auto* field = child<QWidget>(parent, name);
    INFO(name.toStdString());
    REQUIRE(comes([field] { return field->isEnabled(); }));
    field->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->selectAll();
    } else if (auto* area = qobject_cast<QPlainTextEdit*>(field)) {
        area->selectAll();
    } else {
        FAIL("not a text field");
    }
    return field;
}

std::string nameOf(const QWidget* window)
{
    return window == nullptr ? "none"
                             : window->metaObject()->className() + (" " + window->objectName().toStdString());
}

void collect(const QWidget* widget, QStringList& texts)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        texts += label->text();
    } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        texts += line->text();
    } else if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget)) {
        texts += area->toPlainText();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        texts += button->text();
    } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        texts += combo->currentText();
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts += tabs->tabText(i);
        }
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
               view != nullptr && view->model() != nullptr) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                texts += model->index(row, column).data().toString();
            }
        }
    }
}
} // namespace

QWidget* window(const QString& name)
{
    QWidget* found = nullptr;
    const bool there = comes([&] {
        found = shownWindow(name);
        return found != nullptr;
    });
    INFO("no window " << name.toStdString());
    REQUIRE(there);
    return found;
}

bool isGone(const QString& name)
{
    return comes([&name] { return shownWindow(name) == nullptr; });
}

void press(QWidget* parent, const QString& button)
{
    auto* found = child<QAbstractButton>(parent, button);
    INFO(button.toStdString());
    REQUIRE(comes([found] { return found->isEnabled(); }));
    found->setFocus();
    // A check box or radio button as wide as its column is hit at its mark only.
    const bool marked
        = found->isCheckable() && !found->inherits("QPushButton") && !found->inherits("QToolButton");
    QTest::mouseClick(found, Qt::LeftButton, {}, marked ? QPoint(8, found->height() / 2) : QPoint());
}

void write(QWidget* parent, const QString& field, const QString& text)
{
    QWidget* found = fieldOf(parent, field);
    if (text.isEmpty()) {
        QTest::keyClick(found, Qt::Key_Delete);
    }
    for (const QChar letter : text) {
        const int key = letter == u'\n' ? int(Qt::Key_Return) : 0;
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(found, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(found, &up);
    }
}

void paste(QWidget* parent, const QString& field, const QString& text)
{
    QWidget* found = fieldOf(parent, field);
    QApplication::clipboard()->setText(text);
    QTest::keyClick(found, Qt::Key_V, Qt::ControlModifier);
    QApplication::clipboard()->clear();
}

QString textOf(QWidget* parent, const QString& name)
{
    const auto* found = child<QWidget>(parent, name);
    QStringList texts;
    collect(found, texts);
    return texts.join(u'\n');
}

void choose(QWidget* parent, const QString& field, const QString& code)
{
    auto* combo = child<ui::CodeCombo>(parent, field);
    INFO(field.toStdString() << " " << code.toStdString());
    REQUIRE(comes([combo, &code] { return combo->findData(code) >= 0; }));
    combo->setCurrentIndex(combo->findData(code));
    REQUIRE(combo->code() == code);
}

void trigger(QWidget* parent, const QString& action)
{
    auto* found = parent->findChild<QAction*>(action);
    INFO(action.toStdString());
    REQUIRE(found != nullptr);
    REQUIRE(comes([found] { return found->isEnabled(); }));
    found->trigger();
}

QString messageAt(QWidget* parent, const QString& field)
{
    const QList<QLabel*> labels = parent->findChildren<QLabel*>(u"message_"_s + field);
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            return label->text();
        }
    }
    return {};
}

void keys(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* window = widget->window();
    // Asked for again while waiting: what was still closing may have taken it in between.
    const bool active = comes([window] {
        if (!window->isActiveWindow()) {
            window->activateWindow();
        }
        return window->isActiveWindow();
    });
    INFO("active: " << nameOf(QApplication::activeWindow())
                    << ", modal: " << nameOf(QApplication::activeModalWidget())
                    << ", popup: " << nameOf(QApplication::activePopupWidget()));
    REQUIRE(active);
    if (widget->focusPolicy() != Qt::NoFocus) {
        widget->setFocus();
    }
    QTest::keyClick(widget, key, modifiers);
}

QStringList visibleTexts()
{
    QStringList texts;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget* window : windows) {
        if (!window->isVisible()) {
            continue;
        }
        texts += window->windowTitle();
        collect(window, texts);
        const QList<QWidget*> widgets = window->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisible()) {
                collect(widget, texts);
                texts += widget->toolTip();
                texts += widget->accessibleName();
                texts += widget->accessibleDescription();
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace frid::test
