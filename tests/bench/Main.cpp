// frid-bench [--folder F] [--cases N] [--persons N] [--only NAME]
// Speed on a large registry, each figure beside a floor measured in the same run. JSON on standard output;
// the method is in docs/benchmarks.md. The registry is made once in the folder and used again.

#include "Assessment.h"
#include "Exchange.h"
#include "Measure.h"
#include "MyUnit.h"
#include "Placement.h"
#include "Statistics.h"

#include "frid/Gateway.h"

#include <frid/application/demo/DemoRegistry.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/shell/ShellWindow.h>
#include <frid/ui/start/MainController.h>
#include <frid/ui/start/StartWindow.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStatusBar>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::bench;

namespace {

QByteArray password()
{
    return {demoPassword().data(), demoPassword().size()};
}

/// A benchmark that cannot do its work is worth nothing: it stops.
template <typename T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s %s\n", qPrintable(toString(result.error().code)),
            qPrintable(result.error().field));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

struct Bench {
    QString registry;
    std::shared_ptr<app::Gateway> gateway;
    std::unique_ptr<Services> services;
    Session session; ///< handlaggare1
    QJsonObject results;
};

void makeRegistry(const QString& path, int cases, int persons)
{
    const auto clock = std::make_shared<SystemClock>();
    app::Gateway gateway(clock);
    auto services = must(gateway.open(path, ui::RegistryOpening::Create));
    DemoOptions options;
    options.cases = cases;
    options.asOf = clock->today();
    const double milliseconds = timed([&] {
        const DemoSummary made = must(fillDemoRegistry(*services, options));
        std::fprintf(stderr, "%d cases, %d notes, %d persons\n", made.cases, made.notes, made.persons);
        // More people, without cases, up to the number asked for.
        const Session session = must(services->auth().logIn(u"handlaggare1"_s, password()));
        for (int written = made.persons; written < persons;) {
            auto unit
                = must(services->units().storage().begin(UnitMode::Writing, session.account, clock->now()));
            for (int i = 0; i < 2000 && written < persons; ++i, ++written) {
                Person person;
                person.id = PersonId::make(clock->now());
                person.givenName
                    = QStringList{u"Anna"_s, u"Erik"_s, u"Fatima"_s, u"Göran"_s, u"Olena"_s}.at(i % 5)
                    + QString(QChar(u'a' + written % 23));
                person.familyName = u"Prov"_s + QString::number(written, 36);
                person.birthDate = QDate(1940, 1, 1).addDays(written % 25000);
                person.birthYear = person.birthDate->year();
                person.registeredUnit = session.caseUnits().first();
                must(unit->persons().add(person));
            }
            must(unit->commit());
        }
    });
    std::fprintf(stderr, "registry made in %.0f s\n", milliseconds / 1000);
}

/// Saving a signed note durably, against the same bytes in one raw transaction of the same kind.
void measureSave(Bench& bench)
{
    CaseFilter filter;
    filter.status = CaseStatus::Open;
    filter.today = bench.services->units().clock().today();
    const QList<CaseRow> rows = must(bench.services->cases().list(bench.session, filter));
    const QString body(1200, u'å');
    constexpr int runs = 300;

    QTemporaryDir folder(QFileInfo(bench.registry).absolutePath() + u"/raw-XXXXXX"_s);
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
    raw.setDatabaseName(folder.filePath(u"raw.db"_s));
    raw.open();
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"}) {
        QSqlQuery(raw).exec(QLatin1StringView(pragma));
    }
    QSqlQuery(raw).exec(u"CREATE TABLE note (id TEXT PRIMARY KEY, body BLOB)"_s);
    QSqlQuery insert(raw);
    insert.prepare(u"INSERT INTO note VALUES (?, ?)"_s);
    const QByteArray bytes = body.toUtf8();

    Samples saves;
    Samples floor;
    for (int i = 0; i < runs; ++i) { // by turns, so that both meet the same machine
        JournalNote note;
        note.caseId = rows.at(i % rows.size()).id;
        note.kind = u"phone_call"_s;
        note.direction = u"in"_s;
        note.eventAt = bench.services->units().clock().now();
        note.body = body;
        saves.add(timed([&] { must(bench.services->journal().sign(bench.session, note)); }));
        floor.add(timed([&] {
            raw.transaction();
            insert.addBindValue(QUuid::createUuid().toString());
            insert.addBindValue(bytes);
            insert.exec();
            raw.commit();
        }));
    }
    insert = QSqlQuery();
    raw = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"raw"_s);
    bench.results[u"save_signed_note"_s]
        = QJsonObject{{u"frid"_s, saves.toJson()}, {u"floor_raw_transaction"_s, floor.toJson()},
            {u"ratio_of_medians"_s, saves.median() / floor.median()}, {u"target_ratio"_s, 3}};
}

