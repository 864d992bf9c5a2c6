#pragma once

#include <frid/application/Storage.h>

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;

/// Reads the whole registry and says whether every sealed value opens and the log's chain holds. Runs on the
/// reports' worker; can be stopped.
class CheckPane : public QWidget {
    Q_OBJECT
public:
    explicit CheckPane(AppContext& context, QWidget* parent = nullptr);
    ~CheckPane() override;

private:
    struct Work {
        std::atomic<bool> stop = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    void start();
    void finish(const Inspection& found);

    AppContext& m_context;
    Banner* m_banner;
    QProgressBar* m_bar;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPlainTextEdit* m_result;
    std::shared_ptr<Work> m_work;
};

} // namespace frid::ui
