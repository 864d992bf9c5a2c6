#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

#include <frid/application/intervention/InterventionService.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "CaseWorld.h"

using namespace frid;
using namespace frid::test;
using namespace frid::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page of a case, on the tab of interventions. It is Monday 2 March 2026.
struct Page {
    CaseWorld world;
    CaseId id = world.registry.addCase(world.registry.addPerson(u"Anna"_s, u"Berg"_s));
    CasePage page{world.context, id};

    Page()
    {
        applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), {});
        page.resize(1366, 740);
        page.show();
        REQUIRE(QTest::qWaitFor([this] { return button(u"addInterventionButton"_s)->isEnabled(); }));
        page.showTab(u"interventions"_s);
    }
    QPushButton* button(const QString& name) { return childOf<QPushButton>(page, name); }
    TableView* table(const QString& name) { return childOf<TableView>(page, name); }
    QString cell(const QString& of, int row, int column)
    {
        return table(of)->model()->index(row, column).data().toString();
    }
    void press(const QString& name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QDialog* dialog(const QString& name)
    {
        QDialog* found = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            const auto all = page.findChildren<QDialog*>(name);
            for (QDialog* one : all) {
                found = one->isVisible() ? one : found;
            }
            return found != nullptr;
        }));
        return found;
    }
    /// Presses the dialog's main button and waits until it has closed.
    void accept(QDialog* shown)
    {
        const QPointer<QDialog> guard(shown);
        qobject_cast<FormDialog*>(shown)->submit();
        const bool closed
            = QTest::qWaitFor([&guard] { return guard.isNull() || !guard->isVisible(); }, 10000);
        INFO((closed ? QString() : said(*shown)).toStdString());
        REQUIRE(closed);
    }
    /// Every sentence that a form shows, for a test that fails.
    static QString said(const QWidget& form)
    {
        QStringList texts;
        const auto labels = form.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            texts += label->isVisible() ? label->text() : QString();
        }
        return texts.join(u'\n');
    }
    template <typename Check> void comes(Check check) { REQUIRE(QTest::qWaitFor(check, 10000)); }
    CaseInterventions read()
    {
        return world.ask([wanted = id](Services& services, const Session& who) {
            return services.interventions().read(who, wanted);
        });
    }
    void picture(const QString& name)
    {
        QTest::qWait(50);
        const QString folder = QString::fromLocal8Bit(FRID_SOURCE_DIR) + u"/build/screenshots"_s;
        REQUIRE(QDir().mkpath(folder));
        CHECK(page.grab().save(folder + u"/interventions-"_s + name + u".png"_s));
    }
};

} // namespace

