#include <frid/domain/exchange/Csv.h>

#include <algorithm>
#include <array>

namespace frid {

bool CsvReader::isAtLineEnd() const
{
    if (m_at == m_text.size() || m_text[m_at] == u'\n') {
        return true;
    }
    return m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
}

TextPlace CsvReader::here() const
{
    return {m_line, static_cast<int>(m_at - m_lineStart) + 1};
}

void CsvReader::passLineEnd()
{
    if (m_at < m_text.size()) {
        m_at += m_text[m_at] == u'\r' ? 2 : 1;
        ++m_line;
        m_lineStart = m_at;
    }
}

void CsvReader::passLine()
{
    while (!isAtLineEnd()) {
        ++m_at;
    }
    passLineEnd();
}

void CsvReader::blame(CsvRecord& record, CsvFault fault, TextPlace place)
{
    record.fault = fault;
    record.faultPlace = place;
    passLine();
}

void CsvReader::readQuoted(CsvRecord& record, CsvCell& cell)
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar sign = m_text[m_at];
        if (sign == u'"') {
            if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                if (!isAtLineEnd() && m_text[m_at] != m_separator) {
                    blame(record, CsvFault::AfterQuote, here());
                }
                return;
            }
            ++m_at;
        } else if (sign == u'\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        }
        if (cell.text.size() == longestCell) {
            return blame(record, CsvFault::TooLong, cell.place);
        }
        cell.text += sign;
    }
    record.fault = CsvFault::OpenQuote;
    record.faultPlace = cell.place;
}

void CsvReader::readCell(CsvRecord& record)
{
    CsvCell cell;
    cell.place = here();
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        readQuoted(record, cell);
    } else {
        const qsizetype start = m_at;
        while (!isAtLineEnd() && m_text[m_at] != m_separator) {
            if (m_text[m_at] == u'"' || m_text[m_at] == u'\r') {
                return blame(
                    record, m_text[m_at] == u'"' ? CsvFault::StrayQuote : CsvFault::BareReturn, here());
            }
            ++m_at;
        }
        if (m_at - start > longestCell) {
            return blame(record, CsvFault::TooLong, cell.place);
        }
        cell.text = m_text.sliced(start, m_at - start).toString();
    }
    if (!record.fault) {
        record.cells.append(std::move(cell));
    }
}

std::optional<CsvRecord> CsvReader::next()
{
    while (m_at < m_text.size() && isAtLineEnd()) {
        passLineEnd();
    }
    if (m_at == m_text.size()) {
        return std::nullopt;
    }
    CsvRecord record;
    for (;;) {
        readCell(record);
        if (record.fault) {
            return record;
        }
        if (isAtLineEnd()) {
            passLineEnd();
            return record;
        }
        if (record.cells.size() == mostCells) {
            blame(record, CsvFault::TooMany, here());
            return record;
        }
        ++m_at; // the separator
    }
}

QString csvFaultName(CsvFault fault)
{
    switch (fault) {
    case CsvFault::StrayQuote:
        return QStringLiteral("stray_quote");
    case CsvFault::AfterQuote:
        return QStringLiteral("after_quote");
    case CsvFault::OpenQuote:
        return QStringLiteral("open_quote");
    case CsvFault::BareReturn:
        return QStringLiteral("bare_return");
    case CsvFault::TooLong:
        return QStringLiteral("too_long");
    case CsvFault::TooMany:
        return QStringLiteral("too_many_cells");
    }
    Q_UNREACHABLE();
}

QChar csvSeparator(QStringView text)
{
    constexpr std::array<char16_t, 3> known{u',', u';', u'\t'};
    std::array<qsizetype, known.size()> counts{};
    bool quoted = false;
    for (const QChar sign : text) {
        if (sign == u'"') {
            quoted = !quoted;
        } else if (sign == u'\n' && !quoted) {
            break;
        } else if (!quoted) {
            for (size_t i = 0; i < known.size(); ++i) {
                counts.at(i) += sign == known.at(i) ? 1 : 0;
            }
        }
    }
    return known.at(static_cast<size_t>(std::ranges::max_element(counts) - counts.begin()));
}

QString csvCell(QStringView text, QChar separator)
{
    const bool plain = std::ranges::none_of(text,
        [&](QChar sign) { return sign == separator || sign == u'"' || sign == u'\n' || sign == u'\r'; });
    if (plain) {
        return text.toString();
    }
    QString quoted = text.toString();
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

namespace {

/// Whether a text is a number of apostrophes before what begins a formula.
bool isFormulaAfter(const QString& text, qsizetype leastApostrophes)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'') {
        ++at;
    }
    return at >= leastApostrophes && at < text.size() && QStringLiteral("=+-@\t\r\n").contains(text[at]);
}

} // namespace

QString armed(const QString& text)
{
    return isFormulaAfter(text, 0) ? u'\'' + text : text;
}

QString unarmed(const QString& text)
{
    return isFormulaAfter(text, 1) ? text.sliced(1) : text;
}

} // namespace frid
