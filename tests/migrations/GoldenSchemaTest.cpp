#include <catch2/catch.hpp>

#include "support/TestDatabase.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;

namespace {

/// Every table, column, constraint, index and trigger as the database itself describes it, one a line,
/// sorted.
QStringList describe(Database& database, Dialect dialect)
{
    const QString sqlite = u"SELECT type || ' ' || name || ': ' || COALESCE(sql, '') FROM sqlite_master "
                           "WHERE name NOT LIKE 'sqlite_%'"_s;
    const QString postgresql
        = u"SELECT 'column ' || table_name || '.' || column_name || ': ' || data_type || ' ' || is_nullable "
          u"|| ' '"
          "  || COALESCE(column_default, '') FROM information_schema.columns WHERE table_schema = "
          "current_schema()"
          " UNION ALL SELECT 'index ' || indexname || ': ' || replace(indexdef, current_schema() || '.', '')"
          "  FROM pg_indexes WHERE schemaname = current_schema()"
          " UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname || ': ' || "
          "pg_get_constraintdef(oid)"
          "  FROM pg_constraint WHERE connamespace = current_schema()::regnamespace"
          " UNION ALL SELECT 'trigger ' || event_object_table || '.' || trigger_name || ': ' || "
          "action_timing || ' '"
          "  || event_manipulation FROM information_schema.triggers WHERE trigger_schema = current_schema()"_s;
    QStringList lines;
    for (const QString& line : test::must(database.all(
             dialect == Dialect::Sqlite ? sqlite : postgresql, [](const Row& row) { return row.text(0); }))) {
        lines.append(line.simplified());
    }
    lines.sort();
    return lines;
}

} // namespace

/// A released schema never changes by accident. FRID_UPDATE_GOLDEN=1 writes the files anew, to be read in the
/// review.
TEST_CASE("All migrations together give the golden schema", "[migration]")
{
    const auto dialect = GENERATE(from_range(test::dialects()));
    test::TestDatabase registry(dialect);
    const QStringList lines = describe(registry.migrated(), dialect);
    REQUIRE(lines.size() > 50);
    QFile golden(QStringLiteral(FRID_SOURCE_DIR "/tests/migrations/golden/%1.txt")
                     .arg(dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgresql"_s));
    if (qEnvironmentVariableIsSet("FRID_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(lines.join(u'\n').toUtf8() + '\n');
        return;
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(expected.contains(line));
    }
    CHECK(lines.size() == expected.size());
}
