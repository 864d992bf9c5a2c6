#pragma once

#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

#include <QDateTime>
#include <QList>

namespace frid::reporting {

/// A list as it stands on the screen.
struct TableSheet {
    struct Column {
        QString title;
        int width = 1; ///< in characters
        bool numeric = false;
        bool names = false; ///< tells who people are: left out where the copy names nobody
    };
    QString title;
    QString subtitle; ///< what was chosen of it
    QString unitName;
    QList<Column> columns;
    QList<QStringList> rows; ///< one cell a column
};

/// Who prints it.
struct TableSheetOptions {
    QString municipality;
    QString printedBy;
    QDateTime printedAt; ///< UTC
    QString recipient;
    bool withoutNames = false;
};

/// The list on paper, its header on every page, with the secrecy stamp. Usable on any thread.
[[nodiscard]] Document buildTableSheet(const TableSheet& sheet, const TableSheetOptions& options);

/// That people are named in it, and how many.
[[nodiscard]] QList<Exposure> listExposures(const TableSheet& sheet, const TableSheetOptions& options);

} // namespace frid::reporting
