#pragma once

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QString>
#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace frid::ui {

class CommandPalette;

/// A page that is made when it is first shown.
struct ShellPage {
    QString id; ///< "my-day"; also the page widget's object name
    QString title;
    QString icon = {}; ///< theme name
    std::function<QWidget*(QWidget* parent)> make = {};
    bool atBottom = false; ///< in the sidebar's lower group (settings, administration)
};

/// The main window's frame: sidebar, pages, search, status bar. Knows no service.
/// Keys: Ctrl+1…9 and Alt+1…9 pages, Ctrl+K search, Alt+Left back, Ctrl+L lock.
class ShellWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit ShellWindow(QWidget* parent = nullptr);

    /// Adds an entry to the sidebar.
    void addPage(const ShellPage& page);
    /// Takes away every page and entry, for instance when another account logs in.
    void clearPages();
    void showPage(const QString& id);
    /// Shows a page that has no entry of its own (a case, a person); `under` is the entry that stays marked.
    /// An open page with the same id is shown as it is.
    void openPage(const ShellPage& page, const QString& under);
    /// Closes a page that was opened by openPage and goes back.
    void closePage(const QString& id);
    void goBack();
    [[nodiscard]] QString currentPageId() const;
    /// nullptr when it has not been made.
    [[nodiscard]] QWidget* page(const QString& id) const;
    /// A number at an entry, for instance overdue tasks; 0 takes it away.
    void setPageCount(const QString& id, int count);
    void retitlePage(const QString& id, const QString& title);

    [[nodiscard]] CommandPalette* commandPalette() const { return m_palette; }
    void openSearch(const QString& query = {});
    void setRegistryText(const QString& text);
    void setAccountText(const QString& text);
    /// Menu of the account button in the status bar (settings, password, log out).
    [[nodiscard]] QMenu* accountMenu() const { return m_accountMenu; }

Q_SIGNALS:
    void pageShown(const QString& id);
    void lockRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        ShellPage page;
        QToolButton* button = nullptr;
        QWidget* widget = nullptr;
        QString under; ///< marked entry of an opened page
    };
    void buildTop();
    void buildStatus();
    void reveal(const QString& id);
    void renumber();
    void orderTabs();

    QVBoxLayout* m_upper;
    QVBoxLayout* m_lower;
    QWidget* m_sidebar;
    QWidget* m_top;
    QLabel* m_title;
    QToolButton* m_back;
    QLineEdit* m_search;
    QStackedWidget* m_stack;
    QLabel* m_registry;
    QToolButton* m_account;
    QToolButton* m_lock;
    QMenu* m_accountMenu;
    CommandPalette* m_palette;
    QStringList m_order;
    QHash<QString, Entry> m_entries;
    QStringList m_trail;
    QString m_current;
};

} // namespace frid::ui
