#include <frid/ui/myunit/MyUnitPage.h>

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/myunit/MyUnitService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/MoneyField.h>

#include "myunit/UnitChartsPane.h"
#include "myunit/UnitLists.h"

// What the page reads, and how its numbers show it.
namespace frid::ui {

using namespace Qt::StringLiterals;

void MyUnitPage::readUnits()
{
    onResult(
        m_context.ask([](Services& services, const Session& who) { return services.accounts().units(who); }),
        this,
        [this](const QList<Unit>& units) {
            QList<CodeItem> items;
            for (const Unit& one : units) {
                if (m_context.session().has(Role::Manager, one.id)) {
                    items.append({one.id.toString(), one.name});
                }
            }
            m_unit->setItems(items, {}, false);
            m_unitChoice->setVisible(items.size() > 1);
            refresh();
        },
        [this](const Error& error) { failed(error); });
}

void MyUnitPage::failed(const Error& error)
{
    m_stale = true;
    if (error.code != ErrorCode::Locked) {
        m_banner->showMessage(Tone::Warning, errorSentence(error), tr("Try again"),
            [this] { unit().isNull() ? readUnits() : refresh(); });
    }
}

void MyUnitPage::refresh()
{
    if (unit().isNull()) {
        return;
    }
    m_stale = false;
    m_later->stop();
    const int asked = ++m_asked;
    onResult(
        m_context.askReports([id = unit()](Services& services, const Session& who) {
            return services.myUnit().overview(who, id);
        }),
        this,
        [this, asked](UnitOverview overview) {
            if (asked == m_asked) {
                m_overview = std::move(overview);
                showOverview();
            }
        },
        [this](const Error& error) { failed(error); });
}

void MyUnitPage::showOverview()
{
    m_read.clear();
    m_handlerOf.clear();
    for (const UnitCase& one : std::as_const(m_overview->facts.cases)) {
        m_handlerOf.insert(one.id, one.handler);
    }
    m_handlerRows->setRecords(m_overview->handlers);
    m_handlers.headline->setText(m_overview->weightsVerified
            ? tr("Handlers and their open cases")
            : tr("Handlers and their open cases. The points of load are a proposal, not agreed yet."));
    m_charts->show(*m_overview);
    showTiles();
    showCases();
    readShown();
    updateButtons();
}

void MyUnitPage::showTiles()
{
    const UnitFacts& facts = m_overview->facts;
    int open = 0;
    int unassigned = 0;
    int silent = 0;
    for (const UnitCase& one : facts.cases) {
        open += one.isOpen() ? 1 : 0;
        unassigned += one.isOpen() && one.handler.isNull() ? 1 : 0;
        silent += isWithoutContact(one, m_overview->today) ? 1 : 0;
    }
    int overdue = 0;
    int soon = 0;
    for (const UnitWorker& worker : facts.workers) {
        overdue += worker.overdueTasks;
        soon += worker.tasksSoon;
    }
    const auto say = [this](const QString& name, const QString& text, bool alarm = false) {
        QPushButton* tile = m_tile.value(name);
        tile->setText(text);
        tile->setIcon(alarm ? Icons::get(toneIcon(Tone::Warning)) : QIcon());
        tile->setEnabled(true);
    };
    say(u"openTile"_s, tr("%n open case(s)", nullptr, open));
    say(u"unassignedTile"_s, tr("%n without a handler", nullptr, unassigned), unassigned > 0);
    say(u"overdueTile"_s, tr("%n overdue task(s)", nullptr, overdue), overdue > 0);
    say(u"soonTile"_s, tr("%n due in 14 days", nullptr, soon));
    say(u"silentTile"_s, tr("%n without contact for 30 days", nullptr, silent), silent > 0);
    say(u"placedTile"_s,
        tr("%n placed, %1 a day", nullptr, facts.placements).arg(moneyText(facts.costPerDay)));
    say(u"openingTile"_s, tr("%n emergency opening(s) to review", nullptr, facts.openingsToReview),
        facts.openingsToReview > 0);
    m_tiles->updateGeometry();
}

void MyUnitPage::readShown()
{
    QWidget* shown = m_tabs->currentWidget();
    if (!m_overview || m_read.contains(shown)) {
        return;
    }
    m_read.insert(shown);
    if (shown == m_cases.page) {
        readNames();
    } else if (shown == m_tasks.page) {
        readTasks();
    } else if (shown == m_placements.page) {
        readPlacements();
    } else if (shown == m_openings.page) {
        readOpenings();
    }
}

void MyUnitPage::readNames()
{
    const int asked = m_asked;
    CaseFilter filter;
    filter.unit = unit();
    filter.today = m_context.today();
    onResult(
        m_context.askReports(
            [filter](Services& services, const Session& who) { return services.cases().list(who, filter); }),
        this,
        [this, asked](const QList<CaseRow>& rows) {
            if (asked == m_asked) {
                m_names.clear();
                for (const CaseRow& row : rows) {
                    m_names.insert(row.id, row.subject);
                }
                showCases();
            }
        },
        [this](const Error& error) { failed(error); });
}

void MyUnitPage::readTasks()
{
    const int asked = m_asked;
    onResult(
        m_context.askReports([id = unit()](Services& services, const Session& who) {
            return services.myUnit().tasks(who, id);
        }),
        this,
        [this, asked](const QList<TaskRow>& rows) {
            if (asked == m_asked) {
                m_allTasks = rows;
                showTasks();
            }
        },
        [this](const Error& error) { failed(error); });
}

void MyUnitPage::readPlacements()
{
    const int asked = m_asked;
    onResult(
        m_context.askReports([id = unit()](Services& services, const Session& who) {
            return services.myUnit().placements(who, id);
        }),
        this,
        [this, asked](const QList<UnitPlacement>& rows) {
            if (asked == m_asked) {
                m_placementRows->setRecords(rows);
            }
        },
        [this](const Error& error) { failed(error); });
}

void MyUnitPage::readOpenings()
{
    const int asked = m_asked;
    onResult(
        m_context.askReports([id = unit()](Services& services, const Session& who) {
            return services.myUnit().openings(who, id);
        }),
        this,
        [this, asked](const QList<EmergencyOpening>& rows) {
            if (asked == m_asked) {
                m_openingRows->setRecords(rows);
                updateButtons();
            }
        },
        [this](const Error& error) { failed(error); });
}

} // namespace frid::ui
