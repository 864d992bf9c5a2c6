#include <catch2/catch.hpp>

#include "support/TestDatabase.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <frid/persistence/Log.h>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;

// The rule that keeps a person's data out of the log: there is no way to put text into a field.
static_assert(!std::is_constructible_v<LogField, LogCode, QString>);
static_assert(!std::is_constructible_v<LogField, LogCode, QStringView>);
static_assert(!std::is_constructible_v<LogField, LogCode, QByteArray>);
static_assert(!std::is_constructible_v<LogField, LogCode, QLatin1StringView>);
static_assert(!std::is_constructible_v<LogField, LogCode, const char*>);
static_assert(!std::is_constructible_v<LogField, LogCode, std::string>);
static_assert(!std::is_constructible_v<LogField, QString>);
static_assert(!std::is_constructible_v<LogCode, QString>);
static_assert(std::is_constructible_v<LogField, LogCode, AccountId>);
static_assert(std::is_constructible_v<LogField, LogCode, ErrorCode>);
static_assert(std::is_constructible_v<LogField, LogCode, qint64>);

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A log line says what happened and to which id", "[log]")
{
    const QTemporaryDir folder;
    const QString logs = folder.filePath(u"logs"_s);
    must(initLog(logs));
    const auto account = AccountId::fromString(u"01900000-0000-7000-8000-00000000000a");
    logInfo("registry_opened", {{"account", account}, {"driver", "sqlite"}, {"ms", 12}});
    logWarning("login_failed", {{"error", ErrorCode::WrongKey}});
    closeLog();
    const QByteArray text = content(logs + u"/frid.log"_s);
    CHECK(text.contains(
        "Z info registry_opened account=01900000-0000-7000-8000-00000000000a driver=sqlite ms=12\n"));
    CHECK(text.contains("Z warning login_failed error=wrong_key\n"));
    const auto shared = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    CHECK(!(QFile::permissions(logs + u"/frid.log"_s) & shared));
    CHECK(!(QFile::permissions(logs) & shared));
    logInfo("after_close");
    CHECK(content(logs + u"/frid.log"_s) == text);
}

TEST_CASE("Of Qt's messages only the place is kept", "[log]")
{
    const QTemporaryDir folder;
    must(initLog(folder.path()));
    qWarning("QString::arg: Argument missing: Anna Andersson, 2");
    qWarning("Anna Andersson");
    closeLog();
    const QByteArray text = content(folder.filePath(u"frid.log"_s));
    CHECK(text.contains("place=QString::arg:"));
    CHECK(text.contains("place=unnamed"));
    CHECK(!text.contains("Andersson"));
}

TEST_CASE("The log keeps five files", "[log]")
{
    const QTemporaryDir folder;
    must(initLog(folder.path()));
    for (int i = 0; i < 90000; ++i) {
        logInfo("a_line_that_is_long_enough_to_fill_the_files", {{"number", i}});
    }
    closeLog();
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    CHECK(files.size() == 5);
    for (const auto& file : files) {
        CHECK(file.size() <= 1024 * 1024);
        CHECK(!(QFile::permissions(file.filePath()) & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

TEST_CASE("A folder that cannot be made is an error", "[log]")
{
    CHECK(initLog(u"/proc/nothing/logs"_s).error().code == ErrorCode::Storage);
}
