#include <frid/domain/exchange/SheetMapping.h>

#include <frid/domain/exchange/Csv.h>
#include <frid/domain/person/IdentityNumber.h>

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// How many years ahead of today two digits of a year may lie: days of plans.
constexpr int yearsAhead = 5;
/// Of the format's files the ones that a line of a sheet can fill.
const QStringList& filledFiles()
{
    static const QStringList files{u"persons"_s, u"cases"_s, u"violence"_s, u"interventions"_s};
    return files;
}
const QString fullName = u"persons.full_name"_s;

/// Texts of one line by field, as the exchange format writes them.
using Values = QMap<QString, QString>;

/// The columns that a file is written with, in order.
QStringList columnsOf(const QString& file)
{
    static const QMap<QString, QStringList> keys{{u"persons"_s, {u"ref"_s}},
        {u"cases"_s, {u"ref"_s, u"person_ref"_s}}, {u"violence"_s, {u"case_ref"_s}},
        {u"interventions"_s, {u"ref"_s, u"case_ref"_s}}};
    QStringList columns = keys.value(file);
    for (const SheetField& field : sheetFields()) {
        if (field.id.startsWith(file + u'.') && field.id != fullName) {
            columns.append(field.id.sliced(file.size() + 1));
        }
    }
    return columns;
}

class Converter {
public:
    Converter(const Sheet& sheet, const SheetMapping& mapping, const CodeCatalog& codes, QDate today,
        const QString& name)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_codes(codes)
        , m_today(today)
        , m_name(name)
    { }

    SheetConversion convert()
    {
        for (ImportProblem problem : m_sheet.problems.list()) {
            problem.file = m_name;
            m_made.problems.add(std::move(problem));
        }
        for (const QString& file : filledFiles()) {
            m_layouts.insert(file, columnsOf(file));
            m_rows[file].append(m_layouts.value(file).join(u','));
        }
        if (!m_sheet.columns.isEmpty() && findColumns()) {
            for (const Sheet::Line& line : m_sheet.lines) {
                convertLine(line);
            }
        }
        for (const QString& file : filledFiles()) {
            m_made.files.insert(file + u".csv"_s, (m_rows.value(file).join(u'\n') + u'\n').toUtf8());
        }
        return std::move(m_made);
    }

private:
    struct Taken {
        const SheetMapping::Column* column;
        const SheetField* field;
        qsizetype place;
    };

    void error(int line, const QString& column, const QString& what)
    {
        m_made.problems.add({m_name, line, column, what, true});
    }

    /// Where the mapping's columns stand. False: something must be there that is not.
    bool findColumns()
    {
        bool good = true;
        const auto wrong = [&](const QString& column, const QString& what) {
            error(m_sheet.headerLine, column, what);
            good = false;
        };
        QSet<QString> fields;
        for (const SheetMapping::Column& column : m_mapping.columns) {
            const SheetField* field = sheetField(column.field);
            const qsizetype place = m_sheet.columns.indexOf(column.column);
            if (place < 0 || field == nullptr) {
                wrong(column.column, u"sheet_no_column"_s);
                continue;
            }
            if (fields.contains(field->id) && field->kind != SheetField::Kind::Codes) {
                wrong(column.column, u"sheet_two_columns"_s);
            }
            fields.insert(field->id);
            m_taken.append({&column, field, place});
            m_columns[field->id].append(column.column);
        }
        const auto isGiven
            = [&](const QString& id) { return fields.contains(id) || !m_mapping.fixed.value(id).isEmpty(); };
        for (const SheetField& field : sheetFields()) {
            const bool neededByOthers = (field.id == "violence.category"_L1 && any(fields, u"violence."_s))
                || (field.id == "interventions.kind"_L1 && any(fields, u"interventions."_s));
            if ((field.needed || neededByOthers) && !isGiven(field.id)) {
                wrong(field.id, u"sheet_field_missing"_s);
            }
            const QString fixed = m_mapping.fixed.value(field.id);
            if (!fixed.isEmpty() && !isRight(field, fixed)) {
                wrong(field.id, u"unknown_code"_s);
            }
        }
        return good;
    }

