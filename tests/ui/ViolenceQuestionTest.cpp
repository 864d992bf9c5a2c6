// The question about violence, its coverage and the wording packs, on their screens against a registry.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <frid/ui/assessment/CoveragePage.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/myday/MyDayPage.h>
#include <frid/ui/person/PersonPage.h>

#include "CaseWorld.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::ui;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

struct Office : CaseWorld {
    explicit Office(const QString& login = u"caseworker"_s)
    {
        QSettings().clear();
        if (login != u"caseworker"_s) {
            context.logIn(registry.session(login), std::make_shared<MemoryDrafts>());
        }
    }

    ViolenceQuestion put(ViolenceQuestion question)
    {
        return ask([question](Services& services, const Session& who) {
            return services.violenceQuestions().ask(who, question);
        });
    }

    QList<ViolenceQuestionRow> questions(PersonId person)
    {
        return ask([person](Services& services, const Session& who) {
            return services.violenceQuestions().questions(who, person);
        });
    }

    PersonId addChild(CaseId caseId, const QString& name)
    {
        Party party;
        party.caseId = caseId;
        party.person = registry.addPerson(name, u"Berg"_s);
        party.role = u"child"_s;
        ask([party](
                Services& services, const Session& who) { return services.cases().saveParty(who, party); });
        return party.person;
    }
};

/// Asked today, outside every case.
ViolenceQuestion asking(PersonId person, ViolenceAnswer answer, YesNo support)
{
    ViolenceQuestion question;
    question.person = person;
    question.answer = answer;
    question.wantsSupport = support;
    question.askedOn = QDate(2026, 3, 2);
    question.note = u"Hon berättade vid samtalet."_s;
    return question;
}

QWidget* askOn(QWidget& page)
{
    keys(&page, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    return window(u"violenceQuestionDialog"_s);
}

} // namespace

TEST_CASE("the question about violence is asked on a person's page, outside every case")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    PersonPage page(office.context, alva);
    page.show();
    page.activateWindow();
    auto* name = page.findChild<QLabel*>(u"personName"_s);
    REQUIRE(comes([&] { return name->text() == u"Alva Berg"_s; }));

    QWidget* dialog = askOn(page);
    CHECK(textOf(dialog, u"askedPerson"_s) == u"Alva Berg"_s);
    CHECK(textOf(dialog, u"askingGuidance"_s).contains(u"alone"_s));
    CHECK(textOf(dialog, u"next_on"_s) == u"2026-09-02"_s);
    CHECK_FALSE(dialog->findChild<QWidget*>(u"wants_support"_s)->isVisible());
    press(dialog, u"actionButton"_s);
    CHECK(comes([&] { return !messageAt(dialog, u"answer"_s).isEmpty(); }));
    CHECK(office.questions(alva).isEmpty());

    write(dialog, u"asked_on"_s, u"2026-02-27"_s);
    keys(dialog->findChild<QWidget*>(u"asked_on"_s), Qt::Key_Tab);
    CHECK(textOf(dialog, u"next_on"_s) == u"2026-08-27"_s);
    write(dialog, u"next_on"_s, u"2026-06-01"_s);
    choose(dialog, u"answer"_s, u"earlier"_s);
    choose(dialog, u"wants_support"_s, u"no"_s);
    CHECK(textOf(dialog, u"supportAdvice"_s).contains(u"answer as good as any"_s));
    CHECK_FALSE(dialog->findChild<QWidget*>(u"saveAndIntakeButton"_s)->isVisible());
    write(dialog, u"note"_s, u"Vill inte just nu."_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));

    const QList<ViolenceQuestionRow> rows = office.questions(alva);
    REQUIRE(rows.size() == 1);
    const ViolenceQuestion& saved = rows.first().question;
    CHECK(saved.answer == ViolenceAnswer::Earlier);
    CHECK(saved.wantsSupport == YesNo::No);
    CHECK(saved.askedOn == QDate(2026, 2, 27));
    CHECK(saved.nextOn == QDate(2026, 6, 1));
    CHECK(saved.note == u"Vill inte just nu."_s);
    CHECK(saved.caseId.isNull());
}

