#include <catch2/catch.hpp>

#include "support/TestDatabase.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;

namespace {

QString refusal(QStringView text)
{
    const auto result = RegistryAddress::parse(text);
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK(result.error().field == "address"_L1);
    return result.error().detail;
}

} // namespace

TEST_CASE("A path is a SQLite registry", "[address]")
{
    const auto address = must(RegistryAddress::parse(u" /srv/frid/kvinnofrid.frid "));
    CHECK(address.isSqlite());
    CHECK(address.filePath() == "/srv/frid/kvinnofrid.frid"_L1);
    CHECK(must(RegistryAddress::parse(address.toString())) == address);
    CHECK(must(RegistryAddress::parse(u"C:/frid/a.frid")).isSqlite());
}

TEST_CASE("A PostgreSQL address passes hosts and options through", "[address]")
{
    const auto address
        = must(RegistryAddress::parse(u"postgresql://frid%40kommun@db1.example:5433,db2.example/"
                                      u"frid?sslmode=verify-full&sslrootcert=/etc/ca.pem"
                                      "&target_session_attrs=read-write"));
    CHECK(!address.isSqlite());
    CHECK(address.user() == "frid@kommun"_L1);
    CHECK(address.databaseName() == "frid"_L1);
    CHECK(address.connectOptions()
        == "host='db1.example,db2.example';port='5433,5432';sslmode='verify-full';sslrootcert='/etc/ca.pem';"
           "target_session_attrs='read-write';connect_timeout='10'"_L1);
    CHECK(must(RegistryAddress::parse(address.toString())) == address);
}

TEST_CASE("A unix socket, IPv6 and a time limit of one's own", "[address]")
{
    const auto socket
        = must(RegistryAddress::parse(u"postgresql:///frid?host=/run/postgresql&connect_timeout=3"));
    CHECK(socket.connectOptions() == "host='/run/postgresql';connect_timeout='3'"_L1);
    CHECK(must(RegistryAddress::parse(socket.toString())) == socket);
    const auto six = must(RegistryAddress::parse(u"postgres://[::1]:5433/frid"));
    CHECK(six.connectOptions() == "host='::1';port='5433';connect_timeout='10'"_L1);
    const auto quoted = must(RegistryAddress::parse(u"postgresql://h/d?application_name=a%27b%5C"));
    CHECK(quoted.connectOptions().contains("application_name='a\\'b\\\\'"_L1));
}

TEST_CASE("A password never stands in an address", "[address]")
{
    CHECK(refusal(u"postgresql://user:secret@host/db") == "password_in_address"_L1);
    CHECK(refusal(u"postgresql://user@host/db?password=secret") == "password_in_address"_L1);
}

TEST_CASE("What is wrong with an address is named", "[address]")
{
    CHECK(refusal(u"  ") == "empty"_L1);
    CHECK(refusal(u"mysql://host/db") == "scheme"_L1);
    CHECK(refusal(u"postgresql://host") == "database"_L1);
    CHECK(refusal(u"postgresql://host/") == "database"_L1);
    CHECK(refusal(u"postgresql://host:0/db") == "port"_L1);
    CHECK(refusal(u"postgresql://host:x/db") == "port"_L1);
    CHECK(refusal(u"postgresql://a,,b/db") == "host"_L1);
    CHECK(refusal(u"postgresql://host/db?sslmode") == "option"_L1);
    CHECK(refusal(u"postgresql://host/db?sslmode=a&sslmode=b") == "option"_L1);
    CHECK(refusal(u"postgresql://host/db?dbname=other") == "option"_L1);
    CHECK(refusal(u"postgresql://host/db?application_name=a%3Bb") == "option"_L1);
}
