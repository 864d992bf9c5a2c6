#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace frid::ui {

class AppContext;
class ImportPane;

/// Brings a folder of CSV files into the registry: choose it, see what is wrong line by line, then import it
/// whole. Runs on the reports' worker; can be stopped at any time, and then nothing has changed.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(AppContext& context, QWidget* parent);

Q_SIGNALS:
    void imported();

private:
    void build();
    void chooseFolder();
    void setFolder(const QString& path);
    void run(bool dryRun);
    void rest(bool running);
    void stop();

    AppContext& m_context;
    QLineEdit* m_folder;
    QLineEdit* m_source;
    QPushButton* m_choose;
    QPushButton* m_check;
    QPushButton* m_import;
    QPushButton* m_stop;
    ImportPane* m_pane;
};

} // namespace frid::ui
