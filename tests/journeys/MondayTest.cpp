// A manager's Monday: who has too much, what nobody has got, and a colleague who has fallen ill.
#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>

#include <frid/application/task/TaskService.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/TableView.h>

#include "Office.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

/// Two cases of vera's, of which one has a deadline that has passed, and one that came in over the weekend.
class MondayOffice : public Office {
public:
    MondayOffice()
    {
        const Session vera = session(u"vera"_s);
        const QDate today = desk().clock().today();
        make(u"Astrid"_s, u"Björkvinge"_s, vera.account, today.addDays(-20));
        make(u"Signe"_s, u"Quistgaard"_s, vera.account, today.addDays(-3));
        make(u"Tove"_s, u"Nygren"_s, {}, today);
    }
    void giveTo(const QString& colleague, const QString& reason)
    {
        QWidget* dialog = window(u"reassignDialog"_s);
        choose(dialog, u"handler"_s, session(colleague).account.toString());
        write(dialog, u"reason"_s, reason);
        press(dialog, u"actionButton"_s);
        REQUIRE(isGone(u"reassignDialog"_s));
        settle();
    }
    QString line(QWidget* page, const QString& name)
    {
        return rows(page, u"unitHandlerTable"_s, 2).filter(name).value(0);
    }

private:
    void make(const QString& given, const QString& family, AccountId handler, QDate receivedOn)
    {
        NewCase request;
        request.person.givenName = given;
        request.person.familyName = family;
        request.unit = north();
        request.handler = handler;
        request.intake.receivedOn = receivedOn;
        request.intake.reason = u"Söker själv."_s;
        (void)must(services().cases().create(session(u"vera"_s), request));
    }
};

} // namespace

TEST_CASE("a manager's Monday", "[journey]")
{
    MondayOffice office;
    office.enter(u"mona"_s);
    QWidget* page = office.go(u"my-unit"_s);
    CHECK(office.line(page, u"Vera"_s).contains(u"Vera Handläggare | 2 | "_s));
    CHECK(office.line(page, u"Kim"_s).contains(u"Kim Kollega | 0 | 0 | "_s)); // has room
    CHECK(has(visibleTexts(), u"3 open cases"_s));
    CHECK(has(visibleTexts(), u"1 without a handler"_s));

    // The case of the weekend goes to kim.
    press(page, u"unassignedTile"_s);
    REQUIRE(office.rows(page, u"unitCaseTable"_s, 1).size() == 1);
    office.select(page, u"unitCaseTable"_s, u"Tove Nygren"_s);
    press(page, u"reassignButton"_s);
    office.giveTo(u"kim"_s, u"Kom in i helgen."_s);
    REQUIRE(comes([] { return has(visibleTexts(), u"0 without a handler"_s); }));

    // Vera is ill: everything of hers goes the same way, with its deadlines.
    child<QTabWidget>(page, u"unitTabs"_s)->setCurrentIndex(0);
    office.select(page, u"unitHandlerTable"_s, u"Vera"_s);
    press(page, u"reassignAllButton"_s);
    CHECK(has(visibleTexts(), u"2 cases: 2026-00002, 2026-00001"_s));
    office.giveTo(u"kim"_s, u"Vera är sjukskriven."_s);
    REQUIRE(comes([&] { return office.line(page, u"Kim"_s).contains(u"Kim Kollega | 3 | "_s); }));
    CHECK(office.line(page, u"Vera"_s).contains(u"Vera Handläggare | 0 | 0 | 0 | 0"_s));

    // Kim is away herself from today, and sune of the other unit stands in.
    office.select(page, u"unitHandlerTable"_s, u"Kim"_s);
    press(page, u"absenceButton"_s);
    QWidget* absence = window(u"absenceDialog"_s);
    write(absence, u"to"_s, u"+14"_s);
    choose(absence, u"stand_in"_s, office.session(u"sune"_s).account.toString());
    press(absence, u"actionButton"_s);
    REQUIRE(isGone(u"absenceDialog"_s));
    REQUIRE(
        comes([&] { return office.line(page, u"Kim"_s).contains(u"2026-03-16, Sune Söder stands in"_s); }));

    // What is overdue is told, opens its case, and goes along to the meeting on paper.
    press(page, u"overdueTile"_s);
    const QStringList overdue = office.rows(page, u"unitTaskTable"_s, 1);
    CHECK(has(overdue.filter(u"Astrid Björkvinge"_s), u"Kim Kollega"_s));
    CHECK_FALSE(has(overdue, u"Tove"_s));
    press(page, u"printListButton"_s);
    QWidget* dialog = window(u"tableSheetDialog"_s);
    const auto* preview = child<QLabel>(dialog, u"previewPage"_s);
    REQUIRE(comes([preview] { return !preview->pixmap(Qt::ReturnByValue).isNull(); }));
    write(dialog, u"recipient"_s, u"Ärendedragningen"_s);
    write(dialog, u"purpose"_s, u"Genomgång"_s);
    QTest::qWait(600); // the preview follows what is typed
    child<QCheckBox>(dialog, u"checkedExposures"_s)->click();
    const QString file = office.desk().path(u"list.pdf"_s);
    office.desk().prompt().answer(file);
    press(dialog, u"savePdfButton"_s);
    REQUIRE(comes([] { return has(visibleTexts(), u"has been saved"_s); }));
    press(dialog, u"cancelButton"_s);
    REQUIRE(isGone(u"tableSheetDialog"_s));
    const QString paper = pdfText(file);
    CHECK(paper.contains(u"Overdue"_s));
    CHECK(paper.contains(u"2026-00001"_s));
    CHECK(paper.contains(u"Enhet Norr"_s));

    // Sune finds it on My day, until the manager ends the absence; Kim has it all the time.
    office.enter(u"sune"_s);
    CHECK(has(office.tasksOfMyDay(), u"2026-00001"_s));
    office.enter(u"mona"_s);
    page = office.go(u"my-unit"_s);
    office.select(page, u"unitHandlerTable"_s, u"Kim"_s);
    office.desk().prompt().answer(true);
    press(page, u"absenceButton"_s);
    REQUIRE(comes([&] { return !office.line(page, u"Kim"_s).contains(u"stands in"_s); }));
    office.enter(u"sune"_s);
    CHECK_FALSE(has(office.tasksOfMyDay(), u"2026-00001"_s));
    office.enter(u"kim"_s);
    CHECK(has(office.tasksOfMyDay(), u"2026-00001"_s));
    office.desk().openCase(u"2026-00001"_s);
    CHECK(has(visibleTexts(), u"Kim Kollega"_s));
    CHECK(has(visibleTexts(), u"Vera är sjukskriven."_s));
}