TEST_CASE("a question that was not asked needs a reason, and loses nothing that was typed")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    PersonPage page(office.context, alva);
    page.show();
    page.activateWindow();
    auto* name = page.findChild<QLabel*>(u"personName"_s);
    REQUIRE(comes([&] { return name->text() == u"Alva Berg"_s; }));

    QWidget* dialog = askOn(page);
    choose(dialog, u"answer"_s, u"now"_s);
    write(dialog, u"note"_s, u"Maken satt med."_s);
    choose(dialog, u"asked"_s, u"no"_s);
    CHECK_FALSE(dialog->findChild<QWidget*>(u"answer"_s)->isVisible());
    press(dialog, u"actionButton"_s);
    REQUIRE(comes([&] { return !messageAt(dialog, u"not_asked_reason"_s).isEmpty(); }));
    CHECK(textOf(dialog, u"note"_s) == u"Maken satt med."_s);
    CHECK(dialog->findChild<CodeCombo*>(u"answer"_s)->code() == u"now"_s);
    CHECK(office.questions(alva).isEmpty());

    // Put away and opened again: the draft comes back.
    dialog->close();
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    dialog = askOn(page);
    REQUIRE(comes([&] { return textOf(dialog, u"note"_s) == u"Maken satt med."_s; }));
    CHECK(dialog->findChild<CodeCombo*>(u"asked"_s)->code() == u"no"_s);
    choose(dialog, u"not_asked_reason"_s, u"not_alone"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    const QList<ViolenceQuestionRow> rows = office.questions(alva);
    REQUIRE(rows.size() == 1);
    CHECK_FALSE(rows.first().question.asked);
    CHECK(rows.first().question.answer == ViolenceAnswer::CouldNotBeAskedAlone);
    CHECK(rows.first().question.wantsSupport == YesNo::Unknown);
}

TEST_CASE("a yes with wish for support becomes an intake with one click; danger is left to ask")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    PersonPage page(office.context, alva);
    page.show();
    page.activateWindow();
    auto* name = page.findChild<QLabel*>(u"personName"_s);
    REQUIRE(comes([&] { return name->text() == u"Alva Berg"_s; }));
    QSignalSpy wanted(&office.context, &AppContext::intakeRequested);

    QWidget* dialog = askOn(page);
    choose(dialog, u"answer"_s, u"now"_s);
    choose(dialog, u"wants_support"_s, u"yes"_s);
    write(dialog, u"note"_s, u"Rädd för att gå hem."_s);
    press(dialog, u"saveAndIntakeButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    REQUIRE(comes([&] { return wanted.size() == 1; }));
    CHECK(wanted.first().first().value<PersonId>() == alva);

    NewCasePage intake(office.context);
    intake.show();
    intake.fillFrom(alva, wanted.first().at(1).value<ViolenceQuestionId>());
    auto* reason = intake.findChild<TextArea*>(u"reason"_s);
    REQUIRE(comes([&] { return reason->text() == u"Rädd för att gå hem."_s; }));
    CHECK(intake.findChild<CodeCombo*>(u"danger_now"_s)->code() == toCode(YesNo::Unknown));
    CHECK(intake.findChild<CodeCombo*>(u"channel"_s)->code() == u"own_unit"_s);
    CHECK_FALSE(intake.findChild<QWidget*>(u"given_name"_s)->isEnabled());
    QSignalSpy created(&intake, &NewCasePage::created);
    press(&intake, u"saveCaseButton"_s);
    CHECK(comes([&] { return created.size() == 1; }));
}

TEST_CASE("an intake from an answer leaves a half-written case as it is")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    const ViolenceQuestion question = office.put(asking(alva, ViolenceAnswer::Now, YesNo::Yes));
    NewCasePage intake(office.context);
    intake.show();
    REQUIRE(comes([&] { return intake.findChild<CodeCombo*>(u"unit"_s)->count() > 0; }));
    write(&intake, u"reason"_s, u"Annat ärende."_s);
    intake.fillFrom(alva, question.id);
    auto* take = child<QAbstractButton>(&intake, u"bannerAction"_s);
    CHECK(textOf(&intake, u"reason"_s) == u"Annat ärende."_s);
    take->click();
    CHECK(comes([&] { return textOf(&intake, u"reason"_s) == question.note; }));
}

