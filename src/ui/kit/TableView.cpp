#include <frid/ui/kit/TableView.h>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QTextLayout>
#include <QTextOption>
#include <QToolTip>

#include <algorithm>
#include <functional>

#include <frid/ui/kit/RowFilterModel.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int measuredRows = 50; ///< so many tell how much of its width a column needs
}

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_filter(new RowFilterModel(this))
{
    QTableView::setModel(m_filter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::columnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int before, int now) {
        if (before == 0 || now == 0) {
            return; // shown or hidden
        }
        int last = header->count() - 1;
        while (last > 0 && header->isSectionHidden(header->logicalIndex(last))) {
            --last;
        }
        // The last one only stretches: that is not the user's doing.
        m_chosen = m_chosen || (!m_restoring && header->visualIndex(column) != last);
        saveColumns();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::saveColumns);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(m_filter->mapToSource(index).row()); });
    const auto repaint = [this] { viewport()->update(); };
    header->setResizeContentsPrecision(measuredRows);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        viewport()->update();
    });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, repaint);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, repaint);
    fitRowHeight();
}

void TableView::setRows(QAbstractItemModel* rows)
{
    m_restoring = true;
    m_filter->setSourceModel(rows);
    setDefaultColumns();
    m_restoring = false;
    if (!m_key.isEmpty()) {
        restoreColumns();
    }
    tellHidden();
}

void TableView::setSettingsKey(const QString& key)
{
    m_key = key;
    restoreColumns();
    tellHidden();
}

void TableView::setEmptyText(const QString& text, const QString& hint)
{
    m_emptyText = text;
    m_emptyHint = hint;
    setAccessibleDescription(hint.isEmpty() ? text : u"%1 %2"_s.arg(text, hint));
    viewport()->update();
}

int TableView::currentRow() const
{
    return currentIndex().isValid() ? m_filter->mapToSource(currentIndex()).row() : -1;
}

QList<int> TableView::selectedRows() const
{
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    QList<int> rows;
    for (const QModelIndex& index : std::as_const(selected)) {
        rows.append(m_filter->mapToSource(index).row());
    }
    return rows;
}

void TableView::selectRow(int sourceRow)
{
    const QAbstractItemModel* source = m_filter->sourceModel();
    if (source == nullptr || sourceRow < 0 || sourceRow >= source->rowCount()) {
        return;
    }
    const QModelIndex index = m_filter->mapFromSource(source->index(sourceRow, 0));
    if (index.isValid()) {
        // Qt's own selectRow() takes a row back that is selected already while Ctrl is held, as in Ctrl+D.
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

QString TableView::selectionText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return {};
    }
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    QStringList cells;
    const auto clean = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    for (int visual = 0; visual < m_filter->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns.append(column);
            cells.append(clean(m_filter->headerData(column, Qt::Horizontal).toString()));
        }
    }
    QString text = cells.join(u'\t') + u'\n';
    for (const QModelIndex& row : std::as_const(rows)) {
        cells.clear();
        for (const int column : std::as_const(columns)) {
            cells.append(clean(row.siblingAtColumn(column).data().toString()));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void TableView::keyboardSearch(const QString& text)
{
    QTableView::keyboardSearch(text);
    if (currentIndex().isValid()) {
        QTableView::selectRow(currentIndex().row());
    }
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_filter->rowCount() > 0) {
        return;
    }
    const bool filtered = m_filter->sourceModel() != nullptr && m_filter->sourceModel()->rowCount() > 0;
    const QString text = filtered ? tr("Nothing matches the filter.") : m_emptyText;
    const QString hint = filtered ? tr("Press Escape in the filter field to see everything.") : m_emptyHint;
    QPainter painter(viewport());
    const QRect area = viewport()->rect().adjusted(grid::huge, grid::huge, -grid::huge, -grid::huge);
    painter.setFont(headlineFont(Headline::Section));
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    QRect place = area;
    place.setTop(area.top() + area.height() / 4);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    painter.setFont(font());
    painter.setPen(hintColor());
    place.setTop(used.bottom() + grid::normal);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        const QString text = selectionText();
        if (!text.isEmpty()) {
            QApplication::clipboard()->setText(text);
        }
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        event->accept();
        Q_EMIT rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRowHeight();
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    const bool before
        = std::exchange(m_restoring, true); // stretching the last column is not the user's doing
    QTableView::resizeEvent(event);
    fitColumns();
    m_restoring = before;
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && !index.data(Qt::ToolTipRole).isValid()) {
            const QString text = index.data(Qt::DisplayRole).toString();
            const bool icon = index.data(Qt::DecorationRole).isValid();
            const int room = visualRect(index).width() - 8 - (icon ? fontMetrics().height() + 4 : 0);
            QToolTip::showText(help->globalPos(),
                fontMetrics().horizontalAdvance(text) > room ? text : QString(), viewport(),
                visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // Getting the focus makes the first row the current one unmarked, and Enter would act on what nobody
    // sees.
    if (!previous.isValid() && current.isValid() && !selectionModel()->hasSelection()) {
        QTableView::selectRow(current.row());
    }
    if (current.row() != previous.row() || current.isValid() != previous.isValid()) {
        Q_EMIT currentRowChanged(currentRow());
    }
}

void TableView::setDefaultColumns()
{
    const auto* records = qobject_cast<const RecordsModelBase*>(m_filter->sourceModel());
    QHeaderView* header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        const int wanted = records != nullptr ? records->widthInCharacters(column) : 0;
        header->resizeSection(column, qMax(wanted * character + 2 * grid::normal, headerWidth(column)));
        setColumnHidden(column, records != nullptr && records->hiddenAtFirst(column));
    }
    m_chosen = false;
    fitColumns();
}

/// Takes what the window lacks so that nobody has to scroll sideways to see the end of a row: first what
/// columns have no content for, then from the widest; never below a readable width.
/// The header's words, and the arrow where it sorts.
int TableView::headerWidth(int column) const
{
    const QHeaderView* header = horizontalHeader();
    if (header->sortIndicatorSection() == column) {
        return header->sectionSizeHint(column) + grid::normal;
    }
    const QString words = model()->headerData(column, Qt::Horizontal).toString();
    return qMax(
        header->minimumSectionSize(), header->fontMetrics().horizontalAdvance(words) + 3 * grid::normal);
}

void TableView::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    const auto* records = qobject_cast<const RecordsModelBase*>(m_filter->sourceModel());
    if (m_chosen || records == nullptr) {
        return;
    }
    const int character = fontMetrics().averageCharWidth();
    QList<int> widths;
    QList<int> needed;
    QList<int> least; // what the header needs
    QList<int> content; // what the cells need
    int lacking = -viewport()->width();
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        least.append(headerWidth(column));
        const int width
            = qMax(records->widthInCharacters(column) * character + 2 * grid::normal, least.last());
        const bool measured = !isColumnHidden(column) && m_filter->rowCount() > 0;
        widths.append(width);
        content.append(measured
                ? qBound(header->minimumSectionSize(), sizeHintForColumn(column) + grid::unit, width)
                : width);
        needed.append(qMax(least.last(), content.last()));
        lacking += isColumnHidden(column) ? 0 : width;
    }
    const auto shrinkTo = [this, &widths, &lacking](const std::function<int(int)>& readable) {
        int spare = 0;
        for (int column = 0; column < widths.size(); ++column) {
            spare += isColumnHidden(column) ? 0 : qMax(0, widths.at(column) - readable(column));
        }
        const int take = qBound(0, lacking, spare);
        for (int column = 0; take > 0 && column < widths.size(); ++column) {
            if (!isColumnHidden(column)) {
                // Rounded up, so that the sum never leaves a bar to scroll one pixel.
                const qint64 over = qMax(0, widths.at(column) - readable(column));
                widths[column] -= int((take * over + spare - 1) / spare);
            }
        }
        lacking -= take;
    };
    shrinkTo([&needed](int column) { return needed.at(column); });
    // The long ones first; only when that is not enough also those that hold a name, and headers. Half a date
    // says nothing.
    using Pass = std::pair<int, bool>;
    for (const auto& [text, headers] : {Pass{24, true}, Pass{18, true}, Pass{10, true}, Pass{10, false}}) {
        const int readable = text * character + 2 * grid::normal;
        shrinkTo([&, readable, wholeHeaders = headers](int column) {
            const int cells = records->staysWhole(column) ? content.at(column) : readable;
            return wholeHeaders ? qMax(cells, least.at(column)) : cells;
        });
    }
    const bool before = std::exchange(m_restoring, true);
    for (int column = 0; column < widths.size(); ++column) {
        header->resizeSection(column, widths.at(column));
    }
    m_restoring = before;
}

