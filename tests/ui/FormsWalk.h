#pragma once

#include <QSet>
#include <QStringList>

#include <functional>

#include <frid/application/Services.h>

#include "support/ui/Desk.h"

namespace frid::ui {
class CasePage;
}

namespace frid::test {

/// How the program looks during one walk.
struct Look {
    QString language;
    bool dark;
    int percent;

    [[nodiscard]] QString name() const;
};

/// Goes from screen to screen, each as somebody who may use it, looks at each for what a person at the
/// keyboard would miss, and keeps a picture of it in build/screenshots.
class FormsWalk {
public:
    explicit FormsWalk(const Look& look);

    void everything();

    [[nodiscard]] const QSet<QString>& classes() const { return m_classes; }
    [[nodiscard]] const QSet<QString>& names() const { return m_names; }
    [[nodiscard]] const QStringList& findings() const { return m_findings; }

private:
    /// Waits until the worker has answered what was asked.
    void settle();
    void see(QWidget* window, const QString& name);
    void seeDialog(const QString& name, const std::function<void()>& open);
    void makingRegistry();
    void startPages();
    /// Somebody whose first password is still the administrator's.
    void addNewcomer();
    void enter(const QString& login);
    void pages();
    void newCase();
    /// The fullest of the account's open cases.
    void casePages();
    /// Each instrument empty, half done, judged, signed and compared with another; in dark one of them.
    void assessments();
    void fillIn(const QString& instrument);
    void signTwo(const QString& instrument);
    void caseDialogs();
    void referralDialogs();
    void cooperation();
    /// The list of interventions with one that has a session, a signed decision and a plan, and their
    /// dialogs.
    void interventionDialogs();
    static Result<DecisionId> writeIntervention(Services& services, const Session& who, CaseId id);
    /// Search, call, placing, changing and ending.
    void placements();
    /// A child that is placed where there is room, whatever else is.
    void place();
    void providers();
    void costs();
    void figuresAndFiles();
    /// Each step of bringing in a spreadsheet, with words to choose for and errors to see.
    void sheetOfCases();
    /// A sitting: the choice of cases, one case written about and signed, the next one, the minutes.
    void reviews();
    void myUnit();
    void assessmentReport();
    void conflict();
    void people();
    /// Of the person whose page is shown.
    void violenceQuestion();
    void unit();
    void menus();
    void locked();
    void administration();

    Look m_look;
    Desk m_desk;
    QString m_address;
    ui::CasePage* m_case = nullptr;
    QSet<QString> m_classes;
    QSet<QString> m_names;
    QStringList m_findings;
};

} // namespace frid::test
