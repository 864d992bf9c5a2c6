// The shell's pages, menu and palette for the account that is logged in.
#include <frid/ui/start/MainController.h>

#include <QApplication>
#include <QMenu>

#include <algorithm>

#include <frid/ui/AppContext.h>
#include <frid/ui/access/AdministrationPage.h>
#include <frid/ui/access/LogPage.h>
#include <frid/ui/access/PasswordDialog.h>
#include <frid/ui/assessment/CoveragePage.h>
#include <frid/ui/casefile/CaseListPage.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/NewCasePage.h>
#include <frid/ui/casereview/CaseReviewPage.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/myday/MyDayPage.h>
#include <frid/ui/myunit/MyUnitPage.h>
#include <frid/ui/person/PeoplePage.h>
#include <frid/ui/person/PersonPage.h>
#include <frid/ui/provider/ProvidersPage.h>
#include <frid/ui/referral/OrganisationsPage.h>
#include <frid/ui/settings/SettingsDialog.h>
#include <frid/ui/shell/CommandPalette.h>
#include <frid/ui/shell/LockCover.h>
#include <frid/ui/shell/ShellWindow.h>
#include <frid/ui/start/StartWindow.h>
#include <frid/ui/statistics/StatisticsPage.h>

#include "start/NumbersPage.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOpenedPages = 8; ///< cases and persons kept open at once
constexpr int paletteHits = 8;

/// At least the end of a case number: "69", "2026-69", "2026-000".
bool looksLikeNumber(const QString& query)
{
    return query.size() >= 2 && std::all_of(query.cbegin(), query.cend(), [](QChar letter) {
        return letter.isDigit() || letter == u'-';
    });
}

} // namespace

void MainController::makeShell()
{
    const std::unique_ptr<ShellWindow> before = std::move(m_shell);
    m_opened.clear();
    m_shell = std::make_unique<ShellWindow>();
    if (before != nullptr) {
        m_shell->restoreGeometry(before->saveGeometry());
    }
    m_cover = new LockCover(m_shell.get());
    const QString name = m_parts.registries->shortName(m_address);
    m_shell->setRegistryText(tr("%1 · %2", "municipality and registry").arg(m_registry.municipality, name));
    m_shell->setAccountText(m_context->session().displayName);
    connect(m_shell.get(), &ShellWindow::lockRequested, this, &MainController::lock);
    AppContext* context = m_context.get();
    connect(context, &AppContext::caseRequested, m_shell.get(), [this](const CaseId& id) { openCase(id); });
    connect(
        context, &AppContext::personRequested, m_shell.get(), [this](const PersonId& id) { openPerson(id); });
    connect(context, &AppContext::newCaseRequested, m_shell.get(), [this] { openNewCase(); });
    connect(context, &AppContext::intakeRequested, m_shell.get(),
        [this](const PersonId& person, const ViolenceQuestionId& question) { openIntake(person, question); });
    fillShell();
    fillAccountMenu();
    fillPalette();
    m_shell->show();
    if (before) {
        before->close(); // after the new one is there, or the program would end with its last window
    }
}

void MainController::fillShell()
{
    AppContext* context = m_context.get();
    const Session& who = context->session();
    const auto add = [this](const QString& id, const QString& title, const QString& icon, auto make) {
        ShellPage page;
        page.id = id;
        page.title = title;
        page.icon = icon;
        page.make = make;
        m_shell->addPage(page);
        return id;
    };
    if (worksWithCases()) {
        add(u"my-day"_s, tr("My day"), u"view-calendar-day"_s, [this, context](QWidget* parent) {
            auto* page = new MyDayPage(*context, parent);
            connect(page, &MyDayPage::overdueCounted, m_shell.get(),
                [this](int count) { m_shell->setPageCount(u"my-day"_s, count); });
            connect(page, &MyDayPage::caseTabRequested, m_shell.get(),
                [this](const CaseId& id, const QString& tab, const QString& record) {
                    openCase(id, tab, record);
                });
            return page;
        });
        if (who.has(Role::Manager)) {
            add(u"my-unit"_s, tr("My unit"), u"view-statistics"_s,
                [context](QWidget* parent) { return new MyUnitPage(*context, parent); });
        }
        add(u"cases"_s, tr("Cases"), u"folder-documents"_s,
            [context](QWidget* parent) { return new CaseListPage(*context, parent); });
        add(u"people"_s, tr("People"), u"system-users"_s,
            [context](QWidget* parent) { return new PeoplePage(*context, parent); });
        add(u"providers"_s, tr("Housing & providers"), u"go-home"_s,
            [context](QWidget* parent) { return new ProvidersPage(*context, parent); });
        add(u"cooperation"_s, tr("Cooperation"), u"network-connect"_s,
            [context](QWidget* parent) { return new OrganisationsPage(*context, parent); });
        if (!who.has(Role::Manager)) { // a manager has it on My unit
            add(u"unit"_s, tr("Unit"), u"view-statistics"_s,
                [context](QWidget* parent) { return new CoveragePage(*context, parent); });
        }
    }
    if (who.has(Role::Manager)) {
        add(u"reviews"_s, tr("Case review"), u"task-complete"_s,
            [context](QWidget* parent) { return new CaseReviewPage(*context, parent); });
    }
    if (who.has(Role::Manager) || who.has(Role::Coordinator)) {
        add(u"statistics"_s, tr("Statistics"), u"office-chart-bar"_s,
            [context](QWidget* parent) { return new StatisticsPage(*context, parent); });
    }
    if (who.has(Role::Administrator)) {
        add(u"administration"_s, tr("Administration"), u"configure"_s,
            [context](QWidget* parent) { return new AdministrationPage(*context, parent); });
    }
    if (who.has(Role::Auditor)) {
        add(u"log"_s, tr("Log"), u"appointment-new"_s,
            [context](QWidget* parent) { return new LogPage(*context, parent); });
    }
    if (who.has(Role::Coordinator) && !worksWithCases()) {
        add(u"numbers"_s, tr("The question"), u"question"_s,
            [context](QWidget* parent) { return new NumbersPage(*context, parent); });
    }
    const QString first = worksWithCases() ? u"my-day"_s
        : who.has(Role::Administrator)     ? u"administration"_s
        : who.has(Role::Auditor)           ? u"log"_s
                                           : u"statistics"_s;
    m_shell->showPage(first);
}

