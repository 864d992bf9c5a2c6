#pragma once

#include <frid/application/exchange/ExchangeService.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// Brings a folder of CSV files into the registry: choose it, see what is wrong line by line, then import it
/// whole. Runs on the reports' worker; can be stopped at any time, and then nothing has changed.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(AppContext& context, QWidget* parent);
    ~ImportDialog() override;

Q_SIGNALS:
    void imported();

private:
    struct Work {
        std::atomic<bool> stop = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    void build();
    void chooseFolder();
    void setFolder(const QString& path);
    void run(bool dryRun);
    void showOutcome(const ImportOutcome& outcome, bool dryRun);
    [[nodiscard]] QString countsText(const ExchangeCounts& counts) const;
    void stop();

    AppContext& m_context;
    QLineEdit* m_folder;
    QLineEdit* m_source;
    QPushButton* m_choose;
    QPushButton* m_check;
    QPushButton* m_import;
    QPushButton* m_stop;
    QProgressBar* m_bar;
    Banner* m_banner;
    QLabel* m_counts;
    ListPane* m_pane;
    RecordsModel<ImportProblem>* m_problems;
    std::shared_ptr<Work> m_work; ///< while it runs
};

} // namespace frid::ui
