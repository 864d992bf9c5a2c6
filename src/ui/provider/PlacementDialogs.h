#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/provider/Suitability.h>

#include <functional>
#include <memory>

class QWidget;

namespace frid::ui {

class AppContext;

/// A place that was chosen for people.
struct PlaceChoice {
    PlaceOffer offer;
    Fit fit;
    QDate from;
    std::optional<QDate> to;
};

/// Somebody of a case who can be placed.
struct Placeable {
    PartyId party; ///< null: the case's subject
    PersonId person;
    QString name;
    bool child = false;
    std::optional<int> age;
};

/// The subject, and the children among the parties.
[[nodiscard]] QList<Placeable> placeablePeople(const CaseOverview& overview);
/// Whose placement it is, as this case knows them.
[[nodiscard]] QString placedName(const CaseOverview& overview, const PlacementRow& row);

// Each runs `done` when it has saved.
/// Places people of the case, or moves those of `moved`.
void placePeople(AppContext& context, std::shared_ptr<const CaseOverview> overview, const PlaceChoice& choice,
    const QList<PlacementRow>& moved, QWidget* parent, std::function<void()> done);
void editPlacement(AppContext& context, std::shared_ptr<const CaseOverview> overview, const PlacementRow& row,
    QWidget* parent, std::function<void()> done);
/// Ends some or all of those who were placed together.
void endPlacements(AppContext& context, std::shared_ptr<const CaseOverview> overview,
    const QList<PlacementRow>& rows, QWidget* parent, std::function<void()> done);
void writeCall(
    AppContext& context, CaseId caseId, const PlaceOffer& offer, QWidget* parent, std::function<void()> done);

} // namespace frid::ui
