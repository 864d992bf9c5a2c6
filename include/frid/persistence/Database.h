#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>
#include <frid/persistence/RegistryAddress.h>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <vector>

class QThread;

namespace frid::persistence {

enum class Dialect { Sqlite, Postgresql };

/// "FRID": what SQLite's application_id says in a registry of ours.
inline constexpr qint64 sqliteApplicationId = 0x46524944;

enum class OpenMode {
    Create, ///< an empty place: the file must not exist; the server's database must hold no registry
    Existing, ///< a registry
    ReadOnly, ///< a registry, and nothing can be written
};

/// A value on its way into a statement. Null only for std::nullopt, an empty optional, a null id, an invalid
/// date or timestamp; a default-made QString or QByteArray is empty, not null. Stored alike by both drivers:
/// DATE as YYYY-MM-DD, TIMESTAMPTZ in UTC with milliseconds.
class SqlValue {
public:
    SqlValue(std::nullopt_t) { }
    SqlValue(const QString& text);
    SqlValue(QStringView text)
        : SqlValue(text.toString())
    { }
    SqlValue(QLatin1StringView text)
        : SqlValue(QString(text))
    { }
    SqlValue(const QByteArray& bytes);
    template <std::same_as<bool> T>
    SqlValue(T value)
        : m_value(QVariant(value))
    { }
    template <std::integral T>
    requires(!std::same_as<T, bool>) SqlValue(T value)
        : m_value(QVariant(static_cast<qlonglong>(value)))
    { }
    SqlValue(QDate date);
    SqlValue(const QDateTime& timestamp);
    template <typename Tag> SqlValue(const Id<Tag>& id)
    {
        if (!id.isNull()) {
            m_value = id.toString();
        }
    }
    template <typename T>
    requires std::constructible_from<SqlValue, const T&> SqlValue(const std::optional<T>& value)
    {
        if (value) {
            m_value = SqlValue(*value).m_value;
        }
    }

    [[nodiscard]] const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

namespace detail {
/// A prepared query and the names of its columns.
struct Cursor {
    explicit Cursor(const QSqlDatabase& database)
        : query(database)
    { }
    QSqlQuery query;
    std::vector<QString> columns; ///< filled at the first look-up by name
};
using CursorPool = std::vector<std::unique_ptr<Cursor>>;
} // namespace detail

/// The row a statement stands on; reads the same from both drivers. Columns by position (hot paths) or by
/// name; a name that the statement has not is a programming fault. Valid until the statement moves on.
class Row {
public:
    explicit Row(detail::Cursor& cursor)
        : m_cursor(&cursor)
    { }

    /// Position of a column.
    [[nodiscard]] int index(QLatin1StringView name) const;

    [[nodiscard]] bool isNull(int column) const { return m_cursor->query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_cursor->query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_cursor->query.value(column).toLongLong(); }
    [[nodiscard]] bool boolean(int column) const { return m_cursor->query.value(column).toBool(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_cursor->query.value(column).toByteArray(); }
    /// Invalid when null.
    [[nodiscard]] QDate date(int column) const;
    /// UTC; invalid when null.
    [[nodiscard]] QDateTime timestamp(int column) const;
    /// Null id when null. `row.id<CaseTag>(0)`; or by the id's type: `row.as<CaseId>(0)`.
    template <typename Tag> [[nodiscard]] Id<Tag> id(int column) const { return Id<Tag>(uuid(column)); }
    template <typename IdType> [[nodiscard]] IdType as(int column) const { return IdType(uuid(column)); }

    [[nodiscard]] std::optional<QString> optText(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(text(column));
    }
    [[nodiscard]] std::optional<qint64> optInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] std::optional<bool> optBoolean(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(boolean(column));
    }
    [[nodiscard]] std::optional<QByteArray> optBytes(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(bytes(column));
    }
    [[nodiscard]] std::optional<QDate> optDate(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(date(column));
    }
    [[nodiscard]] std::optional<QDateTime> optTimestamp(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(timestamp(column));
    }
    template <typename IdType> [[nodiscard]] std::optional<IdType> optAs(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(as<IdType>(column));
    }