/// Everything that a case page shows, against the bare reading of the same case's notes.
void measureCase(Bench& bench)
{
    CaseFilter filter;
    filter.today = bench.services->units().clock().today();
    const QList<CaseRow> rows = must(bench.services->cases().list(bench.session, filter));
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
    raw.setDatabaseName(bench.registry);
    raw.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    raw.open();
    QSqlQuery select(raw);
    select.setForwardOnly(true);
    select.prepare(u"SELECT * FROM journal_note WHERE case_id = ?"_s);
    Samples pages;
    Samples floor;
    for (int i = 0; i < 400; ++i) {
        const CaseId id = rows.at((i * 37) % rows.size()).id;
        pages.add(timed([&] { must(bench.services->cases().open(bench.session, id)); }));
        floor.add(timed([&] {
            select.addBindValue(id.toString());
            select.exec();
            while (select.next()) {
                static_cast<void>(select.value(7));
            }
        }));
    }
    select = QSqlQuery();
    raw = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"raw"_s);
    bench.results[u"open_case"_s]
        = QJsonObject{{u"frid"_s, pages.toJson()}, {u"floor_bare_notes"_s, floor.toJson()},
            {u"ratio_of_medians"_s, pages.median() / floor.median()}, {u"target_p99_ms"_s, 30}};
}

/// A unit's case list, open ones (as the page opens) and all, against the bare rows of the table.
void measureList(Bench& bench)
{
    CaseFilter filter;
    filter.today = bench.services->units().clock().today();
    filter.unit = bench.session.caseUnits().first();
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
    raw.setDatabaseName(bench.registry);
    raw.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    raw.open();
    const Samples floor = Samples::of(60, [&](int) {
        QSqlQuery select(raw);
        select.setForwardOnly(true);
        select.prepare(
            u"SELECT id, number_year, number_serial, person_id, handler_id, received_on FROM case_file WHERE unit_id = ?"_s);
        select.addBindValue(filter.unit.toString());
        select.exec();
        while (select.next()) {
            static_cast<void>(select.value(0));
        }
    });
    qsizetype allRows = 0;
    const Samples all = Samples::of(
        60, [&](int) { allRows = must(bench.services->cases().list(bench.session, filter)).size(); });
    filter.status = CaseStatus::Open;
    qsizetype openRows = 0;
    const Samples open = Samples::of(
        60, [&](int) { openRows = must(bench.services->cases().list(bench.session, filter)).size(); });
    raw = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"raw"_s);
    bench.results[u"case_list_of_unit"_s]
        = QJsonObject{{u"open"_s, open.toJson()}, {u"open_rows"_s, openRows}, {u"all"_s, all.toJson()},
            {u"all_rows"_s, allRows}, {u"floor_bare_rows"_s, floor.toJson()},
            {u"ratio_of_medians_all"_s, all.median() / floor.median()}, {u"target_p99_ms"_s, 100}};
}

/// Every keystroke of many names, against a plain look through the same number of names.
void measureSearch(Bench& bench)
{
    must(bench.services->persons().search(bench.session, u"start"_s, 20)); // builds the directory
    const double build = timed([&] {
        bench.services->persons().forget();
        must(bench.services->persons().search(bench.session, u"start"_s, 20));
    });
    const QStringList queries{u"anna prov"_s, u"kristina johansson"_s, u"mohamed al"_s, u"göran öberg"_s,
        u"goran"_s, u"prov1a"_s, u"1985"_s, u"19850"_s, u"2025-0012"_s, u"e"_s, u"sofia lindqvist"_s};
    Samples keys;
    for (int round = 0; round < 8; ++round) {
        for (const QString& query : queries) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                keys.add(timed(
                    [&] { must(bench.services->persons().search(bench.session, query.first(length), 20)); }));
            }
        }
    }
    QStringList names;
    for (int i = 0; i < 60'000; ++i) {
        names.append(u"anna prov"_s + QString::number(i, 36));
    }
    qsizetype found = 0;
    const Samples floor
        = Samples::of(200, [&](int i) { found += names.filter(QString::number(i, 36)).size(); });
    bench.results[u"person_search_keystroke"_s] = QJsonObject{{u"frid"_s, keys.toJson()},
        {u"floor_plain_scan"_s, floor.toJson()}, {u"ratio_of_medians"_s, keys.median() / floor.median()},
        {u"directory_build_ms"_s, build}, {u"target_p99_ms"_s, 16}};
}

