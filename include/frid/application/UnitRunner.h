#pragma once

#include <frid/application/Storage.h>
#include <frid/domain/Clock.h>

#include <type_traits>

namespace frid {

/// What a use case does: the line of the table, the thing, and where that belongs.
struct Deed {
    Action action;
    ObjectRef object;
    CaseId about; ///< for the log: the case concerned, where the object is not the case itself
    QString detail; ///< for the log, sealed: recipient and purpose, reason
    ObjectRef made; ///< for the log: what the deed makes, where the rules ask about something else
};

/// Runs use cases: authorises, opens the transaction, does the work, writes the audit event, commits, so that
/// no use case can forget one of them. Work runs again from its beginning when the database asks for it
/// (serialization failure, deadlock): it must have no effect outside its unit.
class UnitRunner {
public:
    UnitRunner(Storage& storage, const Clock& clock)
        : m_storage(storage)
        , m_clock(clock)
    { }

    /// Errors: Forbidden, NotFound, those of the work, Storage kinds. When the event cannot be written,
    /// nothing is.
    template <typename Work>
    auto run(const Session& session, const Deed& deed, Work&& work) const
        -> std::invoke_result_t<Work, UnitOfWork&>
    {
        using Outcome = std::invoke_result_t<Work, UnitOfWork&>;
        Outcome outcome = tl::unexpected(Error{ErrorCode::Busy, {}, {}});
        for (int attempt = 0; attempt < MaxAttempts; ++attempt) {
            outcome = attemptOnce<Outcome>(session, deed, work);
            if (outcome || !isWorthRetrying(outcome.error())) {
                break;
            }
        }
        return outcome;
    }

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Storage& storage() const { return m_storage; }

    /// Writes an event of its own inside a unit: for deeds that do several things at once.
    [[nodiscard]] static Result<void> record(
        UnitOfWork& unit, AccountId account, const Deed& deed, AuditOutcome outcome = AuditOutcome::Done);

    /// Opens a unit for work before anybody is logged in (registry making, log-in). Not for use cases.
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> beginUnaudited(UnitMode mode) const;
    /// Work before anybody is logged in, in a writing unit that is committed when it succeeds. `account` is
    /// null when it is nobody's. Not for use cases.
    template <typename Work>
    auto runUnaudited(AccountId account, Work&& work) const -> std::invoke_result_t<Work, UnitOfWork&>
    {
        using Outcome = std::invoke_result_t<Work, UnitOfWork&>;
        const auto once = [&]() -> Outcome {
            FRID_TRY(auto unit, beginUnit(UnitMode::Writing, account));
            Outcome outcome = work(*unit);
            if (outcome) {
                FRID_CHECK(unit->commit());
            }
            return outcome;
        };
        Outcome outcome = once();
        for (int attempt = 1; attempt < MaxAttempts && !outcome && isWorthRetrying(outcome.error());
             ++attempt) {
            outcome = once();
        }
        return outcome;
    }

private:
    static constexpr int MaxAttempts = 4;

    template <typename Outcome, typename Work>
    Outcome attemptOnce(const Session& session, const Deed& deed, Work& work) const
    {
        FRID_TRY(auto unit, begin(session, deed));
        if (const auto allowed = authorise(*unit, session, deed); !allowed) {
            return tl::unexpected(refused(std::move(unit), session, deed, allowed.error()));
        }
        Outcome outcome = work(*unit);
        if (!outcome) {
            return tl::unexpected(refused(std::move(unit), session, deed, outcome.error()));
        }
        FRID_CHECK(finish(*unit, session, deed));
        return outcome;
    }

    [[nodiscard]] static bool isWorthRetrying(const Error& error);
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin(const Session& session, const Deed& deed) const;
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> beginUnit(UnitMode mode, AccountId account) const;
    [[nodiscard]] Result<void> authorise(UnitOfWork& unit, const Session& session, const Deed& deed) const;
    /// Rolls the unit back and, when the error is a refusal, writes it to the log in a unit of its own.
    /// Returns the error, or that of the writing.
    [[nodiscard]] Error refused(
        std::unique_ptr<UnitOfWork> unit, const Session& session, const Deed& deed, const Error& error) const;
    [[nodiscard]] Result<void> finish(UnitOfWork& unit, const Session& session, const Deed& deed) const;

    Storage& m_storage;
    const Clock& m_clock;
};

} // namespace frid
