#include <QGuiApplication>

#include "support/Main.h"

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    return frid::test::runTests(argc, argv);
}
