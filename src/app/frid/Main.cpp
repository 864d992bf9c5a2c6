#include "frid/Gateway.h"
#include "platform/Platform.h"
#include "platform/Translation.h"

#include <frid/persistence/Log.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/start/MainController.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <exception>

using namespace Qt::StringLiterals;

namespace {

int run(int argc, char** argv)
{
    using namespace frid;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Frid"_s);
    QApplication::setApplicationName(u"frid"_s);
    QApplication::setApplicationVersion(QStringLiteral(FRID_VERSION));
    QGuiApplication::setDesktopFileName(u"frid"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/frid.svg"_s));

    // Without a log the program still works; a full disk must not keep anybody from their cases.
    static_cast<void>(
        persistence::initLog(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/log"_s));

    app::installTranslations({}); // for --help; the user's own choice comes with the controller
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("frid", "Case management for work against violence."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOption({u"registry"_s,
        QCoreApplication::translate("frid", "Registry to open: a file, or postgresql://user@host/database"),
        u"ADDRESS"_s});
    arguments.addOption(
        {u"language"_s, QCoreApplication::translate("frid", "Language of the program"), u"sv|en"_s});
    arguments.process(application);

    const auto clock = std::make_shared<SystemClock>();
    ui::WidgetPrompt prompt;
    ui::MainController::Parts parts;
    parts.registries = std::make_shared<app::Gateway>(clock);
    parts.clock = clock.get();
    parts.prompt = &prompt;
    parts.installLanguage = &app::installTranslations;
    parts.language = arguments.value(u"language"_s);
    ui::MainController controller(parts);
    controller.start(arguments.value(u"registry"_s));
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    frid::app::hardenProcess();
    int code = 1;
    try {
        code = run(argc, argv);
        frid::persistence::logInfo("ended", {{"code", code}});
    } catch (const std::exception&) {
        // A programming fault. Its text may quote what a user wrote, so it is not printed.
        frid::persistence::logError("exception");
        std::fputs(
            "Frid stopped because of a fault in the program. What you wrote is kept as drafts.\n", stderr);
    }
    frid::persistence::closeLog();
    return code;
}
