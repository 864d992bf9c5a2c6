// JSON and CSV of statistics.
#include "statistics/StatisticsFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace frid::reporting {

namespace {

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue missing(const StatisticsRow& row)
{
    return row.missing ? QJsonValue(*row.missing) : QJsonValue(QJsonValue::Null);
}

Result<void> write(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Storage);
    }
    return {};
}

/// As few digits as tell the number: 3, 0.5.
QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

std::optional<StatisticsFormat> statisticsFormat(const QString& code)
{
    if (code == "json"_L1) {
        return StatisticsFormat::Json;
    }
    if (code == "csv"_L1) {
        return StatisticsFormat::Csv;
    }
    if (code == "pdf"_L1) {
        return StatisticsFormat::Pdf;
    }
    return code == "xlsx"_L1 ? std::optional(StatisticsFormat::Xlsx) : std::nullopt;
}

QByteArray statisticsJson(const StatisticsResult& result)
{
    QJsonArray rows;
    for (const StatisticsRow& row : result.rows) {
        QJsonObject object{
            {u"measure"_s, row.measure},
            {u"kind"_s, row.kind},
            {u"category"_s, row.category},
            {u"detail"_s, row.detail},
            {u"gender"_s, row.gender},
            {u"age_band"_s, row.ageBand},
            {u"value"_s, number(row.value)},
            {u"unit"_s, row.unit},
            {u"missing"_s, missing(row)},
        };
        if (row.suppressed) {
            object.insert(u"suppressed"_s, true);
        }
        rows.append(object);
    }
    return QJsonDocument(
        QJsonObject{
            {u"package"_s, result.package.id},
            {u"package_version"_s, result.package.version},
            {u"definitions_version"_s, result.definitions},
            {u"from"_s, result.period.from.toString(Qt::ISODate)},
            {u"to"_s, result.period.to.toString(Qt::ISODate)},
            {u"suppressed_below"_s,
                result.suppressedBelow > 0 ? QJsonValue(result.suppressedBelow) : QJsonValue()},
            {u"rows"_s, rows},
        })
        .toJson(QJsonDocument::Indented);
}

QString csvField(const QString& text)
{
    QString field = text;
    // A spreadsheet looks for a formula after white space too, and takes some wide letters for the narrow
    // ones.
    const QString bare = field.trimmed();
    const bool formula = !bare.isEmpty() && u"=+-@|%＝＋－＠"_s.contains(bare.front());
    const bool control
        = !field.isEmpty() && (field.front() == u'\t' || field.front() == u'\r' || field.front() == u'\n');
    if (formula || control) {
        field.prepend(u'\'');
    }
    if (field.contains(u'"') || field.contains(u',') || field.contains(u';') || field.contains(u'\n')
        || field.contains(u'\r') || field != field.trimmed()) {
        field.replace(u'"', u"\"\""_s);
        field = u'"' + field + u'"';
    }
    return field;
}

QByteArray statisticsCsv(const StatisticsResult& result)
{
    QString text = u"\uFEFFpackage,from,to,measure,kind,category,detail,gender,age_band,value,unit,missing,"
                   "suppressed\r\n"_s;
    const QStringList head{csvField(result.package.id), result.period.from.toString(Qt::ISODate),
        result.period.to.toString(Qt::ISODate)};
    for (const StatisticsRow& row : result.rows) {
        QStringList fields = head;
        for (const QString& code :
            {row.measure, row.kind, row.category, row.detail, row.gender, row.ageBand}) {
            fields += csvField(code);
        }
        fields += row.value ? numberText(*row.value) : QString();
        fields += csvField(row.unit);
        fields += row.missing ? QString::number(*row.missing) : QString();
        fields += row.suppressed ? u"yes"_s : u"no"_s;
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

Result<void> writeStatistics(const StatisticsResult& result, StatisticsFormat format,
    const StatisticsWords& words, const QString& path)
{
    switch (format) {
    case StatisticsFormat::Json:
        return write(statisticsJson(result), path);
    case StatisticsFormat::Csv:
        return write(statisticsCsv(result), path);
    case StatisticsFormat::Xlsx:
        return writeSpreadsheet(result, words, path);
    case StatisticsFormat::Pdf:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace frid::reporting
