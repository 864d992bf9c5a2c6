#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>

#include <QDate>
#include <QDateTime>
#include <optional>

namespace frid {

/// A question to others that tells nobody's name, and the advice that came. Decides nothing.
struct Consultation {
    ConsultationId id;
    Revision revision = 0;
    CaseId caseId;
    OrganisationId organisation; ///< null: the recipient is free text only
    QString recipient;
    QString question; ///< what one wants to know
    QString brief; ///< de-identified; from sharedOn on it stays word for word
    std::optional<QDate> sharedOn; ///< Swedish calendar day
    std::optional<QDate> advisedOn;
    QString adviser;
    QString advice;
    AccountId author;
    QDateTime createdAt; ///< UTC
};

/// Errors: Invalid: brief missing, too long; advised_on missing with advice, before shared_on or in the
/// future; advice missing with advised_on; advised_on `not_shared` before it was shared.
[[nodiscard]] Result<Consultation> checkedConsultation(Consultation consultation, QDate today);
[[nodiscard]] FieldMap toFields(const Consultation& consultation);

} // namespace frid
