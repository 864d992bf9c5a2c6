#pragma once

#include <frid/persistence/Database.h>

#include <QTemporaryDir>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <type_traits>
#include <vector>

namespace frid::persistence {
std::ostream& operator<<(std::ostream& stream, Dialect dialect); ///< for Catch2's messages
}

namespace frid::test {

/// The databases to run a test on: always SQLite; PostgreSQL too where FRID_TEST_POSTGRESQL names a server
/// (tests/with_postgresql.sh sets it). In a test: `const auto dialect =
/// GENERATE(from_range(test::dialects()));`
[[nodiscard]] std::vector<persistence::Dialect> dialects();

/// A new, empty place for a registry: a file in a folder of its own, or a schema of its own. Gone afterwards.
class TestDatabase {
public:
    explicit TestDatabase(persistence::Dialect dialect);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] const persistence::RegistryAddress& address() const { return m_address; }
    /// Another connection; fails the test when it does not open.
    [[nodiscard]] std::unique_ptr<persistence::Database> connect(
        persistence::OpenMode mode = persistence::OpenMode::Existing) const;
    /// The first connection, opened with OpenMode::Create at its first use.
    [[nodiscard]] persistence::Database& database();
    /// database(), with all of the program's migrations applied.
    [[nodiscard]] persistence::Database& migrated();

private:
    QTemporaryDir m_folder;
    QString m_schema; ///< PostgreSQL only
    persistence::RegistryAddress m_address;
    std::unique_ptr<persistence::Database> m_database;
};

/// The value of a Result, or a failed test that says why.
template <typename T> T must(Result<T> result)
{
    if (!result) {
        throw std::runtime_error("unexpected error " + toString(result.error().code).toStdString() + " field="
            + result.error().field.toStdString() + " detail=" + result.error().detail.toStdString());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace frid::test
