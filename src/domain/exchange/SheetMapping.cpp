#include <frid/domain/exchange/SheetMapping.h>

#include <frid/domain/DateInput.h>
#include <frid/domain/JsonReader.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

const QList<SheetField>& sheetFields()
{
    using enum SheetField::Kind;
    static const QList<SheetField> fields{
        {u"persons.identity_number"_s, Number, {}, false},
        {u"persons.full_name"_s, Text, {}, false},
        {u"persons.given_name"_s, Text, {}, false},
        {u"persons.family_name"_s, Text, {}, false},
        {u"persons.birth_date"_s, Day, {}, false},
        {u"persons.gender"_s, Code, u"gender"_s, false},
        {u"persons.protection"_s, Code, u"protection"_s, false},
        {u"persons.vulnerabilities"_s, Codes, u"vulnerability"_s, false},
        {u"cases.external_ref"_s, Text, {}, false},
        {u"cases.kind"_s, Code, u"case_kind"_s, true},
        {u"cases.unit"_s, Name, {}, true},
        {u"cases.handler"_s, Name, {}, false},
        {u"cases.received_on"_s, Day, {}, true},
        {u"cases.channel"_s, Code, u"channel"_s, false},
        {u"cases.known_before"_s, Code, u"yes_no"_s, false},
        {u"cases.living_with_perpetrator"_s, Code, u"yes_no"_s, false},
        {u"cases.first_offer_on"_s, Day, {}, false},
        {u"cases.first_visit_on"_s, Day, {}, false},
        {u"cases.talked_with_child_on"_s, Day, {}, false},
        {u"cases.closed_on"_s, Day, {}, false},
        {u"cases.closing_reason"_s, Code, u"closing_reason"_s, false},
        {u"cases.overall_goal"_s, Code, u"overall_goal"_s, false},
        {u"violence.category"_s, Codes, u"case_category"_s, false},
        {u"violence.form"_s, Codes, u"violence_form"_s, false},
        {u"violence.period"_s, Code, u"violence_period"_s, false},
        {u"violence.known_on"_s, Day, {}, false},
        {u"interventions.kind"_s, Codes, u"intervention_kind"_s, false},
        {u"interventions.decided"_s, Code, u"yes_no"_s, false},
        {u"interventions.granted_on"_s, Day, {}, false},
        {u"interventions.started_on"_s, Day, {}, false},
        {u"interventions.ended_on"_s, Day, {}, false},
        {u"interventions.provider"_s, Text, {}, false},
        {u"interventions.ending"_s, Code, u"intervention_result"_s, false},
        {u"interventions.goal"_s, Code, u"overall_goal"_s, false},
    };
    return fields;
}

const SheetField* sheetField(const QString& id)
{
    const auto found = std::ranges::find(sheetFields(), id, &SheetField::id);
    return found == sheetFields().cend() ? nullptr : &*found;
}

QList<CodeItem> sheetChoices(const SheetField& field, const CodeCatalog& codes)
{
    if (field.list == "case_kind"_L1) {
        return {{u"victim"_s, u"Våldsutsatt vuxen"_s, u"Adult victim"_s, true, {}},
            {u"child"_s, u"Barn"_s, u"Child"_s, true, {}},
            {u"perpetrator"_s, u"Våldsutövare"_s, u"Perpetrator"_s, true, {}}};
    }
    if (field.list == "yes_no"_L1) {
        QList<CodeItem> items = codes.items(u"yes_no_unknown"_s);
        items.removeIf([](const CodeItem& item) { return item.code == "unknown"_L1; });
        return items;
    }
    return codes.items(field.list);
}

const SheetMapping::Column* SheetMapping::find(const QString& column) const
{
    const auto found = std::ranges::find(columns, column, &Column::column);
    return found == columns.cend() ? nullptr : &*found;
}

namespace {

QStringList fieldIds()
{
    QStringList ids;
    for (const SheetField& field : sheetFields()) {
        ids += field.id;
    }
    return ids;
}

/// Texts by key of an object whose keys are free.
QMap<QString, QString> texts(JsonReader& reader, const QString& key, bool wordKeys)
{
    QMap<QString, QString> all;
    if (!reader.has(key)) {
        return all;
    }
    reader.ignore(key);
    const QJsonObject object = reader.source().value(key).toObject();
    for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
        if (!at.value().isString()) {
            reader.report(key, u"wrong_type"_s);
        }
        all.insert(wordKeys ? sheetWord(at.key()) : at.key(), at.value().toString());
    }
    return all;
}

