#pragma once

#include <frid/domain/person/Person.h>

#include <QDialog>
#include <QTimer>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;

/// Chooses the other record of the same person, shows both side by side, and merges it into this one. Can be
/// undone on the person's page. Deletes itself when closed.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(AppContext& context, const Person& kept, QWidget* parent);

private:
    void search();
    void choose();
    void showBoth(const Person& other);
    void merge();

    AppContext& m_context;
    Person m_kept;
    Person m_other;
    QLineEdit* m_query;
    QListWidget* m_hits;
    QLabel* m_state; ///< what the search found, in words
    QWidget* m_both;
    Banner* m_banner;
    QPushButton* m_action;
    QTimer m_later;
    int m_asked = 0;
};

} // namespace frid::ui
