#pragma once

#include <frid/application/assessment/AssessmentViews.h>

#include <QAbstractTableModel>
#include <QSet>

namespace frid::ui {

/// The questions of an assessment and their answers: headlines of sections and subjects, and a row for each
/// question. Column 0 is the question, the next ones the instrument's columns (at least one). Rows of
/// questions that a condition hides stay, so that their answers are not lost; isShown() tells.
class AnswerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        enum class Kind { Section, Subject, Item };
        Kind kind = Kind::Item;
        const InstrumentSection* section = nullptr;
        const InstrumentItem* item = nullptr; ///< of an item
        const Scale* scale = nullptr; ///< of an item
        PartyId subject;
        QString text; ///< as shown, with number
        QString message; ///< what is wrong with the answer
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setView(const AssessmentView& view, const QString& language);
    /// Answers, notes and subjects of the view's assessment, changed elsewhere than here.
    void setContent(const Assessment& assessment);
    void setWording(const WordingPackPtr& wording);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// What is shown and how far it has come. True when other rows are shown than before.
    bool setEvaluation(const Evaluation& evaluation);

    [[nodiscard]] const Answers& answers() const { return m_answers; }
    [[nodiscard]] const QMap<AnswerKey, QString>& notes() const { return m_notes; }
    [[nodiscard]] const Instrument& instrument() const { return *m_view.instrument; }
    [[nodiscard]] const AssessmentView& view() const { return m_view; }
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] const Row& row(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isShown(int row) const { return !m_hidden.contains(row); }
    /// How many of the table's columns the item's answers fill: 1 when it has none of its own.
    [[nodiscard]] int answerColumns(int row) const;
    /// Where an answer stands. The key's item is empty for what is no answer.
    [[nodiscard]] AnswerKey keyAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const AnswerKey& key) const;
    /// The first shown row of an item; −1: none.
    [[nodiscard]] int rowOf(const QString& item) const;
    [[nodiscard]] QString columnTitle(const QString& column) const;
    [[nodiscard]] AnswerProgress progressOf(const InstrumentSection& section) const
    {
        return m_progress.value(section.id);
    }
    /// The options with their keys: "1 Yes · 2 No".
    [[nodiscard]] QString legend(const Scale& scale) const;

    void setAnswer(const QModelIndex& index, const QString& value);
    void setNote(int row, const QString& note);
    [[nodiscard]] QString note(int row) const;
    /// What is said at a question; taken back when it is answered.
    void setMessage(const QString& item, const QString& message);
    void clearMessages();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void answered(const frid::AnswerKey& key);
    void noteChanged();

private:
    void build();
    void addSection(const InstrumentSection& section);
    void addItem(const InstrumentSection& section, const InstrumentItem& item, const PartyId& subject);
    [[nodiscard]] QList<PartyId> subjectsFor(Repeat repeat) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;
    [[nodiscard]] QString answerText(const QModelIndex& index) const;

    AssessmentView m_view;
    QString m_language;
    bool m_readOnly = false;
    Answers m_answers;
    QMap<AnswerKey, QString> m_notes;
    AssessedSubjects m_subjects;
    QList<Row> m_rows;
    QSet<int> m_hidden;
    QMap<QString, AnswerProgress> m_progress;
};

} // namespace frid::ui
