#include <catch2/catch.hpp>

#include <frid/reporting/PagedDocument.h>
#include <frid/reporting/TableSheet.h>

#include "FollowUpSample.h"

using namespace Qt::StringLiterals;
using namespace frid::reporting;
using namespace frid::test;

namespace {

TableSheet sample(int rows)
{
    TableSheet sheet;
    sheet.title = u"Öppna ärenden"_s;
    sheet.unitName = u"Enhet Norr"_s;
    sheet.columns
        = {{u"Nummer"_s, 11, false, false}, {u"Namn"_s, 24, false, true}, {u"Tyngd"_s, 7, true, false}};
    for (int i = 0; i < rows; ++i) {
        sheet.rows.append({u"2026-%1"_s.arg(i, 5, 10, QChar(u'0')), u"Person %1"_s.arg(i / 2), u"17"_s});
    }
    return sheet;
}

} // namespace

TEST_CASE("A list on paper has its rows, the unit, the stamp, and its header on every page")
{
    const TableSheet sheet = sample(90);
    const Document document
        = buildTableSheet(sheet, {u"Provköping"_s, u"Mona Chef"_s, now, u"Nämnden"_s, false});
    const QString text = allText(document);
    for (const QString& part : {u"Öppna ärenden"_s, u"2026-00089"_s, u"Person 44"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(document.header.unit == u"Enhet Norr"_s);
    CHECK(document.header.reference.isEmpty());
    CHECK_FALSE(document.header.secrecyStamp.isEmpty());
    CHECK(document.footer.text.contains(u"Nämnden"_s));
    const PagedDocument paged(document);
    REQUIRE(paged.pageCount() > 1);
    bool repeated = false;
    for (const PagedDocument::Line& line : paged.lines(1)) {
        repeated = repeated || (line.repeated && line.text.contains(u"Nummer"_s));
    }
    CHECK(repeated);
}

TEST_CASE("A list that names people says so, and names nobody where that is chosen")
{
    const TableSheet sheet = sample(9);
    const auto exposures = listExposures(sheet, {});
    REQUIRE(exposures.size() == 1);
    CHECK(exposures.first().what.startsWith(u'5')); // each person once
    TableSheetOptions nameless;
    nameless.withoutNames = true;
    CHECK(listExposures(sheet, nameless).isEmpty());
    const QString text = allText(buildTableSheet(sheet, nameless));
    CHECK_FALSE(text.contains(u"Person"_s));
    CHECK_FALSE(text.contains(u"Namn"_s));
    CHECK(text.contains(u"2026-00008"_s));
    CHECK(listExposures(sample(0), {}).isEmpty());
    CHECK_FALSE(allText(buildTableSheet(sample(0), {})).isEmpty());
}
