#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <frid/ui/casefile/CaseListPage.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/ConflictDialog.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "CaseWorld.h"
#include "support/SignedAssessment.h"

using namespace frid;
using namespace frid::test;
using namespace frid::ui;
using namespace Qt::StringLiterals;

namespace {

QWidget* dialogNamed(const QString& name)
{
    QWidget* found = nullptr;
    const bool shown = QTest::qWaitFor(
        [&found, &name] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget* window : windows) {
                if (window->objectName() == name && window->isVisible()) {
                    found = window;
                }
            }
            return found != nullptr;
        },
        5000);
    INFO(name.toStdString());
    REQUIRE(shown);
    return found;
}

bool gone(const QString& name)
{
    return QTest::qWaitFor(
        [&name] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::none_of(windows.cbegin(), windows.cend(), [&name](const QWidget* window) {
                return window->objectName() == name && window->isVisible();
            });
        },
        10000);
}

void picture(QWidget& widget, const QString& name)
{
    QTest::qWait(50);
    const QString folder = QString::fromLocal8Bit(FRID_SOURCE_DIR) + u"/build/screenshots"_s;
    REQUIRE(QDir().mkpath(folder));
    CHECK(widget.grab().save(folder + u"/case-"_s + name + u".png"_s));
}

void press(QWidget& parent, const QString& button)
{
    QTest::mouseClick(childOf<QPushButton>(parent, button), Qt::LeftButton);
}
} // namespace

