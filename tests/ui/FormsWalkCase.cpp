#include "FormsWalk.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

#include <frid/application/intervention/InterventionService.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

#include "support/FilledAssessment.h"
#include "support/SignedAssessment.h"
#include "support/TestDatabase.h"
#include "support/ui/Screen.h"

using namespace Qt::StringLiterals;

namespace frid::test {

void FormsWalk::casePages()
{
    ui::AppContext* context = m_desk.program().context();
    const auto asked = context->ask([](Services& services, const Session& who) -> Result<CaseId> {
        CaseFilter filter;
        filter.today = QDate(2026, 3, 2);
        FRID_TRY(const QList<CaseRow> rows, services.cases().list(who, filter));
        CaseId best;
        qsizetype most = -1;
        for (const CaseRow& row : rows) {
            if (row.status != CaseStatus::Open || row.kind != CaseKind::Victim) {
                continue;
            }
            FRID_TRY(const CaseOverview overview, services.cases().open(who, row.id));
            FRID_TRY(const QList<FollowUp> followUps, services.followUps().followUps(who, row.id));
            const qsizetype weight
                = overview.parties.size() + overview.openTasks.size() + 4 * followUps.size();
            if (overview.right == CaseRight::Write && weight > most) {
                most = weight;
                best = row.id;
            }
        }
        return best;
    });
    REQUIRE(comes([&] { return asked.isFinished(); }));
    Q_EMIT context->caseRequested(must(asked.result()));
    m_case = m_desk.casePage();
    for (const QString& tab :
        {u"timeline"_s, u"parties"_s, u"violence"_s, u"assessments"_s, u"journal"_s, u"follow-up"_s,
            u"interventions"_s, u"placements"_s, u"referrals"_s, u"tasks"_s, u"reviews"_s, u"history"_s}) {
        m_case->showTab(tab);
        settle();
        const QList<ui::TableView*> tables = m_case->findChildren<ui::TableView*>();
        for (ui::TableView* table : tables) {
            if (table->isVisible() && table->model()->rowCount() > 0) {
                table->setCurrentIndex(table->model()->index(0, 0));
            }
        }
        see(m_desk.shell(), u"case-"_s + tab);
    }
    m_case->showTab(u"journal"_s);
    press(m_case, u"newNoteButton"_s);
    child<QWidget>(m_case, u"noteEditor"_s);
    see(m_desk.shell(), u"note-editor"_s);
    press(m_case, u"closeNoteButton"_s);
    m_case->showTab(u"follow-up"_s);
    press(m_case, u"startFollowUpButton"_s);
    child<QWidget>(m_case, u"followUpEditor"_s);
    see(m_desk.shell(), u"follow-up-editor"_s);
    press(m_case, u"closeFollowUpButton"_s);
}

void FormsWalk::caseDialogs()
{
    const auto byAction = [this](const QString& action, const QString& dialog) {
        QAction* found = m_case->findChild<QAction*>(action);
        REQUIRE(found != nullptr);
        found->setEnabled(true); // its dialog is looked at whatever the case's state is
        seeDialog(dialog, [found] { found->trigger(); });
    };
    for (const auto& [action, dialog] : QList<std::pair<QString, QString>>{
             {u"editIntake"_s, u"intakeDialog"_s}, {u"openInquiry"_s, u"inquiryDialog"_s},
             {u"declineInquiry"_s, u"inquiryDialog"_s}, {u"changeHandlers"_s, u"handlersDialog"_s},
             {u"changeWall"_s, u"wallDialog"_s}, {u"linkCase"_s, u"linkDialog"_s},
             {u"printReport"_s, u"reportDialog"_s}, {u"printHandover"_s, u"handoverDialog"_s},
             {u"closeCase"_s, u"closeDialog"_s}, {u"reopenCase"_s, u"reopenDialog"_s}}) {
        byAction(action, dialog);
    }
    const auto byButton = [this](const QString& tab, const QString& button, const QString& dialog) {
        m_case->showTab(tab);
        settle();
        seeDialog(dialog, [&] { press(m_case, button); });
    };
    byButton(u"parties"_s, u"addPartyButton"_s, u"partyDialog"_s);
    byButton(u"violence"_s, u"addViolenceButton"_s, u"violenceDialog"_s);
    byButton(u"follow-up"_s, u"addGoalButton"_s, u"goalDialog"_s);
    byButton(u"tasks"_s, u"addTaskButton"_s, u"taskDialog"_s);
    m_case->showTab(u"tasks"_s);
    auto* tasks = child<ui::TableView>(m_case, u"taskTable"_s);
    REQUIRE(tasks->model()->rowCount() > 0);
    tasks->setCurrentIndex(tasks->model()->index(0, 0));
    child<QWidget>(m_case, u"extendTaskButton"_s)->setEnabled(true);
    seeDialog(u"extendDialog"_s, [&] { press(m_case, u"extendTaskButton"_s); });
    tasks->setCurrentIndex(tasks->model()->index(0, 0));
    seeDialog(u"delegateDialog"_s, [&] { press(m_case, u"delegateTaskButton"_s); });
    interventionDialogs();
    placements();
    assessmentReport();
    referralDialogs();
    conflict();
}

void FormsWalk::referralDialogs()
{
    m_case->showTab(u"referrals"_s);
    settle();
    seeDialog(u"referralDialog"_s, [&] { press(m_case, u"newReferralButton"_s); });
    seeDialog(u"consultationDialog"_s, [&] { press(m_case, u"newConsultationButton"_s); });
    const auto made = m_desk.program().context()->ask(
        [id = m_case->caseId()](Services& services, const Session& who) -> Result<Referral> {
            Referral draft;
            draft.caseId = id;
            draft.kind = u"referral"_s;
            draft.recipient = u"Kvinnojouren Exempel"_s;
            draft.subject = u"Stödsamtal"_s;
            draft.text = u"Vi önskar stödsamtal."_s;
            draft.consent = Consent::Given;
            return services.referrals().send(who, draft, services.units().clock().today());
        });
    REQUIRE(comes([&] { return made.isFinished(); }));
    REQUIRE(made.result());
    m_case->refresh();
    settle();
    m_case->goOn(u"referrals"_s, made.result()->id.toString());
    see(m_desk.shell(), u"case-referral-sent"_s);
    seeDialog(u"referralStepDialog"_s, [&] { trigger(m_case, u"remindAction"_s); });
    seeDialog(u"referralLetterDialog"_s, [&] { press(m_case, u"printReferralButton"_s); });
    seeDialog(u"referralDialog"_s, [&] { trigger(m_case, u"replaceReferralAction"_s); });
    const auto asked
        = m_desk.program().context()->ask([id = m_case->caseId()](Services& services, const Session& who) {
              Consultation question;
              question.caseId = id;
              question.brief = u"Kvinnan och Barn 1."_s;
              return services.consultations().share(
                  who, question, {id, u"Hedersteamet"_s, u"Konsultation"_s, {u"brief"_s}, true});
          });
    REQUIRE(comes([&] { return asked.isFinished(); }));
    REQUIRE(asked.result());
    m_case->refresh();
    settle();
    m_case->goOn(u"referrals"_s, asked.result()->id.toString());
    seeDialog(u"adviceDialog"_s, [&] { press(m_case, u"editReferralButton"_s); });
}

void FormsWalk::interventionDialogs()
{
    ui::AppContext* context = m_desk.program().context();
    const CaseId id = m_case->caseId();
    const auto made = context->ask([id](Services& services, const Session& who) -> Result<DecisionId> {
        return writeIntervention(services, who, id);
    });
    REQUIRE(comes([&] { return made.isFinished(); }));
    REQUIRE(made.result());
    m_case->refresh();
    m_case->showTab(u"interventions"_s);
    settle();
    auto* list = child<ui::TableView>(m_case, u"interventionTable"_s);
    REQUIRE(comes([list] { return list->model()->rowCount() > 0; }));
    list->setCurrentIndex({}); // a decision may be shown instead
    list->setCurrentIndex(list->model()->index(0, 0));
    auto* sessions = child<ui::TableView>(m_case, u"sessionTable"_s);
    REQUIRE(comes([&] { return sessions->model()->rowCount() > 0; }));
    sessions->setCurrentIndex(sessions->model()->index(0, 0));
    settle();
    see(m_desk.shell(), u"case-interventions-chosen"_s);
    const auto byButton = [this](const QString& button, const QString& dialog) {
        child<QWidget>(m_case, button)->setEnabled(true);
        seeDialog(dialog, [&] { press(m_case, button); });
    };
    byButton(u"addInterventionButton"_s, u"interventionDialog"_s);
    byButton(u"planSeriesButton"_s, u"seriesDialog"_s);
    byButton(u"addSessionButton"_s, u"occasionDialog"_s);
    byButton(u"moveSessionButton"_s, u"moveDialog"_s);
    byButton(u"addDecisionButton"_s, u"decisionDialog"_s);
    byButton(u"addPlanButton"_s, u"planDialog"_s);
    auto* papers = child<ui::TableView>(m_case, u"paperTable"_s);
    papers->setCurrentIndex(papers->model()->index(0, 0));
    settle();
    see(m_desk.shell(), u"case-decision"_s);
    byButton(u"notifiedButton"_s, u"notifiedDialog"_s);
    seeDialog(u"decisionLetterDialog"_s,
        [&] { ui::makeDecisionLetterDialog(*context, id, *made.result(), m_case)->open(); });
    const auto plan = context->ask([id](Services& services, const Session& who) -> Result<PlanId> {
        Plan signable;
        signable.caseId = id;
        signable.madeOn = services.units().clock().today();
        signable.steps = {{u"Boka tid"_s, u"Hanna"_s, std::nullopt}};
        signable.agreement = Agreement::Yes;
        FRID_TRY(const Plan done, services.interventions().signPlan(who, signable));
        return done.id;
    });
    REQUIRE(comes([&] { return plan.isFinished(); }));
    REQUIRE(plan.result());
    seeDialog(u"planReportDialog"_s,
        [&] { ui::makePlanReportDialog(*context, id, *plan.result(), m_case)->open(); });
}

Result<DecisionId> FormsWalk::writeIntervention(Services& services, const Session& who, CaseId id)
{
    const QDate today = services.units().clock().today();
    Decision decision;
    decision.caseId = id;
    decision.kind = u"assistance"_s;
    decision.legalBasis = u"sol_11_1"_s;
    decision.decidedOn = today;
    decision.delegate = u"Hanna Handläggare, socialsekreterare"_s;
    decision.outcome = u"granted"_s;
    decision.text = u"Stödsamtal beviljas enligt ansökan."_s;
    decision.from = today;
    decision.to = today.addDays(90);
    FRID_TRY(const Decision made, services.interventions().signDecision(who, decision));
    Intervention intervention;
    intervention.caseId = id;
    intervention.kind = u"trappan"_s;
    intervention.decision = made.id;
    intervention.startOn = today;
    FRID_TRY(const InterventionId added, services.interventions().save(who, intervention));
    Series series;
    series.firstOn = today.addDays(today.dayOfWeek() == Qt::Sunday ? 1 : 0);
    series.at = QTime(10, 0);
    series.times = 3;
    FRID_CHECK(services.interventions().planSeries(who, id, added, series));
    return made.id;
}

void FormsWalk::placements()
{
    m_case->showTab(u"placements"_s);
    settle();
    press(m_case, u"findPlaceButton"_s);
    QWidget* search = window(u"placeSearchDialog"_s);
    auto* matches = child<ui::TableView>(search, u"matchTable"_s);
    REQUIRE(comes([matches] { return matches->model()->rowCount() > 0; }));
    write(search, u"perpetrator"_s, u"Eskilstuna"_s);
    QTest::qWait(400);
    see(search, u"placeSearchDialog"_s);
    seeDialog(u"callDialog"_s, [&] { press(search, u"logCallButton"_s); });
    auto* ages = child<QLineEdit>(search, u"child_ages"_s);
    ages->clear(); // fewer need fewer beds
    keys(ages, Qt::Key_Return);
    REQUIRE(comes([&] { return child<QAbstractButton>(search, u"placeHereButton"_s)->isEnabled(); }));
    place();
    seeDialog(u"placePeopleDialog"_s, [&] { press(search, u"placeHereButton"_s); });
    search->close();
    REQUIRE(isGone(u"placeSearchDialog"_s));
    m_case->refresh();
    settle();
    auto* table = child<ui::TableView>(m_case, u"placementTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
    settle();
    see(m_desk.shell(), u"case-placements-placed"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    seeDialog(u"placementDialog"_s, [&] { press(m_case, u"editPlacementButton"_s); });
    seeDialog(u"endPlacementDialog"_s, [&] { press(m_case, u"endPlacementButton"_s); });
    seeDialog(u"placementSheetDialog"_s, [&] { press(m_case, u"printPlacementButton"_s); });
}

void FormsWalk::place()
{
    const auto done = m_desk.program().context()->ask(
        [id = m_case->caseId()](Services& services, const Session& who) -> Result<void> {
            FRID_TRY(const CasePlacements known, services.placements().placements(who, id));
            const bool placed = std::ranges::any_of(known.placements,
                [](const PlacementRow& one) { return !one.placement.to && one.placement.child; });
            if (!placed) {
                Party party;
                party.caseId = id;
                party.unknownLabel = u"Barn, ett år"_s;
                party.role = u"child"_s;
                FRID_TRY(const PartyId child, services.cases().saveParty(who, party));
                PlaceNeed need;
                need.adult = false;
                need.childAges = {1};
                need.from = QDate(2026, 3, 2);
                FRID_TRY(const QList<PlaceMatch> found, services.placements().search(who, id, need));
                Placement placement;
                placement.party = child;
                placement.place = found.first().offer.place.id;
                placement.from = need.from;
                placement.pricePerDay = 120'000;
                placement.consent = u"one"_s;
                FRID_CHECK(services.placements().place(who, id, {placement}));
            }
            return {};
        });
    REQUIRE(comes([&] { return done.isFinished(); }));
    must(done.result());
}

void FormsWalk::assessmentReport()
{
    ui::AppContext* context = m_desk.program().context();
    const CaseId id = m_case->caseId();
    const auto made = context->ask([id](Services& services, const Session& who) {
        return signAssessment(services, who, id, u"patriark"_s);
    });
    REQUIRE(comes([&] { return made.isFinished(); }));
    REQUIRE(made.result());
    seeDialog(u"assessmentReportDialog"_s,
        [&] { ui::makeAssessmentReportDialog(*context, id, *made.result(), m_case)->open(); });
}

void FormsWalk::conflict()
{
    trigger(m_case, u"editIntake"_s);
    QWidget* dialog = window(u"intakeDialog"_s);
    write(dialog, u"reason"_s, u"Min text om varför."_s);
    const auto saved = m_desk.program().context()->ask(
        [id = m_case->caseId()](Services& services, const Session& who) -> Result<void> {
            FRID_TRY(CaseFile file, services.cases().file(who, id));
            file.intake.reason = u"Kollegans text om varför, och en till mening som är ganska lång."_s;
            return services.cases().update(who, file);
        });
    REQUIRE(comes([&] { return saved.isFinished(); }));
    seeDialog(u"conflictDialog"_s, [&] { press(dialog, u"actionButton"_s); });
    dialog->close();
    REQUIRE(isGone(u"intakeDialog"_s));
}

void FormsWalk::assessments()
{
    m_case->showTab(u"assessments"_s);
    const auto asked
        = m_desk.program().context()->ask([](Services& services, const Session&) -> Result<QStringList> {
              QStringList ids;
              for (const InstrumentPtr& instrument : services.instruments().catalog().newest()) {
                  ids += instrument->id;
              }
              return ids;
          });
    REQUIRE(comes([&] { return asked.isFinished(); }));
    const QStringList ids = must(asked.result());
    for (const QString& id : ids) {
        if (!m_look.dark || id == u"patriark"_s) {
            fillIn(id);
            signTwo(id);
        }
    }
}

void FormsWalk::fillIn(const QString& instrument)
{
    const QString name = u"assessment-"_s + instrument;
    trigger(m_case, u"begin_"_s + instrument);
    auto* form = child<QWidget>(m_case, u"assessmentForm"_s);
    see(m_desk.shell(), name + u"-1-conversation"_s);
    keys(form, Qt::Key_F6);
    auto* table = child<QTableView>(form, u"answerTable"_s);
    see(m_desk.shell(), name + u"-2-empty"_s);
    const int half = table->model()->rowCount() * (table->model()->columnCount() - 1) / 2;
    for (int i = 0; i < half && table->isVisible(); ++i) {
        keys(table, i % 3 == 0 ? Qt::Key_1 : Qt::Key_2);
        keys(table, Qt::Key_F8);
    }
    child<QTabWidget>(form, u"assessmentSteps"_s)->setCurrentIndex(1);
    see(m_desk.shell(), name + u"-3-half"_s);
    keys(form, Qt::Key_F6);
    if (auto* scenario = form->findChild<QAbstractButton*>(u"addScenarioButton"_s)) {
        scenario->click();
    }
    see(m_desk.shell(), name + u"-4-judgement"_s);
    m_desk.prompt().answer(true);
    press(form, u"discardAssessmentButton"_s);
    REQUIRE(comes([form] { return !form->isVisible(); }));
}

void FormsWalk::signTwo(const QString& instrument)
{
    const auto asked = m_desk.program().context()->ask(
        [id = m_case->caseId(), instrument](Services& services, const Session& who) -> Result<AssessmentId> {
            Assessment last;
            for (const int pick : {0, 1}) {
                FRID_TRY(AssessmentView view, services.assessments().begin(who, id, instrument, u"sv"_s));
                view.assessment.assessedOn = view.assessment.assessedOn.addDays(-60 * (1 - pick));
                FRID_TRY(last, services.assessments().sign(who, filledAssessment(view, pick)));
            }
            return last.id;
        });
    REQUIRE(comes([&] { return asked.isFinished(); }));
    const AssessmentId id = must(asked.result());
    m_case->refresh();
    settle();
    m_case->goOn(u"assessments"_s, id.toString());
    auto* form = child<QWidget>(m_case, u"assessmentForm"_s);
    see(m_desk.shell(), u"assessment-%1-5-signed"_s.arg(instrument));
    keys(form, Qt::Key_Escape);
    REQUIRE(comes([form] { return !form->isVisible(); }));
    see(m_desk.shell(), u"assessment-%1-6-list"_s.arg(instrument));
    auto* menu = m_case->findChild<QMenu*>(u"compareMenu"_s);
    Q_EMIT menu->aboutToShow();
    REQUIRE_FALSE(menu->actions().isEmpty());
    menu->actions().first()->trigger();
    auto* comparison = child<QWidget>(m_case, u"comparisonPage"_s);
    see(m_desk.shell(), u"assessment-%1-7-compared"_s.arg(instrument));
    keys(comparison, Qt::Key_Escape);
}

} // namespace frid::test
