#include "fridctl/Command.h"

#include "platform/Terminal.h"

#include <frid/application/ErrorText.h>
#include <frid/persistence/Registry.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace frid::app {

Arguments::Arguments(QString words, QString summary)
    : m_words(std::move(words))
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("fridctl", "Shows this help.")});
}

void Arguments::option(
    const QString& name, const QString& help, const QString& value, const QString& fallback)
{
    m_parser.addOption(
        value.isEmpty() ? QCommandLineOption(name, help) : QCommandLineOption(name, help, value, fallback));
}

void Arguments::positional(const QString& name, const QString& help)
{
    m_parser.addPositionalArgument(name, help);
    ++m_positionals;
}

void Arguments::registryOptions(bool needsUser)
{
    option(u"registry"_s,
        QCoreApplication::translate("fridctl", "Registry: a file, or postgresql://user@host/database"),
        u"ADDRESS"_s);
    m_required.append(u"registry"_s);
    if (needsUser) {
        option(u"user"_s,
            QCoreApplication::translate(
                "fridctl", "Account; the password comes from FRID_PASSWORD or the terminal"),
            u"NAME"_s);
        m_required.append(u"user"_s);
    }
}

std::optional<int> Arguments::parse(const QStringList& arguments)
{
    const bool understood = m_parser.parse(QStringList{u"fridctl "_s + m_words} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        // Qt names the program by its path; ours is the command as it is typed.
        QString help = m_parser.helpText();
        help.replace(QCoreApplication::arguments().constFirst(), u"fridctl "_s + m_words);
        out() << help;
        out().flush();
        return Done;
    }
    if (!understood) {
        return wrongUsage(m_parser.errorText());
    }
    for (const QString& name : m_required) {
        if (m_parser.value(name).isEmpty()) {
            return wrongUsage(QCoreApplication::translate("fridctl", "--%1 is missing.").arg(name));
        }
    }
    const bool replaced = !m_instead.isEmpty() && m_parser.isSet(m_instead);
    if (m_parser.positionalArguments().size() != (replaced ? 0 : m_positionals)) {
        return wrongUsage(QCoreApplication::translate("fridctl", "Wrong number of arguments."));
    }
    return std::nullopt;
}

int Arguments::wrongUsage(const QString& what) const
{
    err() << what << u' '
          << QCoreApplication::translate("fridctl", "See: %1").arg(u"fridctl "_s + m_words + u" --help"_s)
          << Qt::endl;
    return WrongUsage;
}

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream& err()
{
    static QTextStream stream(stderr);
    return stream;
}

int refuse(const Error& error)
{
    const QString sentence
        = error.code == ErrorCode::Invalid ? fieldErrorSentence(error) : errorSentence(error);
    err() << (error.field.isEmpty() ? sentence : error.field + u": "_s + sentence) << Qt::endl;
    return Refused;
}

QByteArray passwordFrom(const char* variable, const QString& prompt)
{
    QByteArray password = qgetenv(variable);
    if (password.isEmpty()) {
        password = readPassword(prompt);
    }
    return password;
}

Result<std::unique_ptr<Services>> openServices(const QString& address, bool create)
{
    FRID_TRY(const auto parsed, persistence::RegistryAddress::parse(address));
    persistence::RegistryOptions options;
    options.create = create;
    options.migrate = create;
    FRID_TRY(auto registry, persistence::Registry::open(parsed, options));
    return Services::make(std::move(registry), std::make_shared<SystemClock>());
}

Result<OpenRegistry> openAndLogIn(const Arguments& arguments)
{
    OpenRegistry open;
    FRID_TRY(open.services, openServices(arguments.value(u"registry"_s)));
    const QByteArray password
        = passwordFrom("FRID_PASSWORD", QCoreApplication::translate("fridctl", "Password: "));
    FRID_TRY(open.session, open.services->auth().logIn(arguments.value(u"user"_s), password));
    if (open.session.mustChangePassword) {
        return fail(ErrorCode::MustChangePassword);
    }
    return open;
}

} // namespace frid::app