TEST_CASE("ten sessions are planned in one go and two no-shows ticked off with one key each", "[case]")
{
    Page at;
    CHECK(at.table(u"interventionTable"_s)->model()->rowCount() == 0);
    at.press(u"addInterventionButton"_s);
    QDialog* form = at.dialog(u"interventionDialog"_s);
    childOf<CodeCombo>(*form, u"intervention_kind"_s)->setCode(u"trappan"_s);
    childOf<CodeCombo>(*form, u"decision"_s)->setCode(u"open_service"_s);
    at.accept(form);
    at.comes([&] { return at.table(u"interventionTable"_s)->model()->rowCount() == 1; });

    at.press(u"planSeriesButton"_s);
    QDialog* series = at.dialog(u"seriesDialog"_s);
    childOf<DateField>(*series, u"first_on"_s)->setDate(QDate(2026, 3, 3));
    childOf<TimeField>(*series, u"at"_s)->setTime(QTime(10, 0));
    CHECK(childOf<QSpinBox>(*series, u"times"_s)->value() == 10);
    const QString preview = childOf<TextArea>(*series, u"series_preview"_s)->text();
    CHECK(preview.contains(u"2026-05-05"_s)); // the tenth Tuesday
    CHECK(!preview.contains(u"2026-05-12"_s));
    childOf<DateField>(*series, u"first_on"_s)->setDate(QDate(2026, 3, 2));
    CHECK(childOf<TextArea>(*series, u"series_preview"_s)->text().contains(u"Easter Monday"_s));
    childOf<DateField>(*series, u"first_on"_s)->setDate(QDate(2026, 3, 3));
    at.accept(series);
    TableView* sessions = at.table(u"sessionTable"_s);
    at.comes([&] { return sessions->model()->rowCount() == 10; });

    // Ten weeks later: ten keys, the list goes on to the next one by itself.
    at.world.registry.clock().advanceSeconds(70 * 24 * 3600);
    sessions->setFocus();
    sessions->selectRow(0);
    for (const char key : {'1', '1', '3', '2', '1', '3', '1', '4', '1', '5'}) {
        QTest::keyClick(sessions, key);
    }
    at.comes([&] {
        const Attendance counts = attendanceOf(at.read().occasions);
        return counts.planned == 0;
    });
    const CaseInterventions all = at.read();
    CHECK(attendanceOf(all.occasions) == Attendance{0, 6, 1, 2, 1, 1});
    CHECK(all.occasions.at(2).state == OccasionState::NoShow);
    CHECK(all.occasions.at(5).state == OccasionState::NoShow);
    CHECK(all.interventions.first().startOn == QDate(2026, 3, 3));
    at.comes([&] { return at.cell(u"interventionTable"_s, 0, 3).contains(u"2 missed"_s); });
    CHECK(at.cell(u"interventionTable"_s, 0, 2) == u"Step 1 of 3: Contact"_s);
    at.picture(u"ticked"_s);

    // 0 takes a tick back.
    sessions->setFocus();
    sessions->selectRow(2);
    at.comes([&] { return sessions->currentRow() == 2; });
    QTest::keyClick(sessions, Qt::Key_0);
    at.comes([&] { return at.read().occasions.at(2).state == OccasionState::Planned; });

    // It is moved: the new one names the old.
    at.comes([&] { return at.cell(u"sessionTable"_s, 2, 2) == u"Planned"_s; });
    sessions->selectRow(2);
    at.press(u"moveSessionButton"_s);
    QDialog* move = at.dialog(u"moveDialog"_s);
    childOf<DateField>(*move, u"starts_on"_s)->setDate(QDate(2026, 5, 20));
    childOf<CodeCombo>(*move, u"session_reason"_s)->setCode(u"child_ill"_s);
    at.accept(move);
    at.comes([&] { return sessions->model()->rowCount() == 11; });
    CHECK(at.read().occasions.last().replaces == all.occasions.at(2).id);
    CHECK(at.read().occasions.at(2).state == OccasionState::CancelledByClient);
}

