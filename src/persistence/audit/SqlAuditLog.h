#pragma once

#include <frid/application/Storage.h>
#include <frid/domain/access/AuditEvent.h>

#include "crypto/AuditMac.h"
#include "registry/UnitContext.h"

namespace frid::persistence {

/// Writes the head of an empty chain; at the making of a registry. Errors: Locked, Duplicate.
[[nodiscard]] Result<void> startAuditChain(Database& database, const std::shared_ptr<KeyRing>& keys);

class SqlAuditLog final : public AuditLog {
public:
    explicit SqlAuditLog(UnitContext& context)
        : m_context(context)
        , m_mac(context.sealer.keys())
    { }

    [[nodiscard]] Result<void> append(const AuditEvent& event) override;
    [[nodiscard]] Result<void> appendToInbox(const AuditEvent& event) override;
    [[nodiscard]] Result<void> drainInbox() override;
    [[nodiscard]] Result<QList<AuditEvent>> events(qint64 before, int limit) const override;
    [[nodiscard]] Result<QList<AuditEvent>> eventsOfCase(CaseId id, int limit) const override;
    [[nodiscard]] Result<AuditCheck> verify() const override { return verify({}); }
    /// Errors: Cancelled too.
    [[nodiscard]] Result<AuditCheck> verify(const Progress& progress) const;

private:
    struct Head {
        qint64 events = 0;
        QByteArray newest;
        QByteArray mac;
        bool genuine = false;
    };
    /// Errors: Tampered (detail `audit_head`) when there is none; Locked.
    [[nodiscard]] Result<Head> readHead() const;
    [[nodiscard]] Result<AuditEvent> readEvent(const Row& row) const;

    UnitContext& m_context;
    AuditMac m_mac;
    std::optional<Head> m_head; ///< as of this unit's last append()
};

} // namespace frid::persistence
