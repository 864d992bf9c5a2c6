#pragma once

#include <frid/application/Services.h>
#include <frid/application/exchange/ExchangeService.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// Runs an import on the reports' worker and shows how far it has come, what is wrong and what came of it.
class ImportPane : public QWidget {
    Q_OBJECT
public:
    using Run = std::function<Result<ImportOutcome>(Services&, const Session&, const ImportProgress&)>;

    /// `columnText`: what the column of a problem is called; without it, its own name.
    ImportPane(
        AppContext& context, QWidget* parent, std::function<QString(const ImportProblem&)> columnText = {});
    ~ImportPane() override;

    /// Does nothing while one is running.
    void run(const Run& run);
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }
    /// Stops at the next chance; nothing has changed then.
    void stop();
    void clear();

Q_SIGNALS:
    void started();
    void ended(); ///< however it ended; the outcome's signal follows
    void passed(bool anythingNew); ///< a check found no error
    void imported();

private:
    struct Work {
        std::atomic<bool> stop = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    void finish();
    void showOutcome(const ImportOutcome& outcome);
    [[nodiscard]] QString countsText(const ExchangeCounts& counts) const;

    AppContext& m_context;
    QProgressBar* m_bar;
    Banner* m_banner;
    QLabel* m_counts;
    ListPane* m_pane;
    RecordsModel<ImportProblem>* m_problems;
    std::shared_ptr<Work> m_work; ///< while it runs
};

} // namespace frid::ui
