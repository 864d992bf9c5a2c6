#pragma once

#include <frid/ui/kit/RecordsModel.h>

namespace frid::ui {

/// Gathers a table's columns: add() gives the usual, and the returned column takes what is special.
template <typename T> class Columns {
public:
    /// `width` in characters.
    Column<T>& add(const QString& id, const QString& header, int width, std::function<QString(const T&)> text)
    {
        Column<T> column;
        column.id = id;
        column.header = header;
        column.text = std::move(text);
        column.width = width;
        m_columns.append(std::move(column));
        return m_columns.last();
    }
    /// The same for dates and times.
    Column<T>& addWhen(
        const QString& id, const QString& header, int width, std::function<QString(const T&)> text)
    {
        Column<T>& column = add(id, header, width, std::move(text));
        column.whole = true;
        return column;
    }
    [[nodiscard]] const QList<Column<T>>& list() const { return m_columns; }

private:
    QList<Column<T>> m_columns;
};

} // namespace frid::ui