QJsonObject object(const QMap<QString, QString>& texts)
{
    QJsonObject all;
    for (auto at = texts.cbegin(); at != texts.cend(); ++at) {
        all.insert(at.key(), at.value());
    }
    return all;
}

} // namespace

Result<SheetMapping> SheetMapping::parse(const QByteArray& json, QList<JsonProblem>* problems)
{
    SheetMapping mapping;
    JsonReader root(json);
    mapping.headerLine = root.optionalInteger(u"header_line"_s, 1, 1'000'000);
    if (root.has(u"days"_s)
        && root.oneOf(u"days"_s, {u"day_first"_s, u"month_first"_s}) == "month_first"_L1) {
        mapping.days = SheetDays::MonthFirst;
    }
    root.array(u"columns"_s, [&](JsonReader& item) {
        Column column;
        column.column = item.string(u"column"_s).simplified();
        column.field = item.oneOf(u"field"_s, fieldIds());
        column.values = texts(item, u"values"_s, true);
        if (mapping.find(column.column) != nullptr) {
            item.report(u"column"_s, u"duplicate"_s);
        }
        mapping.columns.append(std::move(column));
    });
    mapping.fixed = texts(root, u"fixed"_s, false);
    for (auto at = mapping.fixed.cbegin(); at != mapping.fixed.cend(); ++at) {
        if (sheetField(at.key()) == nullptr) {
            root.report(u"fixed"_s, u"not_allowed"_s);
        }
    }
    const auto finished = root.finish();
    if (problems != nullptr) {
        *problems = root.problems();
    }
    FRID_CHECK(finished);
    return mapping;
}

QByteArray SheetMapping::toJson() const
{
    QJsonObject root;
    if (headerLine) {
        root.insert(u"header_line"_s, *headerLine);
    }
    root.insert(u"days"_s, days == SheetDays::DayFirst ? u"day_first"_s : u"month_first"_s);
    QJsonArray all;
    for (const Column& column : columns) {
        QJsonObject item{{u"column"_s, column.column}, {u"field"_s, column.field}};
        if (!column.values.isEmpty()) {
            item.insert(u"values"_s, object(column.values));
        }
        all.append(item);
    }
    root.insert(u"columns"_s, all);
    if (!fixed.isEmpty()) {
        root.insert(u"fixed"_s, object(fixed));
    }
    return QJsonDocument(root).toJson();
}

QString sheetWord(const QString& text)
{
    return text.simplified().toCaseFolded();
}

bool isSheetBlank(const QString& text)
{
    static const QStringList words{u""_s, u"-"_s, u"–"_s, u"--"_s, u"?"_s, u"n/a"_s, u"okänd"_s, u"okänt"_s,
        u"ej känd"_s, u"ej känt"_s, u"inte känt"_s, u"saknas"_s, u"uppgift saknas"_s, u"vet ej"_s,
        u"vet inte"_s, u"unknown"_s, u"not known"_s};
    return words.contains(sheetWord(text));
}