TEST_CASE("a case asks whom of subject and children the question is put to")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    const CaseId caseId
        = office.registry.addCase(alva, CaseKind::Victim, office.registry.account(u"caseworker"_s));
    const PersonId tuva = office.addChild(caseId, u"Tuva"_s);

    CasePage page(office.context, caseId);
    page.show();
    auto* action = page.findChild<QAction*>(u"askViolence"_s);
    REQUIRE(comes([&] { return action->isEnabled(); }));
    office.prompt.answer(1);
    action->trigger();
    QWidget* dialog = window(u"violenceQuestionDialog"_s);
    CHECK(textOf(dialog, u"askedPerson"_s).startsWith(u"Tuva Berg · 2026-"_s));
    choose(dialog, u"answer"_s, u"no"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    const QList<ViolenceQuestionRow> rows = office.questions(tuva);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().question.caseId == caseId);
    CHECK(office.questions(alva).isEmpty());
}

TEST_CASE("My day tells of a person to ask again, and one key opens the dialog")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    ViolenceQuestion question = asking(alva, ViolenceAnswer::No, YesNo::Unknown);
    question.askedOn = QDate(2025, 8, 1);
    question.nextOn = QDate(2026, 2, 1);
    office.put(question);

    MyDayPage page(office.context);
    page.show();
    page.activateWindow();
    auto* tasks = page.findChild<QTreeWidget*>(u"myTasks"_s);
    const auto count
        = [&] { return tasks->topLevelItemCount() == 0 ? 0 : tasks->topLevelItem(0)->childCount(); };
    REQUIRE(comes([&] { return count() == 1; }));
    const QTreeWidgetItem* line = tasks->topLevelItem(0)->child(0);
    CHECK(line->text(1) == u"Ask about violence again"_s);
    CHECK(line->text(3) == u"Alva Berg"_s);
    tasks->setFocus();
    QTest::keyClick(tasks, Qt::Key_Space);
    QWidget* dialog = window(u"violenceQuestionDialog"_s);
    choose(dialog, u"answer"_s, u"no"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    CHECK(comes([&] { return count() == 0; }));
}

TEST_CASE("a child to ask again in one's case stands on My day by name, and is done from there")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    const CaseId caseId
        = office.registry.addCase(alva, CaseKind::Victim, office.registry.account(u"caseworker"_s));
    const PersonId tuva = office.addChild(caseId, u"Tuva"_s);
    ViolenceQuestion question = asking(tuva, ViolenceAnswer::None, YesNo::Unknown);
    question.caseId = caseId;
    question.asked = false;
    question.notAskedReason = u"acute"_s;
    question.nextOn = QDate(2026, 3, 2);
    office.put(question);

    MyDayPage page(office.context);
    page.show();
    page.activateWindow();
    auto* tasks = page.findChild<QTreeWidget*>(u"myTasks"_s);
    QTreeWidgetItem* line = nullptr;
    const auto find = [&] {
        line = nullptr;
        for (int group = 0; group < tasks->topLevelItemCount(); ++group) {
            for (int i = 0; i < tasks->topLevelItem(group)->childCount(); ++i) {
                QTreeWidgetItem* item = tasks->topLevelItem(group)->child(i);
                line = item->text(1) == u"Ask about violence again"_s ? item : line;
            }
        }
        return line != nullptr;
    };
    REQUIRE(comes(find));
    CHECK(line->text(3) == u"Tuva Berg"_s);
    tasks->setCurrentItem(line);
    tasks->setFocus();
    QTest::keyClick(tasks, Qt::Key_Space);
    QWidget* dialog = window(u"violenceQuestionDialog"_s);
    CHECK(textOf(dialog, u"askedPerson"_s).startsWith(u"Tuva Berg · 2026-"_s));
    choose(dialog, u"answer"_s, u"no"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    CHECK(comes([&] { return find() && line->parent()->text(0).startsWith(u"Coming"_s); }));
    CHECK(line->text(3) == u"Tuva Berg"_s);
    const QList<CaseTask> now
        = office.registry.write([caseId](UnitOfWork& unit) { return unit.tasks().tasks(caseId); });
    const auto count = [&now](TaskState state) {
        return std::count_if(now.cbegin(), now.cend(), [state](const CaseTask& task) {
            return task.kind == u"violence_question"_s && task.state == state;
        });
    };
    CHECK(count(TaskState::Done) == 1);
    CHECK(count(TaskState::Open) == 1);
}

