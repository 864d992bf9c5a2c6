#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/provider/Cost.h>

namespace frid {

/// What is asked before a placement sheet is made.
struct PlacementSheetRequest {
    CaseId caseId;
    PlacementId placement; ///< any of those who are placed together
    /// Which place it is and where; logged for each place (Action::ReadProviderAddress), and needs its right.
    bool withPlace = false;
    bool revealed = false; ///< show a protected person; logged as a reveal too

    friend bool operator==(const PlacementSheetRequest&, const PlacementSheetRequest&) = default;
};

/// One of those who stay together.
struct SheetStay {
    Placement placement; ///< without the place's id, school, notes and texts on protection
    bool ofSubject = false;
    PartyId party; ///< of this case; null: the subject, or somebody of a linked case who is no party here
    QString kind; ///< code of list "provider_kind"
    QString agreement; ///< code of list "agreement_kind" on the first day; empty: none
    Cost soFar; ///< tonight included
    QString providerName; ///< this and the next three only where the place was asked for
    QString placeName;
    QString municipality; ///< code
    QString address;
};

/// What the sheet of a placement may show.
struct PlacementSheetData {
    QString municipality;
    CaseOverview overview; ///< masked when the subject is protected and was not revealed
    /// Of the household as far as the session may open their cases; the subject first.
    QList<SheetStay> stays;
    QString contact; ///< at the provider; this and every number only where the place was asked for
    QString phone;
    bool withPlace = false;
    QString printedBy;
    QDateTime printedAt; ///< UTC
};

} // namespace frid
