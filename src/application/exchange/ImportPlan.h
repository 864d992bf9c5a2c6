#pragma once

#include <frid/application/UnitOfWork.h>
#include <frid/application/exchange/ExchangeService.h>

namespace frid {

/// What each record of a folder becomes or is already.
struct ImportPlan {
    struct PersonPlace {
        PersonId id;
        bool known = false; ///< in the registry already: kept as it is
        bool remembered = false; ///< its reference is kept from an earlier import
        UnitId unit; ///< of a new one: where it is registered
    };
    struct CasePlace {
        CaseId id;
        bool known = false; ///< imported before: kept as it is, with everything that belongs to it
        UnitId unit;
        AccountId handler;
    };
    QList<PersonPlace> persons; ///< as in the folder
    QList<CasePlace> cases;
    ExchangeCounts counts;
};

/// The units that the account manages.
[[nodiscard]] QList<UnitId> managedUnits(const Session& session);

/// Looks everything up in the registry that the folder refers to. What stands in the way is added to
/// `problems`; with errors there the plan is not to be followed. Errors: Cancelled, Storage kinds.
[[nodiscard]] Result<ImportPlan> planImport(UnitOfWork& unit, const Session& session,
    const ImportFolder& folder, const QString& source, ImportProblems& problems,
    const ImportProgress& progress);

} // namespace frid
