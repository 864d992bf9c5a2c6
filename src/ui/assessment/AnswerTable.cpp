#include "assessment/AnswerTable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <frid/ui/kit/Theme.h>

#include "assessment/AnswerDelegate.h"
#include "assessment/AnswerModel.h"
#include "assessment/AssessmentText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 nextDigitMs = 1000;
} // namespace

AnswerTable::AnswerTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new AnswerModel(this))
    , m_delegate(new AnswerDelegate(m_model, this))
{
    setObjectName(u"answerTable"_s);
    setAccessibleName(tr("Questions"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width never changes with the content
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(m_delegate, &AnswerDelegate::grown, this, [this](const QModelIndex& index) {
        fitRow(index.row());
        updateEditorGeometries();
    });
    connect(m_delegate, &AnswerDelegate::leftBy, this, [this](int step) {
        setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        if (const QModelIndex next = beside(currentIndex(), step); next.isValid()) {
            setCurrentIndex(next);
        }
    });
    connect(m_model, &AnswerModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        for (int row = from.row(); row <= to.row(); ++row) {
            fitRow(row);
        }
    });
}

void AnswerTable::refit()
{
    if (!isVisible()) {
        m_stale = true; // is fitted when it is seen
        return;
    }
    m_stale = false;
    m_fitting = true;
    setUpdatesEnabled(false);
    clearSpans();
    const int columns = m_model->columnCount();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const AnswerModel::Row& about = m_model->row(row);
        if (about.item == nullptr) {
            setSpan(row, 0, 1, columns);
        } else if (about.item->columns.isEmpty() && columns > 2) {
            setSpan(row, 1, 1, columns - 1);
        }
        const bool hidden = !m_model->isShown(row);
        if (isRowHidden(row) != hidden) {
            setRowHidden(row, hidden);
        }
    }
    fitColumns();
    m_fitting = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        fitRow(row);
    }
    setUpdatesEnabled(true);
    const QModelIndex current = currentIndex();
    if (current.isValid() && isRowHidden(current.row())) {
        const int next = nextQuestion(current.row(), -1);
        setCurrentIndex(answerIn(next < 0 ? nextQuestion(-1, 1) : next, current.column()));
    }
}

/// Words beside the marks where the questions keep their room; texts get half of the width.
void AnswerTable::fitColumns()
{
    const int columns = m_model->columnCount() - 1;
    const int room = viewport()->width();
    QList<int> words(columns, 0);
    QList<int> marks(columns, fontMetrics().averageCharWidth() * 10);
    QList<int> fewer(columns, 0);
    QList<int> longest(columns, 0);
    int across = 0;
    bool texts = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const AnswerModel::Row& about = m_model->row(row);
        if (about.item == nullptr) {
            continue;
        }
        if (about.item->columns.isEmpty()) {
            const QModelIndex index = m_model->index(row, 1);
            across = qMax(across, qMin(m_delegate->widthWithWords(index), room * 55 / 100));
            texts = texts || about.scale->type == ScaleType::Text;
            continue;
        }
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = m_model->index(row, column + 1);
            if (!m_model->keyAt(index).item.isEmpty()) {
                words[column] = qMax(words[column], m_delegate->widthWithWords(index));
                marks[column] = qMax(marks[column], m_delegate->widthOfMarks(index));
                fewer[column] = qMax(fewer[column], m_delegate->widthWithFewerWords(index));
                longest[column] = qMax(longest[column], m_delegate->widthOfLongestWords(index));
            }
        }
    }
    int withWords = 0;
    for (int column = 0; column < columns; ++column) {
        withWords += qMax(words.at(column), marks.at(column));
    }
    const int most = room * 55 / 100;
    const bool roomy = withWords <= most;
    const int widest = qMax(room * 60 / 100 / columns, fontMetrics().averageCharWidth() * 8);
    int total = 0;
    QList<int> widths;
    for (int column = 0; column < columns; ++column) {
        int width = qMax(words.at(column), marks.at(column));
        if (!roomy) {
            width = qMin(qMax(marks.at(column), room * 36 / 100 / columns), widest);
            // Some words beside the marks and a whole one below, where that helps.
            for (const int wish : {longest.at(column), fewer.at(column)}) {
                width = wish <= widest ? qMax(width, wish) : width;
            }
        }
        widths.append(width);
        total += width;
    }
    const int wanted = qMax(across, texts ? room / 2 : 0);
    if (total < wanted) {
        for (int& width : widths) {
            width += (wanted - total) / columns;
        }
        total = wanted / columns * columns;
    }
    int left = room;
    int extra = 0; // that a head of several lines is higher
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column + 1, widths.at(column));
        left -= widths.at(column);
        const QRect within(0, 0, widths.at(column) - 2 * grid::normal, QWIDGETSIZE_MAX);
        const QString head = m_model->headerData(column + 1, Qt::Horizontal, Qt::DisplayRole).toString();
        extra = qMax(extra,
            horizontalHeader()->fontMetrics().boundingRect(within, Qt::TextWordWrap, head).height()
                - horizontalHeader()->fontMetrics().height());
    }
    setColumnWidth(0, left);
    horizontalHeader()->setMinimumHeight(extra > 0 ? horizontalHeader()->sizeHint().height() + extra : 0);
    updateGeometries();
}

