#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>

#include "support/Main.h"

namespace frid::test {

int runTests(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace frid::test
