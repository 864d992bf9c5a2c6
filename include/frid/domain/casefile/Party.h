#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>

namespace frid {

/// A person's, or an unknown's, role in a case.
struct Party {
    PartyId id;
    Revision revision = 0;
    CaseId caseId;
    PersonId person; ///< null: unknown or not yet identified
    QString role; ///< code of list "party_role"
    QString relation; ///< code of list "relation": to the case's subject; may be empty
    QString unknownLabel; ///< what is known of an unknown ("man med grå bil"); needed when person is null
    QString note;
    bool sharesHome = false;
};

/// Errors: Invalid: role missing, neither person nor description.
[[nodiscard]] Result<Party> checkedParty(Party party);
[[nodiscard]] FieldMap toFields(const Party& party);

} // namespace frid
