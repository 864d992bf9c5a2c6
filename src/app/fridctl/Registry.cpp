// init, demo, migrate, check: commands about a registry as a whole.
#include "fridctl/Command.h"

#include <frid/application/demo/DemoRegistry.h>
#include <frid/persistence/Registry.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace frid::app {

namespace {

/// A line that is written over, on a terminal only.
Progress terminalProgress(const QString& what)
{
    if (isatty(STDERR_FILENO) == 0) {
        return {};
    }
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [what, timer](qint64 done, qint64 total) {
        if (timer->hasExpired(200) || done == total) {
            timer->restart();
            err() << '\r' << what << ' ' << done << '/' << total << (done == total ? "\n" : "") << Qt::flush;
        }
        return true;
    };
}

/// A registry that could not be filled leaves no half-made file behind.
void removeHalfMade(const QString& address)
{
    const auto parsed = persistence::RegistryAddress::parse(address);
    if (parsed && parsed->isSqlite()) {
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile::remove(parsed->filePath() + suffix);
        }
    }
}

bool fileExists(const QString& address)
{
    const auto parsed = persistence::RegistryAddress::parse(address);
    return parsed && parsed->isSqlite() && QFile::exists(parsed->filePath());
}

} // namespace

int initCommand(const QStringList& list)
{
    Arguments arguments(u"init"_s,
        Text::tr(
            "Creates a registry with its first unit and administrator. The password comes from FRID_PASSWORD "
            "or the "
            "terminal. The recovery key is shown once: print it and keep it under lock."));
    arguments.registryOptions(false);
    arguments.option(u"municipality"_s, Text::tr("Name of the municipality"), u"NAME"_s);
    arguments.option(u"unit"_s, Text::tr("Name of the first unit"), u"NAME"_s);
    arguments.option(u"admin"_s, Text::tr("Log-in name of the administrator"), u"NAME"_s);
    arguments.option(u"display"_s,
        Text::tr("The administrator's name as shown; the log-in name when left out"), u"NAME"_s);
    arguments.option(u"also"_s,
        Text::tr("Further roles of the administrator in the first unit: caseworker,manager"), u"ROLES"_s);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    for (const QString& name : {u"municipality"_s, u"unit"_s, u"admin"_s}) {
        if (arguments.value(name).isEmpty()) {
            return arguments.wrongUsage(Text::tr("--%1 is missing.").arg(name));
        }
    }
    const QString address = arguments.value(u"registry"_s);
    if (fileExists(address)) {
        return refuse({ErrorCode::Duplicate, u"registry"_s, u"file_exists"_s});
    }
    NewRegistry request;
    request.municipality = arguments.value(u"municipality"_s);
    request.unit = arguments.value(u"unit"_s);
    request.login = arguments.value(u"admin"_s);
    request.displayName = arguments.isSet(u"display"_s) ? arguments.value(u"display"_s) : request.login;
    for (const QString& role : arguments.value(u"also"_s).split(u',', Qt::SkipEmptyParts)) {
        if (role == u"caseworker"_s) {
            request.alsoCaseworker = true;
        } else if (role == u"manager"_s) {
            request.alsoManager = true;
        } else {
            return arguments.wrongUsage(Text::tr("--also takes caseworker and manager."));
        }
    }
    request.password = passwordFrom("FRID_PASSWORD", Text::tr("New password: "));
    auto services = openServices(address, true);
    if (!services) {
        return refuse(services.error());
    }
    const auto key = (*services)->auth().createRegistry(request);
    if (!key) {
        services->reset();
        if (key.error().code != ErrorCode::Duplicate) {
            removeHalfMade(address);
        }
        return refuse(key.error());
    }
    out()
        << Text::tr("Registry created.") << '\n'
        << "recovery key: " << *key << '\n'
        << Text::tr(
               "Print the recovery key and keep it under lock. It is not shown again, and without it a lost "
               "password "
               "is a lost registry.")
        << Qt::endl;
    return Done;
}

