#pragma once

#include <frid/application/Services.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <functional>

namespace frid::app {

/// fridctl's texts: one translation context for all its files.
class Text {
    Q_DECLARE_TR_FUNCTIONS(fridctl)
};

/// Exit codes of fridctl.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// One fridctl command's arguments: options declared, read and, when wrong, explained with exit code 2.
class Arguments {
public:
    /// `words` is the command as typed after "fridctl" ("account add").
    Arguments(QString words, QString summary);

    /// `value` names the option's value in the help; empty for a switch.
    void option(
        const QString& name, const QString& help, const QString& value = {}, const QString& fallback = {});
    void positional(const QString& name, const QString& help);
    /// The option stands in for the positional arguments, which then must not be there.
    void instead(const QString& option) { m_instead = option; }
    /// Every command that opens a registry: --registry, and --user unless it needs nobody.
    void registryOptions(bool needsUser = true);

    /// Nothing when the command should run; otherwise the exit code (help shown, or usage wrong).
    [[nodiscard]] std::optional<int> parse(const QStringList& arguments);
    /// For a usage fault found after parse(): explains it and returns WrongUsage.
    [[nodiscard]] int wrongUsage(const QString& what) const;

    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] bool isSet(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString positionalValue(int index) const
    {
        return m_parser.positionalArguments().at(index);
    }

private:
    QString m_words;
    QCommandLineParser m_parser;
    QStringList m_required;
    QString m_instead;
    int m_positionals = 0;
};

/// A registry opened for one command.
struct OpenRegistry {
    std::unique_ptr<Services> services;
    Session session; ///< empty where nobody had to log in
};

/// Standard output and error, UTF-8.
[[nodiscard]] QTextStream& out();
[[nodiscard]] QTextStream& err();

/// One clear sentence on standard error; returns Refused.
[[nodiscard]] int refuse(const Error& error);

/// The account's password: the environment variable, else asked on the terminal. Empty: neither was there.
[[nodiscard]] QByteArray passwordFrom(const char* variable, const QString& prompt);

/// Opens the registry that --registry names. `create`: makes and migrates it when there is none.
[[nodiscard]] Result<std::unique_ptr<Services>> openServices(const QString& address, bool create = false);
/// Opens the registry and logs --user in.
[[nodiscard]] Result<OpenRegistry> openAndLogIn(const Arguments& arguments);

// The commands. Each takes the arguments after its own words.
int initCommand(const QStringList& arguments);
int demoCommand(const QStringList& arguments);
int walkthroughCommand(const QStringList& arguments);
int migrateCommand(const QStringList& arguments);
int checkCommand(const QStringList& arguments);
int accountAddCommand(const QStringList& arguments);
int accountDisableCommand(const QStringList& arguments);
int accountResetCommand(const QStringList& arguments);
int caseListCommand(const QStringList& arguments);
int caseShowCommand(const QStringList& arguments);
int reportFollowUpCommand(const QStringList& arguments);
int reportAssessmentCommand(const QStringList& arguments);
int statisticsCommand(const QStringList& arguments);
int inhabitantsCommand(const QStringList& arguments);
int instrumentsListCommand(const QStringList& arguments);
int instrumentsShowCommand(const QStringList& arguments);
int instrumentsValidateCommand(const QStringList& arguments);
int instrumentsImportCommand(const QStringList& arguments);
int importCommand(const QStringList& arguments);
int exportCommand(const QStringList& arguments);

} // namespace frid::app
