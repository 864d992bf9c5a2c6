#include "report/TableSource.h"

#include <QHeaderView>

#include <frid/application/Services.h>
#include <frid/application/myunit/MyUnitService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/RowFilterModel.h>
#include <frid/ui/kit/TableView.h>

#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class TableSource : public ReportSource {
public:
    TableSource(UnitId unit, reporting::TableSheet sheet)
        : m_unit(unit)
        , m_sheet(std::make_shared<const reporting::TableSheet>(std::move(sheet)))
    { }

    QString windowTitle() const override { return m_sheet->title; }
    QString fileName() const override { return m_sheet->title; }
    CaseId caseId() const override { return {}; }
    bool maybeMasked() const override { return false; }
    void addFieldsAbove(FormGrid&, const std::function<void()>&) override { }
    void addFieldsBelow(FormGrid&, const std::function<void()>&) override { }

    Maker maker(const Choices& choices, const QString&) const override
    {
        return [sheet = m_sheet, choices](Services& services, const Session& who) -> Result<Paper> {
            FRID_TRY(const RegistryInfo registry, services.auth().registryInfo());
            const reporting::TableSheetOptions options{registry.municipality, who.displayName,
                services.units().clock().now(), choices.recipient, choices.othersByRoleOnly};
            return Paper{sheet, reporting::buildTableSheet(*sheet, options),
                reporting::listExposures(*sheet, options), false};
        };
    }

    void keep(const Paper&) override { }
    QStringList sections() const override { return {u"list"_s}; }
    Registrar registrar() const override
    {
        return [unit = m_unit](Services& services, const Session& who, const PrintNotice& notice) {
            return services.myUnit().registerPrint(who, unit, notice);
        };
    }

private:
    UnitId m_unit;
    std::shared_ptr<const reporting::TableSheet> m_sheet;
};

} // namespace

reporting::TableSheet sheetOf(const TableView& table, const QString& title, const QStringList& nameColumns)
{
    const QAbstractItemModel& rows = *table.model();
    const auto* records = qobject_cast<const RecordsModelBase*>(table.filter()->sourceModel());
    const int character = std::max(1, table.fontMetrics().averageCharWidth());
    reporting::TableSheet sheet;
    sheet.title = title;
    QList<int> shown;
    for (int place = 0; place < rows.columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (table.isColumnHidden(column)) {
            continue;
        }
        const bool right
            = (rows.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        const bool names = records != nullptr && nameColumns.contains(records->columnId(column));
        shown.append(column);
        sheet.columns.append({rows.headerData(column, Qt::Horizontal).toString(),
            table.columnWidth(column) / character, right, names});
    }
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (const int column : std::as_const(shown)) {
            cells += rows.index(row, column).data().toString();
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

QDialog* makeTableSheetDialog(
    AppContext& context, UnitId unit, const reporting::TableSheet& sheet, QWidget* parent)
{
    auto* dialog = new ReportDialog(context, std::make_unique<TableSource>(unit, sheet), parent);
    dialog->setObjectName(u"tableSheetDialog"_s);
    return dialog;
}

} // namespace frid::ui
