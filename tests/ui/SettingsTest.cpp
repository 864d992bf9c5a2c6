// What is chosen in the settings applies at once and is there again at the next start.
#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QSpinBox>

#include <frid/application/demo/DemoRegistry.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/settings/UserSettings.h>
#include <frid/ui/shell/ShellWindow.h>

#include "support/ui/Desk.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

QWidget* openSettings(Desk& desk)
{
    REQUIRE(desk.shell() != nullptr);
    const QList<QAction*> actions = desk.program().shell()->accountMenu()->actions();
    for (QAction* action : actions) {
        if (action->objectName() == u"settingsAction"_s) {
            action->trigger();
        }
    }
    return window(u"settingsDialog"_s);
}

void pick(QWidget* dialog, const QString& field, const QVariant& value)
{
    auto* combo = child<QComboBox>(dialog, field);
    REQUIRE(combo->findData(value) >= 0);
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

TEST_CASE("settings apply at once and are remembered; cancelling changes nothing", "[settings]")
{
    Desk desk(u"en"_s, Desk::Passwords::Cheap);
    const QString address = desk.path(u"demo.frid"_s);
    makeDemoRegistry(address, desk.sharedClock(), 1);
    desk.setLooks({ui::ColorScheme::Light, 100});
    desk.start(address);
    desk.logIn(u"handlaggare1"_s, demoPassword());
    const int textBefore = QApplication::font().pointSize();
    const ui::UserSettings before = ui::loadUserSettings();
    REQUIRE_FALSE(ui::isDarkTheme());

    QWidget* dialog = openSettings(desk);
    pick(dialog, u"theme"_s, int(ui::ColorScheme::Dark));
    press(dialog, u"cancelButton"_s);
    REQUIRE(isGone(u"settingsDialog"_s));
    CHECK_FALSE(ui::isDarkTheme());
    CHECK(ui::loadUserSettings() == before);

    dialog = openSettings(desk);
    pick(dialog, u"language"_s, u"sv"_s);
    pick(dialog, u"theme"_s, int(ui::ColorScheme::Dark));
    child<QSpinBox>(dialog, u"text_percent"_s)->setValue(150);
    child<QSpinBox>(dialog, u"lock_minutes"_s)->setValue(2);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"settingsDialog"_s));
    CHECK(ui::isDarkTheme());
    CHECK(QApplication::font().pointSize() > textBefore);
    CHECK(comes([&] { return textOf(desk.shell(), u"nav-cases"_s).contains(u"Ärenden"_s); }));
    CHECK(desk.program().context()->language() == u"sv"_s);

    // Two minutes without a key press, and not before.
    desk.clock().advanceSeconds(110);
    keys(desk.shell(), Qt::Key_Shift);
    CHECK_FALSE(desk.program().isLocked());
    desk.clock().advanceSeconds(125);
    keys(desk.shell(), Qt::Key_Shift);
    CHECK(desk.program().isLocked());

    ui::applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), {});
    const ui::UserSettings kept = ui::loadUserSettings();
    CHECK(kept.language == u"sv"_s);
    CHECK(kept.theme == ui::ThemeSettings{ui::ColorScheme::Dark, 150});
    CHECK(kept.lockMinutes == 2);
    desk.start(address);
    CHECK(ui::isDarkTheme());
    CHECK(ui::themeSettings().textPercent == 150);
    desk.logIn(u"handlaggare1"_s, demoPassword());
    dialog = openSettings(desk);
    CHECK(child<QComboBox>(dialog, u"theme"_s)->currentData().toInt() == int(ui::ColorScheme::Dark));
    CHECK(child<QSpinBox>(dialog, u"text_percent"_s)->value() == 150);
    CHECK(child<QSpinBox>(dialog, u"lock_minutes"_s)->value() == 2);
    press(dialog, u"cancelButton"_s);
}
