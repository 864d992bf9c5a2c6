#include <frid/ui/kit/RowFilterModel.h>

#include <QCollator>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <numeric>

#include <frid/ui/kit/RecordsModel.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QCollator& swedishOrder()
{
    static const QCollator s_order = [] {
        QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
        order.setNumericMode(true);
        order.setCaseSensitivity(Qt::CaseInsensitive);
        return order;
    }();
    return s_order;
}

/// Rows of a column in order; empty values last.
template <typename Key, typename Less>
void rank(std::vector<int>& ranks, const std::vector<Key>& keys, const std::vector<bool>& empty, Less less)
{
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto before = [&](int a, int b) {
        const auto ia = std::size_t(a);
        const auto ib = std::size_t(b);
        if (empty[ia] || empty[ib]) {
            return !empty[ia] && empty[ib];
        }
        return less(keys[ia], keys[ib]);
    };
    std::stable_sort(order.begin(), order.end(), before);
    ranks.assign(keys.size(), 0);
    int place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && before(order[i - 1], order[i])) {
            ++place;
        }
        ranks[std::size_t(order[i])] = place;
    }
}
} // namespace

RowFilterModel::RowFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RowFilterModel::setFilterText(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
}

void RowFilterModel::setHiddenColumns(const QSet<int>& columns)
{
    if (columns != m_hidden) {
        m_hidden = columns;
        m_texts.clear();
        if (!m_words.isEmpty()) {
            invalidateFilter();
        }
    }
}

void RowFilterModel::setSourceModel(QAbstractItemModel* source)
{
    for (const QMetaObject::Connection& connection : std::as_const(m_connections)) {
        disconnect(connection);
    }
    m_connections.clear();
    forget();
    if (source != nullptr) {
        // Connected before the base class connects, so that its own reaction finds no stale keys.
        const auto drop = [this] { forget(); };
        m_connections = {connect(source, &QAbstractItemModel::modelAboutToBeReset, this, drop),
            connect(source, &QAbstractItemModel::modelReset, this, drop),
            connect(source, &QAbstractItemModel::dataChanged, this, drop),
            connect(source, &QAbstractItemModel::rowsInserted, this, drop),
            connect(source, &QAbstractItemModel::rowsRemoved, this, drop),
            connect(source, &QAbstractItemModel::rowsMoved, this, drop),
            connect(source, &QAbstractItemModel::layoutChanged, this, drop)};
    }
    QSortFilterProxyModel::setSourceModel(source);
}

bool RowFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QAbstractItemModel* source = sourceModel();
    if (m_texts.size() != source->rowCount(parent)) {
        m_texts.clear();
        m_texts.resize(source->rowCount(parent));
    }
    QString& text = m_texts[row];
    if (text.isNull()) {
        for (int column = 0; column < source->columnCount(parent); ++column) {
            if (!m_hidden.contains(column)) {
                text += source->index(row, column, parent).data(Qt::DisplayRole).toString().toLower();
                text += u'\n';
            }
        }
    }
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

bool RowFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    rankColumn(left.column());
    return m_ranks[std::size_t(left.row())] < m_ranks[std::size_t(right.row())];
}

void RowFilterModel::forget()
{
    m_texts.clear();
    m_ranks.clear();
    m_rankedColumn = -1;
}

void RowFilterModel::rankColumn(int column) const
{
    const QAbstractItemModel* source = sourceModel();
    const auto rows = std::size_t(source->rowCount());
    if (m_rankedColumn == column && m_ranks.size() == rows) {
        return;
    }
    std::vector<QVariant> values;
    values.reserve(rows);
    std::vector<bool> empty(rows);
    bool text = false;
    for (std::size_t row = 0; row < rows; ++row) {
        const QModelIndex index = source->index(int(row), column);
        QVariant value = index.data(SortRole);
        if (!value.isValid()) {
            value = index.data(Qt::DisplayRole);
        }
        text = text || value.typeId() == QMetaType::QString;
        empty[row] = value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
            || (value.typeId() == QMetaType::QDate && !value.toDate().isValid())
            || (value.typeId() == QMetaType::QDateTime && !value.toDateTime().isValid());
        values.push_back(std::move(value));
    }
    if (text) {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(rows);
        for (const QVariant& value : values) {
            keys.push_back(swedishOrder().sortKey(value.toString()));
        }
        rank(m_ranks, keys, empty,
            [](const QCollatorSortKey& a, const QCollatorSortKey& b) { return a.compare(b) < 0; });
    } else {
        rank(m_ranks, values, empty, [](const QVariant& a, const QVariant& b) {
            return QVariant::compare(a, b) == QPartialOrdering::Less;
        });
    }
    m_rankedColumn = column;
}

} // namespace frid::ui
