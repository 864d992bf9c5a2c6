#pragma once

#include <frid/application/UnitOfWork.h>

#include <functional>

namespace frid {

/// Progress of long work: called with done and total; returning false asks for cancellation (error
/// Cancelled).
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// The registry's keys as the use cases see them: opaque. Implemented with libsodium in persistence.
/// Passwords come as UTF-8 bytes that the caller wipes.
class KeyStore {
public:
    virtual ~KeyStore() = default;
    /// Makes a new random data key and opens it. Returns the recovery key as shown to the user. Only at
    /// creation.
    [[nodiscard]] virtual Result<QString> createDataKey() = 0;
    /// Wraps the open data key for an account's password (Argon2id; slow on purpose). Errors: Locked.
    [[nodiscard]] virtual Result<WrappedKey> wrap(AccountId account, const QByteArray& password) const = 0;
    /// Opens the data key. Errors: WrongKey.
    [[nodiscard]] virtual Result<void> open(
        AccountId account, const WrappedKey& key, const QByteArray& password)
        = 0;
    /// Opens the data key with the recovery key as typed. Errors: Invalid (field "recovery_key"), WrongKey.
    [[nodiscard]] virtual Result<void> openWithRecoveryKey(const QString& typed) = 0;
    /// Wipes the data key from memory; every sealed value is out of reach until open().
    virtual void lock() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
};

/// What a check of the whole registry found.
struct Inspection {
    bool schemaCurrent = false;
    qint64 brokenReferences = 0;
    qint64 sealedValues = 0;
    qint64 sealedBroken = 0;
    QStringList brokenPlaces; ///< "table.column row-id", at most 100; no content
    AuditCheck audit;
    [[nodiscard]] bool isClean() const
    {
        return schemaCurrent && brokenReferences == 0 && sealedBroken == 0 && audit.intact;
    }
};

/// One open connection to a registry. Confined to one thread.
class Storage {
public:
    virtual ~Storage() = default;
    /// `account` is written into change log, merges and turns; null before log-in.
    [[nodiscard]] virtual Result<std::unique_ptr<UnitOfWork>> begin(
        UnitMode mode, AccountId account, const QDateTime& now)
        = 0;
    [[nodiscard]] virtual KeyStore& keys() = 0;
    /// Writes the one registry row. Only at creation. Errors: Duplicate when there is one.
    [[nodiscard]] virtual Result<void> initialise(const QString& municipality, const QDateTime& now) = 0;
    /// Reads every row and opens every sealed value. Long.
    [[nodiscard]] virtual Result<Inspection> inspect(const Progress& progress) = 0;
};

} // namespace frid
