#include <frid/domain/casefile/ViolenceRecord.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

Result<ViolenceRecord> checkedViolence(ViolenceRecord record, QDate today)
{
    FRID_CHECK(requireText(record.category, u"category"_s));
    FRID_CHECK(requireText(record.period, u"period"_s));
    FRID_CHECK(requireDay(record.knownOn, u"known_on"_s));
    FRID_CHECK(happenedDay(record.knownOn, today, u"known_on"_s));
    FRID_CHECK(tidyText(record.description, u"description"_s));
    return record;
}

FieldMap toFields(const ViolenceRecord& record)
{
    return {
        {u"category"_s, record.category},
        {u"form"_s, record.form},
        {u"period"_s, record.period},
        {u"known_on"_s, fieldText(record.knownOn)},
        {u"perpetrator"_s, fieldText(record.perpetrator)},
        {u"description"_s, record.description},
        {u"reported_to_police"_s, fieldText(record.reportedToPolice)},
    };
}

} // namespace frid
