#pragma once

#include <QAbstractTableModel>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

/// What a cell sorts by when it is not its text: a number, a date, a rank.
inline constexpr int SortRole = Qt::UserRole + 100;

/// One column of a list. Only header and text are needed.
template <typename T> struct Column {
    QString id; ///< stable name, under which width and order are remembered
    QString header;
    std::function<QString(const T&)> text;
    std::function<QVariant(const T&)> sortKey = {}; ///< without it, the text in Swedish order
    std::function<QIcon(const T&)> icon = {};
    std::function<Tone(const T&)> tone = {}; ///< of the text; an icon or the words must say the same
    std::function<QString(const T&)> tooltip = {}; ///< without it, the text when it does not fit
    std::function<bool(const T&)> bold = {};
    bool right = false; ///< numbers
    bool hidden = false; ///< to begin with
    int width = 0; ///< in characters; 0 fits the header
    bool alwaysSearched = false; ///< by the filter, even while hidden
    bool whole = false; ///< a date or a time: half of it says nothing, so a narrow window takes from others
};

/// Base with what does not depend on the record type.
class RecordsModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual QString columnId(int column) const = 0;
    [[nodiscard]] virtual bool hiddenAtFirst(int column) const = 0;
    [[nodiscard]] virtual bool alwaysSearched(int column) const = 0;
    [[nodiscard]] virtual bool staysWhole(int column) const = 0;
    [[nodiscard]] virtual int widthInCharacters(int column) const = 0;
};

/// A list of value structs as a table.
template <typename T> class RecordsModel final : public RecordsModelBase {
public:
    explicit RecordsModel(QList<Column<T>> columns, QObject* parent = nullptr)
        : RecordsModelBase(parent)
        , m_columns(std::move(columns))
    { }

    void setRecords(QList<T> records)
    {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }
    void setRecord(int row, T record)
    {
        m_records[row] = std::move(record);
        Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
    }
    [[nodiscard]] const QList<T>& records() const { return m_records; }
    [[nodiscard]] const T& record(int row) const { return m_records.at(row); }
    /// By an index of this model (TableView hands out such).
    [[nodiscard]] const T& record(const QModelIndex& index) const { return m_records.at(index.row()); }
    /// The first row for which `match` holds, or −1.
    template <typename Match> [[nodiscard]] int rowOf(Match match) const
    {
        for (int row = 0; row < m_records.size(); ++row) {
            if (match(m_records.at(row))) {
                return row;
            }
        }
        return -1;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
            return {};
        }
        if (role == Qt::TextAlignmentRole) {
            return alignment(section);
        }
        return role == Qt::DisplayRole ? QVariant(m_columns.at(section).header) : QVariant();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid()) {
            return {};
        }
        const Column<T>& column = m_columns.at(index.column());
        const T& record = m_records.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(record);
        case SortRole:
            return column.sortKey ? column.sortKey(record) : QVariant(column.text(record));
        case Qt::DecorationRole:
            return column.icon ? QVariant(column.icon(record)) : QVariant();
        case Qt::ToolTipRole:
            return column.tooltip ? QVariant(column.tooltip(record)) : QVariant();
        case Qt::ForegroundRole: {
            const Tone tone = column.tone ? column.tone(record) : Tone::Neutral;
            return tone == Tone::Neutral ? QVariant() : QVariant(toneColors(tone).text);
        }
        case Qt::FontRole:
            if (column.bold && column.bold(record)) {
                QFont font;
                font.setBold(true);
                return font;
            }
            return {};
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        default:
            return {};
        }
    }

    [[nodiscard]] QString columnId(int column) const override { return m_columns.at(column).id; }
    [[nodiscard]] bool hiddenAtFirst(int column) const override { return m_columns.at(column).hidden; }
    [[nodiscard]] bool alwaysSearched(int column) const override
    {
        return m_columns.at(column).alwaysSearched;
    }
    [[nodiscard]] bool staysWhole(int column) const override { return m_columns.at(column).whole; }
    [[nodiscard]] int widthInCharacters(int column) const override { return m_columns.at(column).width; }

private:
    [[nodiscard]] QVariant alignment(int column) const
    {
        return QVariant(
            int((m_columns.at(column).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }

    QList<Column<T>> m_columns;
    QList<T> m_records;
};

} // namespace frid::ui