void TableView::restoreColumns()
{
    if (m_key.isEmpty() || m_filter->columnCount() == 0) {
        return;
    }
    const QVariant stored = QSettings().value(u"tables/%1/columns"_s.arg(m_key));
    QStringList ids;
    const auto* records = qobject_cast<const RecordsModelBase*>(m_filter->sourceModel());
    for (int column = 0; records != nullptr && column < m_filter->columnCount(); ++column) {
        ids.append(records->columnId(column));
    }
    // A later version's columns are others; then the defaults are better than a jumble.
    if (!stored.isValid() || QSettings().value(u"tables/%1/ids"_s.arg(m_key)).toStringList() != ids) {
        return;
    }
    m_restoring = true;
    m_chosen = QSettings().value(u"tables/%1/widthsChosen"_s.arg(m_key)).toBool();
    horizontalHeader()->restoreState(stored.toByteArray());
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(true);
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    m_restoring = false;
}

void TableView::saveColumns()
{
    if (m_restoring) {
        return;
    }
    if (m_key.isEmpty()) {
        return;
    }
    QStringList ids;
    const auto* records = qobject_cast<const RecordsModelBase*>(m_filter->sourceModel());
    for (int column = 0; records != nullptr && column < m_filter->columnCount(); ++column) {
        ids.append(records->columnId(column));
    }
    QSettings settings;
    settings.setValue(u"tables/%1/columns"_s.arg(m_key), horizontalHeader()->saveState());
    settings.setValue(u"tables/%1/ids"_s.arg(m_key), ids);
    settings.setValue(u"tables/%1/widthsChosen"_s.arg(m_key), m_chosen);
}

void TableView::columnMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    for (int visual = 0; visual < m_filter->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction* action = menu->addAction(m_filter->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            const bool last = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1;
            if (shown || !last) {
                setColumnHidden(column, !shown);
                tellHidden();
                saveColumns();
            }
        });
    }
    menu->addSeparator();
    QAction* reset = menu->addAction(tr("Columns as at first"));
    connect(reset, &QAction::triggered, this, [this] {
        for (int column = 0; column < m_filter->columnCount(); ++column) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        }
        setDefaultColumns();
        tellHidden();
        saveColumns();
    });
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void TableView::tellHidden()
{
    const auto* records = qobject_cast<const RecordsModelBase*>(m_filter->sourceModel());
    QSet<int> hidden;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        if (isColumnHidden(column) && (records == nullptr || !records->alwaysSearched(column))) {
            hidden.insert(column);
        }
    }
    m_filter->setHiddenColumns(hidden);
}

void TableView::fitRowHeight()
{
    const int height = fontMetrics().height() + 12;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    const int side = qMax(16, fontMetrics().height());
    setIconSize({side, side});
}

} // namespace frid::ui
