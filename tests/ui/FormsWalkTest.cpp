// Every screen of the program in both languages, light and dark, at 100 and 200 %: reachable by keyboard,
// labelled, nothing cut; and a picture of it in build/screenshots for people to look at.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTabWidget>
#include <QTableView>

#include <frid/application/Services.h>
#include <frid/application/demo/DemoRegistry.h>
#include <frid/application/intervention/InterventionService.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

#include "AccessibilityWalk.h"
#include "support/FilledAssessment.h"
#include "support/SignedAssessment.h"
#include "support/TestDatabase.h"
#include "support/TestGateway.h"
#include "support/ui/Desk.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Tallkotte-vinter-87"_s;
const QString sources = QString::fromLocal8Bit(FRID_SOURCE_DIR);

struct Look {
    QString language;
    bool dark;
    int percent;

    [[nodiscard]] QString name() const
    {
        return u"%1-%2-%3"_s.arg(language, dark ? u"dark"_s : u"light"_s).arg(percent);
    }
};

/// Whether a cell shows what only the program understands.
bool hasBareId(const ui::TableView& table)
{
    const QAbstractItemModel& rows = *table.model();
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"_s);
    for (int row = 0; row < rows.rowCount(); ++row) {
        for (int column = 0; column < rows.columnCount(); ++column) {
            if (!table.isColumnHidden(column) && rows.index(row, column).data().toString().contains(id)) {
                return true;
            }
        }
    }
    return false;
}

/// Goes from screen to screen and looks at each.
class Walk {
public:
    explicit Walk(const Look& look)
        : m_look(look)
        , m_desk(look.language, Desk::Passwords::Cheap)
    {
        m_desk.setLooks({look.dark ? ui::ColorScheme::Dark : ui::ColorScheme::Light, look.percent});
        m_address = m_desk.path(u"demo.frid"_s);
        makeDemoRegistry(m_address, m_desk.sharedClock(), 14);
        REQUIRE(QDir().mkpath(sources + u"/build/screenshots"_s));
    }

    void everything()
    {
        makingRegistry();
        startPages();
        enter(u"handlaggare1"_s);
        pages();
        newCase();
        casePages();
        caseDialogs();
        assessments();
        people();
        violenceQuestion();
        unit();
        cooperation();
        providers();
        menus();
        locked();
        enter(u"chef"_s);
        costs();
        enter(u"admin"_s);
        administration();
        enter(u"granskare"_s);
        see(m_desk.shell(), u"log"_s);
        enter(u"samordnare"_s);
        auto* coverage = child<ui::TableView>(m_desk.page(), u"coverageTable"_s);
        REQUIRE(comes([coverage] { return coverage->model()->rowCount() > 0; }));
        see(m_desk.shell(), u"numbers"_s);
    }

    [[nodiscard]] const QSet<QString>& classes() const { return m_classes; }
    [[nodiscard]] const QSet<QString>& names() const { return m_names; }
    [[nodiscard]] const QStringList& findings() const { return m_findings; }

private:
    /// Waits until the worker has answered what was asked.
    void settle()
    {
        if (ui::AppContext* context = m_desk.program().context(); context != nullptr) {
            for (int round = 0; round < 2; ++round) {
                const auto answered
                    = context->ask([](Services&, const Session&) -> Result<void> { return {}; });
                REQUIRE(comes([&] { return answered.isFinished(); }));
                QTest::qWait(5);
            }
        }
        QTest::qWait(10);
    }

    void see(QWidget* window, const QString& name)
    {
        settle();
        const bool large = m_look.percent > 100;
        if (window->isWindow() && window->windowType() == Qt::Window) {
            window->resize(large ? QSize(1920, 1080) : QSize(1280, 800));
        } else if (qobject_cast<QDialog*>(window) != nullptr && large) {
            window->resize(window->sizeHint().boundedTo(QSize(1800, 1000)).expandedTo(window->size()));
        }
        QTest::qWait(10);
        const QList<QWidget*> all = window->findChildren<QWidget*>();
        m_names.insert(window->objectName());
        m_classes.insert(QString::fromLatin1(window->metaObject()->className()));
        for (const QWidget* widget : all) {
            if (widget->isVisible()) {
                m_names.insert(widget->objectName());
                m_classes.insert(QString::fromLatin1(widget->metaObject()->className()));
            }
        }
        const QStringList found = accessibilityFindings(window);
        for (const QString& finding : found) {
            m_findings += u"%1: %2"_s.arg(name, finding);
        }
        const QList<ui::TableView*> tables = window->findChildren<ui::TableView*>();
        for (const ui::TableView* table : tables) {
            if (table->isVisible() && hasBareId(*table)) {
                m_findings += u"%1: %2 shows an id instead of a name"_s.arg(name, table->objectName());
            }
            // Large text may make a list of many columns wider than the window; not that of goals.
            static const QStringList fitting{
                u"caseTable"_s, u"journalTable"_s, u"followUpTable"_s, u"goalTable"_s};
            const QString listed = table->objectName();
            if (table->isVisible() && table->horizontalScrollBar()->maximum() > 0
                && (large ? listed == u"goalTable"_s : fitting.contains(listed))) {
                m_findings += u"%1: %2 has to be scrolled sideways"_s.arg(name, table->objectName());
            }
        }
        CHECK(window->grab().save(u"%1/build/screenshots/%2-%3.png"_s.arg(sources, name, m_look.name())));
    }

