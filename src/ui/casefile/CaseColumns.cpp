#include "casefile/CaseColumns.h"

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseListPage.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>

#include "casefile/Columns.h"

#include <limits>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOverdue(const CaseRow& row, QDate today)
{
    return row.nextDeadline && *row.nextDeadline < today;
}

QString marksText(const CaseRow& row, const AppContext& context)
{
    QStringList marks;
    if (row.protection != Protection::None) {
        marks += context.label(u"protection"_s, toCode(row.protection));
    }
    if (row.walled) {
        marks += CaseListPage::tr("Wall");
    }
    return marks.join(u", "_s);
}

QString deadlineText(const CaseRow& row, QDate today)
{
    if (!row.nextDeadline) {
        return {};
    }
    return isOverdue(row, today)
        ? CaseListPage::tr("%1 (%2)").arg(dateText(*row.nextDeadline), dueText(*row.nextDeadline, today))
        : dateWithRelative(*row.nextDeadline, today);
}

QString categoriesText(const CaseRow& row, const AppContext& context)
{
    QStringList labels;
    for (const QString& code : row.categories) {
        labels += context.label(u"case_category"_s, code);
    }
    return labels.join(u", "_s);
}

} // namespace

QList<Column<CaseRow>> caseColumns(const AppContext& context)
{
    using Row = CaseRow;
    const auto* with = &context;
    Columns<Row> list;
    list.add(
            u"number"_s, CaseListPage::tr("Number"), 11, [](const Row& row) { return row.number.toString(); })
        .sortKey
        = [](const Row& row) {
              return QVariant(qint64(row.number.year()) * 1'000'000'000 + row.number.serial());
          };
    list.add(u"name"_s, CaseListPage::tr("Name"), 24, [](const Row& row) { return personText(row.subject); });
    list.add(u"identity"_s, CaseListPage::tr("Personal identity number"), 14,
            [](const Row& row) { return row.identityNumber; })
        .hidden
        = true;
    Column<Row>& marks = list.add(u"marks"_s, CaseListPage::tr("Protection"), 16,
        [with](const Row& row) { return marksText(row, *with); });
    marks.icon = [](const Row& row) {
        return row.protection != Protection::None || row.walled ? Icons::get(u"object-locked"_s) : QIcon();
    };
    marks.tone
        = [](const Row& row) { return row.protection != Protection::None ? Tone::Warning : Tone::Neutral; };
    list.add(u"kind"_s, CaseListPage::tr("Kind"), 13, [](const Row& row) { return kindText(row.kind); });
    list.add(u"categories"_s, CaseListPage::tr("Categories"), 24,
        [with](const Row& row) { return categoriesText(row, *with); });
    list.add(
        u"status"_s, CaseListPage::tr("Status"), 9, [](const Row& row) { return statusText(row.status); });
    Column<Row>& deadline = list.add(u"deadline"_s, CaseListPage::tr("Next deadline"), 27,
        [with](const Row& row) { return deadlineText(row, with->today()); });
    deadline.sortKey = [](const Row& row) {
        return QVariant(
            row.nextDeadline ? row.nextDeadline->toJulianDay() : std::numeric_limits<qint64>::max());
    };
    deadline.icon = [with](const Row& row) {
        return isOverdue(row, with->today()) ? Icons::get(toneIcon(Tone::Danger)) : QIcon();
    };
    deadline.tone
        = [with](const Row& row) { return isOverdue(row, with->today()) ? Tone::Danger : Tone::Neutral; };
    list.add(u"handler"_s, CaseListPage::tr("Handler"), 18,
            [](const Row& row) {
                return row.handlerName.isEmpty() ? CaseListPage::tr("Nobody yet") : row.handlerName;
            })
        .bold
        = [](const Row& row) { return row.handlerName.isEmpty(); };
    list.add(u"unit"_s, CaseListPage::tr("Unit"), 16, [](const Row& row) { return row.unitName; });
    list.addWhen(u"received"_s, CaseListPage::tr("Received"), 11,
        [](const Row& row) { return dateText(row.receivedOn); });
    return list.list();
}

} // namespace frid::ui
