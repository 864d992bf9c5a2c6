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

/// The part of a case page that never scrolls: which case, about whom, what to be careful about, what is due.
class CaseHeader : public QFrame {
    Q_OBJECT
public:
    CaseHeader(AppContext& context, QWidget* parent);

    /// `revealed`: the protected subject, shown on purpose.
    void showCase(const CaseOverview& overview, const std::optional<Person>& revealed);
    /// Puts a button at the right of the first line.
    void addButton(QWidget* button);

Q_SIGNALS:
    void revealRequested();
    void personRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showBadges(const CaseOverview& overview);

    AppContext& m_context;
    QPushButton* m_who;
    QLabel* m_about;
    QPushButton* m_reveal;
    QHBoxLayout* m_first;
    QBoxLayout* m_second; ///< badges and people
    QWidget* m_badges;
    QLabel* m_people;
    QWidget* m_safe;
    QLabel* m_safeText;
};

} // namespace frid::ui
