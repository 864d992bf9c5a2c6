#pragma once

#include <QList>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace frid::ui {

/// Rows that contain every typed word in some shown column, in any order of words and case; sorted by
/// SortRole, texts in Swedish order (å ä ö last), equals as they stood before. Keys are computed once per
/// change of the source, so that a keystroke or a click stays quick at 100 000 rows.
class RowFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RowFilterModel(QObject* parent = nullptr);

    void setFilterText(const QString& text);
    [[nodiscard]] QString filterText() const { return m_words.join(QLatin1Char(' ')); }
    /// Columns that are not searched because they are not shown.
    void setHiddenColumns(const QSet<int>& columns);

    void setSourceModel(QAbstractItemModel* source) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void forget();
    void rankColumn(int column) const;

    QStringList m_words;
    QSet<int> m_hidden;
    QList<QMetaObject::Connection> m_connections;
    mutable QStringList m_texts; ///< each row's searchable text, made when first needed
    mutable std::vector<int> m_ranks; ///< each row's place in the ranked column
    mutable int m_rankedColumn = -1;
};

} // namespace frid::ui
