#include "CaseWorld.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTemporaryDir>

#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/statistics/StatisticsPage.h>

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;
using test::childOf;
using test::must;

namespace {

/// Seven women's cases and six men's in the north, received today, with violence known.
void fill(test::TestRegistry& registry)
{
    for (int i = 0; i < 13; ++i) {
        Person person;
        person.id = PersonId::make(registry.clock().now());
        person.givenName = u"Hemliga"_s;
        person.familyName = u"Norrsken"_s;
        person.gender = i < 7 ? Gender::Female : Gender::Male;
        person.registeredUnit = registry.north();
        registry.write([&](UnitOfWork& work) { return work.persons().add(person); });
        ViolenceRecord record;
        record.id = ViolenceId::make(registry.clock().now());
        record.caseId = registry.addCase(person.id);
        record.category = u"vnr"_s;
        record.period = u"now"_s;
        record.knownOn = registry.clock().today();
        registry.write([&](UnitOfWork& work) { return work.cases().addViolence(record); });
    }
}

struct Room : test::CaseWorld {
    explicit Room(const QString& login)
    {
        fill(registry);
        context.logIn(registry.session(login), std::make_shared<test::MemoryDrafts>());
        page = std::make_unique<StatisticsPage>(context);
        page->resize(1100, 700);
        page->show();
        waitForFigures();
    }
    void waitForFigures()
    {
        auto* count = childOf<QPushButton>(*page, u"statisticsCount"_s);
        REQUIRE(QTest::qWaitFor([&] { return count->isEnabled(); }, 20000));
        auto* table = childOf<TableView>(*page, u"statisticsTable"_s);
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 20000));
    }
    void choose(int measure, const QString& by)
    {
        childOf<QListWidget>(*page, u"statisticsMeasures"_s)->setCurrentRow(measure);
        childOf<CodeCombo>(*page, u"statisticsBy"_s)->setCode(by);
    }
    /// Each row as its cells, joined.
    QStringList rows()
    {
        const QAbstractItemModel* model = childOf<TableView>(*page, u"statisticsTable"_s)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                cells += model->index(row, column).data().toString();
            }
            lines += cells.join(u'|');
        }
        return lines;
    }
    std::unique_ptr<StatisticsPage> page;
};

} // namespace

TEST_CASE("the statistics page counts when it is opened, and shows each figure with its definition")
{
    for (const auto& login : {u"coordinator"_s, u"manager"_s}) {
        CAPTURE(login.toStdString());
        Room room(login);
        room.choose(1, u"gender"_s); // new cases
        CHECK(childOf<QLabel>(*room.page, u"statisticsTitle"_s)->text() == u"New cases"_s);
        CHECK(childOf<QLabel>(*room.page, u"statisticsDefinition"_s)
                  ->text()
                  .contains(u"received in the period"_s));
        const QStringList rows = room.rows();
        CAPTURE(rows.join(u'\n').toStdString());
        CHECK(rows.contains(u"All|All|13|cases|||0"_s));
        CHECK(rows.contains(u"All|Female|7|cases|||0"_s));
        CHECK(rows.contains(u"All|Male|6|cases|||0"_s));
        CHECK(rows.size() == 3);
        // Nobody can be told from it.
        for (const QLabel* label : room.page->findChildren<QLabel*>()) {
            CHECK_FALSE(label->text().contains(u"Norrsken"_s));
            CHECK_FALSE(label->text().contains(u"2026-0"_s));
        }
        room.choose(1, u"everything"_s);
        CHECK_FALSE(room.rows().join(u'\n').contains(u"Norrsken"_s));
    }
}

