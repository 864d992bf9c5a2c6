// Administration's instruments and wording packs, on their screens against a registry.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <frid/ui/access/AdministrationPage.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/TableView.h>

#include "CaseWorld.h"
#include "assessment/WordingPackFaults.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::ui;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString wordings = QString::fromLocal8Bit(FRID_SOURCE_DIR) + u"/tests/data/wordings/"_s;

/// An administrator who has the instruments before her.
struct Desk : CaseWorld {
    Desk()
    {
        QSettings().clear();
        context.logIn(registry.session(u"admin"_s), std::make_shared<MemoryDrafts>());
        page = std::make_unique<AdministrationPage>(context);
        page->resize(1000, 800);
        page->show();
        child<QTabWidget>(page.get(), u"administrationTabs"_s)->setCurrentIndex(2);
        instruments = child<TableView>(page.get(), u"instrumentTable"_s);
        REQUIRE(comes([&] { return instruments->model()->rowCount() >= 10; }));
        packs = child<TableView>(page.get(), u"packTable"_s);
    }

    void import(const QByteArray& content)
    {
        QFile made(folder.filePath(u"pack.json"_s));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        made.close();
        prompt.answer(made.fileName());
        press(page.get(), u"importPackButton"_s);
    }
    /// What is said of a refused file, as soon as it is.
    QString faults()
    {
        auto* list = page->findChild<QPlainTextEdit*>(u"importFaults"_s);
        comes([list] { return list->isVisible(); });
        return list->toPlainText();
    }
    [[nodiscard]] int rowOf(const QString& instrument) const
    {
        for (int row = 0; row < instruments->model()->rowCount(); ++row) {
            if (instruments->model()->index(row, 0).data().toString() == instrument) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QString cell(const QString& instrument, int column) const
    {
        return instruments->model()->index(rowOf(instrument), column).data().toString();
    }

    QTemporaryDir folder;
    std::unique_ptr<AdministrationPage> page;
    TableView* instruments = nullptr;
    TableView* packs = nullptr;
};

const QString danger = u"FREDA danger assessment"_s;
constexpr int verifiedColumn = 3;
constexpr int wordingColumn = 4;
constexpr int scoresColumn = 5;
constexpr int daysColumn = 6;
} // namespace

TEST_CASE("every kind of broken wording pack is refused with its place, and nothing is imported")
{
    Desk desk;
    const QList<QByteArray> expected = contentOf(wordings + u"broken/expected.tsv"_s).trimmed().split('\n');
    REQUIRE(expected.size() > 10);
    for (const QByteArray& line : expected) {
        const QList<QByteArray> cells = line.split('\t');
        INFO(cells.first().toStdString());
        desk.import(contentOf(wordings + u"broken/"_s + QString::fromLatin1(cells.first())));
        const QString said = desk.faults();
        INFO(said.toStdString());
        CHECK(said.startsWith(u"Line "_s));
        if (cells.at(1).isEmpty()) {
            CHECK(said.contains(u"is missing"_s)); // the comma
        } else {
            CHECK(said.contains(u", "_s + QString::fromLatin1(cells.at(1)).mid(1) + u":"_s));
        }
        CHECK_FALSE(said.contains(u"this is not right"_s)); // each has a reason of its own
        CHECK(desk.packs->model()->rowCount() == 0);
    }
    const auto kept
        = desk.ask([](Services& services, const Session& who) { return services.instruments().packs(who); });
    CHECK(kept.isEmpty());
    CHECK(desk.cell(danger, wordingColumn) == u"Frid's own words"_s);
}

TEST_CASE("a wording pack is imported once, is seen at its instrument, and can be removed")
{
    Desk desk;
    const QByteArray whole = contentOf(wordings + u"good/made-up.json"_s);
    desk.import(QByteArray(whole).replace("\"d3a\"", "\"nothing\""));
    CHECK(desk.faults() == u"Line 12, items/1/id: the instrument has nothing of that name."_s);

    desk.import(whole);
    REQUIRE(comes([&] { return desk.packs->model()->rowCount() == 1; }));
    CHECK_FALSE(desk.page->findChild<QWidget*>(u"importFaults"_s)->isVisible());
    CHECK(desk.packs->model()->index(0, 2).data().toString() == u"Påhittat förlag"_s);
    CHECK(desk.packs->model()->index(0, 3).data().toString() == u"No"_s);
    CHECK(comes([&] { return desk.cell(danger, wordingColumn) == u"Påhittat förlag (sv)"_s; }));

    desk.import(whole); // the same again
    CHECK(comes([&] {
        const QList<QLabel*> labels = desk.page->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->text().contains(u"is here already"_s); });
    }));
    CHECK(desk.packs->model()->rowCount() == 1);

    desk.prompt.answer(true);
    desk.packs->setCurrentIndex(desk.packs->model()->index(0, 0));
    press(desk.page.get(), u"removePackButton"_s);
    CHECK(comes([&] { return desk.packs->model()->rowCount() == 0; }));
    CHECK(comes([&] { return desk.cell(danger, wordingColumn) == u"Frid's own words"_s; }));
}

