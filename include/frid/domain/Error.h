#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace frid {

/// Why an operation did not happen. The user interface maps each to a sentence that names the remedy.
enum class ErrorCode {
    NotFound, ///< no such record, or none that the account may know of
    Duplicate, ///< something with the same key exists already
    Conflict, ///< somebody else changed the record since it was read
    Forbidden, ///< the access rules say no
    Invalid, ///< the input breaks a rule; `field` says where
    Busy, ///< the registry is occupied; trying again may help
    Storage, ///< the disk or server failed; nothing was saved
    DiskFull, ///< no room to save; nothing was saved
    Unreachable, ///< the server cannot be reached; nothing was saved
    WrongKey, ///< password or recovery key does not open the registry
    Delayed, ///< too many wrong passwords; `detail` holds the seconds left to wait
    Locked, ///< the key is wiped; log in again
    NotARegistry, ///< the file or database holds no Frid registry, or is damaged
    NewerRegistry, ///< the registry was made by a newer Frid
    OlderRegistry, ///< the registry needs migration first
    NetworkFileSystem, ///< SQLite on a network share is refused
    Tampered, ///< a sealed value or the audit chain does not verify
    MustChangePassword, ///< the account has to choose a new password first
    Cancelled, ///< the user stopped it
};

/// Stable machine name of a code ("not_found"), for logs and tests.
[[nodiscard]] QString toString(ErrorCode code);

/// An operational failure. Never holds a person's data: `field` names a form field or column ("birth_date"),
/// `detail` is a stable machine word or number that the UI may use to choose a sentence ("check_digit").
struct Error {
    ErrorCode code = ErrorCode::Storage;
    QString field;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString field = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(field), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> invalid(QString field, QString detail)
{
    return fail(ErrorCode::Invalid, std::move(field), std::move(detail));
}

} // namespace frid

/// Returns the error of a Result from the enclosing function; on success carries on.
#define FRID_CHECK(expression)                                                                               \
    do {                                                                                                     \
        if (auto fridResult_ = (expression); !fridResult_) {                                                 \
            return tl::unexpected(fridResult_.error());                                                      \
        }                                                                                                    \
    } while (false)

#define FRID_CONCAT_(a, b) a##b
#define FRID_CONCAT(a, b) FRID_CONCAT_(a, b)

/// `FRID_TRY(auto value, call());` returns the error from the enclosing function, or assigns the value.
#define FRID_TRY(declaration, ...)                                                                           \
    auto FRID_CONCAT(fridTry_, __LINE__) = (__VA_ARGS__);                                                    \
    if (!FRID_CONCAT(fridTry_, __LINE__)) {                                                                  \
        return tl::unexpected(FRID_CONCAT(fridTry_, __LINE__).error());                                      \
    }                                                                                                        \
    declaration = std::move(*FRID_CONCAT(fridTry_, __LINE__))
