#include "assessment/AnswerModel.h"

#include <algorithm>

#include "assessment/AssessmentText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

void AnswerModel::setView(const AssessmentView& view, const QString& language)
{
    beginResetModel();
    m_view = view;
    m_language = language;
    m_answers = view.assessment.answers;
    m_notes = view.assessment.notes;
    m_subjects = view.assessment.subjects;
    build();
    endResetModel();
}

void AnswerModel::setContent(const Assessment& assessment)
{
    beginResetModel();
    m_answers = assessment.answers;
    m_notes = assessment.notes;
    m_subjects = assessment.subjects;
    build();
    endResetModel();
}

void AnswerModel::setWording(const WordingPackPtr& wording)
{
    beginResetModel();
    m_view.wording = wording;
    build();
    endResetModel();
}

QList<PartyId> AnswerModel::subjectsFor(Repeat repeat) const
{
    if (repeat == Repeat::Once) {
        return {PartyId()};
    }
    QList<PartyId> found = repeat == Repeat::PerPerpetrator ? m_subjects.perpetrators : m_subjects.children;
    const auto& all = m_answers.all();
    for (auto answer = all.begin(); answer != all.end(); ++answer) {
        const InstrumentItem* item = m_view.instrument->item(answer.key().item);
        if (answer.key().subject.isNull() && item != nullptr && item->repeat == repeat
            && !found.contains(PartyId())) {
            found.append(PartyId());
        }
    }
    if (found.isEmpty() && repeat == Repeat::PerPerpetrator) {
        found.append(PartyId());
    }
    return found;
}

void AnswerModel::build()
{
    m_rows.clear();
    m_hidden.clear();
    m_progress.clear();
    for (const InstrumentSection& section : m_view.instrument->sections) {
        addSection(section);
    }
}

void AnswerModel::addSection(const InstrumentSection& section)
{
    Row headline;
    headline.kind = Row::Kind::Section;
    headline.section = &section;
    headline.text = assessment::sectionText(section, m_view.wording.get(), m_language);
    m_rows.append(headline);
    const Repeat repeat = section.items.isEmpty() ? Repeat::Once : section.items.first().repeat;
    const bool alike = std::all_of(section.items.begin(), section.items.end(),
        [repeat](const InstrumentItem& item) { return item.repeat == repeat; });
    if (!alike || repeat == Repeat::Once) {
        for (const InstrumentItem& item : section.items) {
            const QList<PartyId> subjects = subjectsFor(item.repeat);
            for (const PartyId& subject : subjects) {
                addItem(section, item, subject);
            }
        }
        return;
    }
    const QList<PartyId> subjects = subjectsFor(repeat);
    for (const PartyId& subject : subjects) {
        Row whom;
        whom.kind = Row::Kind::Subject;
        whom.section = &section;
        whom.subject = subject;
        whom.text = assessment::subjectText(m_view, subject, repeat);
        m_rows.append(whom);
        for (const InstrumentItem& item : section.items) {
            addItem(section, item, subject);
        }
    }
}

void AnswerModel::addItem(
    const InstrumentSection& section, const InstrumentItem& item, const PartyId& subject)
{
    Row row;
    row.section = &section;
    row.item = &item;
    row.scale = m_view.instrument->scaleOf(item.id);
    row.subject = subject;
    row.text = assessment::itemText(item, m_view.wording.get(), m_language);
    m_rows.append(row);
}

bool AnswerModel::setEvaluation(const Evaluation& evaluation)
{
    QSet<AnswerKey> visible;
    visible.reserve(evaluation.visible.size());
    for (const AnswerKey& key : evaluation.visible) {
        visible.insert({key.item, {}, key.subject});
    }
    QSet<int> hidden;
    int headline = -1;
    int whom = -1;
    const auto close = [&hidden](int& row) {
        if (row >= 0) {
            hidden.insert(row);
        }
        row = -1;
    };
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        if (row.kind == Row::Kind::Section) {
            close(whom);
            close(headline);
            headline = i;
        } else if (row.kind == Row::Kind::Subject) {
            close(whom);
            whom = i;
        } else if (visible.contains({row.item->id, {}, row.subject})) {
            headline = whom = -1; // there is something below them
        } else {
            hidden.insert(i);
        }
    }
    close(whom);
    close(headline);
    const bool others = hidden != m_hidden;
    m_hidden = std::move(hidden);
    const QMap<QString, AnswerProgress> before = std::exchange(m_progress, evaluation.sections);
    for (int i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        if (row.kind == Row::Kind::Section
            && before.value(row.section->id) != m_progress.value(row.section->id)) {
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
    return others;
}

int AnswerModel::answerColumns(int row) const
{
    const InstrumentItem* item = m_rows.at(row).item;
    return item == nullptr ? 0 : qMax(1, int(item->columns.size()));
}

AnswerKey AnswerModel::keyAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < 1) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    if (row.item == nullptr) {
        return {};
    }
    if (row.item->columns.isEmpty()) {
        return index.column() == 1 ? AnswerKey{row.item->id, {}, row.subject} : AnswerKey();
    }
    const QString column = instrument().columns.at(index.column() - 1).id;
    return row.item->columns.contains(column) ? AnswerKey{row.item->id, column, row.subject} : AnswerKey();
}

QModelIndex AnswerModel::indexOf(const AnswerKey& key) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        if (row.item != nullptr && row.item->id == key.item && row.subject == key.subject) {
            for (int column = 1; column < columnCount(); ++column) {
                if (keyAt(index(i, column)) == key) {
                    return index(i, column);
                }
            }
        }
    }
    return {};
}