TEST_CASE("small numbers are hidden on the page, and the period before stands beside")
{
    Room room(u"coordinator"_s);
    childOf<QSpinBox>(*room.page, u"suppress"_s)->setValue(7);
    childOf<QCheckBox>(*room.page, u"statisticsCompare"_s)->setChecked(true);
    childOf<QPushButton>(*room.page, u"statisticsCount"_s)->click();
    room.waitForFigures();
    room.choose(1, u"gender"_s);
    const QStringList rows = room.rows();
    CAPTURE(rows.join(u'\n').toStdString());
    CHECK(rows.contains(u"All|All|13|cases|0|+13|0"_s));
    CHECK(rows.contains(u"All|Female|hidden|cases|0||hidden"_s));
    CHECK(rows.contains(u"All|Male|hidden|cases|0||hidden"_s));
}

TEST_CASE("a manager opens the cases behind a figure, and a coordinator has no way to them")
{
    Room room(u"manager"_s);
    room.choose(1, u"gender"_s);
    auto* table = childOf<TableView>(*room.page, u"statisticsTable"_s);
    const qsizetype women = room.rows().indexOf(u"All|Female|7|cases|||0"_s);
    REQUIRE(women >= 0);
    table->setCurrentIndex(table->model()->index(int(women), 0));
    auto* open = childOf<QPushButton>(*room.page, u"statisticsCases"_s);
    CHECK(open->isEnabled());
    CHECK_FALSE(childOf<QPushButton>(*room.page, u"statisticsMissing"_s)->isEnabled());
    open->click();
    auto* dialog = room.page->findChild<QDialog*>(u"casesDialog"_s);
    REQUIRE(dialog != nullptr);
    auto* cases = childOf<TableView>(*dialog, u"casesTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return cases->model()->rowCount() == 7; }, 20000));
    CHECK(childOf<QLabel>(*dialog, u"casesAbout"_s)->text() == u"New cases · Female"_s);
    CaseId wanted;
    QObject::connect(
        &room.context, &AppContext::caseRequested, room.page.get(), [&](const CaseId& id) { wanted = id; });
    childOf<QPushButton>(*dialog, u"openCaseButton"_s)->click();
    CHECK_FALSE(wanted.isNull());
    Room numbers(u"coordinator"_s);
    CHECK(numbers.page->findChild<QPushButton*>(u"statisticsCases"_s) == nullptr);
    numbers.choose(1, u"gender"_s);
    QTest::keyClick(childOf<TableView>(*numbers.page, u"statisticsTable"_s), Qt::Key_Return);
    CHECK(numbers.page->findChild<QDialog*>() == nullptr);
}

TEST_CASE("a period that ends before it begins is said at its field")
{
    Room room(u"manager"_s);
    childOf<DateField>(*room.page, u"to"_s)->setDate(QDate(2020, 1, 1));
    CHECK(childOf<CodeCombo>(*room.page, u"span"_s)->code() == u"own"_s);
    auto* count = childOf<QPushButton>(*room.page, u"statisticsCount"_s);
    count->click();
    REQUIRE(QTest::qWaitFor([&] { return count->isEnabled(); }, 20000));
    bool said = false;
    for (const QLabel* label : room.page->findChildren<QLabel*>()) {
        said = said
            || (label->isVisible() && label->text().contains(u"before"_s, Qt::CaseInsensitive)
                && label->text().size() < 80);
    }
    CHECK(said);
}

TEST_CASE("the figures are saved in each format, as they were asked for")
{
    Room room(u"coordinator"_s);
    const QTemporaryDir folder;
    for (const auto& format : {u"xlsx"_s, u"pdf"_s, u"csv"_s, u"json"_s}) {
        CAPTURE(format.toStdString());
        const QString path = folder.filePath(u"figures."_s + format);
        room.prompt.answer(path);
        auto* save = childOf<QPushButton>(*room.page, u"statisticsExport_"_s + format);
        REQUIRE(QTest::qWaitFor([&] { return save->isEnabled(); }, 20000));
        save->click();
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    }
    QFile csv(folder.filePath(u"figures.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().contains(",cases_new,all,all,all,all,all,13,cases,0,no"));
}