QStringList sheetWords(const SheetField& field, const QString& cell)
{
    static const QRegularExpression between(u"[,;|/+&\\n]"_s);
    QStringList words;
    const QStringList parts = field.kind == SheetField::Kind::Codes && !isSheetBlank(cell)
        ? cell.split(between)
        : QStringList{cell};
    for (const QString& part : parts) {
        const QString word = part.simplified();
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

std::optional<QDate> sheetDay(const QString& text, SheetDays days, int latestYear)
{
    const auto year = [&](const QString& digits) {
        const int number = digits.toInt();
        return digits.size() == 4 ? number : latestYear - (((latestYear - number) % 100) + 100) % 100;
    };
    const auto valid = [](int y, int m, int d) {
        const QDate day(y, m, d);
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    static const QRegularExpression midnight(u"[ t]0?0[:.]00([:.]00([.,]0+)?)?$"_s);
    const QString typed = sheetWord(text).remove(midnight);

    static const QRegularExpression yearFirst(u"^([0-9]{4})([-./])([0-9]{1,2})\\2([0-9]{1,2})$"_s);
    static const QRegularExpression digits(u"^([0-9]{4}|[0-9]{2})([0-9]{2})([0-9]{2})$"_s);
    static const QRegularExpression shortYearFirst(u"^([0-9]{2})-([0-9]{2})-([0-9]{2})$"_s);
    if (const auto match = yearFirst.match(typed); match.hasMatch()) {
        return valid(year(match.captured(1)), match.captured(3).toInt(), match.captured(4).toInt());
    }
    for (const QRegularExpression& form : {digits, shortYearFirst}) {
        if (const auto match = form.match(typed); match.hasMatch()) {
            return valid(year(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
        }
    }
    static const QRegularExpression yearLast(
        u"^([0-9]{1,2})(?:[/.] ?([0-9]{1,2})(?: ?[-/. ] ?)([0-9]{4}|[0-9]{2})|-([0-9]{1,2})-([0-9]{4}))$"_s);
    if (const auto match = yearLast.match(typed); match.hasMatch()) {
        const bool dashes = match.capturedLength(4) > 0;
        int day = match.captured(1).toInt();
        int month = match.captured(dashes ? 4 : 2).toInt();
        if (days == SheetDays::MonthFirst) {
            std::swap(day, month);
        }
        return valid(year(match.captured(dashes ? 5 : 3)), month, day);
    }
    static const QRegularExpression named(u"^[0-9]{1,2} ?[a-z]+\\.? [0-9]{4}$"_s);
    // With the year written out it does not matter which day it is now.
    return named.match(typed).hasMatch() ? parseDateInput(typed, QDate(latestYear, 1, 1)) : std::nullopt;
}

QList<SheetValue> sheetValues(const Sheet& sheet, qsizetype column, const SheetField& field, qsizetype most)
{
    QList<SheetValue> values;
    QHash<QString, qsizetype> places;
    for (const Sheet::Line& line : sheet.lines) {
        const QStringList words = sheetWords(field, line.cells.value(column));
        for (const QString& text : words) {
            const QString word = sheetWord(text);
            if (const auto place = places.constFind(word); place != places.cend()) {
                ++values[*place].count;
            } else if (values.size() < most) {
                places.insert(word, values.size());
                values.append({word, text, 1});
            }
        }
    }
    return values;
}

namespace {

QString hashed(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(sheetWord(text).toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace

QString sheetSignature(const QStringList& columns)
{
    QStringList names;
    for (const QString& column : columns) {
        names += hashed(column);
    }
    names.sort();
    return hashed(names.join(u'\n'));
}

QByteArray rememberedMapping(const SheetMapping& mapping)
{
    SheetMapping kept;
    kept.days = mapping.days;
    kept.fixed = mapping.fixed;
    for (const QString& field : mapping.fixed.keys()) {
        const SheetField* known = sheetField(field);
        if (known == nullptr || !known->hasCodes()) {
            kept.fixed.remove(field);
        }
    }
    for (const SheetMapping::Column& column : mapping.columns) {
        SheetMapping::Column& mine = kept.columns.emplaceBack(column);
        mine.column = hashed(column.column);
        const SheetField* field = sheetField(column.field);
        const bool codes = field != nullptr && field->hasCodes();
        // What is left out may be any text, also about somebody.
        mine.values.removeIf(
            [codes](QMap<QString, QString>::iterator at) { return !codes || at.value().isEmpty(); });
    }
    return kept.toJson();
}

void recallMapping(SheetMapping& mapping, const QStringList& columns, const QByteArray& kept)
{
    const auto read = SheetMapping::parse(kept);
    if (!read) {
        return;
    }
    mapping.days = read->days;
    for (auto at = read->fixed.cbegin(); at != read->fixed.cend(); ++at) {
        mapping.fixed.insert(at.key(), at.value());
    }
    QList<SheetMapping::Column> recalled;
    for (const QString& column : columns) {
        const auto* theirs = read->find(hashed(column));
        if (theirs == nullptr) {
            continue; // it was left out
        }
        SheetMapping::Column mine = *theirs;
        mine.column = column;
        if (const auto* guessed = mapping.find(column); guessed != nullptr && guessed->field == mine.field) {
            for (auto at = guessed->values.cbegin(); at != guessed->values.cend(); ++at) {
                if (!mine.values.contains(at.key())) {
                    mine.values.insert(at.key(), at.value());
                }
            }
        }
        recalled.append(std::move(mine));
    }
    mapping.columns = std::move(recalled);
}

} // namespace frid
