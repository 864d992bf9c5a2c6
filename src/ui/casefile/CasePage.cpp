#include <frid/ui/casefile/CasePage.h>

#include <QMenu>
#include <QShortcut>
#include <QShowEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabKeys.h>
#include <frid/ui/kit/TableView.h>

#include "assessment/AssessmentsTab.h"
#include "assessment/ViolenceQuestionDialog.h"
#include "casefile/CaseDialogs.h"
#include "casefile/CaseHeader.h"
#include "casefile/HistoryTab.h"
#include "casefile/PartiesTab.h"
#include "casefile/TasksTab.h"
#include "casefile/TimelineTab.h"
#include "casefile/ViolenceTab.h"
#include "casereview/CaseReviewsTab.h"
#include "followup/FollowUpTab.h"
#include "intervention/InterventionsTab.h"
#include "journal/JournalTab.h"
#include "person/RevealPerson.h"
#include "provider/PlacementsTab.h"
#include "referral/ReferralsTab.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

CasePage::CasePage(AppContext& context, CaseId id, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_header(new CaseHeader(context, this))
    , m_banner(new Banner(this))
    , m_actions(new QToolButton(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"casePage"_s);
    build();
    connect(&context, &AppContext::caseChanged, this, [this](const CaseId& changed) {
        if (changed == m_id) {
            refresh();
        }
    });
    connect(&context, &AppContext::personChanged, this, [this](const PersonId& changed) {
        if (m_case && m_case->file.subject == changed) {
            m_revealed.reset();
            refresh();
        }
    });
    // Whoever unlocks has to reveal once more.
    connect(&context, &AppContext::aboutToLock, this, [this] {
        if (std::exchange(m_revealed, std::nullopt) && m_case) {
            m_header->showCase(*m_case, m_revealed);
        }
    });
    refresh();
}

void CasePage::build()
{
    m_actions->setObjectName(u"caseActions"_s);
    m_actions->setText(tr("&Actions"));
    m_actions->setPopupMode(QToolButton::InstantPopup);
    m_actions->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_actions->setFocusPolicy(Qt::StrongFocus);
    m_actions->setMenu(new QMenu(m_actions));
    m_header->addButton(m_actions);
    addAction(u"editIntake"_s, tr("Edit intake…"), u"document-edit"_s,
        [this] { editIntake(m_context, *m_case, this); });
    addAction(u"openInquiry"_s, tr("Open an inquiry…"), u"folder-open"_s,
        [this] { decideInquiry(m_context, *m_case, true, this); });
    addAction(u"declineInquiry"_s, tr("Do not open an inquiry…"), u"dialog-cancel"_s,
        [this] { decideInquiry(m_context, *m_case, false, this); });
    m_actions->menu()->addSeparator();
    addAction(u"askViolence"_s, tr("Ask about violence…"), u"question"_s, [this] {
        askAboutViolence();
    })->setShortcut(violenceQuestionKey());
    m_actions->menu()->addSeparator();
    addAction(u"changeHandlers"_s, tr("Handlers…"), u"system-users"_s,
        [this] { changeHandlers(m_context, *m_case, this); });
    addAction(u"changeWall"_s, tr("Put up a wall…"), u"security-high"_s,
        [this] { changeWall(m_context, *m_case, this); });
    addAction(
        u"linkCase"_s, tr("Link a case…"), u"insert-link"_s, [this] { linkCase(m_context, *m_case, this); });
    m_actions->menu()->addSeparator();
    addAction(u"printReport"_s, tr("Follow-up report…"), u"document-print"_s, [this] {
        printReport();
    })->setShortcut(QKeySequence::Print);
    addAction(u"printHandover"_s, tr("Handover sheet…"), u"document-print"_s, [this] {
        if (m_case) {
            makeHandoverDialog(m_context, *m_case, this)->open();
        }
    });
    m_actions->menu()->addSeparator();
    addAction(u"closeCase"_s, tr("Close the case…"), u"archive-insert"_s,
        [this] { closeCase(m_context, *m_case, this); });
    addAction(u"reopenCase"_s, tr("Reopen the case…"), u"archive-remove"_s,
        [this] { reopenCase(m_context, *m_case, this); });

    auto* timeline = new TimelineTab(m_context, this);
    auto* journal = m_journal = new JournalTab(m_context, this);
    m_assessments = new AssessmentsTab(m_context, this);
    m_referrals = new ReferralsTab(m_context, this);
    auto* followUps = m_followUps = new FollowUpTab(m_context, this);
    addTab(u"timeline"_s, tr("&Overview"), timeline);
    addTab(u"parties"_s, tr("&Parties"), new PartiesTab(m_context, this));
    addTab(u"violence"_s, tr("&Violence"), new ViolenceTab(m_context, this));
    addTab(u"assessments"_s, tr("&Assessments"), m_assessments);
    addTab(u"journal"_s, tr("&Journal"), journal);
    addTab(u"follow-up"_s, tr("&Follow-up"), followUps);
    m_interventions = new InterventionsTab(m_context, this);
    addTab(u"interventions"_s, tr("&Interventions"), m_interventions);
    addTab(u"placements"_s, tr("Place&ments"), new PlacementsTab(m_context, this));
    addTab(u"referrals"_s, tr("&Referrals"), m_referrals);
    m_tasks = new TasksTab(m_context, this);
    addTab(u"tasks"_s, tr("&Tasks"), m_tasks);
    m_reviews = new CaseReviewsTab(m_context, this);
    addTab(u"reviews"_s, tr("Revie&ws"), m_reviews);
    addTab(u"history"_s, tr("&History"), new HistoryTab(m_context, this));
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);

    connect(m_header, &CaseHeader::revealRequested, this, &CasePage::reveal);
    connect(m_header, &CaseHeader::personRequested, this, [this] {
        if (m_case) {
            Q_EMIT m_context.personRequested(m_case->file.subject);
        }
    });
    connect(m_header, &CaseHeader::taskRequested, this, [this](const QString& task) {
        showTab(u"tasks"_s);
        m_tasks->showTask(task);
    });
    connect(
        timeline, &TimelineTab::entryRequested, this, [this, journal, followUps](const TimelineEntry& entry) {
            switch (entry.kind) {
            case TimelineEntry::Kind::Note:
                journal->showNote(NoteId::fromString(entry.id));
                showTab(u"journal"_s);
                break;
            case TimelineEntry::Kind::FollowUp:
                followUps->showFollowUp(entry.id);
                showTab(u"follow-up"_s);
                break;
            case TimelineEntry::Kind::Goal:
                showTab(u"follow-up"_s);
                break;
            case TimelineEntry::Kind::Violence:
                showTab(u"violence"_s);
                break;
            case TimelineEntry::Kind::Task:
                m_tasks->showTask(entry.id);
                showTab(u"tasks"_s);
                break;
            case TimelineEntry::Kind::Assessment:
            case TimelineEntry::Kind::ViolenceQuestion:
                showTab(u"assessments"_s);
                break;
            case TimelineEntry::Kind::Decision:
            case TimelineEntry::Kind::Plan:
            case TimelineEntry::Kind::Intervention:
                m_interventions->showRecord(entry.id);
                showTab(u"interventions"_s);
                break;
            case TimelineEntry::Kind::Referral:
            case TimelineEntry::Kind::Consultation:
                m_referrals->showRecord(entry.id);
                showTab(u"referrals"_s);
                break;
            case TimelineEntry::Kind::Placement:
                showTab(u"placements"_s);
                break;
            case TimelineEntry::Kind::Review:
                m_reviews->showReview(entry.id);
                showTab(u"reviews"_s);
                break;
            case TimelineEntry::Kind::Turn:
                break;
            }
        });
    const auto shortcut = [this](const QKeySequence& keys, std::function<void()> run) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, std::move(run));
    };
    shortcut(QKeySequence::Refresh, [this] { refresh(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_header->openNextTask(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_J), [this, journal] {
        showTab(u"journal"_s);
        journal->writeNote();
    });
    shortcut(QKeySequence::New, [this] { Q_EMIT m_context.newCaseRequested(); });
    addTabKeys(m_tabs, this, [this] { focusList(); });
    updateActions();
}

void CasePage::addTab(const QString& name, const QString& title, CaseTab* tab)
{
    tab->setProperty("tabName", name);
    m_tabs->addTab(tab, title);
    m_pages.append(tab);
}

/// The list of the tab that is shown: there the arrow keys and Enter are of use at once.
void CasePage::focusList()
{
    const QList<QTableView*> lists = m_tabs->currentWidget()->findChildren<QTableView*>();
    for (QTableView* list : lists) {
        if (list->isVisibleTo(this)) {
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void CasePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const QWidget* now = focusWidget();
    if (!event->spontaneous() && (now == nullptr || !m_tabs->isAncestorOf(now))) {
        focusList();
    }
}

void CasePage::goOn(const QString& tab, const QString& record)
{
    showTab(tab);
    m_wantedTab = tab;
    m_wantedRecord = record;
    openWanted();
}

void CasePage::openWanted()
{
    if (!m_case) {
        return; // comes with the case
    }
    const QString tab = std::exchange(m_wantedTab, QString());
    const QString record = std::exchange(m_wantedRecord, QString());
    const bool begun = record == newRecord;
    if (tab == u"journal"_s && begun) {
        m_journal->writeNote();
    } else if (tab == u"journal"_s && !record.isEmpty()) {
        m_journal->showNote(NoteId::fromString(record));
    } else if (tab == u"assessments"_s && !record.isEmpty()) {
        m_assessments->goOn(record);
    } else if (tab == u"referrals"_s && !record.isEmpty()) {
        m_referrals->showRecord(record);
    } else if (tab == u"interventions"_s && !record.isEmpty()) {
        m_interventions->showRecord(record);
    } else if (tab == u"tasks"_s && !record.isEmpty()) {
        m_tasks->showTask(record);
    } else if (tab == u"reviews"_s && begun) {
        m_reviews->startReview();
    } else if (tab == u"reviews"_s && !record.isEmpty()) {
        m_reviews->showReview(record);
    } else if (tab == u"follow-up"_s && begun) {
        m_followUps->startFollowUp();
    } else if (tab == u"follow-up"_s && !record.isEmpty()) {
        m_followUps->showFollowUp(record);
    }
}

QAction* CasePage::addAction(
    const QString& name, const QString& text, const QString& icon, std::function<void()> run)
{
    QAction* action = m_actions->menu()->addAction(Icons::get(icon), text);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_case) {
            run();
        }
    });
    m_actionOf.insert(name, action);
    return action;
}

