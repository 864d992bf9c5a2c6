#pragma once

#include <QString>
#include <QStringList>

#include <functional>

#include <frid/domain/Error.h>

class QWidget;

namespace frid::ui {

/// A yes-or-no question. The button carries the verb of what will happen ("Close case"), never "OK".
struct Question {
    QString title;
    QString text;
    QString action;
    bool dangerous = false; ///< the action destroys something or cannot be taken back
};

/// A question answered in words, for instance the reason of an extension.
struct TextQuestion {
    QString title;
    QString label;
    QString action;
    QString text; ///< what is there to begin with
    bool required = true;
    bool multiLine = true;
    bool password = false; ///< one hidden line
};

struct FileQuestion {
    QString title;
    QString suggested; ///< path or name to begin with
    QString filter; ///< "PDF (*.pdf)"
};

/// Every question to the user goes through here, so that tests can answer it. No call waits: dialogs are
/// window-modal and the answer comes by callback on the GUI thread. A callback is not called when the user
/// cancels, nor when `parent` is gone; `confirm` needs no "no".
class Prompt {
public:
    virtual ~Prompt() = default;

    virtual void confirm(QWidget* parent, const Question& question, std::function<void()> yes) = 0;
    virtual void inform(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Says what happened and what to do next.
    virtual void error(QWidget* parent, const Error& error) = 0;
    virtual void askText(QWidget* parent, const TextQuestion& question, std::function<void(QString)> answer)
        = 0;
    /// One of several ways on; the callback gets the index in `options`.
    virtual void choose(QWidget* parent, const QString& title, const QString& text,
        const QStringList& options, std::function<void(int)> answer)
        = 0;
    virtual void openFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer)
        = 0;
    virtual void saveFile(QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer)
        = 0;
};

/// Prompt by dialogs.
class WidgetPrompt final : public Prompt {
public:
    void confirm(QWidget* parent, const Question& question, std::function<void()> yes) override;
    void inform(QWidget* parent, const QString& title, const QString& text) override;
    void error(QWidget* parent, const Error& error) override;
    void askText(QWidget* parent, const TextQuestion& question, std::function<void(QString)> answer) override;
    void choose(QWidget* parent, const QString& title, const QString& text, const QStringList& options,
        std::function<void(int)> answer) override;
    void openFile(
        QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) override;
    void saveFile(
        QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer) override;
};

} // namespace frid::ui
