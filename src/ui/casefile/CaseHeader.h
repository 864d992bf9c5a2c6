#pragma once

#include <frid/application/ReadModels.h>

#include <QFrame>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace frid::ui {

class AppContext;
class BadgeButton;

/// The part of a case page that never scrolls: which case, about whom, what to be careful about, what is due.
class CaseHeader : public QFrame {
    Q_OBJECT
public:
    CaseHeader(AppContext& context, QWidget* parent);

    /// `revealed`: the protected subject, shown on purpose.
    void showCase(const CaseOverview& overview, const std::optional<Person>& revealed);
    /// Puts a button at the right of the first line.
    void addButton(QWidget* button);
    /// As if the badge with the next deadline were clicked; nothing when there is none.
    void openNextTask();

Q_SIGNALS:
    void revealRequested();
    void personRequested();
    void taskRequested(const QString& task); ///< the one that is due next

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showBadges(const CaseOverview& overview);
    void showDeadline(const QList<TaskRow>& openTasks);

    AppContext& m_context;
    QPushButton* m_who;
    QLabel* m_about;
    QPushButton* m_reveal;
    QHBoxLayout* m_first;
    QBoxLayout* m_second; ///< badges and people
    QWidget* m_badges;
    BadgeButton* m_deadline;
    TaskId m_next;
    QLabel* m_people;
    QWidget* m_safe;
    QLabel* m_safeText;
};

} // namespace frid::ui
