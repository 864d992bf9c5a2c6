#pragma once

#include "crypto/Sealer.h"

namespace frid::persistence {

/// The sealed text columns of one row. An empty text is NULL, NULL is an empty text. The first error stays;
/// ask outcome() before what came of it is used.
class SealedRow {
public:
    SealedRow(const Sealer& sealer, QLatin1StringView table, QString rowId)
        : m_sealer(sealer)
        , m_table(table)
        , m_rowId(std::move(rowId))
    { }

    [[nodiscard]] std::optional<QByteArray> seal(QLatin1StringView column, const QString& text)
    {
        return text.isEmpty() ? std::nullopt : std::optional(sealAlways(column, text));
    }
    /// For columns that must not be NULL.
    [[nodiscard]] QByteArray sealAlways(QLatin1StringView column, const QString& text)
    {
        return take(m_sealer.sealText(text, m_table, column, m_rowId));
    }
    [[nodiscard]] QString open(QLatin1StringView column, const std::optional<QByteArray>& sealed)
    {
        return sealed ? take(m_sealer.openText(*sealed, m_table, column, m_rowId)) : QString();
    }
    /// Errors: Locked, Tampered.
    [[nodiscard]] const Result<void>& outcome() const { return m_outcome; }

private:
    template <typename T> T take(Result<T> result)
    {
        if (result) {
            return std::move(*result);
        }
        if (m_outcome) {
            m_outcome = tl::unexpected(result.error());
        }
        return {};
    }

    const Sealer& m_sealer;
    QLatin1StringView m_table;
    QString m_rowId;
    Result<void> m_outcome;
};

} // namespace frid::persistence
