#include "registry/Inspector.h"

#include <frid/persistence/Migrator.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

QString firstText(const Row& row)
{
    return row.text(0);
}

/// A new registry without content, to compare with; gone afterwards.
class Model {
public:
    [[nodiscard]] Result<void> make()
    {
        OpenOptions options;
        options.isNetworkFileSystem = [](const QString&) { return false; };
        FRID_TRY(m_database,
            Database::open(
                RegistryAddress::file(m_folder.filePath(u"model.frid"_s)), OpenMode::Create, options));
        const SystemClock clock;
        FRID_CHECK(Migrator(*m_database, clock).migrate());
        return {};
    }
    [[nodiscard]] Database& database() { return *m_database; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// Everything in the schema with its text.
Result<QStringList> sqliteObjects(Database& database)
{
    return database.all(u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master "
                        "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1"_s,
        firstText);
}

/// "table.column type null|not_null", "index name", "table references N": what both databases can tell.
Result<QStringList> portableObjects(Database& database)
{
    const QStringList questions = database.isSqlite()
        ? QStringList{u"SELECT m.name || '.' || c.name || ' ' || CASE c.type "
                      "WHEN 'TIMESTAMPTZ' THEN 'timestamp with time zone' ELSE lower(c.type) END || "
                      "CASE WHEN c.\"notnull\" OR c.pk > 0 THEN ' not_null' ELSE ' null' END "
                      "FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"_s,
            u"SELECT 'index ' || name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s,
            u"SELECT m.name || ' references ' || count(DISTINCT k.id) FROM sqlite_master m "
            "JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table' GROUP BY m.name"_s}
        : QStringList{u"SELECT table_name || '.' || column_name || ' ' || data_type || "
                      "CASE is_nullable WHEN 'NO' THEN ' not_null' ELSE ' null' END "
                      "FROM information_schema.columns WHERE table_schema = current_schema()"_s,
            u"SELECT 'index ' || c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND "
            "i.indisvalid "
            "AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid "
            "AND k.contype IN ('p', 'u', 'x'))"_s,
            u"SELECT c.relname || ' references ' || count(*) FROM pg_constraint k "
            "JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = current_schema() AND k.contype = 'f' AND k.convalidated GROUP BY c.relname"_s};
    QStringList objects;
    for (const QString& question : questions) {
        FRID_TRY(const auto answers, database.all(question, firstText));
        objects << answers;
    }
    objects.sort();
    return objects;
}

/// The triggers that PostgreSQL's migrations leave behind.
QStringList expectedTriggers()
{
    static const QRegularExpression verb(u"\\b(CREATE|DROP) TRIGGER (\\w+)"_s);
    QStringList names;
    const QList<Migration> migrations = Migrator::read(u":/migrations"_s, Dialect::Postgresql);
    for (const Migration& migration : migrations) {
        for (auto found = verb.globalMatch(QString::fromUtf8(migration.sql)); found.hasNext();) {
            const auto match = found.next();
            if (match.capturedView(1) == "CREATE"_L1) {
                names << match.captured(2);
            } else {
                names.removeAll(match.captured(2));
            }
        }
    }
    names.sort();
    return names;
}

Result<bool> triggersAreExpected(Database& database)
{
    FRID_TRY(QStringList names,
        database.all(u"SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                     "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() "
                     "AND NOT t.tgisinternal AND t.tgenabled = 'O'"_s,
            firstText));
    names.sort();
    return names == expectedTriggers();
}

/// One foreign key of PostgreSQL's as a question: how many rows refer to nothing.
QString orphansSql(const QString& table, const QString& parent, const QStringList& columns)
{
    QStringList pairs;
    QStringList given;
    for (const QString& pair : columns) {
        const QStringList names = pair.split(u'=');
        pairs << u"p.%2 = c.%1"_s.arg(names.value(0), names.value(1));
        given << u"c.%1 IS NOT NULL"_s.arg(names.value(0));
    }
    return u"SELECT count(*) FROM %1 c WHERE %3 AND NOT EXISTS (SELECT 1 FROM %2 p WHERE %4)"_s.arg(
        table, parent, given.join(" AND "_L1), pairs.join(" AND "_L1));
}

} // namespace

Result<bool> schemaIsExpected(Database& database)
{
    const SystemClock clock;
    FRID_TRY(const auto status, Migrator(database, clock).status());
    if (!status.pending.isEmpty()) {
        return false;
    }
    Model model;
    FRID_CHECK(model.make());
    if (database.isSqlite()) {
        FRID_TRY(const auto expected, sqliteObjects(model.database()));
        FRID_TRY(const auto found, sqliteObjects(database));
        return found == expected;
    }
    FRID_TRY(const auto expected, portableObjects(model.database()));
    FRID_TRY(const auto found, portableObjects(database));
    if (found != expected) {
        return false;
    }
    return triggersAreExpected(database);
}

Result<qint64> countBrokenReferences(Database& database)
{
    if (database.isSqlite()) {
        FRID_TRY(const auto broken,
            database.one(u"SELECT count(*) FROM pragma_foreign_key_check"_s,
                [](const Row& row) { return row.integer(0); }));
        return *broken;
    }
    struct Key {
        QString table;
        QString parent;
        QStringList columns;
    };
    FRID_TRY(const auto keys,
        database.all(
            u"SELECT c.relname, p.relname, string_agg(a.attname || '=' || b.attname, ',') "
            "FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class p ON p.oid = "
            "k.confrelid "
            "JOIN pg_namespace n ON n.oid = c.relnamespace "
            "CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS u(child, parent) "
            "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.child "
            "JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = u.parent "
            "WHERE n.nspname = current_schema() AND k.contype = 'f' GROUP BY k.oid, c.relname, p.relname"_s,
            [](const Row& row) {
                return Key{row.text(0), row.text(1), row.text(2).split(u',')};
            }));
    qint64 broken = 0;
    for (const Key& key : keys) {
        FRID_TRY(const auto orphans,
            database.one(orphansSql(key.table, key.parent, key.columns),
                [](const Row& row) { return row.integer(0); }));
        broken += *orphans;
    }
    return broken;
}

} // namespace frid::persistence
