#include "journal/WorkingState.h"

#include <frid/domain/journal/JournalNote.h>

#include "database/Columns.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

Result<void> requireWorking(Database& database, QLatin1StringView table, const QString& id, Revision seen)
{
    struct Seen {
        Revision revision;
        NoteState state;
    };
    const QString sql = u"SELECT revision, state FROM "_s + table + u" WHERE id = ?"_s;
    FRID_TRY(const auto found,
        database.one(
            sql,
            [](const Row& row) {
                return Seen{row.integer(0), enumAt<NoteState>(row, 1)};
            },
            id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    if (found->state == NoteState::Signed) {
        return fail(ErrorCode::Forbidden, {}, u"signed"_s);
    }
    if (found->revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    return {};
}

} // namespace frid::persistence
