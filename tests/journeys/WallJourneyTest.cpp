// The wall through the program's own windows and its command line: whoever handles the perpetrator's case
// opens every page, tab, list and dialog there is, and reads.
#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/shell/ShellWindow.h>

#include "Office.h"
#include "support/WalledFamily.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

/// Goes everywhere and keeps every text that could be read, by where it stood. Pages, tabs, lists and actions
/// are found, not named, so that a new one is looked at as well.
class Reader {
public:
    explicit Reader(Office& office)
        : m_office(office)
    { }

    void readEverything(const QStringList& cases, const QStringList& queries)
    {
        const QStringList pages = navigation();
        REQUIRE(pages.size() >= 6);
        for (const QString& page : pages) {
            m_office.go(page);
            readLists(page);
        }
        for (const QString& query : queries) {
            search(query);
        }
        for (const QString& number : cases) {
            readCase(number);
        }
    }

    [[nodiscard]] const QMap<QString, QStringList>& texts() const { return m_texts; }

private:
    void read(const QString& where) { m_texts[where] += visibleTexts(); }

    QStringList navigation()
    {
        QStringList pages;
        const auto buttons = m_office.desk().shell()->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isVisible() && button->objectName().startsWith(u"nav-"_s)) {
                pages += button->objectName().mid(4);
            }
        }
        return pages;
    }

    /// What is shown, and what is shown when each line of each list is chosen.
    void readLists(const QString& where)
    {
        m_office.settle();
        read(where);
        const QWidget* page = m_office.desk().page();
        const auto tables = page->findChildren<ui::TableView*>();
        for (ui::TableView* table : tables) {
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
                table->setCurrentIndex(table->model()->index(row, 0));
                m_office.settle();
                read(where);
            }
        }
    }

    void search(const QString& query)
    {
        keys(m_office.desk().shell(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = child<QWidget>(m_office.desk().shell(), u"commandPalette"_s);
        write(palette, u"paletteQuery"_s, query);
        m_office.settle();
        QStringList found = visibleTexts();
        found.removeAll(query); // as typed
        m_texts[u"search"_s] += found;
        keys(child<QWidget>(palette, u"paletteQuery"_s), Qt::Key_Escape);
        QWidget* people = m_office.go(u"people"_s);
        write(people, u"personQuery"_s, query);
        m_office.settle();
        found = visibleTexts();
        found.removeAll(query);
        m_texts[u"people"_s] += found;
        write(people, u"personQuery"_s, {});
        m_office.settle();
    }

    void readCase(const QString& number)
    {
        m_office.desk().openCase(number);
        ui::CasePage* page = m_office.desk().casePage();
        auto* tabs = child<QTabWidget>(page, u"caseTabs"_s);
        REQUIRE(tabs->count() >= 11);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i)) {
                tabs->setCurrentIndex(i);
                readLists(u"tab "_s + tabs->tabText(i));
            }
        }
        const auto actions = child<QToolButton>(page, u"caseActions"_s)->actions()
            + page->findChildren<QAction*>(Qt::FindChildrenRecursively);
        QSet<QString> done;
        for (QAction* action : actions) {
            const QString name = action->objectName();
            if (name.isEmpty() || done.contains(name) || !action->isEnabled()
                || !action->text().endsWith(u'…')) {
                continue;
            }
            done.insert(name);
            action->trigger();
            m_office.settle();
            read(u"action "_s + name);
            closeDialogs();
        }
        CHECK(done.size() >= 6);
        // Whoever is named leads to a page of their own.
        page->showTab(u"parties"_s);
        for (const QString& table : {u"partyTable"_s, u"linkTable"_s}) {
            const int rows = int(m_office.rows(page, table).size());
            for (int row = 0; row < rows; ++row) {
                m_office.desk().openCase(number);
                page->showTab(u"parties"_s);
                auto* list = child<ui::TableView>(page, table);
                list->setCurrentIndex(list->model()->index(row, 0));
                keys(list, Qt::Key_Return);
                m_office.settle();
                read(u"from "_s + table);
                closeDialogs();
            }
        }
        m_office.desk().openCase(number);
        press(page, u"caseSubject"_s);
        readLists(u"person"_s);
    }

    void closeDialogs()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (auto* dialog = qobject_cast<QDialog*>(window); dialog != nullptr && dialog->isVisible()) {
                dialog->reject();
            }
        }
        m_office.settle();
    }

    Office& m_office;
    QMap<QString, QStringList> m_texts;
};

