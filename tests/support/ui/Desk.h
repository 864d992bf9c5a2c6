#pragma once

#include <frid/domain/Clock.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/start/MainController.h>

#include <QTemporaryDir>
#include <memory>

#include "ui/ScriptedPrompt.h"

namespace frid::ui {
class CasePage;
}

namespace frid::test {

/// The whole program as main() puts it together: a registry on disk, its workers, its drafts and settings.
/// Only the clock stands where it is put, and questions are answered by a script.
class Desk {
public:
    enum class Passwords { Real, Cheap }; ///< cheap ones cost next to nothing to check
    /// `language` "en" or "sv". Stands at 2026-03-02 09:00 UTC, a Monday.
    explicit Desk(const QString& language = QStringLiteral("en"), Passwords passwords = Passwords::Real);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] ScriptedPrompt& prompt() { return m_prompt; }
    [[nodiscard]] FixedClock& clock() { return *m_clock; }
    [[nodiscard]] std::shared_ptr<FixedClock> sharedClock() const { return m_clock; }
    /// A path in the desk's own folder, which is gone afterwards.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::MainController& program() { return *m_program; }

    void start(const QString& address = {});
    /// As if the power had gone: nobody is asked, nothing is put away.
    void crash() { m_program.reset(); }
    /// As if chosen in the settings; from the next start on.
    void setLooks(const ui::ThemeSettings& theme);

    [[nodiscard]] QWidget* startWindow();
    [[nodiscard]] QWidget* shell();
    /// The page that the shell shows.
    [[nodiscard]] QWidget* page();
    /// The page of a case; waits until the shell shows one that has been read.
    [[nodiscard]] ui::CasePage* casePage();
    /// On the log-in page; waits for the shell.
    void logIn(const QString& login, const QString& password);
    /// Searches like a user: Ctrl+K, words, Enter.
    void openCase(const QString& number);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    ScriptedPrompt m_prompt;
    QString m_language;
    Passwords m_passwords;
    std::unique_ptr<ui::MainController> m_program;
};

/// A demo registry at `path`, made up to `clock`'s day; every account's password costs next to nothing to
/// check, and is demoPassword().
void makeDemoRegistry(const QString& path, const std::shared_ptr<FixedClock>& clock, int cases);

} // namespace frid::test
