#include <catch2/catch.hpp>

#include "FakeStorage.h"

#include <frid/application/Dispatcher.h>
#include <frid/application/Services.h>

#include <QThread>
#include <atomic>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

/// Tells on which thread it died.
class WatchedStorage final : public Storage {
public:
    explicit WatchedStorage(std::atomic<QThread*>& diedOn)
        : m_diedOn(diedOn)
    { }
    ~WatchedStorage() override { m_diedOn = QThread::currentThread(); }
    Result<std::unique_ptr<UnitOfWork>> begin(UnitMode, AccountId, const QDateTime&) override
    {
        return fail(ErrorCode::Storage);
    }
    KeyStore& keys() override { throw std::logic_error("no keys"); }
    Result<void> initialise(const QString&, const QDateTime&) override { return {}; }
    Result<Inspection> inspect(const Progress&) override { return Inspection{}; }

private:
    std::atomic<QThread*>& m_diedOn;
};

Dispatcher::Factory making(std::atomic<QThread*>& diedOn)
{
    return [&diedOn] {
        return Services::make(std::make_unique<WatchedStorage>(diedOn), std::make_shared<SystemClock>());
    };
}

} // namespace

TEST_CASE("calls run on the worker, in order, and bring the value back")
{
    std::atomic<QThread*> diedOn = nullptr;
    Dispatcher dispatcher(u"worker"_s);
    REQUIRE(dispatcher.open(making(diedOn)).result());
    QList<int> order;
    QThread* worker = nullptr;
    auto first = dispatcher.call([&](Services&) -> Result<int> {
        worker = QThread::currentThread();
        order.append(1);
        return 7;
    });
    auto second = dispatcher.call([&](Services&) -> Result<int> {
        order.append(2);
        return fail(ErrorCode::Conflict);
    });
    CHECK(second.result().error().code == ErrorCode::Conflict);
    CHECK(first.result() == 7);
    CHECK(order == QList{1, 2});
    CHECK(worker != QThread::currentThread());
    CHECK(worker->objectName() == u"worker"_s);
}

TEST_CASE("without an open registry a call says so")
{
    std::atomic<QThread*> diedOn = nullptr;
    Dispatcher dispatcher(u"worker"_s);
    const auto call = [&] { return dispatcher.call([](Services&) -> Result<int> { return 1; }).result(); };
    CHECK(call().error().code == ErrorCode::NotARegistry);
    const auto failed = dispatcher.open(
        []() -> Result<std::unique_ptr<Services>> { return fail(ErrorCode::NewerRegistry); });
    CHECK(failed.result().error().code == ErrorCode::NewerRegistry);
    REQUIRE(dispatcher.open(making(diedOn)).result());
    CHECK(call() == 1);
    CHECK(dispatcher.close().result());
    CHECK(diedOn != nullptr);
    CHECK(call().error().code == ErrorCode::NotARegistry);
}

TEST_CASE("destruction finishes what is queued and closes the services on the worker")
{
    std::atomic<QThread*> diedOn = nullptr;
    std::atomic<int> done = 0;
    std::atomic<QThread*> worker = nullptr;
    {
        Dispatcher dispatcher(u"worker"_s);
        [[maybe_unused]] auto opened = dispatcher.open(making(diedOn));
        for (int i = 0; i < 100; ++i) {
            [[maybe_unused]] auto queued = dispatcher.call([&](Services&) -> Result<void> {
                worker = QThread::currentThread();
                ++done;
                return {};
            });
        }
    }
    CHECK(done == 100);
    CHECK(diedOn == worker);
    CHECK(diedOn != QThread::currentThread());
}
