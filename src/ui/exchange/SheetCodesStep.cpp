#include "exchange/SheetCodesStep.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/Theme.h>

#include "exchange/SheetText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// A column with more different words than this holds no codes.
constexpr qsizetype mostWords = 60;
/// The choice to leave a word out; no code has such a name.
const QString leftOut = u"-"_s;

/// The one whose label is the word, or begins with it; empty when there is none or several.
QString named(const QList<CodeItem>& items, const QString& word)
{
    QStringList beginning;
    for (const CodeItem& item : items) {
        const QString label = sheetWord(item.label);
        if (label == word) {
            return item.code;
        }
        if (label.startsWith(word + u' ')) {
            beginning += item.code;
        }
    }
    return beginning.size() == 1 ? beginning.first() : QString();
}

} // namespace

SheetCodesStep::SheetCodesStep(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_nothing(new QLabel(tr("No column of the file holds words that stand for codes. Go on."), this))
{
    auto* holder = new QWidget;
    m_place = new QVBoxLayout(holder);
    m_place->setContentsMargins(0, 0, grid::normal, 0);
    m_nothing->setWordWrap(true);
    m_place->addWidget(m_nothing);
    m_place->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QList<CodeItem> SheetCodesStep::choicesOf(
    const SheetField& field, const QList<CodeItem>& units, const QList<CodeItem>& handlers) const
{
    if (field.kind == SheetField::Kind::Name) {
        return field.id == "cases.unit"_L1 ? units : handlers;
    }
    QList<CodeItem> items;
    const auto all = sheetChoices(field, m_context.codes());
    for (const frid::CodeItem& item : all) {
        items.append({item.code, m_context.language().startsWith("sv"_L1) ? item.sv : item.en});
    }
    return items;
}

void SheetCodesStep::setSheet(const Sheet& sheet, const SheetMapping& mapping, const QList<CodeItem>& units,
    const QList<CodeItem>& handlers)
{
    delete m_form;
    m_form = new FormGrid(this, 2);
    m_words.clear();
    for (const SheetMapping::Column& column : mapping.columns) {
        const SheetField* field = sheetField(column.field);
        const qsizetype place = sheet.columns.indexOf(column.column);
        if (field != nullptr && field->hasWords() && place >= 0) {
            addColumn(column, *field, sheetValues(sheet, place, *field, mostWords + 1),
                choicesOf(*field, units, handlers));
        }
    }
    m_nothing->setVisible(m_words.isEmpty());
    m_place->insertWidget(1, m_form);
    orderTabs(this);
}

void SheetCodesStep::addColumn(const SheetMapping::Column& column, const SheetField& field,
    const QList<SheetValue>& values, const QList<CodeItem>& choices)
{
    if (values.isEmpty()) {
        return;
    }
    m_form->addHeadline(u"%1 → %2"_s.arg(sheetColumnLabel(column.column), sheetFieldLabel(field.id)));
    if (values.size() > mostWords) {
        auto* many
            = new QLabel(tr("There are more than %1 different words here. Is it the right column? Those "
                            "that are not shown must stand as the code's own name.")
                             .arg(mostWords),
                m_form);
        many->setWordWrap(true);
        m_form->addRow(many);
    }
    QList<CodeItem> items = choices;
    items.append({leftOut, tr("Leave out")});
    for (const SheetValue& value : values.first(std::min(mostWords, values.size()))) {
        const QString label = value.count > 1
            ? tr("%1 (%n lines)", nullptr, value.count).arg(sheetColumnLabel(value.text))
            : sheetColumnLabel(value.text);
        auto* choice = m_form->add(u"word%1"_s.arg(m_words.size() + 1), label, new CodeCombo);
        choice->setItems(items, tr("Choose…"));
        if (const auto known = column.values.constFind(value.word); known != column.values.cend()) {
            choice->setCode(known->isEmpty() ? leftOut : *known);
        } else if (field.kind == SheetField::Kind::Name) {
            choice->setCode(named(choices, value.word));
        } else if (const auto code = guessedCode(field, m_context.codes(), value.word)) {
            choice->setCode(code->isEmpty() ? leftOut : *code);
        }
        if (field.id == "cases.handler"_L1 && choice->code().isEmpty()) {
            choice->setCode(leftOut); // who has left has no account
        }
        m_words.append({column.column, value.word, choice});
    }
}

void SheetCodesStep::write(SheetMapping& mapping) const
{
    for (const Word& word : m_words) {
        const auto column = std::ranges::find(mapping.columns, word.column, &SheetMapping::Column::column);
        if (column == mapping.columns.end()) {
            continue;
        }
        const QString code = word.choice->code();
        if (code.isEmpty()) {
            column->values.remove(word.word);
        } else {
            column->values.insert(word.word, code == leftOut ? QString() : code);
        }
    }
}

int SheetCodesStep::open() const
{
    return int(
        std::ranges::count_if(m_words, [](const Word& word) { return word.choice->code().isEmpty(); }));
}

void SheetCodesStep::focusFirstOpen()
{
    const auto first
        = std::ranges::find_if(m_words, [](const Word& word) { return word.choice->code().isEmpty(); });
    if (first != m_words.end()) {
        first->choice->setFocus();
    }
}

void SheetCodesStep::leaveOutOpen()
{
    for (const Word& word : m_words) {
        if (word.choice->code().isEmpty()) {
            word.choice->setCode(leftOut);
        }
    }
}

} // namespace frid::ui