void MainController::fillAccountMenu()
{
    QMenu* menu = m_shell->accountMenu();
    menu->clear();
    const auto add = [this, menu](const QString& name, const QString& text, const QString& icon, auto run) {
        QAction* action = menu->addAction(Icons::get(icon), text);
        action->setObjectName(name);
        // Queued: the menu belongs to a window that the command may take away.
        connect(action, &QAction::triggered, this, run, Qt::QueuedConnection);
    };
    add(u"lockAction"_s, tr("Lock"), u"object-locked"_s, [this] { lock(); });
    add(u"passwordAction"_s, tr("Change password…"), u"password-copy"_s, [this] { changePassword(); });
    add(u"settingsAction"_s, tr("Settings…"), u"configure"_s, [this] { showSettings(); });
    menu->addSeparator();
    add(u"switchRegistryAction"_s, tr("Other registry…"), u"document-open"_s, [this] { switchRegistry(); });
    add(u"logOutAction"_s, tr("Log out"), u"system-log-out"_s, [this] { logOut(); });
}

void MainController::fillPalette()
{
    CommandPalette* palette = m_shell->commandPalette();
    palette->clearProviders();
    AppContext* context = m_context.get();
    using Answer = std::function<void(QList<PaletteItem>)>;
    if (worksWithCases()) {
        palette->addProvider([this, context](const QString& query, const Answer& answer) {
            if (!looksLikeNumber(query)) {
                answer({});
                return;
            }
            CaseFilter filter;
            filter.number = query;
            filter.limit = paletteHits;
            filter.today = context->today();
            onResult(
                context->ask([filter](Services& services, const Session& who) {
                    return services.cases().list(who, filter);
                }),
                m_shell.get(),
                [context, answer](const QList<CaseRow>& rows) {
                    QList<PaletteItem> items;
                    for (const CaseRow& row : rows) {
                        items.append({row.number.toString(), personText(row.subject), u"folder-documents"_s,
                            [context, id = row.id] { Q_EMIT context->caseRequested(id); }});
                    }
                    answer(items);
                },
                [answer](const Error&) { answer({}); });
        });
        palette->addProvider([this, context](const QString& query, const Answer& answer) {
            if (query.trimmed().isEmpty()) {
                answer({});
                return;
            }
            onResult(
                context->ask([query](Services& services, const Session& who) {
                    return services.persons().search(who, query, paletteHits);
                }),
                m_shell.get(),
                [this, context, query, answer](const QList<DirectoryHit>& hits) {
                    QList<PaletteItem> items;
                    for (const DirectoryHit& hit : hits) {
                        const DirectoryEntry& person = hit.person;
                        const QString name = person.masked
                            ? tr("Protected person")
                            : (person.givenName + u' ' + person.familyName).trimmed();
                        QStringList facts;
                        if (person.birthYear > 0 && !person.masked) {
                            facts += tr("born %1").arg(person.birthYear);
                        }
                        facts += person.caseNumbers;
                        items.append({name, facts.join(u" · "_s), u"user-identity"_s,
                            [context, id = person.id] { Q_EMIT context->personRequested(id); }});
                        const QStringList cases = looksLikeNumber(query) ? QStringList() : person.caseNumbers;
                        for (const QString& number : cases) {
                            items.append({tr("Case %1").arg(number), name, u"folder-documents"_s,
                                [this, number, id = person.id] { openCaseNumbered(number, id); }});
                        }
                    }
                    answer(items);
                },
                [answer](const Error&) { answer({}); });
        });
    }
    palette->addProvider([this, context](const QString& query, const Answer& answer) {
        QList<PaletteItem> items;
        if (worksWithCases()) {
            items.append({tr("New case"), tr("Ctrl+N"), u"document-new"_s,
                [context] { Q_EMIT context->newCaseRequested(); }});
            items.append({tr("Ask about violence"), tr("Ctrl+Shift+F"), u"question"_s,
                [this] { askAboutViolence(); }});
        }
        items.append({tr("Lock now"), tr("Ctrl+L"), u"object-locked"_s, [this] { lock(); }});
        items.append({tr("Settings"), {}, u"configure"_s, [this] { showSettings(); }});
        items.append({tr("Change password"), {}, u"password-copy"_s, [this] { changePassword(); }});
        items.append({tr("Log out"), {}, u"system-log-out"_s,
            [this] { QMetaObject::invokeMethod(this, &MainController::logOut, Qt::QueuedConnection); }});
        items.removeIf([&](const PaletteItem& item) {
            return !item.title.contains(query.trimmed(), Qt::CaseInsensitive);
        });
        answer(items);
    });
}