    void seeDialog(const QString& name, const std::function<void()>& open)
    {
        open();
        QWidget* dialog = window(name);
        if (const auto* preview = dialog->findChild<QLabel*>(u"previewPage"_s)) {
            REQUIRE(comes([preview] { return !preview->pixmap(Qt::ReturnByValue).isNull(); }));
        }
        see(dialog, name);
        dialog->close();
        REQUIRE(isGone(name));
        settle();
    }

    void makingRegistry()
    {
        m_desk.start();
        QWidget* start = m_desk.startWindow();
        see(start, u"welcome"_s);
        press(start, u"createRegistryButton"_s);
        auto* place = child<QWidget>(start, u"createPlace"_s);
        write(place, u"path"_s, m_desk.path(u"provkoping.frid"_s));
        see(start, u"create-place"_s);
        press(place, u"nextButton"_s);
        auto* owner = child<QWidget>(start, u"createOwner"_s);
        write(owner, u"municipality"_s, u"Provköping"_s);
        see(start, u"create-owner"_s);
        write(owner, u"unit"_s, u"Relationsvåldsenheten"_s);
        press(owner, u"nextButton"_s);
        auto* admin = child<QWidget>(start, u"createAdministrator"_s);
        write(admin, u"display_name"_s, u"Ada Lind"_s);
        write(admin, u"login"_s, u"ada"_s);
        write(admin, u"password"_s, u"ada ada ada ada"_s);
        write(admin, u"password_again"_s, u"ada ada ada ada"_s);
        press(admin, u"createButton"_s);
        REQUIRE(comes([&] { return !messageAt(admin, u"password"_s).isEmpty(); }));
        see(start, u"create-administrator"_s);
        write(admin, u"password"_s, secret);
        write(admin, u"password_again"_s, secret);
        press(admin, u"createButton"_s);
        auto* key = child<QWidget>(start, u"createKey"_s);
        see(start, u"create-key"_s);
        press(key, u"nextButton"_s);
        child<QWidget>(start, u"createProof"_s);
        see(start, u"create-proof"_s);
    }

    void startPages()
    {
        m_desk.start(m_address);
        QWidget* start = m_desk.startWindow();
        auto* logIn = child<QWidget>(start, u"logInPage"_s);
        write(logIn, u"login"_s, u"handlaggare1"_s);
        write(logIn, u"password"_s, u"fel"_s);
        press(logIn, u"logInButton"_s);
        REQUIRE(comes([&] { return !messageAt(logIn, u"password"_s).isEmpty(); }));
        see(start, u"log-in"_s);
        press(logIn, u"forgottenButton"_s);
        child<QWidget>(start, u"recoveryPage"_s);
        see(start, u"recovery"_s);

        addNewcomer();
        m_desk.start(m_address);
        start = m_desk.startWindow();
        logIn = child<QWidget>(start, u"logInPage"_s);
        write(logIn, u"login"_s, u"ny"_s);
        write(logIn, u"password"_s, secret);
        press(logIn, u"logInButton"_s);
        auto* first = child<QWidget>(start, u"newPasswordPage"_s);
        write(first, u"new_password"_s, u"kort"_s);
        see(start, u"new-password"_s);
    }

    /// Somebody whose first password is still the administrator's.
    void addNewcomer()
    {
        TestGateway gateway(m_desk.sharedClock(), m_desk.path(u"other-drafts"_s));
        const auto services = must(gateway.open(m_address, ui::RegistryOpening::Existing));
        const Session admin = must(services->auth().logIn(u"admin"_s, QByteArray(demoPassword().data())));
        Account account;
        account.login = u"ny"_s;
        account.displayName = u"Ny Medarbetare"_s;
        account.roles = {{Role::Auditor, {}}};
        must(services->accounts().add(admin, account, secret.toUtf8(), false));
    }