/// What a command says, on both channels.
QString fridctl(const Office& office, const QStringList& arguments, const QString& account)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FRID_PASSWORD"_s, Office::secret);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/fridctl"_s,
        arguments + QStringList{u"--registry"_s, office.address(), u"--user"_s, account});
    REQUIRE(program.waitForFinished(patience));
    return QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
}

} // namespace

TEST_CASE("from the perpetrator's case nothing of hers or the child's is on any screen", "[journey][wall]")
{
    Office office;
    const Session vera = office.session(u"vera"_s);
    const WalledFamily family = makeWalledFamily(office.services(),
        {vera, office.north(), vera, office.north(), office.session(u"kim"_s), true, true});
    const QString his = u"2026-00003"_s;
    const QStringList queries{u"Xenia"_s, WalledFamily::secretMark, u"2026-0000"_s, u"199107172380"_s};

    office.enter(u"kim"_s);
    Reader reader(office);
    reader.readEverything({his}, queries);
    for (auto at = reader.texts().cbegin(); at != reader.texts().cend(); ++at) {
        INFO(at.key().toStdString());
        CHECK(at.value().filter(WalledFamily::secretMark).join(u'\n').toStdString().empty());
        if (at.key() != u"providers"_s) { // homes are known there, not who lives in them
            CHECK(at.value().filter(WalledFamily::homeMark).join(u'\n').toStdString().empty());
        }
    }
    CHECK(has(reader.texts().value(u"tab &Parties"_s), WalledFamily::agreed));

    const QStringList commands{u"case list"_s, u"case list --format json"_s, u"case show 2026-00001"_s,
        u"case show 2026-00002"_s, u"case show 2026-00003"_s};
    for (const QString& command : commands) {
        INFO(command.toStdString());
        const QString said = fridctl(office, command.split(u' '), u"kim"_s);
        CHECK_FALSE(said.isEmpty());
        CHECK_FALSE(said.contains(WalledFamily::secretMark));
        CHECK_FALSE(said.contains(WalledFamily::homeMark));
    }

    const QString paper = office.desk().path(u"his.pdf"_s);
    CHECK(fridctl(office, {u"report"_s, u"follow-up"_s, his, u"--with-notes"_s, u"--out"_s, paper}, u"kim"_s)
              .isEmpty());
    const QString words = pdfText(paper);
    CHECK(words.contains(his));
    CHECK_FALSE(words.contains(WalledFamily::secretMark));
    CHECK_FALSE(words.contains(WalledFamily::homeMark));
    const QString refused = office.desk().path(u"hers.pdf"_s);
    CHECK_FALSE(fridctl(office, {u"report"_s, u"follow-up"_s, u"2026-00001"_s, u"--out"_s, refused}, u"kim"_s)
                    .contains(WalledFamily::secretMark));
    CHECK_FALSE(QFile::exists(refused));

    // For her own handler the same way leads past nearly all of it.
    office.enter(u"vera"_s);
    Reader hers(office);
    hers.readEverything({u"2026-00001"_s, u"2026-00002"_s}, {});
    QStringList all;
    for (const QStringList& texts : hers.texts()) {
        all += texts;
    }
    all += fridctl(office, {u"case"_s, u"show"_s, u"2026-00001"_s}, u"vera"_s);
    QStringList missed;
    for (const QString& word : family.secrets) {
        if (!has(all, word)) {
            missed += word;
        }
    }
    CAPTURE(missed.join(u' ').toStdString());
    CHECK(missed.size() <= family.secrets.size() / 7);
}