    static bool any(const QSet<QString>& fields, const QString& prefix)
    {
        return std::ranges::any_of(fields, [&](const QString& id) { return id.startsWith(prefix); });
    }

    bool isRight(const SheetField& field, const QString& code)
    {
        if (!field.hasCodes()) {
            return true;
        }
        auto known = m_known.constFind(field.list);
        if (known == m_known.cend()) {
            QSet<QString> all;
            const QList<CodeItem> items = sheetChoices(field, m_codes);
            for (const CodeItem& item : items) {
                all.insert(item.code);
            }
            known = m_known.insert(field.list, all);
        }
        return known->contains(code);
    }

    /// The codes of a cell, or what its word stands for.
    QStringList codesOf(const Taken& from, const QString& cell, int line)
    {
        QStringList codes;
        const auto& values = from.column->values;
        const bool whole = values.contains(sheetWord(cell));
        for (const QString& text : whole ? QStringList{cell} : sheetWords(*from.field, cell)) {
            const QString word = sheetWord(text);
            const auto mapped = values.constFind(word);
            if (mapped == values.cend() && !from.field->hasCodes()) {
                codes.append(text); // a unit's name or a login as it is
                continue;
            }
            const QString code = mapped == values.cend() ? word : *mapped;
            if (code.isEmpty()) {
                continue;
            }
            if (isRight(*from.field, code)) {
                codes.append(code);
            } else {
                error(line, from.column->column, u"sheet_no_code"_s);
            }
        }
        return codes;
    }

    Values valuesOf(const Sheet::Line& line)
    {
        Values values;
        QMap<QString, QStringList> codes;
        for (const Taken& from : std::as_const(m_taken)) {
            const QString& cell = line.cells.at(from.place);
            const QString& id = from.field->id;
            if (cell.isEmpty()) {
                continue;
            }
            switch (from.field->kind) {
            case SheetField::Kind::Text:
                values.insert(id, cell);
                break;
            case SheetField::Kind::Number:
                values.insert(id, isSheetBlank(cell) ? QString() : unarmed(cell));
                break;
            case SheetField::Kind::Day:
                values.insert(id, dayOf(from, cell, line.line));
                break;
            case SheetField::Kind::Code:
            case SheetField::Kind::Codes:
            case SheetField::Kind::Name:
                codes[id] += codesOf(from, cell, line.line);
                break;
            }
        }
        for (auto at = codes.begin(); at != codes.end(); ++at) {
            at->removeDuplicates();
            values.insert(at.key(), at->join(u'|'));
        }
        for (auto at = m_mapping.fixed.cbegin(); at != m_mapping.fixed.cend(); ++at) {
            if (values.value(at.key()).isEmpty()) {
                values.insert(at.key(), at.value());
            }
        }
        splitName(values);
        return values;
    }

    QString dayOf(const Taken& from, const QString& cell, int line)
    {
        if (isSheetBlank(cell)) {
            return {};
        }
        const bool birth = from.field->id == "persons.birth_date"_L1;
        const auto day = sheetDay(cell, m_mapping.days, m_today.year() + (birth ? 0 : yearsAhead));
        if (!day) {
            error(line, from.column->column, u"sheet_day"_s);
            return {};
        }
        return day->toString(Qt::ISODate);
    }

    /// "Berg, Anna" or "Anna Berg".
    static void splitName(Values& values)
    {
        const QString whole = values.take(fullName);
        const qsizetype comma = whole.indexOf(u',');
        const qsizetype space = whole.lastIndexOf(u' ');
        const QString family = comma >= 0 ? whole.first(comma) : space >= 0 ? whole.sliced(space + 1) : u""_s;
        const QString given = comma >= 0 ? whole.sliced(comma + 1) : space >= 0 ? whole.first(space) : whole;
        for (const auto& [id, part] :
            {std::pair(u"persons.family_name"_s, family), std::pair(u"persons.given_name"_s, given)}) {
            if (values.value(id).isEmpty() && !part.trimmed().isEmpty()) {
                values.insert(id, part.trimmed());
            }
        }
    }

