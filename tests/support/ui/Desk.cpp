#include "support/ui/Desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

#include <frid/application/demo/DemoRegistry.h>
#include <frid/persistence/Registry.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/settings/UserSettings.h>
#include <frid/ui/shell/ShellWindow.h>
#include <frid/ui/start/StartWindow.h>

#include "frid/Gateway.h"
#include "platform/Translation.h"
#include "support/TestDatabase.h"
#include "support/TestGateway.h"
#include "support/ui/Screen.h"

using namespace Qt::StringLiterals;

namespace frid::test {

Desk::Desk(const QString& language, Passwords passwords)
    : m_clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)))
    , m_language(language)
    , m_passwords(passwords)
{
    QApplication::setOrganizationName(u"Frid"_s);
    QApplication::setApplicationName(u"frid-test"_s);
    REQUIRE(m_folder.isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
}

Desk::~Desk()
{
    m_program.reset();
    app::installTranslations(u"en"_s);
}

void Desk::start(const QString& address)
{
    m_program.reset();
    ui::MainController::Parts parts;
    const QString drafts = m_folder.filePath(u"drafts"_s);
    if (m_passwords == Passwords::Cheap) {
        parts.registries = std::make_shared<TestGateway>(m_clock, drafts);
    } else {
        parts.registries = std::make_shared<app::Gateway>(m_clock, drafts);
    }
    parts.clock = m_clock.get();
    parts.prompt = &m_prompt;
    parts.installLanguage = &app::installTranslations;
    parts.language = m_language;
    parts.settingsFolder = m_folder.filePath(u"settings"_s);
    m_program = std::make_unique<ui::MainController>(parts);
    m_program->start(address);
}

void Desk::setLooks(const ui::ThemeSettings& theme)
{
    ui::UserSettings settings = ui::loadUserSettings();
    settings.theme = theme;
    ui::saveUserSettings(settings);
}

QWidget* Desk::startWindow()
{
    REQUIRE(comes([this] { return m_program->startWindow()->isVisible(); }));
    return m_program->startWindow();
}

QWidget* Desk::shell()
{
    REQUIRE(comes([this] { return m_program->shell() != nullptr && m_program->shell()->isVisible(); }));
    return m_program->shell();
}

QWidget* Desk::page()
{
    auto* shown = m_program->shell();
    QWidget* found = shown->page(shown->currentPageId());
    REQUIRE(found != nullptr);
    return found;
}

ui::CasePage* Desk::casePage()
{
    const auto current = [this] { return qobject_cast<ui::CasePage*>(page()); };
    REQUIRE(comes([&] { return current() != nullptr; }));
    const auto* subject
        = current()->findChild<QPushButton*>(u"caseSubject"_s); // filled when the case is read
    REQUIRE(comes([subject] { return !subject->text().isEmpty(); }));
    return current();
}

void Desk::logIn(const QString& login, const QString& password)
{
    auto* form = child<QWidget>(startWindow(), u"logInPage"_s);
    write(form, u"login"_s, login);
    write(form, u"password"_s, password);
    press(form, u"logInButton"_s);
    REQUIRE(shell() != nullptr);
}

void Desk::openCase(const QString& number)
{
    keys(shell(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = child<QWidget>(shell(), u"commandPalette"_s);
    write(palette, u"paletteQuery"_s, number);
    auto* list = child<QListWidget>(palette, u"paletteList"_s);
    REQUIRE(comes([&] { return list->count() > 0 && list->item(0)->text().contains(number); }));
    keys(child<QLineEdit>(palette, u"paletteQuery"_s), Qt::Key_Return);
    REQUIRE(comes([&] { return textOf(shell(), u"pageTitle"_s) == number; }));
}

void makeDemoRegistry(const QString& path, const std::shared_ptr<FixedClock>& clock, int cases)
{
    persistence::RegistryOptions options;
    options.create = true;
    options.cheapPasswords = true;
    const auto address = must(persistence::RegistryAddress::parse(path));
    const auto services = must(Services::make(must(persistence::Registry::open(address, options)), clock));
    DemoOptions wanted;
    wanted.cases = cases;
    wanted.asOf = clock->today();
    must(fillDemoRegistry(*services, wanted));
}

} // namespace frid::test