void CasePage::showTab(const QString& name)
{
    for (CaseTab* page : std::as_const(m_pages)) {
        if (page->property("tabName").toString() == name) {
            m_tabs->setCurrentWidget(page);
        }
    }
}

void CasePage::refresh()
{
    const int asked = ++m_asked;
    onResult(
        m_context.ask(
            [id = m_id](Services& services, const Session& who) { return services.cases().open(who, id); }),
        this,
        [this, asked](CaseOverview overview) {
            if (asked == m_asked) {
                showOverview(std::move(overview));
            }
        },
        [this](const Error& error) {
            m_banner->showMessage(Tone::Danger, errorSentence(error), tr("Try again"), [this] { refresh(); });
        });
}

void CasePage::showOverview(CaseOverview overview)
{
    m_banner->hide();
    m_case = std::make_shared<const CaseOverview>(std::move(overview));
    m_header->showCase(*m_case, m_revealed);
    for (CaseTab* page : std::as_const(m_pages)) {
        page->setCase(m_case);
        if (page->property("tabName").toString() == "placements"_L1) {
            m_tabs->setTabVisible(m_tabs->indexOf(page), m_case->file.kind != CaseKind::Perpetrator);
        }
    }
    updateActions();
    openWanted();
    if (m_case->file.status == CaseStatus::Closed) {
        m_banner->showMessage(Tone::Neutral,
            tr("The case was closed on %1 (%2). Notes and violence that comes to light can still be written "
               "down; reopen it to go on working in it.")
                .arg(m_case->file.closedOn ? m_case->file.closedOn->toString(Qt::ISODate) : QString(),
                    m_context.label(u"closing_reason"_s, m_case->file.closingReason)));
    }
    Q_EMIT titleChanged(m_case->file.number.toString());
}

