#include "assessment/AnswerDelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

#include <frid/domain/DateInput.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/kit/UiClock.h>

#include "assessment/AnswerModel.h"
#include "assessment/AssessmentText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = grid::normal;
constexpr int between = 3; ///< two marks
constexpr int longestAnswerRows = 8; ///< more is read in the editor

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int textHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.boundingRect(0, 0, qMax(1, width), 100000, wrapped, text).height();
}

int optionCount(const Scale& scale)
{
    return scale.type == ScaleType::Choice ? int(scale.options.size())
        : scale.type == ScaleType::Number  ? scale.maximum - scale.minimum + 1
                                           : 0;
}
} // namespace

AnswerDelegate::AnswerDelegate(AnswerModel* model, QWidget* view)
    : QStyledItemDelegate(view)
    , m_model(model)
    , m_view(view)
{ }

int AnswerDelegate::markHeight() const
{
    return m_view->fontMetrics().height() + 6;
}

bool AnswerDelegate::isLong(const QModelIndex& index) const
{
    const Scale* scale = m_model->row(index.row()).scale;
    return scale != nullptr && scale->type == ScaleType::Text;
}

int AnswerDelegate::longestOption(const Scale& scale) const
{
    int longest = 0;
    for (int i = 1; i < int(scale.options.size()); ++i) {
        const auto length
            = [&](int option) { return scale.options.at(option).label.in(m_model->language()).size(); };
        longest = length(i) > length(longest) ? i : longest;
    }
    return longest;
}

/// One long option ("does not know or does not want to answer") does not take the words from the others.
AnswerDelegate::Words AnswerDelegate::wordsFor(const QModelIndex& index, int width) const
{
    const Scale& scale = *m_model->row(index.row()).scale;
    if (scale.type != ScaleType::Choice || scale.options.size() < 2) {
        return Words::None;
    }
    if (widthWithWords(index) <= width) {
        return Words::All;
    }
    if (m_model->row(index.row()).item->columns.isEmpty()) {
        return Words::InLines;
    }
    return widthWithFewerWords(index) <= width ? Words::AllButLongest : Words::None;
}

int AnswerDelegate::widthWithFewerWords(const QModelIndex& index) const
{
    const Scale& scale = *m_model->row(index.row()).scale;
    if (scale.type != ScaleType::Choice || scale.options.isEmpty()) {
        return widthOfMarks(index);
    }
    QFont bold = m_view->font();
    bold.setBold(true);
    const QString label = scale.options.at(longestOption(scale)).label.in(m_model->language());
    return widthWithWords(index) - QFontMetrics(bold).horizontalAdvance(u' ' + label);
}

int AnswerDelegate::widthOfLongestWords(const QModelIndex& index) const
{
    const Scale& scale = *m_model->row(index.row()).scale;
    int width = 0;
    for (const ScaleOption& option : scale.options) {
        width = qMax(width,
            m_view->fontMetrics().horizontalAdvance(option.label.in(m_model->language())) + 2 * pad + 1);
    }
    return scale.type == ScaleType::Choice ? width : 0;
}

int AnswerDelegate::widthWithWords(const QModelIndex& index) const
{
    const Scale& scale = *m_model->row(index.row()).scale;
    if (scale.type != ScaleType::Choice) {
        return widthOfMarks(index);
    }
    QFont bold = m_view->font();
    bold.setBold(true); // the chosen one's
    const QFontMetrics metrics(bold);
    int width = 2 * pad - between;
    for (qsizetype i = 0; i < scale.options.size(); ++i) {
        width += metrics.horizontalAdvance(
                     QString::number(i + 1) + u' ' + scale.options.at(i).label.in(m_model->language()))
            + 2 * pad + between;
    }
    return width;
}

int AnswerDelegate::widthOfMarks(const QModelIndex& index) const
{
    const Scale& scale = *m_model->row(index.row()).scale;
    const int count = optionCount(scale);
    const int digits = m_view->fontMetrics().horizontalAdvance(QString::number(
        scale.type == ScaleType::Number ? scale.maximum : qMax(1, int(scale.options.size()))));
    return count == 0 ? m_view->fontMetrics().averageCharWidth() * 14
                      : 2 * pad + count * (digits + 2 * grid::normal + between) - between;
}

