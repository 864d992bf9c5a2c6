#include <frid/application/UnitRunner.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

QLatin1StringView objectName(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::None:
        return ""_L1;
    case ObjectKind::Case:
        return "case"_L1;
    case ObjectKind::Person:
        return "person"_L1;
    case ObjectKind::Account:
        return "account"_L1;
    case ObjectKind::Unit:
        return "unit"_L1;
    case ObjectKind::Registry:
        return "registry"_L1;
    }
    return ""_L1;
}

/// Administrator and auditor are roles in the whole registry, and so in every unit.
bool holdsRole(const Session& session, quint8 roles, std::optional<UnitId> unit)
{
    for (const RoleGrant& grant : session.roles) {
        const bool asked = (roles & (1U << static_cast<unsigned>(grant.role))) != 0;
        const bool everywhere = grant.role == Role::Administrator || grant.role == Role::Auditor;
        if (asked && (!unit || everywhere || grant.unit == *unit)) {
            return true;
        }
    }
    return false;
}

Result<bool> isAllowed(UnitOfWork& unit, const Session& session, const Deed& deed, const ActionRule& rule)
{
    switch (rule.object) {
    case ObjectKind::Case: {
        FRID_TRY(const CaseFacts facts, unit.caseFacts(session.account, CaseId::fromString(deed.object.id)));
        return caseRight(session.roles, facts) >= rule.right;
    }
    case ObjectKind::Person: {
        FRID_TRY(const PersonFacts facts, unit.personFacts(session, PersonId::fromString(deed.object.id)));
        const PersonRight needed = rule.right == CaseRight::Write ? PersonRight::Full : PersonRight::Name;
        return personRight(session, facts) >= needed;
    }
    case ObjectKind::Unit:
        return holdsRole(session, rule.roles, UnitId::fromString(deed.object.id));
    case ObjectKind::None:
    case ObjectKind::Account:
    case ObjectKind::Registry:
        return rule.roles == 0 || holdsRole(session, rule.roles, std::nullopt);
    }
    return false;
}

} // namespace

bool UnitRunner::isWorthRetrying(const Error& error)
{
    return error.code == ErrorCode::Busy && error.detail == "retry"_L1;
}

Result<std::unique_ptr<UnitOfWork>> UnitRunner::beginUnit(UnitMode mode, AccountId account) const
{
    auto unit = m_storage.begin(mode, account, m_clock.now());
    if (!unit && unit.error().code == ErrorCode::Busy) {
        // The database has waited for its whole time-out already.
        return fail(ErrorCode::Busy, unit.error().field);
    }
    return unit;
}

Result<std::unique_ptr<UnitOfWork>> UnitRunner::beginUnaudited(UnitMode mode) const
{
    return beginUnit(mode, AccountId());
}

Result<std::unique_ptr<UnitOfWork>> UnitRunner::begin(const Session& session, const Deed& deed) const
{
    const bool writes = actionRule(deed.action).audited == Audited::Always;
    return beginUnit(writes ? UnitMode::Writing : UnitMode::Reading, session.account);
}

Result<void> UnitRunner::authorise(UnitOfWork& unit, const Session& session, const Deed& deed) const
{
    const ActionRule& rule = actionRule(deed.action);
    Q_ASSERT(deed.object.kind == rule.object);
    if (session.account.isNull()) {
        return fail(ErrorCode::Forbidden);
    }
    if (session.mustChangePassword && deed.action != Action::ChangePassword) {
        return fail(ErrorCode::MustChangePassword);
    }
    FRID_TRY(const bool current, unit.stillHolds(session));
    if (!current) {
        return fail(ErrorCode::Forbidden, u"session"_s, u"outdated"_s);
    }
    FRID_TRY(const bool allowed, isAllowed(unit, session, deed, rule));
    if (!allowed) {
        return fail(ErrorCode::Forbidden);
    }
    return {};
}

Error UnitRunner::refused(
    std::unique_ptr<UnitOfWork> unit, const Session& session, const Deed& deed, const Error& error) const
{
    unit.reset(); // whatever the work wrote is rolled back before the refusal is written
    if (error.code != ErrorCode::Forbidden) {
        return error;
    }
    const auto written = runUnaudited(session.account,
        [&](UnitOfWork& fresh) { return record(fresh, session.account, deed, AuditOutcome::Refused); });
    return written ? error : written.error();
}

Result<void> UnitRunner::finish(UnitOfWork& unit, const Session& session, const Deed& deed) const
{
    if (actionRule(deed.action).audited == Audited::Always) {
        FRID_CHECK(record(unit, session.account, deed));
    }
    return unit.commit();
}

Result<void> UnitRunner::record(UnitOfWork& unit, AccountId account, const Deed& deed, AuditOutcome outcome)
{
    const bool madeSomething = deed.made.kind != ObjectKind::None && outcome == AuditOutcome::Done;
    const ObjectRef& object = madeSomething ? deed.made : deed.object;
    AuditEvent event;
    event.at = unit.now();
    event.account = account;
    event.action = actionRule(deed.action).name;
    event.objectKind = objectName(object.kind);
    event.objectId = object.id;
    event.caseId = object.kind == ObjectKind::Case ? CaseId::fromString(object.id) : deed.about;
    event.outcome = outcome;
    event.detail = deed.detail;
    auto written = unit.audit().append(event);
    if (!written && written.error().code == ErrorCode::Forbidden) {
        // It is the log that does not take the event: nothing that the user might not do.
        return fail(ErrorCode::Storage, u"audit"_s, written.error().detail);
    }
    return written;
}

} // namespace frid
