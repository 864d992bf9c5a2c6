#include "fridctl/Command.h"
#include "platform/Platform.h"
#include "platform/Translation.h"

#include <QGuiApplication>

#include <cstdlib>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QLatin1StringView words;
    const char* summary;
    int (*run)(const QStringList&);
};

using namespace frid::app;

constexpr Entry entries[] = {
    {QLatin1StringView("init"), QT_TRANSLATE_NOOP("fridctl", "Create a registry and show its recovery key"),
        initCommand},
    {QLatin1StringView("demo"), QT_TRANSLATE_NOOP("fridctl", "Create a registry of made-up people"),
        demoCommand},
    {QLatin1StringView("walkthrough"),
        QT_TRANSLATE_NOOP(
            "fridctl", "Do the main job without a window, from first contact to printed report"),
        walkthroughCommand},
    {QLatin1StringView("migrate"), QT_TRANSLATE_NOOP("fridctl", "Bring a registry to this version's schema"),
        migrateCommand},
    {QLatin1StringView("check"),
        QT_TRANSLATE_NOOP("fridctl", "Verify schema, references, every sealed value and the log"),
        checkCommand},
    {QLatin1StringView("account add"), QT_TRANSLATE_NOOP("fridctl", "Make an account"), accountAddCommand},
    {QLatin1StringView("account disable"), QT_TRANSLATE_NOOP("fridctl", "Close an account"),
        accountDisableCommand},
    {QLatin1StringView("account reset"), QT_TRANSLATE_NOOP("fridctl", "Give an account a new first password"),
        accountResetCommand},
    {QLatin1StringView("case list"), QT_TRANSLATE_NOOP("fridctl", "List the cases that the account may see"),
        caseListCommand},
    {QLatin1StringView("case show"), QT_TRANSLATE_NOOP("fridctl", "Show one case"), caseShowCommand},
    {QLatin1StringView("report follow-up"),
        QT_TRANSLATE_NOOP("fridctl", "Write a case's follow-up report as PDF"), reportFollowUpCommand},
    {QLatin1StringView("report assessment"), QT_TRANSLATE_NOOP("fridctl", "Write a signed assessment as PDF"),
        reportAssessmentCommand},
    {QLatin1StringView("instruments list"), QT_TRANSLATE_NOOP("fridctl", "List the assessment instruments"),
        instrumentsListCommand},
    {QLatin1StringView("instruments show"), QT_TRANSLATE_NOOP("fridctl", "Show an instrument's questions"),
        instrumentsShowCommand},
    {QLatin1StringView("instruments validate"),
        QT_TRANSLATE_NOOP("fridctl", "Check an instrument's or wording pack's file"),
        instrumentsValidateCommand},
    {QLatin1StringView("instruments import"), QT_TRANSLATE_NOOP("fridctl", "Import a wording pack"),
        instrumentsImportCommand},
    {QLatin1StringView("import"), QT_TRANSLATE_NOOP("fridctl", "Import a folder of CSV files"),
        importCommand},
    {QLatin1StringView("export"), QT_TRANSLATE_NOOP("fridctl", "Export the managed units' cases"),
        exportCommand},
};

int usage(QTextStream& stream, int code)
{
    stream << QCoreApplication::translate(
        "fridctl", "Usage: fridctl COMMAND [options]   (fridctl COMMAND --help tells more)")
           << "\n\n";
    for (const Entry& entry : entries) {
        stream << "  " << QString(entry.words).leftJustified(22)
               << QCoreApplication::translate("fridctl", entry.summary) << '\n';
    }
    stream.flush();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    // Reports need fonts, never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt has to say is for developers; a command speaks for itself, in one sentence.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"fridctl"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(FRID_VERSION));
    installTranslations(QString());

    const QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        return usage(err(), WrongUsage);
    }
    if (arguments.first() == u"--help"_s || arguments.first() == u"-h"_s || arguments.first() == u"help"_s) {
        return usage(out(), Done);
    }
    if (arguments.first() == u"--version"_s) {
        out() << "fridctl " << FRID_VERSION << Qt::endl;
        return Done;
    }
    for (const Entry& entry : entries) {
        const QStringList words = QString(entry.words).split(u' ');
        if (arguments.mid(0, words.size()) == words) {
            return entry.run(arguments.mid(words.size()));
        }
    }
    return usage(err(), WrongUsage);
}
