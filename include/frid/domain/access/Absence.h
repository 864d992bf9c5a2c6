#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

#include <QDate>
#include <QDateTime>
#include <optional>

namespace frid {

using AbsenceId = Id<struct AbsenceTag>;

/// A handler who is away, and who stands in: from the first day to the last the stand-in is as a co-handler
/// of every case of the unit that the absent one handles, whatever is given to or taken from that one
/// meanwhile. Walls let a stand-in through as they do co-handlers; a block keeps out.
struct Absence {
    AbsenceId id;
    UnitId unit;
    AccountId handler;
    AccountId standIn;
    QDate from; ///< Swedish calendar days, both within
    QDate to;
    AccountId madeBy;
    QDateTime madeAt; ///< UTC
    std::optional<QDateTime> endedAt; ///< UTC: undone by hand, before the last day
};

/// Errors: Invalid: "handler", "stand_in", "from", "to" `missing`; "stand_in" `same_person`; "to"
/// `end_before_start`, `past`.
[[nodiscard]] Result<Absence> checkedAbsence(Absence absence, QDate today);

} // namespace frid
