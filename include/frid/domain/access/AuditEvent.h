#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

#include <QDateTime>

namespace frid {

enum class AuditOutcome { Done, Refused, Failed };

/// One line of the log: who did what with what, when. Never text of a case and never a name.
struct AuditEvent {
    qint64 sequence = 0; ///< given by the log, from 1, without gaps
    QDateTime at; ///< UTC
    AccountId account; ///< null before log-in
    QString action; ///< stable name ("read_case")
    QString objectKind; ///< "case", "person", "account", "unit", "registry" or empty
    QString objectId;
    CaseId caseId; ///< the case that the object belongs to, where there is one
    AuditOutcome outcome = AuditOutcome::Done;
    QString detail; ///< sealed at rest: recipient and purpose of a print, reason of a change
};

/// What verifying the whole log found.
struct AuditCheck {
    qint64 events = 0;
    bool intact = false;
    qint64 firstBad = 0; ///< sequence of the first event that does not verify; 0 when intact
    QByteArray newestHash;
};

/// The keyed hash chain of events with its keyed head.
class AuditLog {
public:
    virtual ~AuditLog() = default;
    [[nodiscard]] virtual Result<void> append(const AuditEvent& event) = 0;
    /// Before a key is open nothing can be chained: such events wait in an inbox and are chained at the next
    /// unlock by drainInbox().
    [[nodiscard]] virtual Result<void> appendToInbox(const AuditEvent& event) = 0;
    [[nodiscard]] virtual Result<void> drainInbox() = 0;
    /// Newest first, at most `limit`, older than `before` (0: from the newest).
    [[nodiscard]] virtual Result<QList<AuditEvent>> events(qint64 before, int limit) const = 0;
    [[nodiscard]] virtual Result<QList<AuditEvent>> eventsOfCase(CaseId id, int limit) const = 0;
    [[nodiscard]] virtual Result<AuditCheck> verify() const = 0;
};

template <> struct EnumCodes<AuditOutcome> {
    static constexpr std::array<std::pair<AuditOutcome, QLatin1StringView>, 3> table{{
        {AuditOutcome::Done, QLatin1StringView("done")},
        {AuditOutcome::Refused, QLatin1StringView("refused")},
        {AuditOutcome::Failed, QLatin1StringView("failed")},
    }};
};

} // namespace frid
