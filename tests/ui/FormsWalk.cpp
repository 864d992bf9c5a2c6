#include "FormsWalk.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>

#include <frid/application/demo/DemoRegistry.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

#include "AccessibilityWalk.h"
#include "support/ui/Screen.h"

using namespace Qt::StringLiterals;

namespace frid::test {

namespace {

const QString sources = QString::fromLocal8Bit(FRID_SOURCE_DIR);

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

} // namespace

QString Look::name() const
{
    return u"%1-%2-%3"_s.arg(language, dark ? u"dark"_s : u"light"_s).arg(percent);
}

FormsWalk::FormsWalk(const Look& look)
    : m_look(look)
    , m_desk(look.language, Desk::Passwords::Cheap)
{
    m_desk.setLooks({look.dark ? ui::ColorScheme::Dark : ui::ColorScheme::Light, look.percent});
    m_address = m_desk.path(u"demo.frid"_s);
    makeDemoRegistry(m_address, m_desk.sharedClock(), 14);
    REQUIRE(QDir().mkpath(sources + u"/build/screenshots"_s));
}

void FormsWalk::everything()
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
    figuresAndFiles();
    sheetOfCases();
    reviews();
    myUnit();
    enter(u"admin"_s);
    administration();
    enter(u"granskare"_s);
    see(m_desk.shell(), u"log"_s);
    enter(u"samordnare"_s);
    auto* figures = child<ui::TableView>(m_desk.page(), u"statisticsTable"_s);
    REQUIRE(comes([figures] { return figures->model()->rowCount() > 0; }));
    see(m_desk.shell(), u"statistics"_s);
    press(m_desk.shell(), u"nav-numbers"_s);
    auto* coverage = child<ui::TableView>(m_desk.page(), u"coverageTable"_s);
    REQUIRE(comes([coverage] { return coverage->model()->rowCount() > 0; }));
    see(m_desk.shell(), u"numbers"_s);
}

void FormsWalk::settle()
{
    if (ui::AppContext* context = m_desk.program().context(); context != nullptr) {
        for (int round = 0; round < 2; ++round) {
            const auto answered = context->ask([](Services&, const Session&) -> Result<void> { return {}; });
            REQUIRE(comes([&] { return answered.isFinished(); }));
            QTest::qWait(5);
        }
    }
    QTest::qWait(10);
}

void FormsWalk::see(QWidget* window, const QString& name)
{
    settle();
    const bool large = m_look.percent > 100;
    if (window->isWindow() && window->windowType() == Qt::Window) {
        window->resize(large ? QSize(1920, 1080) : QSize(1280, 768));
    } else if (qobject_cast<QDialog*>(window) != nullptr && large) {
        window->resize(window->sizeHint().boundedTo(QSize(1800, 1000)).expandedTo(window->size()));
    }
    QTest::qWait(10);
    const QSize screen = large ? QSize(1920, 1080) : QSize(1366, 768);
    if (window->width() > screen.width() || window->height() > screen.height()) {
        m_findings += u"%1: %2 × %3 is larger than its screen"_s.arg(name)
                          .arg(window->width())
                          .arg(window->height());
    }
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

void FormsWalk::seeDialog(const QString& name, const std::function<void()>& open)
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

} // namespace frid::test
