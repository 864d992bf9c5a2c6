#include <QApplication>

#include "support/Main.h"

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return frid::test::runTests(argc, argv);
}
