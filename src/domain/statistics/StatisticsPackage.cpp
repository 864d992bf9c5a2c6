#include <frid/domain/statistics/StatisticsPackage.h>

#include "CodeIdentifier.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initStatisticsResources()
{
    Q_INIT_RESOURCE(statistics);
}

namespace frid {

namespace {

constexpr int mostVersions = 1'000'000;
constexpr auto measuresFile = "measures.json"_L1;

LocalText text(JsonReader& reader, const QString& key)
{
    LocalText read;
    reader.object(key, [&](JsonReader& languages) {
        read.sv = languages.string(u"sv"_s);
        read.en = languages.string(u"en"_s);
    });
    return read;
}

const QStringList& dimensions()
{
    static const QStringList names{u"kind"_s, u"category"_s, u"detail"_s, u"gender"_s, u"age_band"_s};
    return names;
}

Result<void> finished(JsonReader& root, QList<JsonProblem>* problems)
{
    auto outcome = root.finish();
    if (problems != nullptr) {
        *problems = root.problems();
    }
    return outcome;
}

Result<QByteArray> bundledFile(const QString& name)
{
    QFile file(u":/statistics/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, name);
    }
    return file.readAll();
}

} // namespace

Result<StatisticsPackage> StatisticsPackage::parse(const QByteArray& json, QList<JsonProblem>* problems)
{
    JsonReader root(json);
    StatisticsPackage package;
    (void)root.oneOf(u"format"_s, {u"frid-statistics-1"_s});
    package.id = root.string(u"id"_s);
    if (!package.id.isEmpty() && !isCodeIdentifier(package.id)) {
        root.report(u"id"_s, u"not_allowed"_s);
    }
    package.version = root.integer(u"version"_s, 1, mostVersions);
    package.title = text(root, u"title"_s);
    package.description = text(root, u"description"_s);
    package.source = text(root, u"source"_s);
    package.verified = root.boolean(u"verified"_s);
    package.measures = root.strings(u"measures"_s, measureNames());
    root.array(u"charts"_s, [&](JsonReader& item) {
        StatisticsChart chart;
        chart.measure = item.oneOf(u"measure"_s, measureNames());
        if (!chart.measure.isEmpty() && !package.measures.contains(chart.measure)) {
            item.report(u"measure"_s, u"not_in_package"_s);
        }
        chart.by = item.oneOf(u"by"_s, dimensions());
        package.charts.append(chart);
    });
    FRID_CHECK(finished(root, problems));
    return package;
}

Result<StatisticsCatalog> StatisticsCatalog::parseMeasures(
    const QByteArray& json, QList<JsonProblem>* problems)
{
    JsonReader root(json);
    StatisticsCatalog catalog;
    (void)root.oneOf(u"format"_s, {u"frid-measures-1"_s});
    catalog.m_version = root.integer(u"version"_s, 1, mostVersions);
    root.array(u"words"_s, [&](JsonReader& item) {
        const QString code = item.string(u"code"_s);
        if (catalog.m_words.contains(code)) {
            item.report(u"code"_s, u"duplicate"_s);
        }
        catalog.m_words.insert(code, {item.string(u"sv"_s), item.string(u"en"_s)});
    });
    root.array(u"measures"_s, [&](JsonReader& item) {
        MeasureDefinition read;
        read.measure = item.oneOf(u"measure"_s, measureNames());
        if (catalog.measure(read.measure) != nullptr) {
            item.report(u"measure"_s, u"duplicate"_s);
        }
        read.version = item.integer(u"version"_s, 1, mostVersions);
        read.title = text(item, u"title"_s);
        read.definition = text(item, u"definition"_s);
        catalog.m_measures.append(read);
    });
    const bool whole = std::ranges::all_of(
        measureNames(), [&](const QString& name) { return catalog.measure(name) != nullptr; });
    if (!whole) {
        root.report(u"measures"_s, u"missing"_s);
    }
    FRID_CHECK(finished(root, problems));
    return catalog;
}

Result<StatisticsCatalog> StatisticsCatalog::bundled()
{
    initStatisticsResources();
    FRID_TRY(const QByteArray measures, bundledFile(measuresFile));
    FRID_TRY(StatisticsCatalog catalog, parseMeasures(measures));
    const QStringList names = QDir(u":/statistics"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (name != measuresFile) {
            FRID_TRY(const QByteArray json, bundledFile(name));
            FRID_TRY(StatisticsPackage package, StatisticsPackage::parse(json));
            catalog.m_packages.append(package);
        }
    }
    std::ranges::sort(catalog.m_packages, {}, [](const StatisticsPackage& package) {
        return std::pair(package.id != "yearly"_L1, package.title.sv);
    });
    return catalog;
}

const StatisticsPackage* StatisticsCatalog::package(const QString& id) const
{
    const auto found = std::ranges::find(m_packages, id, &StatisticsPackage::id);
    return found == m_packages.end() ? nullptr : &*found;
}

const MeasureDefinition* StatisticsCatalog::measure(const QString& name) const
{
    const auto found = std::ranges::find(m_measures, name, &MeasureDefinition::measure);
    return found == m_measures.end() ? nullptr : &*found;
}

QString StatisticsCatalog::word(const QString& code, const QString& language) const
{
    const auto found = m_words.constFind(code);
    return found == m_words.cend() ? code : found->in(language);
}

QString StatisticsCatalog::label(const CodeCatalog& codes, const StatisticsRow& row, const QString& dimension,
    const QString& language) const
{
    const auto of = [&](const QString& list, const QString& code) {
        return codes.contains(list, code) ? codes.label(list, code, language) : word(code, language);
    };
    if (dimension == "kind"_L1) {
        return word(row.kind, language);
    }
    if (dimension == "category"_L1) {
        return of(u"case_category"_s, row.category);
    }
    if (dimension == "gender"_L1) {
        return of(u"gender"_s, row.gender);
    }
    if (dimension == "age_band"_L1) {
        return word(row.ageBand, language);
    }
    const qsizetype colon = row.detail.indexOf(u':');
    if (colon < 0) {
        return of(detailList(row.measure), row.detail);
    }
    return of(detailList(row.measure), row.detail.left(colon)) + ", "_L1
        + word(row.detail.mid(colon + 1), language);
}

} // namespace frid