int AnswerModel::rowOf(const QString& item) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).item != nullptr && m_rows.at(i).item->id == item && isShown(i)) {
            return i;
        }
    }
    return -1;
}

QString AnswerModel::columnTitle(const QString& column) const
{
    const frid::Column* found = instrument().column(column);
    return found == nullptr ? QString() : found->title.in(m_language);
}

QString AnswerModel::legend(const Scale& scale) const
{
    switch (scale.type) {
    case ScaleType::Choice: {
        QStringList texts;
        for (qsizetype i = 0; i < scale.options.size(); ++i) {
            texts += QString::number(i + 1) + u' ' + scale.options.at(i).label.in(m_language);
        }
        return texts.join(u" · "_s);
    }
    case ScaleType::Number: {
        const QString range = tr("%1 to %2").arg(scale.minimum).arg(scale.maximum);
        return scale.low.isEmpty() ? range
                                   : tr("%1 is %2, %3 is %4")
                                         .arg(QString::number(scale.minimum), scale.low.in(m_language),
                                             QString::number(scale.maximum), scale.high.in(m_language));
    }
    case ScaleType::Text:
        return tr("Enter writes");
    case ScaleType::Date:
        break;
    }
    return tr("Enter gives a date");
}

void AnswerModel::setAnswer(const QModelIndex& index, const QString& value)
{
    const AnswerKey key = keyAt(index);
    if (m_readOnly || key.item.isEmpty() || m_answers.value(key) == value) {
        return;
    }
    m_answers.set(key, value);
    m_rows[index.row()].message.clear();
    Q_EMIT dataChanged(index, index);
    Q_EMIT answered(key);
}

void AnswerModel::setNote(int row, const QString& note)
{
    const Row& about = m_rows.at(row);
    if (m_readOnly || about.item == nullptr || this->note(row) == note) {
        return;
    }
    const AnswerKey key{about.item->id, {}, about.subject};
    if (note.isEmpty()) {
        m_notes.remove(key);
    } else {
        m_notes.insert(key, note);
    }
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
    Q_EMIT noteChanged();
}

QString AnswerModel::note(int row) const
{
    const Row& about = m_rows.at(row);
    return about.item == nullptr ? QString() : m_notes.value({about.item->id, {}, about.subject});
}

void AnswerModel::setMessage(const QString& item, const QString& message)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).item != nullptr && m_rows.at(i).item->id == item && isShown(i)) {
            m_rows[i].message = message;
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
}

void AnswerModel::clearMessages()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i).message.isEmpty()) {
            m_rows[i].message.clear();
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
}

int AnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnswerModel::columnCount(const QModelIndex& parent) const
{
    const bool known = m_view.instrument != nullptr;
    return parent.isValid() ? 0 : 1 + (known ? qMax(1, int(instrument().columns.size())) : 1);
}

QString AnswerModel::answerText(const QModelIndex& index) const
{
    const AnswerKey key = keyAt(index);
    return key.item.isEmpty()
        ? QString()
        : assessment::answerText(*m_rows.at(index.row()).scale, m_answers.value(key), m_language);
}

QString AnswerModel::accessibleText(const QModelIndex& index) const
{
    const Row& row = m_rows.at(index.row());
    if (row.item == nullptr) {
        const AnswerProgress progress = progressOf(*row.section);
        return row.kind == Row::Kind::Section
            ? tr("%1, %2 of %3 answered").arg(row.text).arg(progress.answered).arg(progress.of)
            : row.text;
    }
    const AnswerKey key = keyAt(index);
    QStringList parts{row.text};
    if (!key.column.isEmpty()) {
        parts += columnTitle(key.column);
    }
    if (index.column() > 0) {
        const QString answer = answerText(index);
        parts += answer.isEmpty() ? tr("not answered. %1").arg(legend(*row.scale)) : answer;
    }
    if (!row.item->verified) {
        parts += assessment::notVerified();
    }
    if (!row.message.isEmpty()) {
        parts += row.message;
    }
    return parts.join(u", "_s);
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? m_rows.at(index.row()).text : answerText(index);
    case Qt::EditRole:
        return m_answers.value(keyAt(index));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || m_view.instrument == nullptr) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap));
    }
    const QList<frid::Column>& columns = instrument().columns;
    if (role == Qt::DisplayRole) {
        if (section == 0) {
            return tr("Question");
        }
        return columns.isEmpty() ? tr("Answer") : columns.at(section - 1).title.in(m_language);
    }
    if (role == Qt::ToolTipRole && section > 0 && !columns.isEmpty()) {
        const frid::Column& column = columns.at(section - 1);
        QString text = column.windowDays ? tr("The last %n day(s)", nullptr, *column.windowDays) : QString();
        if (column.windowDays && !column.verified) {
            text += u" ("_s + assessment::notVerified().toLower() + u')';
        }
        return text;
    }
    return {};
}

Qt::ItemFlags AnswerModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).item == nullptr) {
        return Qt::ItemIsEnabled;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const ScaleType type = m_rows.at(index.row()).scale->type;
    if (!m_readOnly && !keyAt(index).item.isEmpty() && (type == ScaleType::Text || type == ScaleType::Date)) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool AnswerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    setAnswer(index, value.toString());
    return true;
}

} // namespace frid::ui
