// Interventions as they are worked with: a series over a holiday with what goes wrong in it, and a
// perpetrator's programme.
#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>

#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/TableView.h>

#include "Office.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

/// A case of vera's, opened at its interventions.
class InterventionOffice : public Office {
public:
    explicit InterventionOffice(CaseKind kind)
    {
        const Session vera = session(u"vera"_s);
        NewCase request;
        request.person.givenName = u"Robin"_s;
        request.person.familyName = u"Quistgaard"_s;
        request.kind = kind;
        request.unit = north();
        request.handler = vera.account;
        request.intake.receivedOn = desk().clock().today();
        request.intake.reason = u"Söker själv."_s;
        (void)must(services().cases().create(vera, request));
        enter(u"vera"_s);
        desk().openCase(u"2026-00001"_s);
        page()->showTab(u"interventions"_s);
    }
    ui::CasePage* page() { return desk().casePage(); }

    void add(const QString& kind, const QString& contactState = {})
    {
        press(page(), u"addInterventionButton"_s);
        QWidget* form = window(u"interventionDialog"_s);
        choose(form, u"intervention_kind"_s, kind);
        choose(form, u"decision"_s, u"open_service"_s);
        if (!contactState.isEmpty()) {
            CHECK(has(visibleTexts(), u"Write no name, address"_s));
            choose(form, u"contact_state"_s, contactState);
        }
        keys(form, Qt::Key_S, Qt::ControlModifier);
        REQUIRE(isGone(u"interventionDialog"_s));
        settle();
    }
    /// Returns the days as they were shown beforehand.
    QString plan(const QString& firstOn, const QString& at, int times)
    {
        press(page(), u"planSeriesButton"_s);
        QWidget* series = window(u"seriesDialog"_s);
        write(series, u"first_on"_s, firstOn);
        write(series, u"at"_s, at);
        auto* count = child<QWidget>(series, u"times"_s);
        count->setFocus();
        QTest::keyClick(count, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(count, QString::number(times));
        const QString days = textOf(series, u"series_preview"_s);
        keys(series, Qt::Key_S, Qt::ControlModifier);
        REQUIRE(isGone(u"seriesDialog"_s));
        (void)rows(page(), u"sessionTable"_s, times);
        return days;
    }
    void press1to5(const QString& ticks)
    {
        auto* table = child<ui::TableView>(page(), u"sessionTable"_s);
        table->setFocus();
        for (const QChar key : ticks) {
            QTest::keyClick(table, key.toLatin1());
        }
        settle();
    }
    /// How far the intervention of that name has come, as its line says.
    QString line(const QString& name)
    {
        const QStringList all = rows(page(), u"interventionTable"_s, 1).filter(name);
        REQUIRE(all.size() == 1);
        return all.first();
    }
    /// The words of the follow-up report, as saved from its dialog.
    QString report()
    {
        trigger(page(), u"printReport"_s);
        QWidget* dialog = window(u"reportDialog"_s);
        const auto* preview = child<QLabel>(dialog, u"previewPage"_s);
        REQUIRE(comes([preview] { return !preview->pixmap(Qt::ReturnByValue).isNull(); }));
        write(dialog, u"recipient"_s, u"Klienten själv"_s);
        write(dialog, u"purpose"_s, u"Genomgång"_s);
        QTest::qWait(600); // the preview follows what is typed
        if (auto* checked = dialog->findChild<QCheckBox*>(u"checkedExposures"_s); checked->isVisible()) {
            checked->click();
        }
        const QString file = desk().path(u"report.pdf"_s);
        desk().prompt().answer(file);
        press(dialog, u"savePdfButton"_s);
        REQUIRE(comes([] { return has(visibleTexts(), u"has been saved"_s); }));
        press(dialog, u"cancelButton"_s);
        REQUIRE(isGone(u"reportDialog"_s));
        return pdfText(file);
    }
};

} // namespace

