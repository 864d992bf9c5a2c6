// From an empty machine to a locked and unlocked shell, through the widgets.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/shell/ShellWindow.h>
#include <frid/ui/start/MainController.h>
#include <frid/ui/start/StartWindow.h>

#include "AccessibilityWalk.h"
#include "ScriptedPrompt.h"
#include "support/TestGateway.h"

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

const QString secret = u"Granris-tofta-94"_s;

/// Runs the event loop until it holds; false after ten seconds.
template <typename Condition> bool becomes(Condition condition)
{
    for (int i = 0; i < 1000; ++i) {
        if (condition()) {
            return true;
        }
        QTest::qWait(10);
    }
    return false;
}

/// The shown widget of that name, or nullptr.
template <typename T = QWidget> T* shown(const QWidget* in, const QString& name)
{
    const QList<T*> found = in->findChildren<T*>(name);
    for (T* widget : found) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

class Program {
public:
    Program()
        : clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)))
        , gateway(std::make_shared<test::TestGateway>(clock, folder.filePath(u"drafts"_s)))
    {
        ui::MainController::Parts parts;
        parts.registries = gateway;
        parts.clock = clock.get();
        parts.prompt = &prompt;
        parts.language = u"en"_s;
        parts.settingsFolder = folder.filePath(u"settings"_s);
        controller = std::make_unique<ui::MainController>(parts);
    }

    [[nodiscard]] QWidget* start() const { return controller->startWindow(); }
    [[nodiscard]] QString path() const { return folder.filePath(u"north.frid"_s); }

    void click(const QString& name) const
    {
        auto* button = shown<QAbstractButton>(start(), name);
        REQUIRE(button != nullptr);
        REQUIRE(button->isEnabled());
        button->click();
    }
    void type(const QString& name, const QString& text) const
    {
        auto* field = shown<QLineEdit>(start(), name);
        REQUIRE(field != nullptr);
        field->setText(text);
    }

    /// Through the wizard, as administrator and caseworker. Returns the recovery key.
    QString createRegistry()
    {
        controller->start();
        click(u"createRegistryButton"_s);
        type(u"path"_s, path());
        click(u"nextButton"_s);
        type(u"municipality"_s, u"Provköping"_s);
        type(u"unit"_s, u"Nord"_s);
        click(u"nextButton"_s);
        type(u"display_name"_s, u"Ada Admin"_s);
        type(u"login"_s, u"ada"_s);
        click(u"alsoCaseworker"_s);
        type(u"password"_s, secret);
        type(u"password_again"_s, secret);
        click(u"createButton"_s);
        REQUIRE(becomes([this] { return shown<QLabel>(start(), u"recoveryKey"_s) != nullptr; }));
        QString key;
        const QStringList parts = shown<QLabel>(start(), u"recoveryKey"_s)
                                      ->text()
                                      .split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const QString group = part.section(QChar(0x2007), 1);
            if ((group.isEmpty() ? part : group).size() == 4) {
                key += (key.isEmpty() ? QString() : u"-"_s) + (group.isEmpty() ? part : group);
            }
        }
        return key;
    }

    void proveKey(const QString& key) const
    {
        click(u"nextButton"_s);
        const QStringList groups = key.split(u'-');
        for (const QString& name : {u"first_group"_s, u"second_group"_s}) {
            auto* field = shown<QLineEdit>(start(), name);
            REQUIRE(field != nullptr);
            field->setText(groups.value(field->accessibleName().section(u' ', -1).toInt() - 1).toLower());
        }
        click(u"finishButton"_s);
        REQUIRE(becomes([this] { return shown(start(), u"logInPage"_s) != nullptr; }));
    }

    void logIn(const QString& password) const
    {
        type(u"login"_s, u"ada"_s);
        type(u"password"_s, password);
        click(u"logInButton"_s);
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock;
    std::shared_ptr<test::TestGateway> gateway;
    test::ScriptedPrompt prompt;
    std::unique_ptr<ui::MainController> controller;
};

} // namespace

