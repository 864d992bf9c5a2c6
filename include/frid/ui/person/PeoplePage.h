#pragma once

#include <frid/application/person/PersonDirectory.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// People found while typing: name, number or case number. Enter opens, Ctrl+N makes a new person,
/// Ctrl+Shift+F asks the chosen one about violence.
class PeoplePage : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePage(AppContext& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void askAboutViolence();

    AppContext& m_context;
    QLineEdit* m_query;
    Banner* m_banner;
    ListPane* m_pane;
    RecordsModel<DirectoryHit>* m_model;
    QTimer m_later;
    int m_asked = 0; ///< counts searches, so that an old answer is passed over
};

} // namespace frid::ui
