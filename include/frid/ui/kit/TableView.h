#pragma once

#include <QTableView>

#include <frid/ui/kit/RecordsModel.h>

namespace frid::ui {

class RowFilterModel;

/// A table that sorts by header click, filters, copies its selection (Ctrl+C, tab separated, with headers),
/// remembers its columns and says something when it is empty. Rows are selected whole. Indexes that go in and
/// out are the source model's.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// The list to show; not owned. Filtering and sorting are done here.
    void setRows(QAbstractItemModel* rows);
    [[nodiscard]] RowFilterModel* filter() const { return m_filter; }
    /// Name under which width, order, visibility and sort order are remembered ("cases"). Call after setRows.
    void setSettingsKey(const QString& key);
    /// Shown instead of rows: what is not there, and what to do ("Press Ctrl+N to open a case").
    void setEmptyText(const QString& text, const QString& hint = {});
    /// The row under the cursor, in the source model; −1 when there is none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QList<int> selectedRows() const;
    void selectRow(int sourceRow);
    /// The selection as tab separated text.
    [[nodiscard]] QString selectionText() const;

    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(int sourceRow);
    void currentRowChanged(int sourceRow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setDefaultColumns();
    [[nodiscard]] int headerWidth(int column) const;
    void fitColumns();
    void restoreColumns();
    void saveColumns();
    void columnMenu(const QPoint& position);
    void tellHidden();
    void fitRowHeight();

    RowFilterModel* m_filter;
    QString m_key;
    QString m_emptyText;
    QString m_emptyHint;
    bool m_restoring = false;
    bool m_chosen = false; ///< the user has chosen widths: they are kept, whatever the window's width
};

} // namespace frid::ui
