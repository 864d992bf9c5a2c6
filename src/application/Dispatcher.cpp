#include <frid/application/Dispatcher.h>

#include <frid/application/Services.h>

#include <QMetaObject>

namespace frid {

Dispatcher::Dispatcher(const QString& threadName)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(threadName);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Dispatcher::~Dispatcher()
{
    // Last in the queue: the connection is closed by the thread that owns it, after every earlier job.
    post([this] {
        m_services.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void Dispatcher::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(job), Qt::QueuedConnection);
}

QFuture<Result<void>> Dispatcher::open(Factory factory)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto future = promise->future();
    promise->start();
    post([this, promise, factory = std::move(factory)] {
        m_services.reset();
        auto made = factory();
        if (made) {
            m_services = std::move(*made);
            promise->addResult(Result<void>());
        } else {
            promise->addResult(Result<void>(tl::unexpected(made.error())));
        }
        promise->finish();
    });
    return future;
}

QFuture<Result<void>> Dispatcher::close()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto future = promise->future();
    promise->start();
    post([this, promise] {
        m_services.reset();
        promise->addResult(Result<void>());
        promise->finish();
    });
    return future;
}

Services* Dispatcher::current() const
{
    return m_services.get();
}

} // namespace frid