TEST_CASE("a decision is drafted, refused without what it needs, signed, told of and corrected", "[case]")
{
    Page at;
    at.press(u"addDecisionButton"_s);
    QDialog* form = at.dialog(u"decisionDialog"_s);
    childOf<CodeCombo>(*form, u"kind"_s)->setCode(u"contact_with_violent_parent"_s);
    CHECK(childOf<QCheckBox>(*form, u"other_parent_told"_s)->isEnabled());
    childOf<TextArea>(*form, u"decision_text"_s)->setText(u"Umgänge sker med stöd."_s);
    childOf<QPushButton>(*form, u"saveDecisionButton"_s)->click();
    at.comes([&] { return at.table(u"paperTable"_s)->model()->rowCount() == 1; });
    CHECK(at.cell(u"paperTable"_s, 0, 3) == u"Draft"_s);

    at.table(u"paperTable"_s)->selectRow(0);
    at.press(u"goOnPaperButton"_s);
    form = at.dialog(u"decisionDialog"_s);
    childOf<CodeCombo>(*form, u"legal_basis"_s)->setCode(u"fb_6"_s);
    childOf<CodeCombo>(*form, u"outcome"_s)->setCode(u"decided"_s);
    childOf<TextArea>(*form, u"reasons"_s)->setText(u"Riskbedömningen visar att det kan ske säkert."_s);
    at.world.prompt.answer(true);
    qobject_cast<FormDialog*>(form)->submit();
    at.comes([&] { return form->findChild<QLabel*>(u"message_other_parent_told"_s) != nullptr; });
    childOf<QCheckBox>(*form, u"other_parent_told"_s)->setChecked(true);
    at.world.prompt.answer(true);
    at.accept(form);
    at.comes([&] { return at.cell(u"paperTable"_s, 0, 3) == u"In force"_s; });
    CHECK(at.read().decisions.first().state == NoteState::Signed);

    at.table(u"paperTable"_s)->selectRow(0);
    at.press(u"notifiedButton"_s);
    at.accept(at.dialog(u"notifiedDialog"_s));
    at.comes([&] { return at.read().decisions.first().notifiedOn.has_value(); });
    at.picture(u"decision"_s);

    at.press(u"correctDecisionButton"_s);
    form = at.dialog(u"decisionDialog"_s);
    CHECK(childOf<TextArea>(*form, u"decision_text"_s)->text() == u"Umgänge sker med stöd."_s);
    childOf<TextArea>(*form, u"correction_reason"_s)->setText(u"Fel lagrum."_s);
    at.world.prompt.answer(true);
    at.accept(form);
    at.comes([&] { return at.table(u"paperTable"_s)->model()->rowCount() == 2; });
    const auto decisions = at.read().decisions;
    const auto corrects = [](const Decision& decision) { return !decision.corrects.isNull(); };
    CHECK(std::ranges::count_if(decisions, corrects) == 1);
    CHECK(std::ranges::find_if(decisions, corrects)->correctionReason == u"Fel lagrum."_s);
}

TEST_CASE(
    "a lost race on a draft of a decision or plan is settled field by field, and signs nothing", "[case]")
{
    Page at;
    Decision draft;
    draft.caseId = at.id;
    draft.kind = u"assistance"_s;
    draft.decidedOn = at.world.context.today();
    draft.text = u"Stödsamtal."_s;
    draft = at.world.ask([draft](Services& services, const Session& who) {
        return services.interventions().saveDecision(who, draft);
    });
    Q_EMIT at.world.context.caseChanged(at.id);
    at.comes([&] { return at.table(u"paperTable"_s)->model()->rowCount() == 1; });
    at.table(u"paperTable"_s)->selectRow(0);
    at.press(u"goOnPaperButton"_s);
    QDialog* form = at.dialog(u"decisionDialog"_s);
    childOf<TextArea>(*form, u"decision_text"_s)->setText(u"Min text"_s);
    draft.text = u"Kollegans text"_s;
    draft.reasons = u"Kollegans skäl"_s;
    at.world.ask([draft](Services& services, const Session& who) {
        return services.interventions().saveDecision(who, draft);
    });
    childOf<QPushButton>(*form, u"saveDecisionButton"_s)->click();
    QDialog* conflict = at.dialog(u"conflictDialog"_s);
    CHECK(childOf<QLabel>(*conflict, u"mineText_decision_text"_s)->text() == u"Min text"_s);
    CHECK(childOf<QLabel>(*conflict, u"theirsText_decision_text"_s)->text() == u"Kollegans text"_s);
    childOf<QPushButton>(*conflict, u"actionButton"_s)->click();
    at.comes([&] { return at.page.findChildren<QDialog*>(u"decisionDialog"_s).isEmpty(); });
    const Decision kept = at.read().decisions.first();
    CHECK(kept.text == u"Min text"_s);
    CHECK(kept.reasons == u"Kollegans skäl"_s); // only the colleague wrote there
    CHECK(kept.state == NoteState::Working); // Save was pressed, not Sign

    Plan plan;
    plan.caseId = at.id;
    plan.madeOn = at.world.context.today();
    plan.steps = {{u"Ringa skolan"_s, u"Vi"_s, {}}};
    plan = at.world.ask([plan](Services& services, const Session& who) {
        return services.interventions().savePlan(who, plan);
    });
    Q_EMIT at.world.context.caseChanged(at.id);
    at.comes([&] { return at.table(u"paperTable"_s)->model()->rowCount() == 2; });
    at.press(u"addPlanButton"_s); // goes on with the draft
    form = at.dialog(u"planDialog"_s);
    childOf<QLineEdit>(*form, u"step_text_1"_s)->setText(u"Ringa förskolan"_s);
    plan.steps.first().text = u"Ringa fritids"_s;
    plan.summary = u"Tillsammans med skolan"_s;
    at.world.ask([plan](Services& services, const Session& who) {
        return services.interventions().savePlan(who, plan);
    });
    childOf<QPushButton>(*form, u"savePlanButton"_s)->click();
    conflict = at.dialog(u"conflictDialog"_s);
    CHECK(childOf<QLabel>(*conflict, u"theirsText_step_text_1"_s)->text() == u"Ringa fritids"_s);
    childOf<QAbstractButton>(*conflict, u"theirs_step_text_1"_s)->click();
    childOf<QPushButton>(*conflict, u"actionButton"_s)->click();
    at.comes([&] { return at.page.findChildren<QDialog*>(u"planDialog"_s).isEmpty(); });
    const Plan saved = at.read().plans.first();
    CHECK(saved.steps.first().text == u"Ringa fritids"_s);
    CHECK(saved.summary == u"Tillsammans med skolan"_s);
    CHECK(saved.state == NoteState::Working);
}

