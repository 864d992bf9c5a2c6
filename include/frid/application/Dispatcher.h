#pragma once

#include <frid/domain/Error.h>

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace frid {

class Services;

/// Brings calls from the GUI thread to the worker thread that owns one registry connection, in order, and the
/// value back as a QFuture. The caller never waits. Calls still queued at destruction are carried out first.
class Dispatcher {
public:
    using Factory = std::function<Result<std::unique_ptr<Services>>()>;

    explicit Dispatcher(const QString& threadName);
    ~Dispatcher();
    Dispatcher(const Dispatcher&) = delete;
    Dispatcher& operator=(const Dispatcher&) = delete;

    /// Makes the services on the worker; replaces those that were open. Errors are the factory's.
    [[nodiscard]] QFuture<Result<void>> open(Factory factory);
    /// Closes the services (and so the connection) on the worker.
    [[nodiscard]] QFuture<Result<void>> close();

    /// `work(Services&) -> Result<T>` on the worker. Error NotARegistry when nothing is open.
    template <typename Work>
    [[nodiscard]] auto call(Work work) -> QFuture<std::invoke_result_t<Work, Services&>>
    {
        using Outcome = std::invoke_result_t<Work, Services&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        auto future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            if (Services* services = current()) {
                promise->addResult(work(*services));
            } else {
                promise->addResult(Outcome(tl::unexpected(Error{ErrorCode::NotARegistry, {}, {}})));
            }
            promise->finish();
        });
        return future;
    }

    /// Anything that is to run on the worker, in order with the calls.
    void post(std::function<void()> job);

private:
    [[nodiscard]] Services* current() const;

    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on the worker
    std::shared_ptr<Services> m_services; ///< touched on the worker only
};

} // namespace frid