TEST_CASE("ten talks over Easter, two missed, one moved: everywhere it says eight of ten", "[journey]")
{
    InterventionOffice office(CaseKind::Victim);
    office.add(u"support_talks"_s);
    const QString days = office.plan(u"2026-03-09"_s, u"13:00"_s, 10);
    CAPTURE(days.toStdString());
    CHECK(days.contains(u"2026-04-06"_s)); // told that it is left out
    CHECK(days.contains(u"Easter Monday"_s));
    CHECK(days.contains(u"2026-05-18"_s)); // made up for at the end
    QStringList sessions = office.rows(office.page(), u"sessionTable"_s);
    REQUIRE(sessions.size() == 10);
    CHECK_FALSE(has(sessions, u"2026-04-06"_s));

    // The child falls ill: the one after Easter is moved.
    office.select(office.page(), u"sessionTable"_s, u"2026-04-13"_s);
    press(office.page(), u"moveSessionButton"_s);
    QWidget* move = window(u"moveDialog"_s);
    write(move, u"starts_on"_s, u"2026-04-15"_s);
    choose(move, u"session_reason"_s, u"child_ill"_s);
    keys(move, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"moveDialog"_s));
    sessions = office.rows(office.page(), u"sessionTable"_s, 11);
    CHECK(has(sessions.filter(u"2026-04-13"_s), u"to 2026-04-15"_s));
    CHECK(has(sessions.filter(u"2026-04-15"_s), u"from 2026-04-13"_s));

    // In May all of them are ticked off, and the two that were missed get their reasons.
    office.desk().clock().set(QDateTime(QDate(2026, 5, 19), QTime(8, 0), Qt::UTC));
    office.unlock();
    office.select(office.page(), u"sessionTable"_s, u"2026-03-09"_s);
    for (const auto& [ticks, reason] : {std::pair(u"113"_s, 0), std::pair(u"1113"_s, 5)}) {
        office.press1to5(ticks);
        office.desk().prompt().answer(reason); // illness; did not dare to come
        press(office.page(), u"bannerAction"_s);
        office.settle();
    }
    office.press1to5(u"111"_s);
    sessions = office.rows(office.page(), u"sessionTable"_s, 11);
    CAPTURE(sessions.join(u'\n').toStdString());
    CHECK(sessions.filter(u"Attended"_s).size() == 8);
    CHECK(has(sessions.filter(u"2026-03-23"_s), u"No-show | Illness"_s));
    CHECK(has(sessions.filter(u"2026-04-27"_s), u"No-show | Did not dare to come"_s));
    const QString told = u"8 of 10 held, 2 missed, 1 cancelled, of which 1 moved"_s;
    CHECK(office.line(u"Support talks"_s).contains(told));

    office.page()->showTab(u"follow-up"_s);
    press(office.page(), u"startFollowUpButton"_s);
    CHECK(comes([&] {
        return textOf(child<QWidget>(office.page(), u"sinceLastPane"_s), u"readingText"_s)
            .contains(u"Support talks: 8 of 10 held"_s);
    }));
    const QString report = office.report();
    CAPTURE(report.toStdString());
    CHECK(report.contains(u"8 of 10"_s));
}

TEST_CASE("a perpetrator's programme, with the children's safety and the partner seen to", "[journey]")
{
    InterventionOffice office(CaseKind::Perpetrator);
    const auto* tabs = child<QTabWidget>(office.page(), u"caseTabs"_s);
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i) {
        titles += tabs->isTabVisible(i) ? tabs->tabText(i) : QString();
    }
    CHECK_FALSE(titles.contains(u"Place&ments"_s)); // nobody is placed from here, and no place is shown

    office.add(u"vaska"_s);
    CHECK(office.line(u"VASKA"_s).contains(u"Step 0 of 5: not begun"_s));
    office.plan(u"2026-03-03"_s, u"10:00"_s, 6);
    office.add(u"child_safety_contact"_s);
    CHECK(office.line(u"Child-safety contact"_s).contains(u"0/4 meetings"_s));
    office.select(office.page(), u"interventionTable"_s, u"Child-safety contact"_s);
    office.plan(u"2026-03-05"_s, u"15:00"_s, 4);
    office.add(u"partner_contact"_s, u"offered"_s);
    CHECK(office.line(u"Partner contact"_s).contains(u"Offered"_s));

    office.desk().clock().set(QDateTime(QDate(2026, 4, 15), QTime(8, 0), Qt::UTC));
    office.unlock();
    // The meetings with the child's other parent are ticked off one by one.
    office.select(office.page(), u"interventionTable"_s, u"Child-safety contact"_s);
    office.select(office.page(), u"sessionTable"_s, u"2026-03-05"_s);
    for (int held = 1; held <= 4; ++held) {
        office.press1to5(u"1"_s);
        CHECK(office.line(u"Child-safety contact"_s).contains(u"%1/4 meetings"_s.arg(held)));
    }
    // The programme goes from the violence to the responsibility.
    office.select(office.page(), u"interventionTable"_s, u"VASKA"_s);
    office.select(office.page(), u"sessionTable"_s, u"2026-03-03"_s);
    office.press1to5(u"112"_s);
    CHECK(office.line(u"VASKA"_s).contains(u"Step 1 of 5: Violence"_s));
    office.select(office.page(), u"sessionTable"_s, u"2026-03-17"_s);
    keys(child<ui::TableView>(office.page(), u"sessionTable"_s), Qt::Key_Return);
    QWidget* session = window(u"occasionDialog"_s);
    choose(session, u"step"_s, u"responsibility"_s);
    keys(session, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"occasionDialog"_s));
    office.settle();
    CHECK(office.line(u"VASKA"_s).contains(u"Step 2 of 5: Responsibility"_s));
    // She accepted and they have met.
    office.select(office.page(), u"interventionTable"_s, u"Partner contact"_s);
    keys(child<ui::TableView>(office.page(), u"interventionTable"_s), Qt::Key_Return);
    QWidget* contact = window(u"interventionDialog"_s);
    choose(contact, u"contact_state"_s, u"ongoing"_s);
    keys(contact, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(isGone(u"interventionDialog"_s));
    office.settle();
    CHECK(office.line(u"Partner contact"_s).contains(u"Ongoing"_s));

    const QString report = office.report();
    CAPTURE(report.toStdString());
    CHECK(report.contains(u"4 of at least 4"_s));
    CHECK(report.contains(u"step 2 of 5"_s));
    CHECK(report.contains(u"Ongoing"_s));
}
