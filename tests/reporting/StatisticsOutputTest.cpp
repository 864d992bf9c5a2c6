#include <catch2/catch.hpp>

#include <frid/reporting/PagedDocument.h>
#include <frid/reporting/StatisticsReport.h>

#include "support/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace frid;
using namespace frid::reporting;
using namespace Qt::StringLiterals;
using test::must;

namespace {

const StatisticsCatalog& catalog()
{
    static const StatisticsCatalog bundled = must(StatisticsCatalog::bundled());
    return bundled;
}

const CodeCatalog& codes()
{
    static const CodeCatalog bundled = must(CodeCatalog::bundled());
    return bundled;
}

StatisticsResult sample()
{
    StatisticsResult result{*catalog().package(u"yearly"_s), 1, {QDate(2025, 1, 1), QDate(2025, 12, 31)},
        u"=HYPERLINK(\"http://example.org\")"_s, 5, {}};
    const auto all = u"all"_s;
    result.rows = {
        {u"cases_new"_s, all, all, all, all, all, 42, u"cases"_s, 0, false},
        {u"cases_new"_s, u"victim"_s, u"vnr"_s, all, u"male"_s, u"80+"_s, std::nullopt, u"cases"_s,
            std::nullopt, true},
        {u"wait_first_offer"_s, all, all, u"within_5_days"_s, all, all, 0.75, u"share"_s, 3, false},
        {u"channel"_s, all, all, u"police"_s, u"female"_s, all, 7, u"cases"_s, 0, false},
    };
    return result;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every file of a spreadsheet, as text.
QByteArray unzipped(const QString& path)
{
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
            "for n in z.namelist(): sys.stdout.write(n + '\\n' + z.read(n).decode() + '\\n')"_s,
            path});
    REQUIRE(python.waitForFinished());
    REQUIRE(python.exitCode() == 0);
    return python.readAllStandardOutput();
}

} // namespace

TEST_CASE("statistics as JSON have the shape that strangers rely on")
{
    const QJsonObject root = QJsonDocument::fromJson(statisticsJson(sample())).object();
    CHECK(root.value("package"_L1) == u"yearly"_s);
    CHECK(root.value("from"_L1) == u"2025-01-01"_s);
    CHECK(root.value("to"_L1) == u"2025-12-31"_s);
    CHECK(root.value("suppressed_below"_L1) == 5);
    const QJsonArray rows = root.value("rows"_L1).toArray();
    REQUIRE(rows.size() == 4);
    const QJsonObject first = rows.at(0).toObject();
    CHECK(first.keys()
        == QStringList{u"age_band"_s, u"category"_s, u"detail"_s, u"gender"_s, u"kind"_s, u"measure"_s,
            u"missing"_s, u"unit"_s, u"value"_s});
    CHECK(first.value("value"_L1) == 42);
    CHECK(first.value("missing"_L1) == 0);
    const QJsonObject hidden = rows.at(1).toObject();
    CHECK(hidden.value("value"_L1).isNull());
    CHECK(hidden.value("suppressed"_L1) == true);
    CHECK(rows.at(2).toObject().value("value"_L1) == 0.75);
    StatisticsResult open = sample();
    open.suppressedBelow = 0;
    CHECK(QJsonDocument::fromJson(statisticsJson(open)).object().value("suppressed_below"_L1).isNull());
}

TEST_CASE("nothing in a CSV field can be a formula, and every field can be read back")
{
    CHECK(csvField(u"vanlig"_s) == u"vanlig"_s);
    for (const auto& text :
        {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"|calc"_s, u"  =1"_s, u"\t=1"_s, u"＝1"_s}) {
        CAPTURE(text.toStdString());
        const QString field = csvField(text);
        CHECK((field.startsWith(u'\'') || field.startsWith(u"\"'"_s)));
    }
    CHECK(csvField(u"a,b"_s) == u"\"a,b\""_s);
    CHECK(csvField(u"a;b"_s) == u"\"a;b\""_s);
    CHECK(csvField(u"säg \"hej\""_s) == u"\"säg \"\"hej\"\"\""_s);
    CHECK(csvField(u"två\nrader"_s) == u"\"två\nrader\""_s);
    const QList<QByteArray> lines = statisticsCsv(sample()).split('\n');
    CHECK(lines.at(0).startsWith("\xEF\xBB\xBFpackage,from,to,measure,"));
    CHECK(lines.at(1) == "yearly,2025-01-01,2025-12-31,cases_new,all,all,all,all,all,42,cases,0,no\r");
    CHECK(lines.at(2) == "yearly,2025-01-01,2025-12-31,cases_new,victim,vnr,all,male,80+,,cases,,yes\r");
    CHECK(lines.at(3).contains(",0.75,share,3,no"));
}