QRect AnswerDelegate::marksArea(const QModelIndex& index, const QRect& cell) const
{
    Q_UNUSED(index)
    return {cell.left() + pad, cell.top() + grid::small + 1, cell.width() - 2 * pad, markHeight()};
}

QList<AnswerDelegate::Mark> AnswerDelegate::marks(const QModelIndex& index, const QRect& cell) const
{
    const AnswerKey key = m_model->keyAt(index);
    const Scale& scale = *m_model->row(index.row()).scale;
    const int count = optionCount(scale);
    const QRect area = marksArea(index, cell);
    const QString value = m_model->answers().value(key);
    const Words words = wordsFor(index, cell.width());
    QFont bold = m_view->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int natural = (widthOfMarks(index) - 2 * pad + between) / qMax(1, count);
    const int step = qMin(natural, (area.width() + between) / qMax(1, count));
    QList<Mark> found;
    int left = area.left();
    int top = area.top();
    for (int i = 0; i < count; ++i) {
        Mark mark;
        if (scale.type == ScaleType::Choice) {
            const ScaleOption& option = scale.options.at(i);
            mark.key = QString::number(i + 1);
            mark.chosen = option.code == value;
            if (words == Words::All || words == Words::InLines
                || (words == Words::AllButLongest && i != longestOption(scale))) {
                mark.words = option.label.in(m_model->language());
            }
        } else {
            mark.key = QString::number(scale.minimum + i);
            mark.chosen = mark.key == value;
        }
        int width = mark.words.isEmpty() ? step - between
                                         : metrics.horizontalAdvance(mark.key + u' ' + mark.words) + 2 * pad;
        if (words == Words::InLines) {
            width = qMin(width, area.width());
            if (left > area.left() && left + width > area.left() + area.width()) {
                left = area.left();
                top += area.height() + between;
            }
        }
        mark.place = QRect(left, top, width, area.height());
        left += width + between;
        found.append(mark);
    }
    return found;
}

int AnswerDelegate::optionAt(const QModelIndex& index, const QRect& cell, const QPoint& point) const
{
    if (m_model->keyAt(index).item.isEmpty()) {
        return -1;
    }
    const QList<Mark> all = marks(index, cell);
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).place.adjusted(-1, -4, 1, 4).contains(point)) {
            return i;
        }
    }
    return -1;
}

int AnswerDelegate::heightFor(const QModelIndex& index, int width) const
{
    const AnswerModel::Row& row = m_model->row(index.row());
    const QFontMetrics metrics = m_view->fontMetrics();
    const int line = metrics.height();
    if (row.kind == AnswerModel::Row::Kind::Section) {
        return QFontMetrics(headlineFont(Headline::Group)).height() + 2 * grid::normal + grid::small;
    }
    if (row.kind == AnswerModel::Row::Kind::Subject) {
        return line + 2 * grid::small + 2;
    }
    if (index.column() == 0) {
        int height = textHeight(metrics, row.text, width - 2 * pad) + 2 * grid::small + 6;
        if (!row.message.isEmpty()) {
            height += textHeight(metrics, row.message, width - 2 * pad - line) + grid::small;
        }
        return height;
    }
    if (m_model->keyAt(index).item.isEmpty()) {
        return 0;
    }
    if (isLong(index)) {
        const QString text = index.data(Qt::EditRole).toString();
        const int rows = qBound(
            2, textHeight(metrics, text, width - 2 * pad - 8) / qMax(1, line) + 1, longestAnswerRows);
        return rows * line + 2 * pad;
    }
    const Words said = wordsFor(index, width);
    if (said == Words::InLines) {
        return marks(index, QRect(0, 0, width, 0)).last().place.bottom() + grid::small + 2;
    }
    const bool words = row.scale->type != ScaleType::Choice || said == Words::All;
    return markHeight() + 2 * grid::small + 2 + (words ? 0 : line);
}

void AnswerDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setFont(m_view->font());
    const QPalette& colors = option.palette;
    const AnswerModel::Row& row = m_model->row(index.row());
    const auto* table = qobject_cast<const QTableView*>(m_view);
    const bool currentRow = table != nullptr && table->currentIndex().row() == index.row();
    if (row.kind == AnswerModel::Row::Kind::Section) {
        painter->fillRect(option.rect, colors.color(QPalette::Window));
        paintHeadline(*painter, option.rect, index);
        painter->restore();
        return;
    }
    painter->fillRect(option.rect, colors.color(currentRow ? QPalette::AlternateBase : QPalette::Base));
    if (row.kind == AnswerModel::Row::Kind::Subject) {
        paintHeadline(*painter, option.rect, index);
    } else if (index.column() == 0) {
        paintQuestion(*painter, option.rect, index);
    } else if (!m_model->keyAt(index).item.isEmpty()) {
        paintAnswer(*painter, option.rect, index);
    }
    painter->setPen(colors.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (table != nullptr && table->currentIndex() == index && table->hasFocus()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2), grid::radius, grid::radius);
    }
    painter->restore();
}

void AnswerDelegate::paintHeadline(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const AnswerModel::Row& row = m_model->row(index.row());
    const QPalette& colors = m_view->palette();
    QRect inner = area.adjusted(pad, 0, -pad, 0);
    painter.setPen(colors.color(QPalette::WindowText));
    if (row.kind == AnswerModel::Row::Kind::Subject) {
        QFont bold = m_view->font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(bold).elidedText(row.text, Qt::ElideRight, inner.width()));
        return;
    }
    inner.setTop(inner.top() + grid::normal);
    const AnswerProgress progress = m_model->progressOf(*row.section);
    const QString done
        = progress.of == 0 ? QString() : tr("%1 of %2").arg(progress.answered).arg(progress.of);
    painter.setFont(m_view->font());
    painter.setPen(hintColor());
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, done);
    inner.setRight(inner.right() - m_view->fontMetrics().horizontalAdvance(done) - pad);
    const QFont font = headlineFont(Headline::Group);
    painter.setFont(font);
    painter.setPen(colors.color(QPalette::WindowText));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(row.text, Qt::ElideRight, inner.width()));
}

void AnswerDelegate::paintQuestion(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const AnswerModel::Row& row = m_model->row(index.row());
    const QFontMetrics metrics = m_view->fontMetrics();
    QRect inner = area.adjusted(pad, grid::small + 4, -pad, -grid::small); // level with the marks' words
    painter.setPen(m_view->palette().color(QPalette::Text));
    QString text = row.text;
    if (row.item->mandatory) {
        text += u" *"_s;
    }
    painter.drawText(inner, wrapped, text);
    if (!m_model->note(index.row()).isEmpty()) {
        const int side = metrics.height() - 2;
        Icons::get(u"document-edit"_s)
            .paint(&painter, QRect(area.right() - side - 2, area.top() + grid::small, side, side));
    }
    if (!row.message.isEmpty()) {
        const int side = metrics.height();
        inner.setTop(inner.top() + textHeight(metrics, row.text, inner.width()) + grid::small);
        Icons::get(u"dialog-error"_s).paint(&painter, QRect(inner.topLeft(), QSize(side, side)));
        painter.setPen(toneColors(Tone::Danger).text);
        painter.drawText(inner.adjusted(side + grid::small, 0, 0, 0), wrapped, row.message);
    }
}

