#include "AssessmentAnswers.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

/// Sets runs of short answers as tables with a column for each of the instrument's, and long texts as text.
class AnswerBlocks {
    Q_DECLARE_TR_FUNCTIONS(AssessmentReport)

public:
    AnswerBlocks(const AssessmentPrintData& data, const SubjectTitles& subjects, const QString& language)
        : m_view(data.view)
        , m_instrument(*data.view.instrument)
        , m_assessment(data.view.assessment)
        , m_evaluation(data.evaluation)
        , m_all(data.allAnswers)
        , m_subjects(subjects)
        , m_language(language)
        , m_refused(data.evaluation.refused.cbegin(), data.evaluation.refused.cend())
    { }

    std::vector<Block> run()
    {
        for (const InstrumentSection& section : m_instrument.sections) {
            m_sectionTitle = titleOf(section);
            for (const PartyId& subject : subjectsOf(section)) {
                m_subject = subject;
                for (const InstrumentItem& item : section.items) {
                    add(item);
                }
                endTable();
                m_subjectTitle = false;
            }
        }
        if (m_blocks.empty()) {
            m_blocks.push_back(Paragraph{
                m_all ? tr("No question is answered.") : tr("Nothing is marked."), Paragraph::Style::Note});
        } else if (m_unverified) {
            m_blocks.push_back(Paragraph{tr("* The question is not confirmed against the publisher's form."),
                Paragraph::Style::Small});
        }
        return std::move(m_blocks);
    }

private:
    QString titleOf(const InstrumentSection& section) const
    {
        const QString own = section.title.in(m_language);
        return m_view.wording ? m_view.wording->sections.value(section.id, own) : own;
    }

    /// In the order in which they are shown; one null subject where nothing is repeated.
    QList<PartyId> subjectsOf(const InstrumentSection& section) const
    {
        QList<PartyId> subjects;
        for (const AnswerKey& key : m_evaluation.visible) {
            const bool here = std::ranges::any_of(
                section.items, [&](const InstrumentItem& item) { return item.id == key.item; });
            if (here && !subjects.contains(key.subject)) {
                subjects << key.subject;
            }
        }
        return subjects;
    }

    /// What is to be printed of an item for the person in turn.
    QList<AnswerKey> keysOf(const InstrumentItem& item) const
    {
        const QList<AnswerKey>& from = m_all ? m_evaluation.visible : m_evaluation.marked;
        QList<AnswerKey> keys;
        for (const AnswerKey& key : from) {
            if (key.item == item.id && key.subject == m_subject) {
                keys << key;
            }
        }
        return keys;
    }

    void add(const InstrumentItem& item)
    {
        const QList<AnswerKey> keys = keysOf(item);
        const Scale* scale = m_instrument.scaleOf(item.id);
        if (keys.isEmpty() || !scale) {
            return;
        }
        if (scale->type == ScaleType::Text) {
            endTable();
            startPerson(item);
            addText(item, keys);
        } else {
            addRow(item, *scale);
        }
    }

    QString questionOf(const InstrumentItem& item)
    {
        QString question = item.topic.in(m_language);
        if (m_view.wording) {
            question = m_view.wording->items.value(item.id, {question, {}}).text;
        }
        if (!item.verified) {
            m_unverified = true;
            question += u" *"_s;
        }
        return question;
    }

    QString noteOf(const InstrumentItem& item) const
    {
        const QString note = m_assessment.notes.value({item.id, {}, m_subject}).trimmed();
        return note.isEmpty() ? QString() : tr("Note: %1").arg(note);
    }

    void addText(const InstrumentItem& item, const QList<AnswerKey>& keys)
    {
        m_blocks.push_back(Heading{3, (item.number + u' ' + questionOf(item)).trimmed()});
        for (const AnswerKey& key : keys) {
            const Column* column = m_instrument.column(key.column);
            const QString text = m_assessment.answers.value(key);
            const QString said = text.isEmpty() ? tr("not answered") : text;
            m_blocks.push_back(Paragraph{column ? column->title.in(m_language) + u": "_s + said : said,
                text.isEmpty() ? Paragraph::Style::Note : Paragraph::Style::Body});
        }
        if (const QString note = noteOf(item); !note.isEmpty()) {
            m_blocks.push_back(Paragraph{note, Paragraph::Style::Note});
        }
    }

    void addRow(const InstrumentItem& item, const Scale& scale)
    {
        if (!m_table.columns.empty() && m_columns != item.columns) {
            endTable();
        }
        if (m_table.columns.empty()) {
            startPerson(item);
            startTable(item);
        }
        QStringList row{item.number, lines({questionOf(item), noteOf(item)})};
        const QStringList columns = item.columns.isEmpty() ? QStringList{QString()} : item.columns;
        for (const QString& column : columns) {
            // What is not marked stands as it was answered beside what is.
            row << answer(scale, {item.id, column, m_subject});
        }
        m_table.rows.push_back(std::move(row));
    }

    QString answer(const Scale& scale, const AnswerKey& key) const
    {
        const QString value = m_assessment.answers.value(key);
        if (value.isEmpty()) {
            return m_evaluation.visible.contains(key) ? tr("not answered") : u"–"_s;
        }
        if (m_refused.contains(key)) {
            return value + u' ' + tr("(does not fit the scale)");
        }
        const ScaleOption* option = scale.type == ScaleType::Choice ? scale.option(value) : nullptr;
        return option ? option->label.in(m_language) : value;
    }

    void startTable(const InstrumentItem& item)
    {
        m_columns = item.columns;
        // The titles are repeated on every page: there too it has to be told whose answers these are.
        const QString whose = m_subjects.value(m_subject);
        m_table.columns = {{tr("No."), 0.7, false},
            {whose.isEmpty() ? tr("Question") : tr("Question – %1").arg(whose), 4.2, false}};
        for (const QString& id : item.columns) {
            const Column* column = m_instrument.column(id);
            m_table.columns.push_back({column ? column->title.in(m_language) : id, 1.5, false});
        }
        if (item.columns.isEmpty()) {
            m_table.columns.push_back({tr("Answer"), 2.2, false});
        }
    }

    void endTable()
    {
        if (!m_table.rows.empty()) {
            m_blocks.push_back(std::move(m_table));
        }
        m_table = {};
    }

    /// The section's and the person's headings, before the first thing that stands under them.
    void startPerson(const InstrumentItem& item)
    {
        if (!m_sectionTitle.isEmpty()) {
            m_blocks.push_back(Heading{2, std::exchange(m_sectionTitle, QString())});
        }
        if (item.repeat != Repeat::Once && !m_subjectTitle) {
            m_blocks.push_back(Heading{3,
                m_subject.isNull() ? tr("Somebody who is not a party of the case")
                                   : m_subjects.value(m_subject)});
            m_subjectTitle = true;
        }
    }

    const AssessmentView& m_view;
    const Instrument& m_instrument;
    const Assessment& m_assessment;
    const Evaluation& m_evaluation;
    bool m_all;
    const SubjectTitles& m_subjects;
    const QString& m_language;
    QSet<AnswerKey> m_refused;
    std::vector<Block> m_blocks;
    Table m_table; ///< the run of short answers; without columns: none is begun
    QStringList m_columns; ///< of that run
    QString m_sectionTitle; ///< empty once it is printed
    PartyId m_subject;
    bool m_subjectTitle = false; ///< printed already
    bool m_unverified = false;
};

} // namespace

std::vector<Block> answerBlocks(
    const AssessmentPrintData& data, const SubjectTitles& subjects, const QString& language)
{
    return AnswerBlocks(data, subjects, language).run();
}

} // namespace frid::reporting
