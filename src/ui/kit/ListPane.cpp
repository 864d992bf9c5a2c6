#include <frid/ui/kit/ListPane.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/RowFilterModel.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

ListPane::ListPane(QWidget* parent)
    : QWidget(parent)
    , m_tools(new QHBoxLayout)
    , m_filter(new QLineEdit(this))
    , m_table(new TableView(this))
    , m_count(new QLabel(this))
    , m_lastTool(m_filter)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::normal);
    m_tools->setSpacing(grid::normal);
    m_tools->addWidget(m_filter, 1);
    layout->addLayout(m_tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);

    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter the list (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::get(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_table->setObjectName(u"table"_s);
    m_count->setObjectName(u"count"_s);
    makeHint(m_count);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->filter()->setFilterText(text);
        count();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] {
        if (m_table->model()->rowCount() > 0 && m_table->currentRow() < 0) {
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
        }
        m_table->setFocus();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_filter, &QLineEdit::clear);

    const RowFilterModel* rows = m_table->filter();
    connect(rows, &QAbstractItemModel::modelReset, this, &ListPane::count);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &ListPane::count);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &ListPane::count);
    count();
}

void ListPane::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
    setTabOrder(m_lastTool, tool);
    if (tool->focusPolicy() != Qt::NoFocus) {
        m_lastTool = tool;
    }
}

QPushButton* ListPane::addButton(const QString& name, const QString& text, const QString& icon)
{
    auto* button = new QPushButton(Icons::get(icon), text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    addTool(button);
    return button;
}

void ListPane::count()
{
    const int shown = m_table->filter()->rowCount();
    const QAbstractItemModel* source = m_table->filter()->sourceModel();
    const int all = source != nullptr ? source->rowCount() : 0;
    m_count->setText(
        shown == all ? tr("%n row(s)", nullptr, all) : tr("%1 of %n row(s)", nullptr, all).arg(shown));
}

} // namespace frid::ui