TEST_CASE("an imported wording stands in the form of the next assessment, and can be chosen away")
{
    Desk desk;
    // In the program's language here, so that it is proposed.
    desk.import(contentOf(wordings + u"good/made-up.json"_s).replace("\"sv\"", "\"en\""));
    REQUIRE(comes([&] { return desk.packs->model()->rowCount() == 1; }));

    const PersonId alva = desk.registry.addPerson(u"Alva"_s, u"Berg"_s);
    const CaseId id = desk.registry.addCase(alva, CaseKind::Victim, desk.registry.account(u"caseworker"_s));
    desk.page.reset();
    desk.context.logIn(desk.registry.session(u"caseworker"_s), std::make_shared<MemoryDrafts>());
    CasePage page(desk.context, id);
    page.resize(1280, 800);
    page.show();
    page.showTab(u"assessments"_s);
    REQUIRE(comes([&] { return child<QAbstractButton>(&page, u"newAssessmentButton"_s)->isEnabled(); }));
    trigger(&page, u"begin_freda-farlighet"_s);
    auto* form = child<QWidget>(&page, u"assessmentForm"_s);
    keys(form, Qt::Key_F6);
    auto* table = child<QTableView>(form, u"answerTable"_s);
    const auto asks = [&](const QString& words) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().contains(words)) {
                return true;
            }
        }
        return false;
    };
    CHECK(comes([&] { return asks(u"Påhittad fråga ett?"_s); }));
    CHECK(asks(u"Påhittad fråga tre a?"_s));
    CHECK(asks(u"Påhittad rubrik"_s));
    CHECK_FALSE(asks(u"Violence has increased"_s));

    child<QTabWidget>(form, u"assessmentSteps"_s)->setCurrentIndex(0);
    choose(form, u"wording_pack"_s, {});
    CHECK(comes([&] { return asks(u"Violence has increased"_s); }));
    CHECK_FALSE(asks(u"Påhittad"_s));
}

TEST_CASE("an instrument's points are switched off and its distance is set")
{
    Desk desk;
    REQUIRE(desk.rowOf(danger) >= 0);
    CHECK(desk.cell(danger, verifiedColumn) == u"Not verified"_s);
    CHECK(desk.cell(danger, scoresColumn) == u"Worked out"_s);
    desk.instruments->setCurrentIndex(desk.instruments->model()->index(desk.rowOf(danger), 0));
    CHECK(textOf(desk.page.get(), u"aboutInstrument"_s).contains(u"Campbell"_s));
    press(desk.page.get(), u"instrumentSettingsButton"_s);
    QWidget* dialog = window(u"instrumentSettingsDialog"_s);
    child<QAbstractButton>(dialog, u"scores"_s)->click();
    child<QSpinBox>(dialog, u"reassess_after_days"_s)->setValue(30);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"instrumentSettingsDialog"_s));
    CHECK(comes([&] { return desk.cell(danger, scoresColumn) == u"Switched off"_s; }));
    CHECK(desk.cell(danger, daysColumn).contains(u"30"_s));
}

TEST_CASE("a pointer into a JSON text is given its line")
{
    const QByteArray json = "{\n \"a\": [\"x,]\", {\n  \"b\": 1}],\n \"c/d\":\n  2}";
    CHECK(lineOfPointer(json, {}) == 1);
    CHECK(lineOfPointer(json, u"/a/1/b"_s) == 3);
    CHECK(lineOfPointer(json, u"/a/1/missing"_s) == 2);
    CHECK(lineOfPointer(json, u"/c~1d"_s) == 5);
}