TEST_CASE("A registry is made, its key proven, and somebody logs in, locks and unlocks")
{
    Program program;
    const QString key = program.createRegistry();
    REQUIRE(key.split(u'-').size() == 9);
    REQUIRE(QFile::exists(program.path()));
    program.proveKey(key);
    CHECK_FALSE(program.gateway->keys(program.path())->isOpen());

    program.logIn(u"something else"_s);
    REQUIRE(becomes([&] {
        const auto* page = shown(program.start(), u"logInPage"_s);
        const QList<QLabel*> labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->isVisible() && label->text().contains(u"wrong"_s); });
    }));
    CHECK(program.controller->shell() == nullptr);

    program.logIn(secret);
    REQUIRE(becomes([&] { return program.controller->context() != nullptr; }));
    ui::ShellWindow* shell = program.controller->shell();
    CHECK(shell->isVisible());
    CHECK_FALSE(program.start()->isVisible());
    CHECK(shell->currentPageId() == u"my-day"_s);
    CHECK(shell->windowTitle() == u"Frid"_s);
    CHECK(shown(shell, u"nav-administration"_s) != nullptr);
    CHECK(shown(shell, u"nav-log"_s) == nullptr);

    SECTION("idle time locks, a wrong password does not open, the right one leads back")
    {
        shell->showPage(u"cases"_s);
        program.clock->advanceSeconds(5 * 60 + 1);
        REQUIRE(becomes([&] { return program.controller->isLocked(); }));
        REQUIRE(becomes([&] { return !program.gateway->keys(program.path())->isOpen(); }));
        auto* password = shown<QLineEdit>(shell, u"password"_s);
        REQUIRE(password != nullptr);
        password->setText(u"wrong again"_s);
        shown<QAbstractButton>(shell, u"unlockButton"_s)->click();
        REQUIRE(becomes([&] { return shown<QAbstractButton>(shell, u"unlockButton"_s)->isEnabled(); }));
        CHECK(program.controller->isLocked());
        password->setText(secret);
        shown<QAbstractButton>(shell, u"unlockButton"_s)->click();
        REQUIRE(becomes([&] { return !program.controller->isLocked(); }));
        CHECK(program.controller->shell() == shell);
        CHECK(shell->currentPageId() == u"cases"_s);
        CHECK(program.gateway->keys(program.path())->isOpen());
    }
    SECTION("every page can be used by keyboard and screen reader")
    {
        for (const QString& id : {u"my-day"_s, u"people"_s, u"administration"_s}) {
            shell->showPage(id);
            QTest::qWait(200);
            const QStringList findings = test::accessibilityFindings(shell->page(id));
            INFO(id.toStdString() << ": " << findings.join(u'\n').toStdString());
            CHECK(findings.isEmpty());
        }
        shell->findChild<QAction*>(u"settingsAction"_s)->trigger();
        REQUIRE(becomes([&] { return shown(shell, u"settingsDialog"_s) != nullptr; }));
        const QStringList findings = test::accessibilityFindings(shown(shell, u"settingsDialog"_s));
        INFO(findings.join(u'\n').toStdString());
        CHECK(findings.isEmpty());
    }
    SECTION("a new account gets a first password, which its owner must change")
    {
        shell->showPage(u"administration"_s);
        REQUIRE(becomes([&] { return shown<QAbstractButton>(shell, u"addAccountButton"_s) != nullptr; }));
        QTest::qWait(100);
        shown<QAbstractButton>(shell, u"addAccountButton"_s)->click();
        QWidget* dialog = shown(shell, u"accountDialog"_s);
        REQUIRE(dialog != nullptr);
        shown<QLineEdit>(dialog, u"display_name"_s)->setText(u"Berit Berg"_s);
        shown<QLineEdit>(dialog, u"login"_s)->setText(u"berit"_s);
        shown<QAbstractButton>(dialog, u"role_caseworker_0"_s)->click();
        shown<QLineEdit>(dialog, u"new_password"_s)->setText(u"Hassel-brygga-58"_s);
        shown<QLineEdit>(dialog, u"new_password_again"_s)->setText(u"Hassel-brygga-58"_s);
        shown<QAbstractButton>(dialog, u"actionButton"_s)->click();
        REQUIRE(becomes([&] { return shown(shell, u"accountDialog"_s) == nullptr; }));
        program.controller->logOut();
        REQUIRE(becomes([&] { return shown(program.start(), u"logInPage"_s) != nullptr; }));
        program.type(u"login"_s, u"berit"_s);
        program.type(u"password"_s, u"Hassel-brygga-58"_s);
        program.click(u"logInButton"_s);
        REQUIRE(becomes([&] { return shown(program.start(), u"newPasswordPage"_s) != nullptr; }));
        CHECK(program.controller->context() == nullptr);
        program.type(u"new_password"_s, u"Kaveldun-mossa-73"_s);
        program.type(u"new_password_again"_s, u"Kaveldun-mossa-73"_s);
        program.click(u"changePasswordButton"_s);
        REQUIRE(becomes([&] { return program.controller->context() != nullptr; }));
        CHECK(program.controller->context()->session().login == u"berit"_s);
        CHECK(shown(program.controller->shell(), u"nav-administration"_s) == nullptr);
    }
    SECTION("Ctrl+L locks at once")
    {
        QTest::keyClick(shell, Qt::Key_L, Qt::ControlModifier);
        CHECK(program.controller->isLocked());
    }
    SECTION("log-out leads back to the log-in page, with the name remembered")
    {
        program.controller->logOut();
        REQUIRE(becomes([&] { return shown(program.start(), u"logInPage"_s) != nullptr; }));
        CHECK(program.controller->context() == nullptr);
        CHECK(shown<QLineEdit>(program.start(), u"login"_s)->text() == u"ada"_s);
        CHECK(becomes([&] { return !program.gateway->keys(program.path())->isOpen(); }));
    }
}