void CasePage::updateActions()
{
    const bool known = m_case != nullptr;
    const bool writes = known && m_case->right == CaseRight::Write;
    const bool open = known && m_case->file.status == CaseStatus::Open;
    const bool undecided = known && !m_case->file.inquiryOpenedOn;
    for (const QString& name :
        {u"editIntake"_s, u"askViolence"_s, u"changeHandlers"_s, u"changeWall"_s, u"linkCase"_s}) {
        m_actionOf.value(name)->setEnabled(writes && open);
    }
    m_actionOf.value(u"openInquiry"_s)->setEnabled(writes && open && undecided);
    m_actionOf.value(u"declineInquiry"_s)
        ->setEnabled(writes && open && undecided && !m_case->file.inquiryDeclinedOn);
    m_actionOf.value(u"closeCase"_s)->setEnabled(writes && open);
    m_actionOf.value(u"reopenCase"_s)->setEnabled(writes && !open);
    m_actionOf.value(u"closeCase"_s)->setVisible(!known || open);
    m_actionOf.value(u"reopenCase"_s)->setVisible(known && !open);
    m_actionOf.value(u"printReport"_s)->setEnabled(known);
    m_actionOf.value(u"printHandover"_s)->setEnabled(known);
    if (known) {
        m_actionOf.value(u"changeWall"_s)
            ->setText(m_case->file.walled ? tr("Take the wall away…") : tr("Put up a wall…"));
    }
}

void CasePage::reveal()
{
    if (!m_case) {
        return;
    }
    revealPerson(
        m_context, m_case->file.subject, m_id, this,
        [this](const PersonView& view) {
            m_revealed = view.person;
            m_header->showCase(*m_case, m_revealed);
        },
        [this](const Error& error) { m_context.prompt().error(this, error); });
}

void CasePage::askAboutViolence()
{
    if (m_actionOf.value(u"askViolence"_s)->isEnabled()) {
        frid::ui::askAboutViolence(m_context, *m_case, this);
    }
}

void CasePage::printReport()
{
    if (m_case) {
        makeReportDialog(m_context, *m_case, this)->open();
    }
}

} // namespace frid::ui