void spinUntil(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && !timer.hasExpired(60'000)) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
}

/// Paints when the first frame has been drawn.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

/// From the right password's key being open to a usable window (first page loaded and painted), against an
/// empty main window shown and painted; and the memory of both.
void measureStart(Bench& bench)
{
    const qint64 before = residentMemory();
    Samples empty;
    for (int i = 0; i < 10; ++i) {
        empty.add(timed([&] {
            QMainWindow window;
            window.resize(1200, 800);
            window.setCentralWidget(new QWidget);
            window.statusBar()->showMessage(u"-"_s);
            PaintWatch watch(window.centralWidget());
            window.show();
            spinUntil([&] { return watch.painted; });
        }));
    }
    const qint64 emptyMemory = residentMemory();

    const auto clock = std::make_shared<SystemClock>();
    QTemporaryDir settings;
    ui::WidgetPrompt prompt;
    Samples usable;
    qint64 memory = 0;
    for (int i = 0; i < 5; ++i) {
        ui::MainController::Parts parts;
        parts.registries = std::make_shared<app::Gateway>(clock, settings.path());
        parts.clock = clock.get();
        parts.prompt = &prompt;
        parts.installLanguage = [](const QString&) { return u"sv"_s; };
        parts.settingsFolder = settings.path();
        ui::MainController controller(parts);
        controller.start(bench.registry);
        ui::StartWindow* start = controller.startWindow();
        auto* page = start->findChild<QWidget*>(u"logInPage"_s);
        spinUntil([&] { return page != nullptr && page->isVisible(); });
        auto* login = page->findChild<QLineEdit*>(u"login"_s);
        auto* field = page->findChild<QLineEdit*>(u"password"_s);
        auto* button = page->findChild<QPushButton*>(u"logInButton"_s);
        if (login == nullptr || field == nullptr || button == nullptr) {
            std::fprintf(stderr, "the log-in page is not as the benchmark knows it\n");
            std::exit(1);
        }
        login->setText(u"handlaggare1"_s);
        field->setText(QString::fromLatin1(password()));
        QElapsedTimer timer;
        // Key derivation ends where the controller says that somebody is in.
        QObject::connect(&controller, &ui::MainController::loggedIn, &controller, [&] { timer.start(); });
        button->click();
        spinUntil([&] { return timer.isValid(); });
        spinUntil([&] { return controller.shell() != nullptr && controller.shell()->isVisible(); });
        if (controller.shell() == nullptr) {
            std::fprintf(stderr, "nobody got in\n");
            std::exit(1);
        }
        PaintWatch watch(controller.shell());
        controller.shell()->update();
        auto* tasks = controller.shell()->findChild<QAbstractItemView*>(u"myTasks"_s);
        spinUntil([&] { return watch.painted && (tasks == nullptr || tasks->model()->rowCount() > 0); });
        usable.add(double(timer.nsecsElapsed()) / 1e6);
        memory = residentMemory();
    }
    bench.results[u"start_after_unlock"_s] = QJsonObject{{u"frid"_s, usable.toJson()},
        {u"floor_empty_window"_s, empty.toJson()}, {u"ratio_of_medians"_s, usable.median() / empty.median()}};
    bench.results[u"resident_memory"_s] = QJsonObject{{u"frid_mib"_s, double(memory) / 1048576},
        {u"floor_empty_window_mib"_s, double(emptyMemory) / 1048576},
        {u"before_any_window_mib"_s, double(before) / 1048576},
        {u"ratio"_s, double(memory) / double(emptyMemory)}};
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Frid"_s);
    QApplication::setApplicationName(u"frid-bench"_s);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addOption(
        {u"folder"_s, u"where the registry is made and kept"_s, u"FOLDER"_s, u"build/bench"_s});
    arguments.addOption({u"cases"_s, u"cases"_s, u"N"_s, u"20000"_s});
    arguments.addOption({u"persons"_s, u"persons"_s, u"N"_s, u"60000"_s});
    arguments.addOption(
        {u"only"_s, u"save, case, list, search, assessment, unit, placement, statistics, exchange or start"_s,
            u"NAME"_s});
    arguments.process(application);

    const QString folder = QDir(arguments.value(u"folder"_s)).absolutePath();
    QDir().mkpath(folder);
    Bench bench;
    bench.registry = folder + u"/bench-"_s + arguments.value(u"cases"_s) + u".frid"_s;
    if (!QFile::exists(bench.registry)) {
        makeRegistry(
            bench.registry, arguments.value(u"cases"_s).toInt(), arguments.value(u"persons"_s).toInt());
    }
    const QString only = arguments.value(u"only"_s);
    const auto wanted = [&](const QString& name) { return only.isEmpty() || only == name; };
    if (wanted(u"start"_s)) { // first: the memory of the rest must not count
        measureStart(bench);
    }
    bench.gateway = std::make_shared<app::Gateway>(std::make_shared<SystemClock>());
    bench.services = must(bench.gateway->open(bench.registry, ui::RegistryOpening::Existing));
    bench.session = must(bench.services->auth().logIn(u"handlaggare1"_s, password()));
    // As the program does while its first page is looked at.
    const double ahead = timed([&] { must(bench.services->persons().readAhead(bench.session)); });
    bench.results[u"names_read_ahead_ms"_s] = ahead;
    if (wanted(u"save"_s)) {
        measureSave(bench);
    }
    if (wanted(u"case"_s)) {
        measureCase(bench);
    }
    if (wanted(u"list"_s)) {
        measureList(bench);
    }
    if (wanted(u"search"_s)) {
        measureSearch(bench);
    }
    if (wanted(u"assessment"_s)) {
        bench.results[u"assessment"_s] = measureAssessment(*bench.services, bench.session);
    }
    if (wanted(u"unit"_s)) {
        const Session manager = must(bench.services->auth().logIn(u"chef"_s, password()));
        bench.results[u"my_unit"_s] = measureMyUnit(*bench.services, manager, bench.registry);
        bench.session = must(bench.services->auth().logIn(u"handlaggare1"_s, password()));
    }
    if (wanted(u"placement"_s)) {
        const QString copy = folder + u"/placement-"_s + arguments.value(u"cases"_s) + u".frid"_s;
        bench.services.reset(); // the copy is of a registry at rest
        if (!QFile::exists(copy) && !QFile::copy(bench.registry, copy)) {
            std::fprintf(stderr, "the registry cannot be copied\n");
            return 1;
        }
        bench.services = must(bench.gateway->open(copy, ui::RegistryOpening::Existing));
        bench.session = must(bench.services->auth().logIn(u"handlaggare1"_s, password()));
        bench.results[u"placement"_s] = measurePlacement(*bench.services, bench.session);
    }
    if (wanted(u"statistics"_s)) {
        const QString copy = folder + u"/statistics-"_s + arguments.value(u"cases"_s) + u".frid"_s;
        bench.services.reset();
        if (!QFile::exists(copy) && !QFile::copy(bench.registry, copy)) {
            std::fprintf(stderr, "the registry cannot be copied\n");
            return 1;
        }
        fillStatistics(copy);
        bench.services = must(bench.gateway->open(copy, ui::RegistryOpening::Existing));
        bench.session = must(bench.services->auth().logIn(u"samordnare"_s, password()));
        bench.results[u"statistics"_s] = measureStatistics(*bench.services, bench.session, copy);
    }
    if (wanted(u"exchange"_s)) {
        bench.services.reset();
        bench.services = must(bench.gateway->open(bench.registry, ui::RegistryOpening::Existing));
        const Session manager = must(bench.services->auth().logIn(u"chef"_s, password()));
        const QTemporaryDir empty;
        const QString other = empty.filePath(u"other.frid"_s);
        makeRegistry(other, 1, 0); // the same units and handlers
        auto into = must(bench.gateway->open(other, ui::RegistryOpening::Existing));
        const Session importer = must(into->auth().logIn(u"chef"_s, password()));
        bench.results[u"exchange"_s] = measureExchange(*bench.services, manager, *into, importer);
    }
    bench.results[u"cases"_s] = arguments.value(u"cases"_s).toInt();
    std::fputs(QJsonDocument(bench.results).toJson().constData(), stdout);
    return 0;
}