int demoCommand(const QStringList& list)
{
    Arguments arguments(u"demo"_s,
        Text::tr("Creates a registry of made-up people with histories over three years, to learn and to show "
                 "with."));
    arguments.registryOptions(false);
    arguments.option(u"cases"_s, Text::tr("How many cases"), u"N"_s, u"200"_s);
    arguments.option(u"seed"_s, Text::tr("The same seed gives the same content"), u"S"_s, u"1"_s);
    arguments.option(
        u"as-of"_s, Text::tr("The day that the histories end, YYYY-MM-DD; today when left out"), u"DATE"_s);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    DemoOptions options;
    bool casesGood = false;
    bool seedGood = false;
    options.cases = arguments.value(u"cases"_s).toInt(&casesGood);
    options.seed = arguments.value(u"seed"_s).toUInt(&seedGood);
    options.asOf = arguments.isSet(u"as-of"_s) ? QDate::fromString(arguments.value(u"as-of"_s), Qt::ISODate)
                                               : SystemClock().today();
    if (!casesGood || options.cases < 0 || options.cases > 1'000'000 || !seedGood
        || !options.asOf.isValid()) {
        return arguments.wrongUsage(
            Text::tr("--cases and --seed take whole numbers, --as-of a date as 2026-11-21."));
    }
    const QString address = arguments.value(u"registry"_s);
    if (fileExists(address)) {
        return refuse({ErrorCode::Duplicate, u"registry"_s, u"file_exists"_s});
    }
    auto services = openServices(address, true);
    if (!services) {
        return refuse(services.error());
    }
    const auto made = fillDemoRegistry(**services, options, terminalProgress(Text::tr("cases")));
    if (!made) {
        services->reset();
        if (made.error().code != ErrorCode::Duplicate) {
            removeHalfMade(address);
        }
        return refuse(made.error());
    }
    out() << Text::tr(
        "Demo registry made: %1 persons, %2 cases, %3 journal notes, %4 follow-ups. All people are made up.")
                 .arg(made->persons)
                 .arg(made->cases)
                 .arg(made->notes)
                 .arg(made->followUps)
          << '\n'
          << "accounts: " << made->logins.join(u", "_s) << '\n'
          << "password: " << made->password << '\n'
          << "recovery key: " << made->recoveryKey << Qt::endl;
    return Done;
}

int migrateCommand(const QStringList& list)
{
    Arguments arguments(u"migrate"_s,
        Text::tr("Brings a registry to this version's schema. A copy of a registry file is taken first."));
    arguments.registryOptions(false);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    const auto address = persistence::RegistryAddress::parse(arguments.value(u"registry"_s));
    if (!address) {
        return refuse(address.error());
    }
    persistence::RegistryOptions options;
    options.migrate = true;
    const auto registry = persistence::Registry::open(*address, options);
    if (!registry) {
        return refuse(registry.error());
    }
    out() << Text::tr("The registry has this version's schema.") << Qt::endl;
    return Done;
}

int checkCommand(const QStringList& list)
{
    Arguments arguments(u"check"_s,
        Text::tr("Verifies schema, references, that every sealed value opens, and the log's chain. Needs an "
                 "administrator "
                 "or auditor."));
    arguments.registryOptions();
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    const auto open = openAndLogIn(arguments);
    if (!open) {
        return refuse(open.error());
    }
    const auto found = open->services->accounts().inspect(open->session, terminalProgress(Text::tr("rows")));
    if (!found) {
        return refuse(found.error());
    }
    const auto line = [](const QString& what, const QString& value, bool good) {
        out() << (good ? "ok   " : "BAD  ") << what.leftJustified(24) << value << '\n';
    };
    line(Text::tr("schema"), found->schemaCurrent ? Text::tr("as this version has it") : Text::tr("differs"),
        found->schemaCurrent);
    line(Text::tr("references"), Text::tr("%1 broken").arg(found->brokenReferences),
        found->brokenReferences == 0);
    line(Text::tr("sealed values"),
        Text::tr("%1 opened, %2 broken").arg(found->sealedValues).arg(found->sealedBroken),
        found->sealedBroken == 0);
    for (const QString& place : found->brokenPlaces) {
        out() << "       " << place << '\n';
    }
    line(Text::tr("log"),
        found->audit.intact ? Text::tr("%1 events, chain intact").arg(found->audit.events)
                            : Text::tr("broken at event %1").arg(found->audit.firstBad),
        found->audit.intact);
    out() << Text::tr("newest log hash: %1").arg(QString::fromLatin1(found->audit.newestHash.toHex()))
          << Qt::endl;
    return found->isClean() ? Done : Refused;
}

} // namespace frid::app