TEST_CASE("a case's parties tell which child was asked, and a child is asked from there")
{
    Office office;
    const PersonId alva = office.registry.addPerson(u"Alva"_s, u"Berg"_s);
    const CaseId caseId
        = office.registry.addCase(alva, CaseKind::Victim, office.registry.account(u"caseworker"_s));
    const PersonId tuva = office.addChild(caseId, u"Tuva"_s);
    CasePage page(office.context, caseId);
    page.resize(1280, 800);
    page.show();
    page.showTab(u"parties"_s);
    auto* table = child<TableView>(&page, u"partyTable"_s);
    REQUIRE(comes([&] { return table->model()->rowCount() == 1; }));
    const auto said = [&] { return table->model()->index(0, 5).data().toString(); };
    CHECK(said() == u"Nothing noted"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    press(&page, u"askPartyButton"_s);
    QWidget* dialog = window(u"violenceQuestionDialog"_s);
    choose(dialog, u"asked"_s, u"no"_s);
    choose(dialog, u"not_asked_reason"_s, u"too_young"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"violenceQuestionDialog"_s));
    CHECK(comes([&] { return said() == u"Not asked: The child is too young, 2026-03-02"_s; }));
    const QList<ViolenceQuestionRow> rows = office.questions(tuva);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().question.caseId == caseId);
}

TEST_CASE("coverage says so when there is nobody to count")
{
    Office office;
    CoveragePage page(office.context);
    page.show();
    auto* table = child<TableView>(&page, u"coverageTable"_s);
    CHECK(table->model()->rowCount() == 0);
    CHECK(table->accessibleDescription().startsWith(u"Nobody to count"_s));
}

TEST_CASE("coverage counts the asked, the not asked and those of whom nothing is noted")
{
    const bool names = GENERATE(true, false);
    Office office;
    const AccountId worker = office.registry.account(u"caseworker"_s);
    QList<PersonId> people;
    for (const QString& name : {u"Alva"_s, u"Bea"_s, u"Cleo"_s}) {
        people.append(office.registry.addPerson(name, u"Berg"_s));
        office.registry.addCase(people.last(), CaseKind::Victim, worker);
    }
    office.put(asking(people.at(0), ViolenceAnswer::No, YesNo::Unknown));
    ViolenceQuestion refused = asking(people.at(1), ViolenceAnswer::None, YesNo::Unknown);
    refused.asked = false;
    refused.notAskedReason = u"acute"_s;
    office.put(refused);
    if (!names) {
        office.context.logIn(office.registry.session(u"coordinator"_s), nullptr);
    }

    CoveragePage page(office.context);
    page.show();
    auto* table = page.findChild<TableView*>(u"coverageTable"_s);
    REQUIRE(comes([&] { return table->model()->rowCount() == 1; }));
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column)) {
            cells += table->model()->index(0, column).data().toString();
        }
    }
    const QString line = cells.join(u'|');
    INFO(line.toStdString());
    CHECK(line.endsWith(u"|3|1|33 %|1|1|0|The situation was acute 1"_s));
    CHECK(cells.size() == 8); // of one unit it need not be said which
    CHECK(page.findChild<QWidget*>(u"coverageLevel"_s)->isVisible() == names);
    if (names) {
        choose(&page, u"coverageLevel"_s, u"unit"_s);
        CHECK(table->isColumnHidden(1));
        CHECK(table->model()->index(0, 2).data().toString() == u"3"_s);
    }
    CHECK(textOf(&page, u"coverageSummary"_s) == u"1 of 3 have been asked. For 1 nothing is noted."_s);
}