TEST_CASE("a case is opened during a call, worked in, followed up and shown as a report", "[case]")
{
    auto* application = qobject_cast<QApplication*>(QApplication::instance());
    applyTheme(*application, {});
    CaseWorld world;

    NewCasePage page(world.context);
    page.resize(1280, 900);
    page.show();
    auto* unit = childOf<CodeCombo>(page, u"unit"_s);
    REQUIRE(QTest::qWaitFor([unit] { return unit->count() > 0; }));

    SECTION("what is missing is said at its field and nothing is cleared")
    {
        childOf<QLineEdit>(page, u"given_name"_s)->setText(u"Kerstin"_s);
        press(page, u"saveCaseButton"_s);
        CHECK(childOf<QLabel>(page, u"message_reason"_s)->isVisible());
        CHECK(childOf<QLineEdit>(page, u"given_name"_s)->text() == u"Kerstin"_s);
        QTest::keyClicks(childOf<QLineEdit>(page, u"identity_number"_s), u"199006022398"_s);
        press(page, u"saveCaseButton"_s);
        CHECK(childOf<QLabel>(page, u"message_identity_number"_s)->isVisible());
        CHECK(childOf<QLineEdit>(page, u"identity_number"_s)->text() == u"199006022398"_s);
    }

    SECTION("the whole way")
    {
        CaseId id;
        QObject::connect(&page, &NewCasePage::created, &page, [&id](const CaseId& made) { id = made; });
        QTest::keyClicks(childOf<QLineEdit>(page, u"given_name"_s), u"Kerstin"_s);
        childOf<TextArea>(page, u"reason"_s)
            ->setText(u"Ringer från grannen. Maken har hotat henne i natt och tagit telefonen."_s);
        childOf<CodeCombo>(page, u"danger_now"_s)->setCode(u"yes"_s);
        press(page, u"childrenRowsAdd"_s);
        childOf<QLineEdit>(page, u"children.0.given_name"_s)->setText(u"Elsa"_s);
        childOf<QLineEdit>(page, u"children.0.birth_date"_s)->setText(u"2019"_s);
        press(page, u"perpetratorRowsAdd"_s);
        childOf<QLineEdit>(page, u"perpetrators.0.unknown_label"_s)->setText(u"Maken, heter troligen Bo"_s);
        childOf<CodeCombo>(page, u"category"_s)->setCode(u"vnr"_s);
        childOf<CodeChecks>(page, u"forms_now"_s)->setCodes({u"psychological"_s, u"control"_s});
        picture(page, u"new"_s);
        page.resize(720, 1000);
        picture(page, u"new-narrow"_s);
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        if (!QTest::qWaitFor([&id] { return !id.isNull(); }, 10000)) {
            picture(page, u"new-failed"_s);
            FAIL("the case was not opened");
        }
        CHECK(childOf<QLineEdit>(page, u"given_name"_s)->text().isEmpty());

        CaseListPage list(world.context);
        list.resize(1280, 700);
        list.show();
        auto* cases = childOf<TableView>(list, u"caseTable"_s);
        REQUIRE(QTest::qWaitFor([cases] { return cases->model()->rowCount() > 0; }, 10000));
        picture(list, u"list"_s);

        CasePage casePage(world.context, id);
        casePage.resize(1280, 800);
        QString title;
        QObject::connect(
            &casePage, &CasePage::titleChanged, &casePage, [&](const QString& text) { title = text; });
        casePage.show();
        auto* subject = childOf<QPushButton>(casePage, u"caseSubject"_s);
        REQUIRE(QTest::qWaitFor([subject] { return !subject->text().isEmpty(); }, 10000));
        CHECK(title == u"2026-00001"_s);
        picture(casePage, u"overview"_s);

        // A note, signed with the keyboard.
        QTest::keyClick(&casePage, Qt::Key_J, Qt::ControlModifier);
        auto* editor = childOf<QWidget>(casePage, u"noteEditor"_s);
        REQUIRE(QTest::qWaitFor([editor] { return editor->isVisible(); }));
        childOf<QLineEdit>(*editor, u"title"_s)->setText(u"Första samtalet"_s);
        childOf<TextArea>(*editor, u"body"_s)->setText(u"Kerstin berättar att hon är rädd för att gå hem."_s);
        picture(casePage, u"note-editor"_s);
        press(*editor, u"signNoteButton"_s);
        auto* journal = childOf<TableView>(casePage, u"journalTable"_s);
        REQUIRE(QTest::qWaitFor([journal] { return journal->model()->rowCount() == 1; }, 10000));
        QTest::qWait(200);
        picture(casePage, u"journal"_s);

        // A goal.
        casePage.showTab(u"follow-up"_s);
        press(casePage, u"addGoalButton"_s);
        QWidget* goal = dialogNamed(u"goalDialog"_s);
        childOf<TextArea>(*goal, u"text"_s)->setText(u"Kunna sova hela natten utan rädsla"_s);
        childOf<CodeCombo>(*goal, u"area"_s)->setCode(u"safety"_s);
        // Where one stands and wants to come is nobody's guess.
        CHECK(childOf<RatingField>(*goal, u"start"_s)->value() == std::nullopt);
        CHECK(childOf<RatingField>(*goal, u"target"_s)->value() == std::nullopt);
        press(*goal, u"actionButton"_s);
        CHECK(childOf<QLabel>(*goal, u"message_start"_s)->isVisible());
        CHECK(childOf<QLabel>(*goal, u"message_target"_s)->isVisible());
        childOf<RatingField>(*goal, u"start"_s)->setRating(2);
        childOf<RatingField>(*goal, u"target"_s)->setRating(8);
        picture(*goal, u"goal-dialog"_s);
        press(*goal, u"actionButton"_s);
        REQUIRE(gone(u"goalDialog"_s));
        auto* goals = childOf<TableView>(casePage, u"goalTable"_s);
        REQUIRE(QTest::qWaitFor([goals] { return goals->model()->rowCount() == 1; }, 10000));

        // A follow-up that rates it.
        press(casePage, u"startFollowUpButton"_s);
        auto* followUp = childOf<QWidget>(casePage, u"followUpEditor"_s);
        REQUIRE(QTest::qWaitFor([followUp] { return followUp->isVisible(); }));
        childOf<TextArea>(*followUp, u"client_words"_s)->setText(u"Det känns lite lättare nu."_s);
        const QList<RatingField*> ratings = followUp->findChildren<RatingField*>();
        REQUIRE(ratings.size() == 3);
        for (RatingField* rating : ratings) {
            rating->setFocus();
            QTest::keyClick(rating, Qt::Key_6);
        }
        auto* sinceLast = childOf<QWidget>(casePage, u"sinceLastPane"_s);
        CHECK(sinceLast->isVisible());
        auto* found = childOf<QPlainTextEdit>(*sinceLast, u"readingText"_s);
        CHECK(QTest::qWaitFor([found] { return found->toPlainText().contains(u"New violence"_s); }, 10000));
        CHECK(found->isReadOnly());
        picture(casePage, u"follow-up-editor"_s);
        press(*followUp, u"signFollowUpButton"_s);
        auto* followUps = childOf<TableView>(casePage, u"followUpTable"_s);
        REQUIRE(QTest::qWaitFor([followUps] { return followUps->model()->rowCount() == 1; }, 10000));
        CHECK(QTest::qWaitFor([followUps] { return followUps->currentRow() == 0; }, 5000));
        CHECK_FALSE(sinceLast->isVisible()); // the list has its room again
        QTest::qWait(200);
        picture(casePage, u"follow-up"_s);

        // The other pages, looked at.
        casePage.showTab(u"parties"_s);
        auto* parties = childOf<TableView>(casePage, u"partyTable"_s);
        CHECK(parties->model()->rowCount() >= 2);
        picture(casePage, u"parties"_s);
        press(casePage, u"addPartyButton"_s);
        QWidget* party = dialogNamed(u"partyDialog"_s);
        QTest::keyClicks(childOf<QLineEdit>(*party, u"personQuery"_s), u"Els"_s);
        QTest::qWait(400);
        picture(*party, u"party-dialog"_s);
        party->close();
        casePage.showTab(u"violence"_s);
        CHECK(childOf<TableView>(casePage, u"violenceTable"_s)->model()->rowCount() == 2);
        picture(casePage, u"violence"_s);
        casePage.showTab(u"tasks"_s);
        auto* tasks = childOf<TableView>(casePage, u"taskTable"_s);
        const int open = tasks->model()->rowCount();
        CHECK(open > 0);
        tasks->selectRow(0);
        picture(casePage, u"tasks"_s);
        QTest::keyClick(tasks, Qt::Key_Space);
        CHECK(QTest::qWaitFor([tasks, open] { return tasks->model()->rowCount() == open - 1; }, 10000));
        casePage.showTab(u"history"_s);
        QTest::qWait(300);
        picture(casePage, u"history"_s);

        // The report.
        casePage.printReport();
        QWidget* report = dialogNamed(u"reportDialog"_s);
        auto* preview = childOf<QLabel>(*report, u"previewPage"_s);
        CHECK(QTest::qWaitFor([preview] { return !preview->pixmap(Qt::ReturnByValue).isNull(); }, 10000));
        picture(*report, u"report"_s);
        press(*report, u"savePdfButton"_s);
        CHECK(childOf<QLabel>(*report, u"message_recipient"_s)->isVisible());
        CHECK(world.prompt.asked().isEmpty());
        report->close();
    }
}