void MainController::openCase(CaseId id, const QString& tab, const QString& record)
{
    const QString pageId = u"case-"_s + id.toString();
    ShellPage page;
    page.id = pageId;
    page.title = tr("Case");
    page.make = [this, id, pageId](QWidget* parent) {
        auto* made = new CasePage(*m_context, id, parent);
        connect(made, &CasePage::titleChanged, m_shell.get(),
            [this, pageId](const QString& title) { m_shell->retitlePage(pageId, title); });
        return made;
    };
    m_shell->openPage(page, u"cases"_s);
    keepFewPages(pageId);
    if (auto* made = qobject_cast<CasePage*>(m_shell->page(pageId)); made != nullptr && !tab.isEmpty()) {
        made->goOn(tab, record);
    }
}

void MainController::openCaseNumbered(const QString& number, PersonId otherwise)
{
    onResult(
        m_context->ask([number](Services& services, const Session& who) -> Result<CaseId> {
            const auto known = CaseNumber::parse(number);
            return known ? services.cases().findByNumber(who, *known) : fail(ErrorCode::NotFound);
        }),
        m_shell.get(), [this](CaseId id) { openCase(id); },
        [this, otherwise](const Error& error) {
            if (error.code == ErrorCode::NotFound) {
                openPerson(otherwise); // the person's page says whom to ask
            } else {
                m_context->prompt().error(m_shell.get(), error);
            }
        });
}

void MainController::openPerson(PersonId id)
{
    const QString pageId = u"person-"_s + id.toString();
    ShellPage page;
    page.id = pageId;
    page.title = tr("Person");
    page.make = [this, id](QWidget* parent) { return new PersonPage(*m_context, id, parent); };
    m_shell->openPage(page, u"people"_s);
    keepFewPages(pageId);
}

void MainController::openNewCase()
{
    const QString pageId = u"new-case"_s;
    ShellPage page;
    page.id = pageId;
    page.title = tr("New case");
    page.make = [this, pageId](QWidget* parent) {
        auto* made = new NewCasePage(*m_context, parent);
        // Queued: the page is still telling of it.
        connect(
            made, &NewCasePage::created, m_shell.get(), [this, pageId] { m_shell->closePage(pageId); },
            Qt::QueuedConnection);
        return made;
    };
    m_shell->openPage(page, u"cases"_s);
}

void MainController::openIntake(PersonId person, ViolenceQuestionId question)
{
    openNewCase();
    if (auto* page = qobject_cast<NewCasePage*>(m_shell->page(u"new-case"_s))) {
        page->fillFrom(person, question);
    }
}

void MainController::askAboutViolence()
{
    QWidget* shown = m_shell->page(m_shell->currentPageId());
    if (auto* casePage = qobject_cast<CasePage*>(shown)) {
        casePage->askAboutViolence();
    } else if (auto* personPage = qobject_cast<PersonPage*>(shown)) {
        personPage->askAboutViolence();
    } else {
        m_shell->showPage(u"people"_s);
    }
}

void MainController::changePassword()
{
    changeOwnPassword(*m_context, m_shell.get());
}

void MainController::showSettings()
{
    const auto save = [this](const UserSettings& settings) {
        const QString before = m_language;
        m_parts.language.clear(); // what is chosen here beats what was asked for at start
        saveUserSettings(settings);
        applySettings();
        if (m_language == before) {
            return;
        }
        // The pages are made anew in the other language, after the dialog is gone.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_context) {
                    Q_EMIT m_context->aboutToLock();
                    m_context->setLanguage(m_language);
                    makeShell();
                    makeStartWindow();
                }
            },
            Qt::QueuedConnection);
    };
    (new SettingsDialog(loadUserSettings(), save, m_shell.get()))->open();
}

void MainController::keepFewPages(const QString& newest)
{
    m_opened.removeAll(newest);
    m_opened.append(newest);
    if (m_opened.size() > mostOpenedPages) {
        // The oldest goes; what was unfinished in it stays as a draft.
        Q_EMIT m_context->aboutToLock();
        m_shell->closePage(m_opened.takeFirst());
    }
}

} // namespace frid::ui
