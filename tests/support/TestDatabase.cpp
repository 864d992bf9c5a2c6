#include "support/TestDatabase.h"

#include <frid/domain/Clock.h>
#include <frid/persistence/Migrator.h>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace frid::persistence {

std::ostream& operator<<(std::ostream& stream, Dialect dialect)
{
    return stream << (dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL");
}

} // namespace frid::persistence

namespace frid::test {

using persistence::Database;
using persistence::Dialect;
using persistence::OpenMode;
using persistence::RegistryAddress;

namespace {

QString server()
{
    return qEnvironmentVariable("FRID_TEST_POSTGRESQL");
}

/// On the server's own database, outside every test's schema.
void administer(const QString& sql)
{
    const auto database = must(Database::open(must(RegistryAddress::parse(server())), OpenMode::Create));
    must(database->execRaw(sql));
}

} // namespace

std::vector<Dialect> dialects()
{
    if (server().isEmpty()) {
        return {Dialect::Sqlite};
    }
    return {Dialect::Sqlite, Dialect::Postgresql};
}

TestDatabase::TestDatabase(Dialect dialect)
    : m_address(RegistryAddress::file(m_folder.filePath(u"test.frid"_s)))
{
    if (dialect == Dialect::Postgresql) {
        m_schema = u"frid_"_s + QUuid::createUuid().toString(QUuid::Id128);
        administer(u"CREATE SCHEMA "_s + m_schema);
        const QChar separator = server().contains(u'?') ? u'&' : u'?';
        m_address
            = must(RegistryAddress::parse(server() + separator + u"options=-csearch_path%3D"_s + m_schema));
    }
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (!m_schema.isEmpty()) {
        administer(u"DROP SCHEMA "_s + m_schema + u" CASCADE"_s);
    }
}

std::unique_ptr<Database> TestDatabase::connect(OpenMode mode) const
{
    return must(Database::open(m_address, mode));
}

Database& TestDatabase::database()
{
    if (!m_database) {
        m_database = connect(OpenMode::Create);
    }
    return *m_database;
}

Database& TestDatabase::migrated()
{
    const SystemClock clock;
    must(persistence::Migrator(database(), clock).migrate());
    return *m_database;
}

} // namespace frid::test