    /// What a case is known by the next time. Empty, with an error, when the line says it is an earlier one.
    QString refOf(const Values& values, int line)
    {
        const auto number = IdentityNumber::parse(values.value(u"persons.identity_number"_s), m_today);
        const QString received = values.value(u"cases.received_on"_s);
        const QString own = values.value(u"cases.external_ref"_s);
        QStringList parts;
        if (!own.isEmpty()) {
            // Numbers begin again each year; the day itself may have been put right since.
            parts = {u"number"_s, own, received.first(std::min<qsizetype>(4, received.size()))};
        } else if (number) {
            parts = {u"person"_s, number->digits(), values.value(u"cases.kind"_s), received};
        } else {
            parts = {u"line"_s, values.value(u"persons.given_name"_s), values.value(u"persons.family_name"_s),
                values.value(u"persons.birth_date"_s), values.value(u"persons.gender"_s),
                values.value(u"cases.kind"_s), received};
        }
        const QByteArray all = parts.join(QChar(0x1F)).toUtf8();
        const QString ref = QString::fromLatin1(
            QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(40));
        const int times = ++m_refs[ref];
        if (times > 1 && !own.isEmpty()) {
            error(line, columnName(u"cases.external_ref"_s), u"duplicate_ref"_s);
        } else if (times > 1 && number) {
            m_made.problems.add(
                {m_name, line, columnName(u"persons.identity_number"_s), u"sheet_same_case"_s, false});
        }
        return times == 1 ? ref : u"%1-%2"_s.arg(ref).arg(times);
    }

    [[nodiscard]] QString columnName(const QString& field) const
    {
        return m_columns.value(field).value(0, field);
    }

    void convertLine(const Sheet::Line& line)
    {
        const Values values = valuesOf(line);
        const QString ref = refOf(values, line.line);
        write(u"persons"_s, {{u"ref"_s, ref}}, values, line.line);
        write(u"cases"_s, {{u"ref"_s, ref}, {u"person_ref"_s, ref}}, values, line.line);
        convertViolence(values, ref, line.line);
        convertInterventions(values, ref, line.line);
    }

    static QStringList split(const QString& codes)
    {
        return codes.isEmpty() ? QStringList() : codes.split(u'|');
    }

    /// Whether a line says something of a part that lacks what it is about; then that is an error.
    bool lacks(const QString& needed, const Values& values, const QStringList& others, int line)
    {
        const bool said = values.value(needed).isEmpty()
            && std::ranges::any_of(others, [&](const QString& id) { return !values.value(id).isEmpty(); });
        if (said) {
            error(line, columnName(needed), u"missing"_s);
        }
        return said;
    }

    /// A record for each form, of the first category; the other categories have one each.
    void convertViolence(const Values& values, const QString& ref, int line)
    {
        if (lacks(u"violence.category"_s, values, {u"violence.form"_s, u"violence.known_on"_s}, line)) {
            return;
        }
        QStringList forms = split(values.value(u"violence.form"_s));
        for (const QString& category : split(values.value(u"violence.category"_s))) {
            for (const QString& form : forms.isEmpty() ? QStringList{QString()} : forms) {
                Values one = values;
                one.insert(u"violence.category"_s, category);
                one.insert(u"violence.form"_s, form);
                write(u"violence"_s, {{u"case_ref"_s, ref}}, one, line);
            }
            forms.clear();
        }
    }

    void convertInterventions(const Values& values, const QString& ref, int line)
    {
        if (lacks(u"interventions.kind"_s, values,
                {u"interventions.granted_on"_s, u"interventions.started_on"_s, u"interventions.ended_on"_s,
                    u"interventions.provider"_s},
                line)) {
            return;
        }
        int number = 0;
        for (const QString& kind : split(values.value(u"interventions.kind"_s))) {
            Values one = values;
            one.insert(u"interventions.kind"_s, kind);
            const QString own = u"%1-%2"_s.arg(ref).arg(++number);
            write(u"interventions"_s, {{u"ref"_s, own}, {u"case_ref"_s, ref}}, one, line);
        }
    }

