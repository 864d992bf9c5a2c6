#pragma once

#include <frid/domain/Id.h>
#include <frid/reporting/TableSheet.h>

class QDialog;
class QWidget;

namespace frid::ui {

class AppContext;
class TableView;

/// The rows and columns that the table shows, in its order.
[[nodiscard]] reporting::TableSheet sheetOf(
    const TableView& table, const QString& title, const QStringList& nameColumns);

/// Makes a copy of a list of a unit; each is registered before it is made.
[[nodiscard]] QDialog* makeTableSheetDialog(
    AppContext& context, UnitId unit, const reporting::TableSheet& sheet, QWidget* parent);

} // namespace frid::ui
