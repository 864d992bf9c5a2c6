#include <frid/domain/access/Absence.h>

using namespace Qt::StringLiterals;

namespace frid {

Result<Absence> checkedAbsence(Absence absence, QDate today)
{
    if (absence.handler.isNull()) {
        return invalid(u"handler"_s, u"missing"_s);
    }
    if (absence.standIn.isNull()) {
        return invalid(u"stand_in"_s, u"missing"_s);
    }
    if (absence.standIn == absence.handler) {
        return invalid(u"stand_in"_s, u"same_person"_s);
    }
    if (!absence.from.isValid()) {
        return invalid(u"from"_s, u"missing"_s);
    }
    if (!absence.to.isValid()) {
        return invalid(u"to"_s, u"missing"_s);
    }
    if (absence.to < absence.from) {
        return invalid(u"to"_s, u"end_before_start"_s);
    }
    if (absence.to < today) {
        return invalid(u"to"_s, u"past"_s);
    }
    return absence;
}

} // namespace frid