TEST_CASE("an assessment is previewed, asked for recipient and purpose, and each copy logged", "[case]")
{
    CaseWorld world;
    const PersonId person = world.registry.addPerson(u"Ingrid"_s, u"Ekvall"_s);
    const CaseId id
        = world.registry.addCase(person, CaseKind::Victim, world.registry.account(u"caseworker"_s));
    const AssessmentId assessment = world.ask([id](Services& services, const Session& who) {
        return test::signAssessment(services, who, id, u"patriark"_s);
    });
    makeAssessmentReportDialog(world.context, id, assessment, nullptr)->open();
    QWidget* report = dialogNamed(u"assessmentReportDialog"_s);
    auto* preview = childOf<QLabel>(*report, u"previewPage"_s);
    REQUIRE(QTest::qWaitFor([preview] { return !preview->pixmap(Qt::ReturnByValue).isNull(); }, 10000));
    CHECK_FALSE(childOf<QCheckBox>(*report, u"revealed"_s)->isVisible());
    childOf<QCheckBox>(*report, u"all_answers"_s)->click();
    picture(*report, u"assessment-report"_s);

    press(*report, u"savePdfButton"_s);
    CHECK(childOf<QLabel>(*report, u"message_recipient"_s)->isVisible());
    CHECK(world.prompt.asked().isEmpty());
    childOf<QLineEdit>(*report, u"recipient"_s)->setText(u"Klienten"_s);
    childOf<QLineEdit>(*report, u"purpose"_s)->setText(u"Genomgång"_s);
    QTest::qWait(700);
    if (auto* checked = childOf<QCheckBox>(*report, u"checkedExposures"_s); checked->isVisible()) {
        checked->click();
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"copy.pdf"_s);
    world.prompt.answer(file);
    press(*report, u"savePdfButton"_s);
    CHECK(QTest::qWaitFor([&] { return QFile::exists(file); }, 10000));
    if (const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s); !reader.isEmpty()) {
        QProcess text;
        text.start(reader, {file, u"-"_s});
        REQUIRE(text.waitForFinished());
        // A long text is no marked answer: it stands among all answers only.
        CHECK(QString::fromUtf8(text.readAllStandardOutput()).contains(u"en granne har berättat"_s));
    }
    const auto events = world.registry.begin(UnitMode::Reading)->audit().events(0, 5);
    REQUIRE(events);
    const bool logged = std::any_of(events->cbegin(), events->cend(), [](const AuditEvent& event) {
        return event.action == u"print_assessment"_s && event.detail.contains(u"recipient: Klienten"_s)
            && event.detail.contains(u"all_answers"_s);
    });
    CHECK(logged);
    report->close();
}