TEST_CASE(
    "a plan grows by a row for each step, keeps its draft when closed, and is signed as a version", "[case]")
{
    Page at;
    at.press(u"addPlanButton"_s);
    QDialog* form = at.dialog(u"planDialog"_s);
    CHECK(childOf<QLineEdit>(*form, u"step_text_1"_s)->isVisible());
    CHECK(!childOf<QLineEdit>(*form, u"step_text_2"_s)->isVisible());
    QTest::keyClicks(childOf<QLineEdit>(*form, u"step_text_1"_s), u"Boka tid"_s);
    CHECK(childOf<QLineEdit>(*form, u"step_text_2"_s)->isVisible());
    childOf<DateField>(*form, u"step_due_1"_s)->setDate(QDate(2026, 3, 9));
    form->reject(); // a draft stays
    at.comes([&] { return at.page.findChildren<QDialog*>(u"planDialog"_s).isEmpty(); });
    at.press(u"addPlanButton"_s);
    form = at.dialog(u"planDialog"_s);
    at.comes([&] { return childOf<QLineEdit>(*form, u"step_text_1"_s)->text() == u"Boka tid"_s; });
    CHECK(childOf<QLineEdit>(*form, u"step_text_2"_s)->isVisible());
    childOf<CodeCombo>(*form, u"agreement"_s)->setCode(u"yes"_s);
    at.world.prompt.answer(true);
    at.accept(form);
    at.comes([&] { return at.read().plans.size() == 1; });
    const Plan plan = at.read().plans.first();
    CHECK(plan.state == NoteState::Signed);
    CHECK(plan.steps == QList<PlanStep>{{u"Boka tid"_s, {}, QDate(2026, 3, 9)}});
    at.comes([&] { return at.cell(u"paperTable"_s, 0, 3) == u"Signed"_s; });
    at.press(u"addPlanButton"_s);
    form = at.dialog(u"planDialog"_s);
    CHECK(form->windowTitle().contains(u"2"_s));
    CHECK(childOf<QLineEdit>(*form, u"step_text_1"_s)->text() == u"Boka tid"_s); // begins where it stood
    form->reject();
}
