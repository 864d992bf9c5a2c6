#pragma once

#include <frid/domain/Clock.h>
#include <frid/domain/Error.h>
#include <frid/persistence/Database.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace frid::persistence {

/// One step of the schema, for the connection's dialect.
struct Migration {
    int number = 0; ///< from 1, without gaps
    QString name; ///< "registry"
    QByteArray sql;
};

struct MigrationStatus {
    int applied = 0; ///< the registry's newest; 0 when empty
    int latest = 0; ///< the program's newest
    QStringList pending; ///< "0007_name"
};

struct MigrationOutcome {
    QStringList applied; ///< "0001_registry"
    QString backupPath; ///< the copy taken first; empty when none was needed
};

/// Brings a registry's schema up to date. Each file runs in one transaction and its SHA-256 is kept.
class Migrator {
public:
    /// The program's own migrations.
    Migrator(Database& database, const Clock& clock);
    Migrator(Database& database, const Clock& clock, QList<Migration> migrations);

    /// Files `NNNN_name.sql`, or the pair `NNNN_name.sqlite.sql` and `NNNN_name.postgresql.sql`, of a folder,
    /// by number. A gap, a double number or half a pair is a programming fault.
    [[nodiscard]] static QList<Migration> read(const QString& folder, Dialect dialect);

    /// Errors: NewerRegistry; Tampered (detail `migration_changed`: the registry was made by other files);
    /// Storage.
    [[nodiscard]] Result<MigrationStatus> status();
    /// Succeeds when nothing is pending; else OlderRegistry or an error of status().
    [[nodiscard]] Result<void> requireCurrent();
    /// Applies what is pending. Before an existing SQLite registry changes, a copy
    /// `<file>.before-0007-<time>.bak` is made beside it. On PostgreSQL only one migrates at a time; the
    /// others wait.
    [[nodiscard]] Result<MigrationOutcome> migrate();

private:
    [[nodiscard]] Result<MigrationStatus> compare();
    [[nodiscard]] Result<bool> hasTable();
    [[nodiscard]] Result<MigrationOutcome> applyPending();
    [[nodiscard]] Result<void> apply(const Migration& migration);
    [[nodiscard]] Result<QString> takeCopy(int next);

    Database& m_database;
    const Clock& m_clock;
    QList<Migration> m_migrations;
};

} // namespace frid::persistence