TEST_CASE("a lost race is settled field by field and keeps both texts to choose from", "[case]")
{
    CaseWorld world;
    const PersonId person = world.registry.addPerson(u"Ingrid"_s, u"Ekvall"_s);
    const CaseId id
        = world.registry.addCase(person, CaseKind::Victim, world.registry.account(u"caseworker"_s));
    CasePage page(world.context, id);
    page.resize(1100, 800);
    page.show();
    auto* subject = childOf<QPushButton>(page, u"caseSubject"_s);
    REQUIRE(QTest::qWaitFor([subject] { return !subject->text().isEmpty(); }, 10000));

    childOf<QAction>(page, u"editIntake"_s)->trigger();
    QWidget* dialog = dialogNamed(u"intakeDialog"_s);
    childOf<TextArea>(*dialog, u"reason"_s)->setText(u"min text"_s);

    // A colleague saves the same case meanwhile.
    world.ask([id](Services& services, const Session& who) -> Result<int> {
        FRID_TRY(CaseFile file, services.cases().file(who, id));
        file.intake.reason = u"kollegans text"_s;
        file.externalReference = u"LSS-1"_s;
        FRID_CHECK(services.cases().update(who, file));
        return 0;
    });
    press(*dialog, u"actionButton"_s);
    QWidget* conflict = dialogNamed(u"conflictDialog"_s);
    picture(*conflict, u"conflict"_s);
    CHECK(childOf<QLabel>(*conflict, u"mineText_reason"_s)->text() == u"min text"_s);
    CHECK(childOf<QLabel>(*conflict, u"theirsText_reason"_s)->text() == u"kollegans text"_s);
    // What only the colleague changed is the colleague's, and nobody is asked.
    CHECK(conflict->findChild<QAbstractButton*>(u"theirs_external_reference"_s) == nullptr);
    press(*conflict, u"actionButton"_s);
    REQUIRE(gone(u"intakeDialog"_s));
    const CaseFile saved
        = world.ask([id](Services& services, const Session& who) { return services.cases().file(who, id); });
    CHECK(saved.intake.reason == u"min text"_s);
    CHECK(saved.externalReference == u"LSS-1"_s);
}

TEST_CASE("a lost race about a party names people, and takes the colleague's", "[case]")
{
    CaseWorld world;
    const PersonId person = world.registry.addPerson(u"Ingrid"_s, u"Ekvall"_s);
    world.registry.addPerson(u"Moa"_s, u"Minne"_s);
    const PersonId theirs = world.registry.addPerson(u"Kaj"_s, u"Kollin"_s);
    const CaseId id
        = world.registry.addCase(person, CaseKind::Victim, world.registry.account(u"caseworker"_s));
    Party party;
    party.caseId = id;
    party.unknownLabel = u"mannen i mössan"_s;
    party.role = u"perpetrator"_s;
    party.id = world.ask([party](Services& services, const Session& who) {
        return services.cases().saveParty(who, party, std::nullopt);
    });
    CasePage page(world.context, id);
    page.resize(1100, 800);
    page.show();
    auto* table = childOf<TableView>(page, u"partyTable"_s);
    page.showTab(u"parties"_s);
    const auto find = [id, &party](Services& services, const Session& who) -> Result<Party> {
        FRID_TRY(const CaseOverview now, services.cases().open(who, id));
        for (const PartyRow& row : now.parties) {
            if (row.party.id == party.id) {
                return row.party;
            }
        }
        return fail(ErrorCode::NotFound);
    };
    REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 10000));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString().contains(u"mössan"_s)) {
            table->selectRow(row);
        }
    }
    press(page, u"editPartyButton"_s);
    QWidget* dialog = dialogNamed(u"partyDialog"_s);
    auto* query = childOf<QLineEdit>(*dialog, u"personQuery"_s);
    query->clear();
    QTest::keyClicks(query, u"Moa"_s);
    auto* hits = childOf<QListWidget>(*dialog, u"personHits"_s);
    REQUIRE(QTest::qWaitFor([hits] { return hits->count() == 1; }, 10000));
    QTest::keyClick(query, Qt::Key_Down);
    QTest::keyClick(hits, Qt::Key_Return);
    REQUIRE(query->text() == u"Moa Minne"_s);
    childOf<CodeCombo>(*dialog, u"relation"_s)->setCode(u"spouse"_s);

    world.ask([find, theirs](Services& services, const Session& who) -> Result<PartyId> {
        FRID_TRY(Party now, find(services, who));
        now.person = theirs;
        now.relation = u"parent"_s;
        return services.cases().saveParty(who, now, std::nullopt);
    });
    press(*dialog, u"actionButton"_s);
    QWidget* conflict = dialogNamed(u"conflictDialog"_s);
    CHECK(childOf<QLabel>(*conflict, u"mineText_person"_s)->text() == u"Moa Minne"_s);
    CHECK(childOf<QLabel>(*conflict, u"theirsText_person"_s)->text() == u"Kaj Kollin"_s);
    picture(*conflict, u"conflict-party"_s);
    childOf<QAbstractButton>(*conflict, u"theirs_person"_s)->click();
    press(*conflict, u"actionButton"_s);
    REQUIRE(gone(u"partyDialog"_s));
    const Party saved = world.ask(find);
    CHECK(saved.person == theirs);
    CHECK(saved.relation == u"spouse"_s);
}

