#pragma once

#include <QList>
#include <QVariant>

#include <utility>

#include <frid/ui/kit/Prompt.h>

namespace frid::test {

/// Answers questions from a queue at once, and remembers what was asked. An empty queue cancels.
class ScriptedPrompt final : public ui::Prompt {
public:
    struct Asked {
        QString kind; ///< confirm, inform, error, text, choose, open, save
        QString title;
        QString text;
    };

    /// The next answer: true for yes, a text, an index or a path; an invalid QVariant cancels.
    void answer(const QVariant& value) { m_answers.append(value); }
    [[nodiscard]] const QList<Asked>& asked() const { return m_asked; }
    [[nodiscard]] const QList<Error>& errors() const { return m_errors; }

    void confirm(QWidget* /*parent*/, const ui::Question& question, std::function<void()> yes) override
    {
        if (ask(QStringLiteral("confirm"), question.title, question.text).toBool()) {
            yes();
        }
    }
    void inform(QWidget* /*parent*/, const QString& title, const QString& text) override
    {
        m_asked.append({QStringLiteral("inform"), title, text});
    }
    void error(QWidget* /*parent*/, const Error& error) override
    {
        m_asked.append({QStringLiteral("error"), toString(error.code), error.detail});
        m_errors.append(error);
    }
    void askText(
        QWidget* /*parent*/, const ui::TextQuestion& question, std::function<void(QString)> answer) override
    {
        const QVariant value = ask(QStringLiteral("text"), question.title, question.label);
        if (value.isValid()) {
            answer(value.toString());
        }
    }
    void choose(QWidget* /*parent*/, const QString& title, const QString& text,
        const QStringList& /*options*/, std::function<void(int)> answer) override
    {
        const QVariant value = ask(QStringLiteral("choose"), title, text);
        if (value.isValid()) {
            answer(value.toInt());
        }
    }
    void openFile(
        QWidget* /*parent*/, const ui::FileQuestion& question, std::function<void(QString)> answer) override
    {
        const QVariant value = ask(QStringLiteral("open"), question.title, question.suggested);
        if (value.isValid()) {
            answer(value.toString());
        }
    }
    void saveFile(
        QWidget* /*parent*/, const ui::FileQuestion& question, std::function<void(QString)> answer) override
    {
        const QVariant value = ask(QStringLiteral("save"), question.title, question.suggested);
        if (value.isValid()) {
            answer(value.toString());
        }
    }

private:
    QVariant ask(const QString& kind, const QString& title, const QString& text)
    {
        m_asked.append({kind, title, text});
        return m_answers.isEmpty() ? QVariant() : m_answers.takeFirst();
    }

    QList<QVariant> m_answers;
    QList<Asked> m_asked;
    QList<Error> m_errors;
};

} // namespace frid::test
