#include "Office.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTreeWidget>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

using namespace Qt::StringLiterals;

namespace frid::test {

namespace {

QString cellsOf(const QAbstractItemModel* model, int row)
{
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        cells += model->index(row, column).data().toString();
    }
    return cells.join(u" | "_s);
}
} // namespace

Office::Office(const QString& language)
    : m_desk(language, Desk::Passwords::Cheap)
    , m_address(m_desk.path(u"provkoping.frid"_s))
    , m_gateway(std::make_unique<TestGateway>(m_desk.sharedClock(), m_desk.path(u"other-drafts"_s)))
    , m_services(must(m_gateway->open(m_address, ui::RegistryOpening::Create)))
{
    NewRegistry registry;
    registry.municipality = u"Provköping"_s;
    registry.unit = u"Enhet Norr"_s;
    registry.login = u"ada"_s;
    registry.displayName = u"Ada Administratör"_s;
    registry.password = secret.toUtf8();
    must(m_services->auth().createRegistry(registry));
    const Session admin = session(u"ada"_s);
    m_north = must(m_services->accounts().units(admin)).first().id;
    m_south = must(m_services->accounts().addUnit(admin, u"Enhet Söder"_s));
    const auto add = [&](const QString& login, const QString& name, Role role, UnitId unit) {
        Account account;
        account.login = login;
        account.displayName = name;
        account.roles = {{role, unit}};
        must(m_services->accounts().add(admin, account, secret.toUtf8(), true));
    };
    add(u"vera"_s, u"Vera Handläggare"_s, Role::Caseworker, m_north);
    add(u"kim"_s, u"Kim Kollega"_s, Role::Caseworker, m_north);
    add(u"mona"_s, u"Mona Chef"_s, Role::Manager, m_north);
    add(u"sune"_s, u"Sune Söder"_s, Role::Caseworker, m_south);
    add(u"sam"_s, u"Sam Ordnare"_s, Role::Coordinator, m_north);
    add(u"greta"_s, u"Greta Granskare"_s, Role::Auditor, {});
}

Session Office::session(const QString& login)
{
    return must(m_services->auth().logIn(login, secret.toUtf8()));
}

void Office::enter(const QString& login)
{
    m_desk.start(m_address);
    m_desk.logIn(login, secret);
    settle();
}

void Office::unlock()
{
    keys(m_desk.shell(), Qt::Key_Shift);
    REQUIRE(m_desk.program().isLocked());
    auto* form = child<QWidget>(m_desk.shell(), u"unlockForm"_s);
    write(form, u"password"_s, secret);
    press(form, u"unlockButton"_s);
    REQUIRE(comes([this] { return !m_desk.program().isLocked(); }));
    settle();
}

QWidget* Office::go(const QString& page)
{
    press(m_desk.shell(), u"nav-"_s + page);
    settle();
    return m_desk.page();
}

QStringList Office::rows(QWidget* page, const QString& table, int atLeast)
{
    settle();
    const QAbstractItemModel* model = child<ui::TableView>(page, table)->model();
    REQUIRE(comes([&] { return model->rowCount() >= atLeast; }));
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        rows += cellsOf(model, row);
    }
    return rows;
}

void Office::select(QWidget* page, const QString& table, const QString& text)
{
    auto* view = child<ui::TableView>(page, table);
    const auto rowOf = [&] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (cellsOf(view->model(), row).contains(text)) {
                return row;
            }
        }
        return -1;
    };
    INFO(table.toStdString() << " has no " << text.toStdString());
    REQUIRE(comes([&] { return rowOf() >= 0; }));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(rowOf(), 0));
    settle();
}

QStringList Office::tasksOfMyDay()
{
    go(u"my-day"_s);
    const auto* tree = m_desk.page()->findChild<QTreeWidget*>(u"myTasks"_s);
    QStringList lines;
    for (QTreeWidgetItemIterator at(const_cast<QTreeWidget*>(tree)); *at != nullptr; ++at) {
        QStringList cells;
        for (int column = 0; column < tree->columnCount(); ++column) {
            cells += (*at)->text(column);
        }
        lines += cells.join(u" | "_s);
    }
    return lines;
}

void Office::settle()
{
    QTest::qWait(300); // searches wait for the typing to rest
    ui::AppContext* context = m_desk.program().context();
    for (int round = 0; round < 2; ++round) {
        const auto answered = context->ask([](Services&, const Session&) -> Result<void> { return {}; });
        REQUIRE(comes([&] { return answered.isFinished(); }));
        QTest::qWait(20);
    }
}

QString pdfText(const QString& file)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    REQUIRE_FALSE(reader.isEmpty());
    QProcess text;
    text.start(reader, {u"-layout"_s, file, u"-"_s});
    REQUIRE(text.waitForFinished());
    return QString::fromUtf8(text.readAllStandardOutput()).simplified();
}

bool has(const QStringList& rows, const QString& word)
{
    return !rows.filter(word, Qt::CaseInsensitive).isEmpty();
}

} // namespace frid::test