void AnswerDelegate::paintAnswer(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const AnswerModel::Row& row = m_model->row(index.row());
    const QPalette& colors = m_view->palette();
    const QString value = index.data(Qt::EditRole).toString();
    if (row.scale->type == ScaleType::Text || row.scale->type == ScaleType::Date) {
        const QRect inner = area.adjusted(pad, grid::small + 4, -pad, -grid::small);
        const bool bad = row.scale->type == ScaleType::Date && !value.isEmpty() && !row.scale->accepts(value);
        painter.setPen(value.isEmpty() ? hintColor()
                : bad                  ? toneColors(Tone::Danger).text
                                       : colors.color(QPalette::Text));
        QString text = value;
        if (bad) {
            text = tr("%1 (not a date)").arg(value);
        } else if (value.isEmpty() && !m_model->isReadOnly()) {
            text = m_model->legend(*row.scale);
        }
        painter.setClipRect(inner);
        painter.drawText(inner, wrapped, text);
        painter.setClipping(false);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = m_view->font();
    bold.setBold(true);
    bool said = false; // by the chosen mark itself
    const QList<Mark> all = marks(index, area);
    for (const Mark& mark : all) {
        said = said || (mark.chosen && !mark.words.isEmpty());
        const QRectF box = QRectF(mark.place).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(mark.chosen ? Qt::NoPen : QPen(colors.color(QPalette::Mid)));
        painter.setBrush(mark.chosen ? colors.color(QPalette::Highlight) : colors.color(QPalette::Base));
        painter.drawRoundedRect(box, grid::radius, grid::radius);
        painter.setFont(mark.chosen ? bold : m_view->font());
        const QColor ink = colors.color(mark.chosen ? QPalette::HighlightedText : QPalette::Text);
        if (mark.words.isEmpty()) {
            painter.setPen(ink);
            painter.drawText(mark.place, Qt::AlignCenter, mark.key);
            continue;
        }
        QRect inner = mark.place.adjusted(pad, 0, -grid::small, 0);
        painter.setPen(mark.chosen ? ink : hintColor());
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, mark.key);
        inner.setLeft(inner.left() + QFontMetrics(bold).horizontalAdvance(mark.key + u' '));
        painter.setPen(ink);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, mark.words);
    }
    painter.setFont(m_view->font());
    if (!said && row.scale->type == ScaleType::Choice && !value.isEmpty()) {
        const QRect below(area.left() + pad, area.top() + grid::small + markHeight(), area.width() - 2 * pad,
            m_view->fontMetrics().height() + 2);
        painter.setPen(colors.color(QPalette::Text));
        painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
            m_view->fontMetrics().elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, below.width()));
    }
}

QWidget* AnswerDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const QString name = index.data(Qt::AccessibleTextRole).toString();
    const QPersistentModelIndex place(index);
    if (isLong(index)) {
        auto* area = new TextArea(parent);
        area->setObjectName(u"answerText"_s);
        area->setAccessibleName(name);
        area->setRows(2);
        connect(area, &QPlainTextEdit::textChanged, this, [this, area, place] {
            if (area->property("filled").toBool()) {
                m_model->setAnswer(place, area->text());
                Q_EMIT grown(place);
            }
        });
        return area;
    }
    auto* date = new DateField(parent);
    date->setObjectName(u"answerDate"_s);
    date->setAccessibleName(name);
    connect(date, &QLineEdit::textChanged, this, [this, date, place] {
        if (date->property("filled").toBool()) {
            setModelData(date, m_model, place);
        }
    });
    return date;
}

void AnswerDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property("filled").toBool()) {
        return; // what is typed there came from there
    }
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* area = qobject_cast<TextArea*>(editor)) {
        area->setText(value);
        area->moveCursor(QTextCursor::End);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(value);
    }
    editor->setProperty("filled", true);
}

void AnswerDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const
{
    if (const auto* area = qobject_cast<const TextArea*>(editor)) {
        m_model->setAnswer(index, area->text());
    } else if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        // What is no date stays as it was typed, and is refused when saved.
        const auto day = parseDateInput(line->text().trimmed(), uiClock().today());
        m_model->setAnswer(index, day ? dateText(*day) : line->text().trimmed());
    }
}

void AnswerDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

bool AnswerDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab || key->key() == Qt::Key_Escape) {
            // Everything typed is in the model already, so leaving never takes back.
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            if (tab) {
                Q_EMIT leftBy(key->key() == Qt::Key_Tab ? 1 : -1);
            }
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace frid::ui
