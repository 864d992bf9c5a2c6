#include <QCoreApplication>

#include "support/Main.h"

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return frid::test::runTests(argc, argv);
}
