// instruments list|show|validate|import
#include "fridctl/Command.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::app {

namespace {

QString language()
{
    return QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound);
    }
    // One byte more than a pack may have is enough to refuse it.
    return file.read(WordingPack::maximumBytes + 1);
}

/// One fault a line: where, what and why.
void printProblems(const QString& path, const QList<JsonProblem>& problems)
{
    for (const JsonProblem& problem : problems) {
        QString line = problem.line > 0 ? u"%1:%2: %3"_s.arg(path).arg(problem.line).arg(problem.what)
                                        : u"%1: %2 %3"_s.arg(path, problem.pointer, problem.what);
        if (!problem.reason.isEmpty()) {
            line += " ("_L1 + problem.reason + u')';
        }
        err() << line << '\n';
    }
    err().flush();
}

bool isWordingPack(const QByteArray& json)
{
    return QJsonDocument::fromJson(json)
        .object()
        .value("format"_L1)
        .toString()
        .startsWith("frid-wording-pack"_L1);
}

/// What the file is, or how many faults it has.
std::optional<QString> validated(
    const QByteArray& json, const InstrumentCatalog& catalog, QList<JsonProblem>& problems)
{
    if (isWordingPack(json)) {
        const auto pack = WordingPack::parse(json, catalog, &problems);
        return pack ? std::optional(Text::tr("Wording pack %1, version %2, for %3: %4 questions")
                                        .arg(pack->id, pack->version, pack->instrument)
                                        .arg(pack->items.size()))
                    : std::nullopt;
    }
    const auto instrument = Instrument::parse(json, &problems);
    return instrument
        ? std::optional(Text::tr("Instrument %1, edition %2").arg(instrument->id, instrument->edition))
        : std::nullopt;
}

void printInstrument(const Instrument& instrument)
{
    const QString in = language();
    out() << instrument.title.in(in) << '\n'
          << instrument.id << ' ' << instrument.edition << ' ' << toCode(instrument.kind) << '\n'
          << instrument.description.in(in) << '\n'
          << instrument.source.in(in) << '\n'
          << instrument.licence.in(in) << '\n';
    if (!instrument.verified) {
        out() << Text::tr("Not confirmed: %1").arg(instrument.verifiedNote.in(in)) << '\n';
    }
    for (const InstrumentSection& section : instrument.sections) {
        out() << '\n' << section.title.in(in) << '\n';
        for (const InstrumentItem& item : section.items) {
            out() << "  " << item.number.leftJustified(6) << item.topic.in(in) << '\n';
        }
    }
    out().flush();
}

} // namespace

int instrumentsListCommand(const QStringList& list)
{
    Arguments arguments(u"instruments list"_s, Text::tr("Lists the instruments that the program carries."));
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    const auto catalog = InstrumentCatalog::bundled();
    if (!catalog) {
        return refuse(catalog.error());
    }
    const auto instruments = catalog->newest();
    for (const InstrumentPtr& instrument : instruments) {
        out() << instrument->id.leftJustified(22) << instrument->edition.leftJustified(12)
              << (instrument->verified ? Text::tr("confirmed") : Text::tr("not confirmed")).leftJustified(16)
              << instrument->title.in(language()) << '\n';
    }
    out().flush();
    return Done;
}

int instrumentsShowCommand(const QStringList& list)
{
    Arguments arguments(u"instruments show"_s, Text::tr("Shows an instrument's sections and questions."));
    arguments.positional(u"instrument"_s, Text::tr("Its identifier, as in the list"));
    arguments.option(u"edition"_s, Text::tr("Another edition than the newest"), u"EDITION"_s);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    const auto catalog = InstrumentCatalog::bundled();
    if (!catalog) {
        return refuse(catalog.error());
    }
    const QString id = arguments.positionalValue(0);
    const InstrumentPtr found = arguments.isSet(u"edition"_s)
        ? catalog->find(id, arguments.value(u"edition"_s))
        : catalog->find(id);
    if (found == nullptr) {
        return refuse(Error{ErrorCode::Invalid, u"instrument"_s, u"unknown"_s});
    }
    printInstrument(*found);
    return Done;
}

int instrumentsValidateCommand(const QStringList& list)
{
    Arguments arguments(u"instruments validate"_s,
        Text::tr("Checks an instrument's or a wording pack's file, and names every fault with its place."));
    arguments.positional(u"file"_s, Text::tr("JSON file"));
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    const auto catalog = InstrumentCatalog::bundled();
    if (!catalog) {
        return refuse(catalog.error());
    }
    const QString path = arguments.positionalValue(0);
    const auto json = readFile(path);
    if (!json) {
        return refuse(json.error());
    }
    QList<JsonProblem> problems;
    const auto what = validated(*json, *catalog, problems);
    if (!what) {
        printProblems(path, problems);
        return Refused;
    }
    out() << *what << Qt::endl;
    return Done;
}

int instrumentsImportCommand(const QStringList& list)
{
    Arguments arguments(u"instruments import"_s,
        Text::tr("Imports the exact wording of an instrument, for those who have the right to it. Needs an "
                 "administrator. A file with faults changes nothing."));
    arguments.positional(u"file"_s, Text::tr("Wording pack, a JSON file"));
    arguments.registryOptions();
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    const QString path = arguments.positionalValue(0);
    const auto json = readFile(path);
    if (!json) {
        return refuse(json.error());
    }
    const auto open = openAndLogIn(arguments);
    if (!open) {
        return refuse(open.error());
    }
    QList<JsonProblem> problems;
    const auto imported = open->services->instruments().importPack(open->session, *json, &problems);
    if (!imported) {
        if (imported.error().code == ErrorCode::Invalid && !problems.isEmpty()) {
            printProblems(path, problems);
            return Refused;
        }
        return refuse(imported.error());
    }
    out() << Text::tr("Imported: %1, version %2, for %3")
                 .arg(imported->id, imported->version, imported->instrument)
          << Qt::endl;
    return Done;
}

} // namespace frid::app