    [[nodiscard]] bool isNull(QLatin1StringView name) const { return isNull(index(name)); }
    [[nodiscard]] QString text(QLatin1StringView name) const { return text(index(name)); }
    [[nodiscard]] qint64 integer(QLatin1StringView name) const { return integer(index(name)); }
    [[nodiscard]] bool boolean(QLatin1StringView name) const { return boolean(index(name)); }
    [[nodiscard]] QByteArray bytes(QLatin1StringView name) const { return bytes(index(name)); }
    [[nodiscard]] QDate date(QLatin1StringView name) const { return date(index(name)); }
    [[nodiscard]] QDateTime timestamp(QLatin1StringView name) const { return timestamp(index(name)); }
    template <typename Tag> [[nodiscard]] Id<Tag> id(QLatin1StringView name) const
    {
        return id<Tag>(index(name));
    }
    template <typename IdType> [[nodiscard]] IdType as(QLatin1StringView name) const
    {
        return as<IdType>(index(name));
    }
    [[nodiscard]] std::optional<QString> optText(QLatin1StringView name) const
    {
        return optText(index(name));
    }
    [[nodiscard]] std::optional<qint64> optInteger(QLatin1StringView name) const
    {
        return optInteger(index(name));
    }
    [[nodiscard]] std::optional<bool> optBoolean(QLatin1StringView name) const
    {
        return optBoolean(index(name));
    }
    [[nodiscard]] std::optional<QByteArray> optBytes(QLatin1StringView name) const
    {
        return optBytes(index(name));
    }
    [[nodiscard]] std::optional<QDate> optDate(QLatin1StringView name) const { return optDate(index(name)); }
    [[nodiscard]] std::optional<QDateTime> optTimestamp(QLatin1StringView name) const
    {
        return optTimestamp(index(name));
    }
    template <typename IdType> [[nodiscard]] std::optional<IdType> optAs(QLatin1StringView name) const
    {
        return optAs<IdType>(index(name));
    }

private:
    [[nodiscard]] QUuid uuid(int column) const;

    detail::Cursor* m_cursor;
};

class Database;

/// One prepared statement, borrowed from the connection's cache until destroyed. Bind by position (`?`) in
/// order or by name (`:name`), not both; exec() again after new binds. Must not outlive its Database.
class Statement {
public:
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(const SqlValue& value);
    Statement& bind(QLatin1StringView name, const SqlValue& value); ///< name with its colon: ":id"

    [[nodiscard]] Result<void> exec();
    /// Moves to the next row; false after the last.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] Row row() { return Row(*m_cursor); }
    [[nodiscard]] qint64 rowsAffected() const { return m_cursor->query.numRowsAffected(); }

private:
    friend class Database;
    Statement(
        Database& database, std::shared_ptr<detail::CursorPool> pool, std::unique_ptr<detail::Cursor> cursor);

    Database* m_database;
    std::shared_ptr<detail::CursorPool> m_pool;
    std::unique_ptr<detail::Cursor> m_cursor;
    int m_bound = 0;
};

/// For tests: what stands in for the machine.
struct OpenOptions {
    /// Says whether a path is on a network share; the machine's answer when not set.
    std::function<bool(const QString& path)> isNetworkFileSystem;
    int busyTimeoutMs = 5000; ///< SQLite: how long a writer waits for another
};

namespace detail {
template <typename T> struct Unwrapped {
    using type = T;
};
template <typename T> struct Unwrapped<Result<T>> {
    using type = T;
};
template <typename Map>
using Mapped = typename Unwrapped<std::decay_t<std::invoke_result_t<Map&, const Row&>>>::type;
} // namespace detail

/// One connection to a registry, confined to the thread that opened it.
/// Errors of all calls: Busy (detail `retry` when the same unit of work may simply be run again), Duplicate,
/// Invalid (field "registry", detail `reference`, `check`, `not_null`), Forbidden (detail `write_once`: a
/// trigger said no), Storage, DiskFull, Unreachable, NotARegistry. The database's own text is never carried
/// on: it may quote a person's data.
class Database {
public:
    /// Also: NetworkFileSystem, NotFound (no such file), Duplicate (Create where something is).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const RegistryAddress& address, OpenMode mode, const OpenOptions& options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] bool isSqlite() const { return m_dialect == Dialect::Sqlite; }
    [[nodiscard]] const RegistryAddress& address() const { return m_address; }
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }
    /// Drops the connection and makes a new one, after Unreachable. Not inside a transaction.
    [[nodiscard]] Result<void> reconnect();

