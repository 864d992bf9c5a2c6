#include "exchange/ImportTable.h"

#include "Tidy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr qsizetype mostBytes = 1'000'000'000;
constexpr int mostLines = 20'000'000;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// YYYY-MM-DD and nothing else.
std::optional<QDate> strictDay(const QString& text)
{
    const QStringView view(text);
    if (view.size() != 10 || view[4] != u'-' || view[7] != u'-' || !isDigits(view.first(4))
        || !isDigits(view.sliced(5, 2)) || !isDigits(view.sliced(8))) {
        return std::nullopt;
    }
    const QDate day(view.first(4).toInt(), view.sliced(5, 2).toInt(), view.sliced(8).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

void ImportTable::reportAt(int line, const QString& column, const QString& what, bool isError)
{
    m_problems.add({m_layout.file, line, column, what, isError});
}

void ImportTable::report(const QString& column, const QString& what, bool isError)
{
    const auto place = m_places.constFind(column);
    const bool there = place != m_places.cend() && *place < m_record.cells.size();
    reportAt(there ? m_record.cells.at(*place).place.line : m_line, column, what, isError);
}

QString ImportTable::columnAt(qsizetype index) const
{
    const QString name = m_header.value(index);
    return name.isEmpty() ? QString::number(index + 1) : name;
}

void ImportTable::reportTextFault()
{
    if (m_file.fault) {
        m_gaps = true;
        reportAt(m_file.fault->line, QString::number(m_file.fault->column), u"unreadable"_s);
    }
}

bool ImportTable::open(const QByteArray& bytes)
{
    if (bytes.size() > mostBytes) {
        m_gaps = true;
        reportAt(1, {}, u"file_too_large"_s);
        return false;
    }
    m_file = readText(bytes);
    m_reader.emplace(m_file.text, csvSeparator(m_file.text));
    return readHeader();
}

bool ImportTable::readHeader()
{
    auto header = m_reader->next();
    if (!header) {
        m_gaps = true;
        reportTextFault();
        if (!m_file.fault) {
            reportAt(1, {}, u"empty_file"_s);
        }
        return false;
    }
    if (m_file.fault && m_reader->position() == m_file.text.size()) {
        reportTextFault(); // in the first line itself
        return false;
    }
    m_line = header->cells.isEmpty() ? header->faultPlace.line : header->cells.first().place.line;
    if (header->fault) {
        m_gaps = true;
        reportAt(
            header->faultPlace.line, QString::number(header->cells.size() + 1), csvFaultName(*header->fault));
        return false;
    }
    bool good = true;
    for (qsizetype i = 0; i < header->cells.size(); ++i) {
        const QString name = header->cells.at(i).text;
        m_header.append(name);
        if (!m_layout.columns.contains(name)) {
            // Its name may be anything, also somebody's: a file without a header.
            reportAt(m_line, QString::number(i + 1), u"unknown_column"_s, false);
        } else if (m_places.contains(name)) {
            reportAt(m_line, name, u"duplicate_column"_s);
            good = false;
        } else {
            m_places.insert(name, i);
        }
    }
    for (const QString& name : m_layout.columns) {
        if (!m_places.contains(name)) {
            const bool needed = m_layout.needed.contains(name);
            reportAt(m_line, name, u"missing_column"_s, needed);
            good = good && !needed;
        }
    }
    for (QString& name : m_header) {
        if (!m_layout.columns.contains(name)) {
            name.clear();
        }
    }
    m_gaps = m_gaps || !good;
    return good;
}

bool ImportTable::next()
{
    while (auto record = m_reader->next()) {
        m_record = std::move(*record);
        m_line = m_record.cells.isEmpty() ? m_record.faultPlace.line : m_record.cells.first().place.line;
        if (m_line > mostLines) {
            m_gaps = true;
            reportAt(m_line, {}, u"too_many_lines"_s);
            return false;
        }
        if (m_record.fault) {
            m_gaps = true;
            // Where the text ends in the middle of a character, that is the one fault.
            if (!(m_file.fault && m_record.fault == CsvFault::OpenQuote)) {
                reportAt(
                    m_record.faultPlace.line, columnAt(m_record.cells.size()), csvFaultName(*m_record.fault));
            }
            continue;
        }
        const bool cutShort = m_file.fault && m_reader->position() == m_file.text.size();
        if (m_record.cells.size() == m_header.size() && !cutShort) {
            return true;
        }
        m_gaps = true;
        if (cutShort) {
            continue;
        }
        if (m_record.cells.size() < m_header.size()) {
            reportAt(m_line, columnAt(m_record.cells.size()), u"too_few_cells"_s);
        } else {
            reportAt(m_line, QString::number(m_header.size() + 1), u"too_many_cells"_s);
        }
    }
    reportTextFault();
    return false;
}

QString ImportTable::text(const QString& column)
{
    const auto place = m_places.constFind(column);
    QString value = place == m_places.cend() ? QString() : m_record.cells.at(*place).text;
    if (value.isEmpty() && m_layout.needed.contains(column)) {
        error(column, u"missing"_s);
    }
    return value;
}

QString ImportTable::words(const QString& column)
{
    const auto tidied = cleanText(unarmed(text(column)), column, TextLimit::SingleLine);
    if (!tidied) {
        error(column, tidied.error().detail);
        return {};
    }
    return *tidied;
}

std::optional<QDate> ImportTable::day(const QString& column, DayRule rule)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const auto day = strictDay(value);
    if (!day) {
        error(column, u"date_form"_s);
        return std::nullopt;
    }
    if (const auto plausible = plausibleDate(*day, column); !plausible) {
        error(column, plausible.error().detail);
        return std::nullopt;
    }
    if (rule == DayRule::Happened && *day > m_today) {
        error(column, u"future"_s);
        return std::nullopt;
    }
    return day;
}

QString ImportTable::code(const QString& column, const QString& list)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        return {};
    }
    const QString key = list + u'/' + value;
    if (const auto known = m_shared.constFind(key); known != m_shared.cend()) {
        return *known;
    }
    if (!m_codes.contains(list, value)) {
        error(column, u"unknown_code"_s);
        return {};
    }
    return *m_shared.insert(key, value);
}

