#pragma once

#include <frid/application/ReadModels.h>

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QTabWidget;
class QToolButton;

namespace frid::ui {

class AppContext;
class AssessmentsTab;
class Banner;
class CaseHeader;
class CaseReviewsTab;
class CaseTab;
class FollowUpTab;
class InterventionsTab;
class JournalTab;
class ReferralsTab;
class TasksTab;

/// A case opened for work: a head that never scrolls, and its pages. Ctrl+1…7 are the shell's; Ctrl+Tab and
/// Ctrl+PgDown change page, Ctrl+N opens another case, F5 reads again, Ctrl+P prints the report, Ctrl+J
/// writes a journal note, Ctrl+Shift+F asks about violence, Ctrl+D shows the task that is due next.
class CasePage : public QWidget {
    Q_OBJECT
public:
    inline static const QString newRecord = QStringLiteral("new");

    CasePage(AppContext& context, CaseId id, QWidget* parent = nullptr);

    [[nodiscard]] CaseId caseId() const { return m_id; }

public Q_SLOTS:
    void refresh();
    /// "timeline", "parties", "violence", "assessments", "journal", "follow-up", "tasks" or "history".
    void showTab(const QString& name);
    /// Shows the tab and, as soon as the case has been read, the record with this id there;
    /// `newRecord` opens the one that was begun and never saved; of assessments `newRecord`, a colon and the
    /// draft's kind.
    void goOn(const QString& tab, const QString& record);
    void printReport();
    /// The dialog of the question about violence, to the subject or a child.
    void askAboutViolence();

Q_SIGNALS:
    /// The case has been read; `title` is its number, for the shell's title line.
    void titleChanged(const QString& title);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void focusList();
    void openWanted();
    void addTab(const QString& name, const QString& title, CaseTab* tab);
    QAction* addAction(
        const QString& name, const QString& text, const QString& icon, std::function<void()> run);
    void showOverview(CaseOverview overview);
    void updateActions();
    void reveal();

    AppContext& m_context;
    CaseId m_id;
    CaseHeader* m_header;
    Banner* m_banner;
    QToolButton* m_actions;
    QTabWidget* m_tabs;
    AssessmentsTab* m_assessments = nullptr;
    JournalTab* m_journal = nullptr;
    FollowUpTab* m_followUps = nullptr;
    ReferralsTab* m_referrals = nullptr;
    InterventionsTab* m_interventions = nullptr;
    TasksTab* m_tasks = nullptr;
    CaseReviewsTab* m_reviews = nullptr;
    QString m_wantedTab; ///< empty: none
    QString m_wantedRecord;
    QList<CaseTab*> m_pages;
    QHash<QString, QAction*> m_actionOf;
    std::shared_ptr<const CaseOverview> m_case;
    std::optional<Person> m_revealed;
    int m_asked = 0;
};

} // namespace frid::ui
