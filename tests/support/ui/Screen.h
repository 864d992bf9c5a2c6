#pragma once

#include <catch2/catch.hpp>

#include <QTest>
#include <QWidget>

#include <functional>

namespace frid::test {

/// How long a screen may take before a test gives up. Generous: key derivation is slow on purpose.
inline constexpr int patience = 20000; ///< milliseconds

/// Waits until it is true; false when patience ends.
template <typename Condition> bool comes(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// The one that a user sees: visible, of that type and name. Waits for it; fails the test without it.
template <typename T> T* child(QWidget* parent, const QString& name)
{
    T* found = nullptr;
    const auto look = [&] {
        const QList<T*> all = parent->findChildren<T*>(name);
        for (T* one : all) {
            if (one->isVisible()) {
                found = one;
            }
        }
        return found != nullptr;
    };
    const bool there = comes(look);
    INFO("no " << name.toStdString() << " in " << parent->objectName().toStdString());
    REQUIRE(there);
    return found;
}

/// A shown window (dialog or main window) of that name. Waits for it; fails the test without it.
[[nodiscard]] QWidget* window(const QString& name);
/// True as soon as no window of that name is shown.
[[nodiscard]] bool isGone(const QString& name);

/// Clicks a button, as soon as it is enabled.
void press(QWidget* parent, const QString& button);
/// Replaces a line's or text's content by typing, letter by letter.
void write(QWidget* parent, const QString& field, const QString& text);
/// Replaces it from the clipboard.
void paste(QWidget* parent, const QString& field, const QString& text);
/// What a line, a text or a label says.
[[nodiscard]] QString textOf(QWidget* parent, const QString& name);
/// Chooses in a CodeCombo.
void choose(QWidget* parent, const QString& field, const QString& code);
/// Triggers an action of a menu. It must be enabled.
void trigger(QWidget* parent, const QString& action);
/// The message shown at a field; empty when there is none.
[[nodiscard]] QString messageAt(QWidget* parent, const QString& field);
/// The page that a keyboard works in gets the keys.
void keys(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Every text that somebody who looks at the screen can read: titles, labels, fields, buttons, rows of lists.
[[nodiscard]] QStringList visibleTexts();

} // namespace frid::test