QString ImportTable::code(const QString& column, std::initializer_list<QLatin1StringView> allowed)
{
    const QString value = text(column);
    if (value.isEmpty() || std::ranges::find(allowed, value) != allowed.end()) {
        return value;
    }
    error(column, u"unknown_code"_s);
    return {};
}

QStringList ImportTable::codes(const QString& column, const QString& list)
{
    QStringList found;
    const QString value = text(column);
    const QStringList parts = value.isEmpty() ? QStringList() : value.split(u'|');
    for (const QString& part : parts) {
        if (!m_codes.contains(list, part)) {
            error(column, u"unknown_code"_s);
            return {};
        }
        found.append(part);
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

YesNo ImportTable::yesNo(const QString& column)
{
    const QString value = code(column, {"yes"_L1, "no"_L1});
    return value.isEmpty() ? YesNo::Unknown : *fromCode<YesNo>(value);
}

std::optional<qint64> ImportTable::kronor(const QString& column)
{
    QString value = text(column);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    value.replace(u',', u'.');
    const QStringList parts = value.split(u'.');
    const QString decimals = parts.value(1);
    const bool good = parts.size() <= 2 && !parts.first().isEmpty() && parts.first().size() <= 9
        && isDigits(parts.first()) && isDigits(decimals) && decimals.size() <= 2
        && (parts.size() == 1 || !decimals.isEmpty());
    if (!good) {
        error(column, u"amount"_s);
        return std::nullopt;
    }
    return parts.first().toLongLong() * 100 + decimals.leftJustified(2, u'0').toLongLong();
}

} // namespace frid