TEST_CASE("a lost race about violence names a perpetrator who was added meanwhile", "[case]")
{
    CaseWorld world;
    const PersonId person = world.registry.addPerson(u"Ingrid"_s, u"Ekvall"_s);
    const CaseId id
        = world.registry.addCase(person, CaseKind::Victim, world.registry.account(u"caseworker"_s));
    Party known;
    known.caseId = id;
    known.unknownLabel = u"kvinnan i kappan"_s;
    known.role = u"perpetrator"_s;
    known.id = world.ask([known](Services& services, const Session& who) {
        return services.cases().saveParty(who, known, std::nullopt);
    });
    ViolenceRecord record;
    record.caseId = id;
    record.category = u"vnr"_s;
    record.period = u"earlier"_s;
    record.knownOn = world.context.today();
    record.id = world.ask([record](Services& services, const Session& who) {
        return services.cases().saveViolence(who, record);
    });
    CasePage page(world.context, id);
    page.resize(1100, 800);
    page.show();
    page.showTab(u"violence"_s);
    auto* table = childOf<TableView>(page, u"violenceTable"_s);
    REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, 10000));
    table->selectRow(0);
    press(page, u"editViolenceButton"_s);
    QWidget* dialog = dialogNamed(u"violenceDialog"_s);
    childOf<TextArea>(*dialog, u"description"_s)->setText(u"min text"_s);
    childOf<CodeCombo>(*dialog, u"perpetrator"_s)->setCode(known.id.toString());

    world.ask([id](Services& services, const Session& who) -> Result<ViolenceId> {
        Party party;
        party.caseId = id;
        party.unknownLabel = u"mannen i mössan"_s;
        party.role = u"perpetrator"_s;
        FRID_TRY(const PartyId added, services.cases().saveParty(who, party, std::nullopt));
        FRID_TRY(const CaseOverview now, services.cases().open(who, id));
        ViolenceRecord saved = now.violence.first();
        saved.perpetrator = added;
        return services.cases().saveViolence(who, saved);
    });
    press(*dialog, u"actionButton"_s);
    QWidget* conflict = dialogNamed(u"conflictDialog"_s);
    CHECK(childOf<QLabel>(*conflict, u"mineText_perpetrator"_s)->text() == u"kvinnan i kappan"_s);
    CHECK(childOf<QLabel>(*conflict, u"theirsText_perpetrator"_s)->text() == u"mannen i mössan"_s);
    childOf<QAbstractButton>(*conflict, u"theirs_perpetrator"_s)->click();
    press(*conflict, u"actionButton"_s);
    REQUIRE(gone(u"violenceDialog"_s));
    const CaseOverview saved
        = world.ask([id](Services& services, const Session& who) { return services.cases().open(who, id); });
    CHECK_FALSE(saved.violence.first().perpetrator.isNull());
    CHECK(saved.violence.first().description == u"min text"_s);
}

TEST_CASE("a deadline rule says whether it awaits confirmation", "[case]")
{
    const DeadlineRules rules = *DeadlineRules::bundled();
    CHECK(ruleSourceText(*rules.find(u"protection_assessment"_s)).contains(u"Unverified"_s));
    CHECK_FALSE(ruleSourceText(*rules.find(u"preliminary_assessment"_s)).contains(u"Unverified"_s));
}
