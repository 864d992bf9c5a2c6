#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>

#include <QDate>
#include <optional>

namespace frid {

/// One kind of violence known in a case, with the day it became known; can be added at any time.
struct ViolenceRecord {
    ViolenceId id;
    Revision revision = 0;
    CaseId caseId;
    QString category; ///< code of list "case_category": vnr, hrv, pom, child
    QString form; ///< code of list "violence_form"; empty: not known yet
    QString period; ///< code of list "violence_period": now, earlier, both
    QDate knownOn; ///< the Swedish day it became known to the social services
    PartyId perpetrator; ///< a party of the case, or null
    QString description;
    YesNo reportedToPolice = YesNo::Unknown;
};

/// Errors: Invalid: category or period missing, known_on missing or in the future.
[[nodiscard]] Result<ViolenceRecord> checkedViolence(ViolenceRecord record, QDate today);
[[nodiscard]] FieldMap toFields(const ViolenceRecord& record);

} // namespace frid
