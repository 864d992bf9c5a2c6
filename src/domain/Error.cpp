#include <frid/domain/Error.h>

namespace frid {

QString toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Duplicate:
        return QStringLiteral("duplicate");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorCode::WrongKey:
        return QStringLiteral("wrong_key");
    case ErrorCode::Delayed:
        return QStringLiteral("delayed");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::NotARegistry:
        return QStringLiteral("not_a_registry");
    case ErrorCode::NewerRegistry:
        return QStringLiteral("newer_registry");
    case ErrorCode::OlderRegistry:
        return QStringLiteral("older_registry");
    case ErrorCode::NetworkFileSystem:
        return QStringLiteral("network_file_system");
    case ErrorCode::Tampered:
        return QStringLiteral("tampered");
    case ErrorCode::MustChangePassword:
        return QStringLiteral("must_change_password");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    return QStringLiteral("unknown");
}

} // namespace frid
