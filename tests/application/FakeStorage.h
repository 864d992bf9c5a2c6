#pragma once

#include <frid/application/Storage.h>

#include <functional>
#include <stdexcept>

namespace frid::test {

/// A registry of nothing but facts and a log, for tests of what runs around a use case. What a test does not
/// set is missing; repositories throw.
class FakeStorage final : public Storage {
public:
    Result<CaseFacts> facts = fail(ErrorCode::NotFound);
    Result<PersonFacts> person = fail(ErrorCode::NotFound);
    bool sessionHolds = true;
    QList<AuditEvent> log; ///< committed
    int begun = 0;
    int committed = 0;
    QList<UnitMode> modes;
    std::optional<Error> failBegin;
    std::optional<Error> failAppend;
    std::optional<Error> failCommit;

    Result<std::unique_ptr<UnitOfWork>> begin(
        UnitMode mode, AccountId account, const QDateTime& now) override;
    KeyStore& keys() override { throw std::logic_error("no keys"); }
    Result<void> initialise(const QString&, const QDateTime&) override { return {}; }
    Result<Inspection> inspect(const Progress&) override { return Inspection{}; }

    bool unitIsOpen = false; ///< one at a time, as on one connection
};

} // namespace frid::test
