#include "database/SqlErrors.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

Error rule(QLatin1StringView detail)
{
    return {ErrorCode::Invalid, u"registry"_s, detail};
}

Error sqliteError(int code)
{
    switch (code) {
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2579: // SQLITE_CONSTRAINT_ROWID
        return {ErrorCode::Duplicate, {}, {}};
    case 787: // SQLITE_CONSTRAINT_FOREIGNKEY
        return rule("reference"_L1);
    case 275: // SQLITE_CONSTRAINT_CHECK
        return rule("check"_L1);
    case 1299: // SQLITE_CONSTRAINT_NOTNULL
        return rule("not_null"_L1);
    case 1811: // SQLITE_CONSTRAINT_TRIGGER
        return {ErrorCode::Forbidden, {}, u"write_once"_s};
    default:
        break;
    }
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY, also 517 SQLITE_BUSY_SNAPSHOT
    case 6: // SQLITE_LOCKED
        return {ErrorCode::Busy, {}, u"retry"_s};
    case 13: // SQLITE_FULL
        return {ErrorCode::DiskFull, {}, {}};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorCode::NotARegistry, {}, u"damaged"_s};
    case 8: // SQLITE_READONLY
        return {ErrorCode::Storage, {}, u"read_only"_s};
    case 10: // SQLITE_IOERR
        return {ErrorCode::Storage, {}, u"io"_s};
    case 14: // SQLITE_CANTOPEN
        return {ErrorCode::Storage, {}, u"cannot_open"_s};
    case 19: // SQLITE_CONSTRAINT
        return rule("constraint"_L1);
    default:
        return {ErrorCode::Storage, {}, u"sqlite_%1"_s.arg(code)};
    }
}

Error postgresqlError(const QString& state)
{
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1)) {
        return {ErrorCode::Unreachable, {}, {}};
    }
    if (state == "23505"_L1 || state == "23P01"_L1) {
        return {ErrorCode::Duplicate, {}, {}};
    }
    if (state == "23503"_L1 || state == "23001"_L1) {
        return rule("reference"_L1);
    }
    if (state == "23514"_L1) {
        return rule("check"_L1);
    }
    if (state == "23502"_L1) {
        return rule("not_null"_L1);
    }
    if (state == "P0001"_L1) { // RAISE EXCEPTION in a trigger of ours
        return {ErrorCode::Forbidden, {}, u"write_once"_s};
    }
    if (state == "42501"_L1) {
        return {ErrorCode::Forbidden, {}, u"privilege"_s};
    }
    if (state == "40001"_L1 || state == "40P01"_L1) {
        return {ErrorCode::Busy, {}, u"retry"_s};
    }
    if (state == "55P03"_L1 || state == "53300"_L1 || state == "57014"_L1) {
        return {ErrorCode::Busy, {}, {}};
    }
    if (state == "53100"_L1) {
        return {ErrorCode::DiskFull, {}, {}};
    }
    if (state == "25006"_L1) {
        return {ErrorCode::Storage, {}, u"read_only"_s};
    }
    if (state.startsWith("28"_L1)) {
        return {ErrorCode::Unreachable, {}, u"login"_s};
    }
    if (state == "3D000"_L1) {
        return {ErrorCode::Unreachable, {}, u"database"_s};
    }
    return {ErrorCode::Storage, {}, u"postgresql_"_s + state};
}

} // namespace

Error classifySqlError(Dialect dialect, const QString& nativeCode)
{
    return dialect == Dialect::Sqlite ? sqliteError(nativeCode.toInt()) : postgresqlError(nativeCode);
}

} // namespace frid::persistence
