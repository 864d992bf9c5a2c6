#pragma once

#include <frid/application/assessment/AssessmentViews.h>

#include <QElapsedTimer>
#include <QTableView>

namespace frid::ui {

class AnswerDelegate;
class AnswerModel;

/// The questions of an assessment to answer by keyboard: numbers answer (0–10 is typed), arrows go from
/// question to question and column to column, Ctrl+Up and Ctrl+Down from section to section, Ctrl+Right to
/// the next question without an answer, Backspace and Delete take an answer away, Enter writes texts and
/// dates. A click on a mark answers, on the chosen one takes away.
class AnswerTable : public QTableView {
    Q_OBJECT
public:
    explicit AnswerTable(QWidget* parent = nullptr);

    [[nodiscard]] AnswerModel* answers() const { return m_model; }
    /// Shows and hides rows as the model says, and fits all to the width. After every change of its content.
    void refit();
    /// The answer that is worked with; empty item: none.
    [[nodiscard]] AnswerKey currentKey() const;
    bool goTo(const AnswerKey& key);
    /// To the first answer of a shown item that is missing, else to its first.
    void goToAnswerOf(const QString& item);
    /// To the first answer that is missing after the current one; false at the end.
    bool goToNextOpen();
    /// To the first question; to the first without an answer if there is one.
    void goToStart();

Q_SIGNALS:
    void currentItemChanged(int row); ///< of the model; −1: none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& /*text*/) override { } ///< numbers answer
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitColumns();
    void fitRow(int row);
    void typeNumber(int digit);
    void tellAnswer();
    [[nodiscard]] bool isQuestion(int row) const;
    /// The next question's row in a direction; −1: none.
    [[nodiscard]] int nextQuestion(int row, int step) const;
    /// The answer cell of a row nearest to a column.
    [[nodiscard]] QModelIndex answerIn(int row, int column) const;
    [[nodiscard]] QModelIndex nextSection(int row, int step) const;
    [[nodiscard]] QModelIndex beside(const QModelIndex& index, int step) const;

    AnswerModel* m_model;
    AnswerDelegate* m_delegate;
    QElapsedTimer m_typed;
    bool m_fitting = false;
    bool m_stale = true; ///< to be fitted
};

} // namespace frid::ui
