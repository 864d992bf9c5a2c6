#pragma once

#include <frid/domain/Error.h>

#include <QList>
#include <QString>
#include <utility>

namespace frid::persistence {

/// Where a registry lives: a file path (SQLite) or
/// `postgresql://user@host1:port,host2/database?sslmode=verify-full&...` (PostgreSQL; every option is passed
/// to libpq as it is, `host=/run/postgresql` names a unix socket). A password never stands in the address:
/// libpq takes it from PGPASSWORD, a password file or a certificate.
class RegistryAddress {
public:
    /// Errors: Invalid, field "address", detail `empty`, `password_in_address`, `scheme`, `database`, `host`,
    /// `port`, `option`.
    [[nodiscard]] static Result<RegistryAddress> parse(QStringView text);
    [[nodiscard]] static RegistryAddress file(const QString& path);

    /// As it can be parsed again, shown and stored; holds no secret.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isSqlite() const { return m_sqlite; }
    /// Absolute path of the SQLite file; empty for PostgreSQL.
    [[nodiscard]] QString filePath() const { return m_path; }
    /// PostgreSQL only.
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] QString databaseName() const { return m_database; }
    /// libpq's `host`, `port` and all options of the query part, in libpq's names. No user, no database.
    [[nodiscard]] const QList<std::pair<QString, QString>>& options() const { return m_options; }
    /// The options as Qt's connectOptions text ("host=...;port=...;sslmode=..."), values quoted for libpq,
    /// with connect_timeout=10 unless the address names another.
    [[nodiscard]] QString connectOptions() const;

    friend bool operator==(const RegistryAddress&, const RegistryAddress&) = default;

private:
    RegistryAddress() = default;

    bool m_sqlite = true;
    QString m_path;
    QString m_user;
    QString m_hosts; ///< as written, "host1:5432,host2"
    QString m_database;
    QList<std::pair<QString, QString>> m_options;
};

} // namespace frid::persistence
