#include "registry/RowId.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

QStringList rowIdColumns(QStringView table)
{
    if (table == "case_link"_L1) {
        return {u"first_id"_s, u"second_id"_s};
    }
    if (table == "goal_rating"_L1) {
        return {u"follow_up_id"_s, u"goal_id"_s};
    }
    if (table == "case_block"_L1) {
        return {u"case_id"_s, u"account_id"_s};
    }
    if (table == "audit_event"_L1) {
        return {u"sequence"_s};
    }
    return {u"id"_s};
}

} // namespace frid::persistence
