#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace frid::ui {

class FlowLayout;

/// A text to read: title, a line about it, buttons, and the text, plain. Never interprets markup.
class ReadingPane : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPane(QWidget* parent = nullptr);

    void showText(const QString& title, const QString& about, const QString& text);
    void clear(const QString& hint);
    /// Puts a button into the row under the title.
    void addButton(QWidget* button);

private:
    QLabel* m_title;
    QLabel* m_about;
    FlowLayout* m_buttons;
    QPlainTextEdit* m_text;
};

} // namespace frid::ui
