#pragma once

#include <frid/application/Storage.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Whether tables, columns, indexes and triggers are what the program's migrations make, none less. On
/// SQLite their whole text is compared. Errors: Storage kinds.
[[nodiscard]] Result<bool> schemaIsExpected(Database& database);

/// Rows that refer to rows that are not there.
[[nodiscard]] Result<qint64> countBrokenReferences(Database& database);

/// Checks a whole registry, in one consistent picture of it. The columns with sealed values are found by
/// their names (`_sealed`), so none can be forgotten.
class Inspector {
public:
    Inspector(Database& database, const Sealer& sealer, NameCache& names)
        : m_context{database, sealer, names, {}, {}}
    { }

    /// Errors: Locked, Cancelled, Storage kinds.
    [[nodiscard]] Result<Inspection> run(const Progress& progress);

private:
    struct SealedTable {
        QString name;
        QStringList columns;
        qint64 rows = 0;
    };
    [[nodiscard]] Result<QList<SealedTable>> sealedTables();
    [[nodiscard]] Result<void> openTable(const SealedTable& table, const Progress& progress);
    /// Reads every assessment: the content against its columns, snapshots against hash, content and reader.
    [[nodiscard]] Result<void> readAssessments(const Progress& progress);
    void noteBroken(const QString& place);
    /// Errors: Cancelled.
    [[nodiscard]] Result<void> advance(qint64 steps, const Progress& progress);

    UnitContext m_context;
    Inspection m_result;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace frid::persistence
