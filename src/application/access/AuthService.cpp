#include <frid/application/access/AuthService.h>

#include "access/Wipe.h"

#include <algorithm>
#include <frid/domain/TextRules.h>
#include <frid/domain/access/PasswordRules.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int freeAttempts = 3; ///< wrong passwords that cost no delay
constexpr qint64 firstDelaySeconds = 5;
constexpr qint64 longestDelaySeconds = 15 * 60;

qint64 delayAfter(int failedAttempts)
{
    if (failedAttempts <= freeAttempts) {
        return 0;
    }
    const int doublings = std::min(failedAttempts - freeAttempts - 1, 20);
    return std::min(firstDelaySeconds << doublings, longestDelaySeconds);
}

QString normalised(const QString& login)
{
    return login.trimmed().toLower();
}

Deed logInOf(AccountId account)
{
    return {Action::LogIn, ObjectRef::of(account), {}, {}, {}};
}

/// Takes as long as a real attempt, so that the time does not tell which logins exist.
void spendAttempt(KeyStore& keys, const QByteArray& password)
{
    WrappedKey nobodys;
    nobodys.blob = QByteArray(72, '\0');
    nobodys.salt = QByteArray(16, '\0');
    nobodys.operations = 3; // as a new account's key: libsodium's MODERATE
    nobodys.memory = 256LL * 1024 * 1024;
    [[maybe_unused]] const auto failed = keys.open(AccountId(), nobodys, password);
}

Result<void> checkNewPassword(const QByteArray& password, const QString& login, const QString& field)
{
    QString text = QString::fromUtf8(password);
    const WipeAtEnd wipe(text);
    const auto checked = checkPassword(text, login);
    if (!checked) {
        return invalid(field, checked.error().detail);
    }
    return {};
}

Result<void> waitIsOver(const LoginRecord& record, const QDateTime& now)
{
    if (record.notBefore && now < *record.notBefore) {
        const qint64 left = (now.msecsTo(*record.notBefore) + 999) / 1000;
        return fail(ErrorCode::Delayed, {}, QString::number(left));
    }
    return {};
}

} // namespace

Result<LoginRecord> AuthService::verify(const QString& login, const QByteArray& password)
{
    const auto find = [&]() -> Result<LoginRecord> {
        FRID_TRY(auto unit, m_units.beginUnaudited(UnitMode::Reading));
        return unit->accounts().loginRecord(login);
    };
    KeyStore& keys = m_units.storage().keys();
    const auto record = find();
    if (!record && record.error().code == ErrorCode::NotFound) {
        spendAttempt(keys, password);
        FRID_CHECK(logFailure(Action::LogIn));
        return fail(ErrorCode::WrongKey);
    }
    if (!record) {
        return record;
    }
    FRID_CHECK(waitIsOver(*record, m_units.clock().now()));
    const auto opened = keys.open(record->account, record->key, password);
    if (!opened && opened.error().code == ErrorCode::WrongKey) {
        FRID_CHECK(countWrong(login));
    }
    FRID_CHECK(opened);
    return record;
}

Result<void> AuthService::logFailure(Action action) const
{
    return m_units.runUnaudited(AccountId(), [&](UnitOfWork& unit) {
        AuditEvent event;
        event.at = unit.now();
        event.action = actionRule(action).name;
        event.outcome = AuditOutcome::Failed;
        return unit.audit().appendToInbox(event);
    });
}

Result<void> AuthService::countWrong(const QString& login) const
{
    return m_units.runUnaudited(AccountId(), [&](UnitOfWork& unit) -> Result<void> {
        // Read again: another machine may have counted meanwhile.
        FRID_TRY(const LoginRecord record, unit.accounts().loginRecord(login));
        const int failed = record.failedAttempts + 1;
        const qint64 delay = delayAfter(failed);
        const auto notBefore = delay > 0 ? std::optional(unit.now().addSecs(delay)) : std::nullopt;
        FRID_CHECK(unit.accounts().setAttempts(record.account, failed, notBefore));
        AuditEvent event;
        event.at = unit.now();
        event.account = record.account;
        event.action = actionRule(Action::LogIn).name;
        event.objectKind = u"account"_s;
        event.objectId = record.account.toString();
        event.outcome = AuditOutcome::Failed;
        return unit.audit().appendToInbox(event);
    });
}

Result<Session> AuthService::openSession(UnitOfWork& unit, AccountId id) const
{
    FRID_TRY(const Account account, unit.accounts().find(id));
    return Session{account.id, account.login, account.displayName, account.roles, account.mustChangePassword};
}

Result<Session> AuthService::enter(const LoginRecord& record) const
{
    KeyStore& keys = m_units.storage().keys();
    auto session = m_units.runUnaudited(record.account, [&](UnitOfWork& unit) -> Result<Session> {
        FRID_CHECK(unit.audit().drainInbox());
        if (record.disabled) {
            FRID_CHECK(
                UnitRunner::record(unit, record.account, logInOf(record.account), AuditOutcome::Refused));
            return Session{};
        }
        FRID_CHECK(unit.accounts().setAttempts(record.account, 0, std::nullopt));
        FRID_CHECK(UnitRunner::record(unit, record.account, logInOf(record.account)));
        return openSession(unit, record.account);
    });
    if (!session || record.disabled) {
        keys.lock();
    }
    if (session && record.disabled) {
        return fail(ErrorCode::Forbidden, u"login"_s, u"disabled"_s);
    }
    return session;
}

Result<Session> AuthService::logIn(const QString& login, QByteArray password)
{
    const WipeAtEnd wipe(password);
    FRID_TRY(const LoginRecord record, verify(normalised(login), password));
    return enter(record);
}

