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

    /// Opens a unit for work before anybody is logged in (registry making, log-in). Not for use cases.
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> beginUnaudited(UnitMode mode) const;

private:
    static constexpr int MaxAttempts = 4;

    template <typename Outcome, typename Work>
    Outcome attemptOnce(const Session& session, const Deed& deed, Work& work) const
    {
        FRID_TRY(auto unit, begin(session, deed));
        FRID_CHECK(authorise(*unit, session, deed));
        Outcome outcome = work(*unit);
        if (!outcome) {
            return outcome;
        }
        FRID_CHECK(finish(*unit, session, deed));
        return outcome;
    }

    [[nodiscard]] static bool isWorthRetrying(const Error& error);
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin(const Session& session, const Deed& deed) const;
    /// Writes and commits a refusal when the rules say no.
    [[nodiscard]] Result<void> authorise(UnitOfWork& unit, const Session& session, const Deed& deed) const;
    [[nodiscard]] Result<void> finish(UnitOfWork& unit, const Session& session, const Deed& deed) const;

    Storage& m_storage;
    const Clock& m_clock;
};

} // namespace frid
