#pragma once

#include <QAbstractButton>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <type_traits>
#include <utility>

#include <frid/domain/Error.h>

namespace frid::ui {

/// Shows that something is being waited for: the button cannot be pressed again, and after 200 ms the pointer
/// says busy. Ends when deleted; the button gets its focus back.
class BusyMark : public QObject {
    Q_OBJECT
public:
    BusyMark(QWidget* context, QAbstractButton* button, QObject* parent);
    ~BusyMark() override;

private:
    QPointer<QWidget> m_context;
    QPointer<QAbstractButton> m_button;
    QPointer<QWidget> m_focusAfter; ///< where Qt moved the focus when the button went to rest
    QTimer m_late;
    bool m_hadFocus = false;
    bool m_wasEnabled = false;
    bool m_shown = false;
};

/// Calls `ok` with the value, or `failed` with the Error, on the GUI thread when the future is ready; neither
/// when `context` is gone by then. `button` rests meanwhile. Nothing waits: the call returns at once. A
/// cancelled future counts as ErrorCode::Cancelled.
template <typename T, typename Ok, typename Failed>
void onResult(const QFuture<Result<T>>& future, QWidget* context, Ok ok, Failed failed,
    QAbstractButton* button = nullptr)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    new BusyMark(context, button, watcher);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, ok = std::move(ok), failed = std::move(failed)]() mutable {
            const QFuture<Result<T>> done = watcher->future();
            qDeleteAll(watcher->template findChildren<BusyMark*>());
            watcher->deleteLater();
            if (done.resultCount() == 0) {
                failed(Error{ErrorCode::Cancelled, {}, {}});
                return;
            }
            Result<T> result = done.result();
            if (!result) {
                failed(result.error());
            } else if constexpr (std::is_void_v<T>) {
                ok();
            } else {
                ok(std::move(*result));
            }
        });
    watcher->setFuture(future);
}

} // namespace frid::ui