Result<Session> AuthService::unlock(const Session& session, QByteArray password)
{
    const WipeAtEnd wipe(password);
    FRID_TRY(const LoginRecord record, verify(session.login, password));
    if (!(record.account == session.account)) {
        lock();
        return fail(ErrorCode::WrongKey);
    }
    return enter(record);
}

void AuthService::lock()
{
    m_units.storage().keys().lock();
}

Result<Session> AuthService::changePassword(
    const Session& session, QByteArray oldPassword, QByteArray newPassword)
{
    const WipeAtEnd wipeOld(oldPassword);
    const WipeAtEnd wipeNew(newPassword);
    if (!m_units.storage().keys().isOpen()) {
        return fail(ErrorCode::Locked);
    }
    FRID_CHECK(checkNewPassword(newPassword, session.login, u"new_password"_s));
    if (newPassword == oldPassword) {
        return invalid(u"new_password"_s, u"unchanged"_s);
    }
    FRID_TRY(const LoginRecord record, verify(session.login, oldPassword));
    if (!(record.account == session.account)) {
        return fail(ErrorCode::WrongKey);
    }
    FRID_TRY(const WrappedKey key, m_units.storage().keys().wrap(session.account, newPassword));
    const Deed deed{Action::ChangePassword, ObjectRef::of(session.account), {}, {}, {}};
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<Session> {
        FRID_CHECK(unit.audit().drainInbox());
        FRID_CHECK(unit.accounts().setKey(session.account, key, false));
        FRID_CHECK(unit.accounts().setAttempts(session.account, 0, std::nullopt));
        return openSession(unit, session.account);
    });
}

Result<Session> AuthService::recover(const QString& recoveryKey, const QString& login, QByteArray newPassword)
{
    const WipeAtEnd wipe(newPassword);
    const QString name = normalised(login);
    FRID_CHECK(checkNewPassword(newPassword, name, u"new_password"_s));
    KeyStore& keys = m_units.storage().keys();
    if (const auto opened = keys.openWithRecoveryKey(recoveryKey); !opened) {
        if (opened.error().code == ErrorCode::WrongKey) {
            FRID_CHECK(logFailure(Action::ChangePassword));
        }
        return tl::unexpected(opened.error());
    }
    const auto recovered = [&]() -> Result<LoginRecord> {
        FRID_TRY(auto unit, m_units.beginUnaudited(UnitMode::Reading));
        FRID_TRY(const LoginRecord record, unit->accounts().loginRecord(name));
        unit.reset();
        FRID_TRY(const WrappedKey key, keys.wrap(record.account, newPassword));
        const auto changed = m_units.runUnaudited(record.account, [&](UnitOfWork& writing) -> Result<void> {
            FRID_CHECK(writing.audit().drainInbox());
            const Deed deed{Action::ChangePassword, ObjectRef::of(record.account), {}, u"recovery_key"_s, {}};
            if (record.disabled) {
                return UnitRunner::record(writing, record.account, deed, AuditOutcome::Refused);
            }
            FRID_CHECK(writing.accounts().setKey(record.account, key, false));
            return UnitRunner::record(writing, record.account, deed);
        });
        FRID_CHECK(changed);
        return record;
    }();
    if (!recovered) {
        keys.lock();
        return tl::unexpected(recovered.error());
    }
    return enter(*recovered);
}

Result<QString> AuthService::createRegistry(NewRegistry request)
{
    const WipeAtEnd wipe(request.password);
    FRID_TRY(const QString municipality,
        cleanText(request.municipality, u"municipality"_s, TextLimit::SingleLine));
    FRID_CHECK(requireText(municipality, u"municipality"_s));
    FRID_TRY(const QString unitName, cleanText(request.unit, u"unit"_s, TextLimit::SingleLine));
    FRID_CHECK(requireText(unitName, u"unit"_s));

    const QDateTime now = m_units.clock().now();
    const Unit firstUnit{UnitId::make(now), 1, unitName, true};
    Account account;
    account.id = AccountId::make(now);
    account.login = request.login;
    account.displayName = request.displayName;
    account.createdAt = now;
    account.roles.append({Role::Administrator, UnitId()});
    if (request.alsoCaseworker) {
        account.roles.append({Role::Caseworker, firstUnit.id});
    }
    if (request.alsoManager) {
        account.roles.append({Role::Manager, firstUnit.id});
    }
    FRID_TRY(account, checkedAccount(account));
    FRID_CHECK(checkNewPassword(request.password, account.login, u"password"_s));

    // All in one transaction: half a registry could neither be opened nor made again.
    KeyStore& keys = m_units.storage().keys();
    const auto made = m_units.runUnaudited(account.id, [&](UnitOfWork& unit) -> Result<QString> {
        FRID_CHECK(m_units.storage().initialise(municipality, now));
        FRID_TRY(const QString recoveryKey, keys.createDataKey());
        FRID_TRY(const WrappedKey key, keys.wrap(account.id, request.password));
        FRID_CHECK(unit.accounts().addUnit(firstUnit));
        FRID_CHECK(unit.accounts().add(account, key));
        FRID_CHECK(UnitRunner::record(
            unit, account.id, {Action::EditUnits, ObjectRef::of(firstUnit.id), {}, u"created"_s, {}}));
        FRID_CHECK(UnitRunner::record(
            unit, account.id, {Action::EditAccounts, ObjectRef::of(account.id), {}, u"created"_s, {}}));
        return recoveryKey;
    });
    if (!made && made.error().code != ErrorCode::Duplicate) {
        keys.lock();
    }
    return made;
}

Result<RegistryInfo> AuthService::registryInfo() const
{
    FRID_TRY(auto unit, m_units.beginUnaudited(UnitMode::Reading));
    return unit->readModels().registryInfo();
}

} // namespace frid