TEST_CASE("Too many wrong passwords are followed by a delay that counts down; a forgotten one by the paper")
{
    Program program;
    const QString key = program.createRegistry();
    program.proveKey(key);
    auto* button = shown<QAbstractButton>(program.start(), u"logInButton"_s);
    for (int i = 0; i < 5 && button->isEnabled(); ++i) {
        program.logIn(u"wrong password"_s);
        REQUIRE(becomes([&] { return button->isEnabled() || button->text().startsWith(u"Wait"_s); }));
    }
    CHECK_FALSE(button->isEnabled());
    CHECK(button->text().startsWith(u"Wait"_s));

    program.click(u"forgottenButton"_s);
    program.type(u"recovery_key"_s, key);
    program.type(u"new_password"_s, u"Kaveldun-mossa-73"_s);
    program.type(u"new_password_again"_s, u"Kaveldun-mossa-73"_s);
    program.click(u"recoverButton"_s);
    REQUIRE(becomes([&] { return program.controller->context() != nullptr; }));
    CHECK(program.controller->context()->session().login == u"ada"_s);
}

TEST_CASE("A wrong group of the recovery key is not taken")
{
    Program program;
    const QString key = program.createRegistry();
    REQUIRE_FALSE(key.isEmpty());
    program.click(u"nextButton"_s);
    program.type(u"first_group"_s, u"0000"_s);
    program.type(u"second_group"_s, u"0000"_s);
    program.click(u"finishButton"_s);
    QTest::qWait(50);
    CHECK(shown(program.start(), u"createProof"_s) != nullptr);
    CHECK(program.gateway->keys(program.path())->isOpen());
}

TEST_CASE("What is no registry is said, and the choice stays")
{
    Program program;
    QFile text(program.path());
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("Only a letter.\n");
    text.close();
    program.controller->start(program.path());
    REQUIRE(becomes([&] {
        const auto* banner
            = program.start()->findChild<QWidget*>(u"registryPage"_s)->findChild<ui::Banner*>();
        return banner->isVisible() && banner->text().contains(u"not a Frid registry"_s);
    }));
    CHECK(shown(program.start(), u"openFileButton"_s) != nullptr);
    QFile after(program.path());
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == "Only a letter.\n");
}