TEST_CASE("a spreadsheet of statistics has typed cells, a sheet a measure, and no formula")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"år.xlsx"_s);
    const StatisticsWords words{catalog(), codes(), u"sv"_s, QDate(2026, 1, 2)};
    REQUIRE(writeStatistics(sample(), StatisticsFormat::Xlsx, words, path));
    CHECK(QFile::permissions(path).testFlag(QFileDevice::ReadGroup) == false);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
    const QByteArray text = unzipped(path);
    CHECK_FALSE(text.contains("<f>"));
    CHECK(text.contains("=HYPERLINK")); // there as a text
    CHECK(text.contains("Polis"));
    CHECK(text.contains("Nya ärenden"));
    CHECK(text.contains("<v>42</v>"));
    CHECK(text.contains("<v>0.75</v>"));
    CHECK(text.contains("yyyy-mm-dd"));
    CHECK(text.count("\nxl/worksheets/sheet") == 1 + catalog().package(u"yearly"_s)->measures.size());
    for (const QString& measure : catalog().package(u"yearly"_s)->measures) {
        const QString title = catalog().measure(measure)->title.sv;
        CHECK(text.contains("<sheet name=\"" + QString(title).remove(u':').left(31).toUtf8() + "\""));
    }
    // Written over whole, and an impossible place is refused without a trace.
    CHECK(writeStatistics(sample(), StatisticsFormat::Xlsx, words, path));
    CHECK_FALSE(
        writeStatistics(sample(), StatisticsFormat::Xlsx, words, folder.filePath(u"finns/inte/a.xlsx"_s)));
    CHECK_FALSE(
        writeStatistics(sample(), StatisticsFormat::Csv, words, folder.filePath(u"finns/inte/a.csv"_s)));
    REQUIRE(writeStatistics(sample(), StatisticsFormat::Json, words, folder.filePath(u"a.json"_s)));
    CHECK(read(folder.filePath(u"a.json"_s)) == statisticsJson(sample()));
}

TEST_CASE("The report tells each measure with the period before, its picture, and how it was counted")
{
    StatisticsReportData data;
    data.municipality = u"Provköping"_s;
    data.now = sample();
    data.now.package.measures = {u"cases_new"_s, u"wait_first_offer"_s, u"channel"_s, u"sessions"_s};
    const auto all = u"all"_s;
    data.now.rows += {
        {u"channel"_s, all, all, all, all, all, 40, u"cases"_s, 2, false},
        {u"channel"_s, all, all, u"police"_s, all, all, 30, u"cases"_s, 0, false},
        {u"channel"_s, all, all, u"school"_s, all, all, 10, u"cases"_s, 0, false},
    };
    data.before = data.now;
    data.before->period = data.now.period.before();
    data.before->rows = {{u"channel"_s, all, all, u"police"_s, all, all, 36, u"cases"_s, 0, false}};
    const StatisticsWords words{catalog(), codes(), u"en"_s, QDate(2026, 1, 2)};
    const Document report = buildStatisticsReport(
        data, words, u"Sam Ordnare"_s, QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC));
    CHECK(report.header.municipality == u"Provköping"_s);
    CHECK(report.footer.text.contains(u"Sam Ordnare, 2026-01-02 09:00"_s));
    CHECK(report.subtitle.contains(u"2024-01-01 to 2024-12-31"_s));

    QStringList said;
    std::vector<BarFigure> pictures;
    for (const Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            said << u"# "_s + heading->text;
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (const QStringList& row : table->rows) {
                said << row.join(u'|');
            }
        } else if (const auto* figure = std::get_if<BarFigure>(&block)) {
            pictures.push_back(*figure);
        } else if (const auto* text = std::get_if<Paragraph>(&block)) {
            said << text->text;
        }
    }
    const QString whole = said.join(u'\n');
    INFO(whole.toStdString());
    CHECK(said.contains(u"Police|30|cases|36|-6|0"_s));
    CHECK(said.contains(u"School or preschool|10|cases|0|+10|0"_s));
    CHECK(said.contains(u"Share within 5 days|75.0 %|share|–||3"_s)); // of nothing, no share
    CHECK(said.contains(u"All|40|cases|0|+40|2"_s));
    CHECK_FALSE(whole.contains(u"Female"_s)); // a detail by gender is in the spreadsheet
    CHECK(said.contains(u"Nothing to count."_s)); // of sessions
    CHECK(whole.endsWith(u"Definitions, version 1. Source: "_s + data.now.package.source.en));
    // A share beside nothing is no picture; the channels' is, largest first.
    REQUIRE(pictures.size() == 1);
    REQUIRE(pictures[0].bars.size() == 2);
    CHECK(pictures[0].bars[0].text == u"30"_s);
    CHECK(pictures[0].bars[0].before == 36.0);
    CHECK(pictures[0].bars[1].label == u"School or preschool"_s);

    const PagedDocument pages(report);
    CHECK(pages.pageCount() >= 2); // how it was counted has a page of its own
}