void AnswerTable::fitRow(int row)
{
    if (m_fitting || m_stale || isRowHidden(row)) {
        return;
    }
    int height = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = columnSpan(row, column) > 1
            ? horizontalHeader()->length() - columnViewportPosition(column)
            : columnWidth(column);
        height = qMax(height, m_delegate->heightFor(m_model->index(row, column), width));
        if (columnSpan(row, column) > 1) {
            break;
        }
    }
    if (rowHeight(row) != height) {
        setRowHeight(row, height);
    }
}

AnswerKey AnswerTable::currentKey() const
{
    return m_model->keyAt(currentIndex());
}

bool AnswerTable::isQuestion(int row) const
{
    return row >= 0 && row < m_model->rowCount() && m_model->row(row).item != nullptr
        && m_model->isShown(row);
}

int AnswerTable::nextQuestion(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_model->rowCount(); next += step) {
        if (isQuestion(next)) {
            return next;
        }
    }
    return -1;
}

QModelIndex AnswerTable::answerIn(int row, int column) const
{
    if (!isQuestion(row)) {
        return {};
    }
    QModelIndex best;
    for (int candidate = 1; candidate < m_model->columnCount(); ++candidate) {
        const QModelIndex index = m_model->index(row, candidate);
        if (!m_model->keyAt(index).item.isEmpty()
            && (!best.isValid() || qAbs(candidate - column) < qAbs(best.column() - column))) {
            best = index;
        }
    }
    return best;
}

QModelIndex AnswerTable::beside(const QModelIndex& index, int step) const
{
    for (int column = index.column() + step; column >= 1 && column < m_model->columnCount(); column += step) {
        const QModelIndex next = m_model->index(index.row(), column);
        if (!m_model->keyAt(next).item.isEmpty()) {
            return next;
        }
    }
    return answerIn(nextQuestion(index.row(), step), step > 0 ? 1 : m_model->columnCount());
}

QModelIndex AnswerTable::nextSection(int row, int step) const
{
    const auto* here = row >= 0 && row < m_model->rowCount() ? m_model->row(row).section : nullptr;
    int found = -1;
    for (int next = row; next >= 0; next = nextQuestion(next, step)) {
        const auto* section = m_model->row(next).section;
        if (section == here) {
            continue;
        }
        if (found >= 0 && m_model->row(found).section != section) {
            break;
        }
        found = next; // downwards the first of the section, upwards its first as well
        if (step > 0) {
            break;
        }
    }
    return answerIn(found, 1);
}

bool AnswerTable::goTo(const AnswerKey& key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid() || !m_model->isShown(index.row())) {
        return false;
    }
    setCurrentIndex(index);
    scrollTo(index, EnsureVisible);
    return true;
}

void AnswerTable::goToAnswerOf(const QString& item)
{
    QModelIndex found;
    for (QModelIndex index = answerIn(m_model->rowOf(item), 1); index.isValid(); index = beside(index, 1)) {
        const bool same = m_model->row(index.row()).item->id == item;
        if (same && !found.isValid()) {
            found = index;
        }
        if (same && !m_model->answers().has(m_model->keyAt(index))) {
            found = index;
            break;
        }
    }
    if (found.isValid()) {
        setCurrentIndex(found);
        scrollTo(found, EnsureVisible);
    }
}

bool AnswerTable::goToNextOpen()
{
    QModelIndex index
        = currentIndex().isValid() ? beside(currentIndex(), 1) : answerIn(nextQuestion(-1, 1), 1);
    for (; index.isValid(); index = beside(index, 1)) {
        const AnswerModel::Row& row = m_model->row(index.row());
        const bool counts = row.item->mandatory || row.scale->type == ScaleType::Choice
            || row.scale->type == ScaleType::Number;
        if (counts && !m_model->answers().has(m_model->keyAt(index))) {
            setCurrentIndex(index);
            scrollTo(index, EnsureVisible);
            return true;
        }
    }
    return false;
}

void AnswerTable::goToStart()
{
    setCurrentIndex({});
    if (!goToNextOpen()) {
        setCurrentIndex(answerIn(nextQuestion(-1, 1), 1));
    }
    if (const QModelIndex current = currentIndex();
        current.isValid() && nextQuestion(current.row(), -1) < 0) {
        scrollToTop();
    }
}

void AnswerTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const AnswerKey key = currentKey();
    if (key.item.isEmpty()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Right) {
        goToNextOpen();
        return;
    }
    const Scale& scale = *m_model->row(current.row()).scale;
    const bool marks = scale.type == ScaleType::Choice || scale.type == ScaleType::Number;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (marks && plain) {
        if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
            typeNumber(event->key() - Qt::Key_0);
            return;
        }
        if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
            m_model->setAnswer(current, {});
            tellAnswer();
            return;
        }
    }
    if (plain && scale.type == ScaleType::Date
        && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        m_model->setAnswer(current, {});
        return;
    }
    if (!marks && plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        edit(current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void AnswerTable::typeNumber(int digit)
{
    const QModelIndex current = currentIndex();
    const Scale& scale = *m_model->row(current.row()).scale;
    if (scale.type == ScaleType::Choice) {
        if (digit >= 1 && digit <= scale.options.size()) {
            m_model->setAnswer(current, scale.options.at(digit - 1).code);
            tellAnswer();
        }
        return;
    }
    const bool goesOn = m_typed.isValid() && m_typed.elapsed() < nextDigitMs;
    const int longer = current.data(Qt::EditRole).toString().toInt() * 10 + digit;
    const bool fits = goesOn && longer <= scale.maximum && longer >= scale.minimum;
    const int number = fits ? longer : digit;
    if (number >= scale.minimum && number <= scale.maximum) {
        m_model->setAnswer(current, QString::number(number));
        m_typed.start();
        tellAnswer();
    }
}

/// Screen readers hear the cell again with its new answer.
void AnswerTable::tellAnswer()
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(this);
    if (table == nullptr || table->tableInterface() == nullptr) {
        return;
    }
    if (QAccessibleInterface* cell
        = table->tableInterface()->cellAt(currentIndex().row(), currentIndex().column())) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        changed.setChild(table->indexOfChild(cell));
        QAccessible::updateAccessibility(&changed);
    }
}

void AnswerTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_model->row(index.row()).item == nullptr) {
        setFocus(Qt::MouseFocusReason);
        return;
    }
    if (m_model->keyAt(index).item.isEmpty()) { // the question itself
        setCurrentIndex(answerIn(index.row(), qMax(1, index.column())));
        return;
    }
    setCurrentIndex(index);
    const Scale& scale = *m_model->row(index.row()).scale;
    if (event->button() != Qt::LeftButton || m_model->isReadOnly()) {
        return;
    }
    if (scale.type == ScaleType::Text || scale.type == ScaleType::Date) {
        edit(index);
        return;
    }
    const int option = m_delegate->optionAt(index, visualRect(index), event->pos());
    if (option >= 0) {
        const QString value = scale.type == ScaleType::Choice ? scale.options.at(option).code
                                                              : QString::number(scale.minimum + option);
        m_model->setAnswer(
            index, m_model->answers().value(m_model->keyAt(index)) == value ? QString() : value);
        tellAnswer();
    }
}

void AnswerTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // two clicks are two clicks
}

bool AnswerTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<const QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        const int option = index.isValid() ? m_delegate->optionAt(index, visualRect(index), help->pos()) : -1;
        if (option >= 0 && m_model->row(index.row()).scale->type == ScaleType::Choice) {
            QToolTip::showText(help->globalPos(),
                m_model->row(index.row()).scale->options.at(option).label.in(m_model->language()), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void AnswerTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        refit();
    }
}

void AnswerTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_stale) {
        refit();
        scrollTo(currentIndex(), EnsureVisible);
    }
}

void AnswerTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        refit();
    }
}

void AnswerTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        goToStart();
    }
    update(currentIndex());
}

void AnswerTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    update(currentIndex());
}

void AnswerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_typed.invalidate();
    for (const QModelIndex& index : {current, previous}) {
        for (int column = 0; index.isValid() && column < m_model->columnCount(); ++column) {
            update(m_model->index(index.row(), column));
        }
    }
    Q_EMIT currentItemChanged(current.isValid() ? current.row() : -1);
}

QModelIndex AnswerTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return answerIn(nextQuestion(-1, 1), 1);
    }
    const auto orHere = [&current](const QModelIndex& index) { return index.isValid() ? index : current; };
    const bool bySection = modifiers.testFlag(Qt::ControlModifier);
    switch (action) {
    case MoveUp:
    case MoveDown: {
        const int step = action == MoveDown ? 1 : -1;
        if (bySection) {
            return orHere(nextSection(current.row(), step));
        }
        const QModelIndex next = answerIn(nextQuestion(current.row(), step), current.column());
        if (!next.isValid() && step < 0) {
            scrollToTop(); // the first section's headline
        }
        return orHere(next);
    }
    case MoveLeft:
    case MovePrevious:
        return orHere(beside(current, -1));
    case MoveRight:
    case MoveNext:
        return orHere(beside(current, 1));
    case MoveHome:
        return orHere(answerIn(nextQuestion(-1, 1), current.column()));
    case MoveEnd:
        return orHere(answerIn(nextQuestion(m_model->rowCount(), -1), current.column()));
    case MovePageUp:
    case MovePageDown: {
        const int step = action == MovePageDown ? 1 : -1;
        int row = current.row();
        int passed = 0;
        for (int next = nextQuestion(row, step); next >= 0 && passed < viewport()->height() * 9 / 10;
             next = nextQuestion(next, step)) {
            passed += rowHeight(next);
            row = next;
        }
        return orHere(answerIn(row, current.column()));
    }
    }
    return current;
}

} // namespace frid::ui
