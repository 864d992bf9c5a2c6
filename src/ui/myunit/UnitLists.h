#pragma once

#include <frid/application/myunit/UnitOverview.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/RecordsModel.h>

namespace frid::ui {

class AppContext;

/// One line of a unit's cases. The name comes after the rest; until then it is empty.
struct UnitCaseLine {
    UnitCase facts;
    PersonLabel subject;
    QString handlerName;
};

/// The pictures that a unit's page shows.
enum class UnitPicture { Load, Flow, Age, Waiting };

/// "Preliminary assessment", "Inquiry", ...
[[nodiscard]] QString phaseText(CasePhase phase);
/// What a picture is called.
[[nodiscard]] QString pictureText(UnitPicture picture);
[[nodiscard]] QList<UnitBar> barsOf(const UnitOverview& unit, UnitPicture picture);
/// What a bar stands for: a colleague's name, "March 2026", "6–14 days".
[[nodiscard]] QString barText(const AppContext& context, const UnitOverview& unit, const UnitBar& bar);

/// Those who can work with cases, for a choice.
[[nodiscard]] QList<CodeItem> colleagueItems(const QList<Colleague>& colleagues);

/// Of each list of the page, under stable ids. "name" tells who a client is.
[[nodiscard]] QList<Column<HandlerLoad>> handlerColumns();
[[nodiscard]] QList<Column<UnitCaseLine>> unitCaseColumns(const AppContext& context);
[[nodiscard]] QList<Column<TaskRow>> unitTaskColumns(const AppContext& context);
[[nodiscard]] QList<Column<UnitPlacement>> unitPlacementColumns(const AppContext& context);
[[nodiscard]] QList<Column<EmergencyOpening>> openingColumns();

} // namespace frid::ui
