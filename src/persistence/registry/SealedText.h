#pragma once

#include <frid/persistence/Database.h>

#include "crypto/Sealer.h"

namespace frid::persistence {

/// Seals and opens the text columns of one row. Empty text is NULL in the registry: that a field is empty
/// need not be hidden, and most are.
class SealedRow {
public:
    SealedRow(const Sealer& sealer, QLatin1StringView table, QString rowId)
        : m_sealer(sealer)
        , m_table(table)
        , m_rowId(std::move(rowId))
    { }

    /// Errors: Locked.
    [[nodiscard]] Result<std::optional<QByteArray>> seal(QLatin1StringView column, const QString& text) const
    {
        return m_sealer.sealText(
            text.isEmpty() ? std::nullopt : std::optional(text), m_table, column, m_rowId);
    }
    /// Errors: Locked, Tampered.
    [[nodiscard]] Result<QString> open(QLatin1StringView column, const Row& row, int position) const
    {
        if (row.isNull(position)) {
            return QString();
        }
        return m_sealer.openText(row.bytes(position), m_table, column, m_rowId);
    }

private:
    const Sealer& m_sealer;
    QLatin1StringView m_table;
    QString m_rowId;
};

} // namespace frid::persistence