    void write(const QString& file, const Values& keys, const Values& values, int line)
    {
        QStringList cells;
        const QStringList columns = m_layouts.value(file);
        for (const QString& column : columns) {
            const QString value
                = keys.contains(column) ? keys.value(column) : values.value(file + u'.' + column);
            cells.append(csvCell(value, u','));
        }
        m_rows[file].append(cells.join(u','));
        m_made.lines[file + u".csv"_s].append(line);
    }

    const Sheet& m_sheet;
    const SheetMapping& m_mapping;
    const CodeCatalog& m_codes;
    QDate m_today;
    QString m_name;
    QList<Taken> m_taken;
    QMap<QString, QStringList> m_columns; ///< of the sheet, by field
    QHash<QString, QStringList> m_layouts; ///< columns of the format, by file
    QHash<QString, QSet<QString>> m_known; ///< codes by list
    QHash<QString, int> m_refs;
    QMap<QString, QStringList> m_rows; ///< of each file, its header first
    SheetConversion m_made;
};

/// The field that a problem of an imported file is about.
QString fieldOf(const ImportProblem& problem)
{
    const QString id = problem.file.chopped(4) + u'.' + problem.column;
    if (sheetField(id) != nullptr) {
        return id;
    }
    return problem.column.endsWith("ref"_L1) ? u"cases.external_ref"_s : QString();
}

} // namespace

ImportSource SheetConversion::source() const
{
    return [all = files](const QString& fileName) -> Result<std::optional<QByteArray>> {
        const auto file = all.constFind(fileName);
        return file == all.cend() ? std::nullopt : std::optional(*file);
    };
}

SheetConversion convertSheet(const Sheet& sheet, const SheetMapping& mapping, const CodeCatalog& codes,
    QDate today, const QString& name)
{
    return Converter(sheet, mapping, codes, today, name).convert();
}

ImportProblems sheetProblems(const SheetConversion& conversion, const SheetMapping& mapping, int headerLine,
    const QString& name, const ImportProblems& imported)
{
    QMap<QString, QString> columns;
    for (const SheetMapping::Column& column : mapping.columns) {
        const QStringList ids = column.field == fullName
            ? QStringList{u"persons.given_name"_s, u"persons.family_name"_s}
            : QStringList{column.field};
        for (const QString& id : ids) {
            columns.insert(id, columns.value(id, column.column));
        }
    }
    QList<ImportProblem> all = conversion.problems.list();
    QSet<QString> told;
    const auto key = [](const ImportProblem& problem) {
        // A cell that is wrong is left empty, which is one fault and not two.
        return u"%1\n%2\n%3"_s.arg(problem.line)
            .arg(problem.column, problem.isError ? QString() : problem.what);
    };
    for (const ImportProblem& problem : std::as_const(all)) {
        told.insert(key(problem));
    }
    for (const ImportProblem& problem : imported.list()) {
        if (problem.what == "missing_column"_L1 && !problem.isError) {
            continue; // of the format's own, not of the sheet
        }
        const QString field = fieldOf(problem);
        ImportProblem mine = problem;
        mine.file = name;
        mine.line = conversion.lines.value(problem.file).value(problem.line - 2, headerLine);
        mine.column = columns.value(field, field);
        if (!field.isEmpty() && !columns.contains(field) && mapping.fixed.contains(field)) {
            mine.line = headerLine; // the same for every line
        }
        if (!told.contains(key(mine))) {
            told.insert(key(mine));
            all.append(mine);
        }
    }
    std::ranges::stable_sort(all, {}, &ImportProblem::line);
    ImportProblems sorted;
    for (ImportProblem& problem : all) {
        sorted.add(std::move(problem));
    }
    return sorted;
}

} // namespace frid