    /// A statement from the cache (by its text), or prepared now. SQL must be portable; a text is one
    /// statement.
    [[nodiscard]] Result<Statement> prepare(const QString& sql);

    /// Runs a statement without rows; returns the number of rows it touched.
    template <typename... Binds>
    [[nodiscard]] Result<qint64> execute(const QString& sql, const Binds&... binds)
    {
        FRID_TRY(auto statement, prepare(sql));
        (statement.bind(SqlValue(binds)), ...);
        FRID_CHECK(statement.exec());
        return statement.rowsAffected();
    }
    /// Every row through `map(const Row&)`, which returns a T or a Result<T>. All rows are read before the
    /// next statement runs, so the caller may do as it likes with the list.
    template <typename Map, typename... Binds>
    [[nodiscard]] auto all(const QString& sql, Map&& map, const Binds&... binds)
        -> Result<QList<detail::Mapped<Map>>>
    {
        FRID_TRY(auto statement, prepare(sql));
        (statement.bind(SqlValue(binds)), ...);
        return readAll(statement, map);
    }
    /// The first row, or nothing.
    template <typename Map, typename... Binds>
    [[nodiscard]] auto one(const QString& sql, Map&& map, const Binds&... binds)
        -> Result<std::optional<detail::Mapped<Map>>>
    {
        using T = detail::Mapped<Map>;
        FRID_TRY(auto statement, prepare(sql));
        (statement.bind(SqlValue(binds)), ...);
        FRID_CHECK(statement.exec());
        FRID_TRY(const bool found, statement.next());
        if (!found) {
            return std::optional<T>();
        }
        FRID_TRY(T value, Result<T>(map(statement.row())));
        return std::optional<T>(std::move(value));
    }
    /// Executes a statement that is bound already and maps all of its rows.
    template <typename Map>
    [[nodiscard]] static auto readAll(Statement& statement, Map&& map) -> Result<QList<detail::Mapped<Map>>>
    {
        using T = detail::Mapped<Map>;
        FRID_CHECK(statement.exec());
        QList<T> list;
        for (;;) {
            FRID_TRY(const bool found, statement.next());
            if (!found) {
                return list;
            }
            FRID_TRY(T value, Result<T>(map(statement.row())));
            list.push_back(std::move(value));
        }
    }

    /// Runs a migration's statements, separated by lines that begin with `-- statement`.
    [[nodiscard]] Result<void> execScript(const QString& script);
    /// One statement as it is, outside the cache (PRAGMA, BEGIN, DDL).
    [[nodiscard]] Result<void> execRaw(const QString& sql);
    /// Forgets prepared statements; after the schema changed.
    void clearStatements();

private:
    friend class Statement;
    friend class Transaction;
    Database(const RegistryAddress& address, OpenMode mode, const OpenOptions& options);

    [[nodiscard]] Result<void> connectSqlite();
    [[nodiscard]] Result<void> connectPostgresql();
    /// Classifies, and remembers that the transaction is lost.
    [[nodiscard]] Error failed(const QSqlError& error);
    void checkThread() const;

    RegistryAddress m_address;
    OpenMode m_mode;
    OpenOptions m_options;
    Dialect m_dialect;
    QString m_connection;
    QSqlDatabase m_database;
    QThread* m_thread;
    std::unordered_map<QString, std::shared_ptr<detail::CursorPool>> m_statements;
    bool m_inTransaction = false;
    std::optional<Error> m_transactionError;
};

enum class TransactionKind {
    Read, ///< one consistent picture; writes nothing
    Write, ///< SQLite: BEGIN IMMEDIATE; PostgreSQL: REPEATABLE READ
};

/// A transaction that rolls back unless committed. After a statement failed, nothing more can be committed.
/// Nesting is a programming fault.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database, TransactionKind kind);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    { }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction() { rollback(); }

    /// Errors: what an earlier statement failed with, or the commit's own; then everything is rolled back.
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    { }
    Database* m_database;
};

} // namespace frid::persistence