    void enter(const QString& login)
    {
        m_desk.start(m_address);
        m_desk.logIn(login, demoPassword());
        settle();
    }

    void pages()
    {
        see(m_desk.shell(), u"my-day"_s);
        press(m_desk.shell(), u"nav-cases"_s);
        see(m_desk.shell(), u"cases"_s);
        keys(m_desk.shell(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = child<QWidget>(m_desk.shell(), u"commandPalette"_s);
        write(palette, u"paletteQuery"_s, u"an"_s);
        REQUIRE(comes([&] { return child<QListWidget>(palette, u"paletteList"_s)->count() > 0; }));
        see(palette, u"search"_s);
        keys(child<QWidget>(palette, u"paletteQuery"_s), Qt::Key_Escape);
    }

    void newCase()
    {
        ui::AppContext* context = m_desk.program().context();
        Q_EMIT context->newCaseRequested();
        REQUIRE(comes([&] { return qobject_cast<ui::NewCasePage*>(m_desk.page()) != nullptr; }));
        QWidget* page = m_desk.page();
        REQUIRE(comes([&] { return page->findChild<ui::CodeCombo*>(u"unit"_s)->count() > 0; }));
        see(m_desk.shell(), u"new-case"_s);
        write(page, u"given_name"_s, u"Alma"_s);
        choose(page, u"danger_now"_s, u"yes"_s);
        write(page, u"identity_number"_s, u"19910717-2381"_s);
        press(page, u"childrenRowsAdd"_s);
        press(page, u"perpetratorRowsAdd"_s);
        press(page, u"saveCaseButton"_s);
        see(m_desk.shell(), u"new-case-danger"_s);
    }

    /// The fullest of the account's open cases.
    void casePages()
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
                u"interventions"_s, u"placements"_s, u"referrals"_s, u"tasks"_s, u"history"_s}) {
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

    /// Each instrument empty, half done, judged, signed and compared with another; in dark one of them.
    void assessments()
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

    void fillIn(const QString& instrument)
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

    void signTwo(const QString& instrument)
    {
        const auto asked = m_desk.program().context()->ask(
            [id = m_case->caseId(), instrument](
                Services& services, const Session& who) -> Result<AssessmentId> {
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

    void caseDialogs()
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

    void referralDialogs()
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
        const auto asked = m_desk.program().context()->ask(
            [id = m_case->caseId()](Services& services, const Session& who) {
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

    void cooperation()
    {
        press(m_desk.shell(), u"nav-cooperation"_s);
        QWidget* page = m_desk.page();
        auto* table = child<ui::TableView>(page, u"organisationTable"_s);
        REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
        table->setCurrentIndex(table->model()->index(0, 0));
        see(m_desk.shell(), u"cooperation"_s);
        seeDialog(u"organisationDialog"_s, [&] { press(page, u"newOrganisationButton"_s); });
        seeDialog(u"agreementsDialog"_s, [&] { press(page, u"agreementsButton"_s); });
        press(page, u"agreementsButton"_s);
        QWidget* agreements = window(u"agreementsDialog"_s);
        seeDialog(u"agreementDialog"_s, [&] { press(agreements, u"addAgreementButton"_s); });
        agreements->close();
        REQUIRE(isGone(u"agreementsDialog"_s));
        seeDialog(u"organisationHistoryDialog"_s, [&] { press(page, u"organisationHistoryButton"_s); });
    }

    /// The list of interventions with one that has a session, a signed decision and a plan, and their
    /// dialogs.
    void interventionDialogs()
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

    static Result<DecisionId> writeIntervention(Services& services, const Session& who, CaseId id)
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

    /// Search, call, placing, changing and ending.
    void placements()
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
    }

    /// A child that is placed where there is room, whatever else is.
    void place()
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

    void providers()
    {
        press(m_desk.shell(), u"nav-providers"_s);
        QWidget* page = m_desk.page();
        auto* table = child<ui::TableView>(page, u"providerTable"_s);
        REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
        see(m_desk.shell(), u"providers"_s);
        seeDialog(u"providerDialog"_s, [&] { press(page, u"editProviderButton"_s); });
        m_desk.prompt().answer(0);
        seeDialog(u"agreementDialog"_s, [&] { press(page, u"agreementButton"_s); });
        seeDialog(u"remarkDialog"_s, [&] { press(page, u"remarkButton"_s); });
        seeDialog(u"providerHistoryDialog"_s, [&] { press(page, u"providerHistoryButton"_s); });
        auto* places = child<ui::TableView>(page, u"placeTable"_s);
        REQUIRE(places->model()->rowCount() > 0);
        places->setCurrentIndex(places->model()->index(0, 0));
        seeDialog(u"placeDialog"_s, [&] { press(page, u"editPlaceButton"_s); });
    }

    void costs()
    {
        press(m_desk.shell(), u"nav-providers"_s);
        QWidget* page = m_desk.page();
        child<QTabWidget>(page, u"providerTabs"_s)->setCurrentIndex(1);
        auto* units = child<ui::CodeCombo>(page, u"costUnit"_s);
        REQUIRE(comes([units] { return units->count() > 1; }));
        units->setCurrentIndex(units->count() - 1); // the one of the adults
        auto* table = child<ui::TableView>(page, u"costTable"_s);
        REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
        see(m_desk.shell(), u"costs"_s);
        seeDialog(u"budgetDialog"_s, [&] { press(page, u"budgetButton"_s); });
    }

    void assessmentReport()
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

    void conflict()
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

    void people()
    {
        press(m_desk.shell(), u"nav-people"_s);
        QWidget* page = m_desk.page();
        write(page, u"personQuery"_s, u"a"_s);
        auto* table = child<ui::TableView>(page, u"personTable"_s);
        REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
        see(m_desk.shell(), u"people"_s);
        seeDialog(u"personDialog"_s, [&] { press(page, u"newPersonButton"_s); });
        table->setCurrentIndex(table->model()->index(0, 0));
        keys(table, Qt::Key_Return);
        child<QWidget>(m_desk.shell(), u"personName"_s);
        see(m_desk.shell(), u"person"_s);
        if (auto* merge = m_desk.page()->findChild<QAbstractButton*>(u"mergePersonButton"_s);
            merge->isVisible()) {
            merge->setEnabled(true);
            seeDialog(u"mergeDialog"_s, [&] { press(m_desk.page(), u"mergePersonButton"_s); });
        }
    }

    /// Of the person whose page is shown.
    void violenceQuestion()
    {
        auto* tabs = child<QTabWidget>(m_desk.page(), u"personTabs"_s);
        REQUIRE(tabs->isTabEnabled(2));
        tabs->setCurrentIndex(2);
        see(m_desk.shell(), u"person-questions"_s);
        press(m_desk.page(), u"askViolenceButton"_s);
        QWidget* dialog = window(u"violenceQuestionDialog"_s);
        choose(dialog, u"asked"_s, u"no"_s);
        press(dialog, u"actionButton"_s);
        REQUIRE(comes([&] { return !messageAt(dialog, u"not_asked_reason"_s).isEmpty(); }));
        see(dialog, u"violenceQuestionDialog-not-asked"_s);
        choose(dialog, u"asked"_s, u"yes"_s);
        choose(dialog, u"answer"_s, u"earlier"_s);
        choose(dialog, u"wants_support"_s, u"no"_s);
        see(dialog, u"violenceQuestionDialog-no-support"_s);
        choose(dialog, u"wants_support"_s, u"yes"_s);
        see(dialog, u"violenceQuestionDialog"_s);
        press(dialog, u"actionButton"_s);
        REQUIRE(isGone(u"violenceQuestionDialog"_s));
        auto* table = child<ui::TableView>(m_desk.page(), u"violenceQuestionTable"_s);
        REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
        table->setCurrentIndex(table->model()->index(0, 0));
        see(m_desk.shell(), u"person-questions-asked"_s);
        press(m_desk.page(), u"makeIntakeButton"_s);
        // The case of before is half written there.
        REQUIRE(comes([&] { return qobject_cast<ui::NewCasePage*>(m_desk.page()) != nullptr; }));
        child<QAbstractButton>(m_desk.page(), u"bannerAction"_s);
        see(m_desk.shell(), u"new-case-half-written"_s);
        press(m_desk.page(), u"bannerAction"_s);
        see(m_desk.shell(), u"new-case-from-answer"_s);
    }

    void unit()
    {
        press(m_desk.shell(), u"nav-unit"_s);
        auto* table = child<ui::TableView>(m_desk.page(), u"coverageTable"_s);
        REQUIRE(comes([table] { return table->model()->rowCount() > 0; }));
        see(m_desk.shell(), u"unit"_s);
        choose(m_desk.page(), u"coverageLevel"_s, u"unit"_s);
        see(m_desk.shell(), u"unit-by-unit"_s);
    }

    void menus()
    {
        const auto byMenu = [this](const QString& action, const QString& dialog) {
            seeDialog(dialog, [&] {
                const QList<QAction*> actions = m_desk.program().shell()->accountMenu()->actions();
                for (QAction* one : actions) {
                    if (one->objectName() == action) {
                        one->trigger();
                    }
                }
            });
        };
        byMenu(u"settingsAction"_s, u"settingsDialog"_s);
        byMenu(u"passwordAction"_s, u"passwordDialog"_s);
    }

    void locked()
    {
        m_desk.program().lock();
        child<QWidget>(m_desk.shell(), u"unlockForm"_s);
        see(m_desk.shell(), u"locked"_s);
    }

    void administration()
    {
        QWidget* page = m_desk.page();
        auto* tabs = child<QTabWidget>(page, u"administrationTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            see(m_desk.shell(), u"administration-%1"_s.arg(tab + 1));
        }
        tabs->setCurrentIndex(2);
        auto* instruments = child<ui::TableView>(page, u"instrumentTable"_s);
        REQUIRE(comes([instruments] { return instruments->model()->rowCount() > 2; }));
        instruments->setCurrentIndex(instruments->model()->index(2, 0));
        m_desk.prompt().answer(sources + u"/tests/data/wordings/good/made-up.json"_s);
        press(page, u"importPackButton"_s);
        auto* packs = child<ui::TableView>(page, u"packTable"_s);
        REQUIRE(comes([packs] { return packs->model()->rowCount() == 1; }));
        m_desk.prompt().answer(sources + u"/tests/data/wordings/broken/licence_missing.json"_s);
        press(page, u"importPackButton"_s);
        child<QWidget>(page, u"importFaults"_s);
        see(m_desk.shell(), u"administration-instruments"_s);
        seeDialog(u"instrumentSettingsDialog"_s, [&] { press(page, u"instrumentSettingsButton"_s); });
        tabs->setCurrentIndex(0);
        auto* accounts = child<ui::TableView>(page, u"accountTable"_s);
        REQUIRE(comes([accounts] { return accounts->model()->rowCount() > 0; }));
        seeDialog(u"accountDialog"_s, [&] { press(page, u"addAccountButton"_s); });
        accounts->setCurrentIndex(accounts->model()->index(0, 0));
        seeDialog(u"resetDialog"_s, [&] { press(page, u"resetPasswordButton"_s); });
    }

    Look m_look;
    Desk m_desk;
    QString m_address;
    ui::CasePage* m_case = nullptr;
    QSet<QString> m_classes;
    QSet<QString> m_names;
    QStringList m_findings;
};

/// What stands in the sources by that pattern, but not in the ones that are somebody else's.
QStringList inSources(const QStringList& folders, const QString& pattern)
{
    const QRegularExpression wanted(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(
            sources + folder, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/kit/"_s) || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            auto match = wanted.globalMatch(QString::fromUtf8(file.readAll()));
            while (match.hasNext()) {
                found += match.next().captured(1);
            }
        }
    }
    found.removeDuplicates();
    return found;
}
} // namespace

TEST_CASE("every screen can be used by keyboard, is labelled and cuts nothing", "[forms][screenshots]")
{
    const auto look = GENERATE(Look{u"sv"_s, false, 100}, Look{u"en"_s, false, 200}, Look{u"sv"_s, true, 200},
        Look{u"en"_s, true, 100}, Look{u"sv"_s, false, 200}, Look{u"en"_s, false, 100},
        Look{u"sv"_s, true, 100}, Look{u"en"_s, true, 200});
    INFO(look.name().toStdString());
    Walk walk(look);
    walk.everything();
    INFO(walk.findings().join(u'\n').toStdString());
    CHECK(walk.findings().isEmpty());

    // A screen that the walk does not know is a screen that nobody looks at.
    const QStringList classes = inSources({u"/src/ui"_s, u"/include/frid/ui"_s},
        u"^class (\\w+)(?: final)? : public "
        u"(?:QWidget|QDialog|QMainWindow|FormDialog|StartPage|CaseTab)\\b"_s);
    for (const QString& name : classes) {
        if (name == u"FormDialog" || name == u"StartPage" || name == u"CaseTab") { // bases
            continue;
        }
        INFO(name.toStdString());
        CHECK(walk.classes().contains(u"frid::ui::"_s + name));
    }
    const QStringList dialogs = inSources({u"/src/ui"_s}, u"u\"(\\w+Dialog)\""_s);
    for (const QString& name : dialogs) {
        if (name != u"printDialog") { // the system's
            INFO(name.toStdString());
            CHECK(walk.names().contains(name));
        }
    }
}
