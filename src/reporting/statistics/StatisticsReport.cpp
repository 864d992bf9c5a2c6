#include <frid/reporting/StatisticsReport.h>

#include <frid/domain/Clock.h>

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::reporting {

namespace {

constexpr qsizetype mostBars = 24;

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(StatisticsReport)
};

QString periodText(const Period& period)
{
    return ReportText::tr("%1 to %2").arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
}

class ReportWriter {
public:
    ReportWriter(const StatisticsResult& now, const std::optional<StatisticsResult>& before,
        const StatisticsWords& words)
        : m_now(now)
        , m_before(before)
        , m_words(words)
    { }

    std::vector<Block> blocks()
    {
        about();
        for (const QString& measure : m_now.package.measures) {
            tell(measure);
        }
        howCounted();
        return std::move(m_blocks);
    }

private:
    void about()
    {
        QString text = ReportText::tr(
            "Counted is the violence that the social services know of; most violence never becomes known "
            "to them.");
        if (m_now.suppressedBelow > 0) {
            text += u' '
                + ReportText::tr(
                    "Numbers below %1 are hidden, and others from which they could be worked out.")
                      .arg(m_now.suppressedBelow);
        }
        if (!m_now.package.verified) {
            text += u' ' + ReportText::tr("Not confirmed: %1").arg(m_now.package.source.in(m_words.language));
        }
        m_blocks.push_back(Callout{m_now.package.description.in(m_words.language), text});
    }

    void tell(const QString& measure)
    {
        const MeasureDefinition* definition = m_words.catalog.measure(measure);
        m_blocks.push_back(
            Heading{2, definition == nullptr ? measure : definition->title.in(m_words.language)});
        const QList<StatisticsLine> whole = linesOf(m_now, m_before, measure, StatisticsSplit::Nothing);
        if (whole.isEmpty()) {
            m_blocks.push_back(Paragraph{ReportText::tr("Nothing to count."), Paragraph::Style::Note});
            return;
        }
        addBars(measure, whole);
        Table table;
        table.columns = {{ReportText::tr("What"), 3.6}, {ReportText::tr("Value"), 1.1, true},
            {ReportText::tr("Unit"), 1.1}};
        if (m_before) {
            table.columns.push_back({ReportText::tr("Period before"), 1.4, true});
            table.columns.push_back({ReportText::tr("Change"), 1.4, true});
        }
        table.columns.push_back({ReportText::tr("Missing"), 1.2, true});
        int hidden = 0;
        const auto add = [&](const StatisticsLine& line, const QString& dimension) {
            if (isEmpty(line)) {
                return; // nothing, then as now
            }
            if (line.row.suppressed) {
                ++hidden; // told in a line below: many words "hidden" hide what there is to read
            } else {
                table.rows.push_back(cells(line, dimension));
            }
        };
        for (const StatisticsLine& line : whole) {
            add(line, u"detail"_s);
        }
        for (const auto& [split, dimension] :
            {std::pair(StatisticsSplit::Kind, u"kind"_s), std::pair(StatisticsSplit::Category, u"category"_s),
                std::pair(StatisticsSplit::Gender, u"gender"_s)}) {
            const QList<StatisticsLine> parts = linesOf(m_now, m_before, measure, split);
            for (const StatisticsLine& line : parts) {
                const StatisticsRow& row = line.row;
                const bool ofWhole = row.detail == "all"_L1
                    && !(row.kind == "all"_L1 && row.category == "all"_L1 && row.gender == "all"_L1);
                if (ofWhole) {
                    add(line, dimension);
                }
            }
        }
        if (!table.rows.empty()) {
            m_blocks.push_back(std::move(table));
        }
        if (hidden > 0) {
            m_blocks.push_back(
                Paragraph{ReportText::tr("%n figure(s) hidden because of small numbers.", nullptr, hidden),
                    Paragraph::Style::Note});
        }
    }

    /// Of its details, else of the dimension that the package pictures, else of kinds of cases.
    void addBars(const QString& measure, const QList<StatisticsLine>& whole)
    {
        BarFigure figure;
        figure.nowLabel = periodText(m_now.period);
        if (m_before) {
            figure.beforeLabel = periodText(m_before->period);
        }
        const auto add = [&](const QList<StatisticsLine>& lines, const QString& dimension) {
            for (const StatisticsLine& line : lines) {
                const bool part = dimension == "detail"_L1 ? line.row.detail != "all"_L1
                                                           : line.row.detail == "all"_L1
                        && m_words.catalog.label(m_words.codes, line.row, dimension, m_words.language)
                            != m_words.catalog.label(
                                m_words.codes, whole.first().row, dimension, m_words.language);
                if (part && line.row.value && !isEmpty(line)) {
                    figure.bars.push_back(
                        {label(line.row, dimension), *line.row.value, figureValue(line.row, m_words.language),
                            line.before ? line.before->value : std::nullopt,
                            line.before ? figureValue(*line.before, m_words.language) : QString()});
                }
            }
        };
        // A median, a share and a largest value are no parts of one whole.
        const bool countable = std::ranges::all_of(
            whole, [&](const StatisticsLine& line) { return line.row.unit == whole.first().row.unit; });
        if (!countable) {
            return;
        }
        add(whole, u"detail"_s);
        if (figure.bars.empty()) {
            QString by = u"kind"_s;
            for (const StatisticsChart& chart : m_now.package.charts) {
                if (chart.measure == measure) {
                    by = chart.by;
                }
            }
            if (const auto split = fromCode<StatisticsSplit>(by)) {
                add(linesOf(m_now, m_before, measure, *split), by);
            }
        }
        std::ranges::stable_sort(figure.bars, std::greater(), &BarFigure::Bar::value);
        if (std::ssize(figure.bars) > mostBars) {
            figure.bars.resize(mostBars); // the table has the others
        }
        if (figure.bars.size() > 1) {
            m_blocks.push_back(std::move(figure));
        }
    }

    /// A part in which nothing was counted, in either period.
    static bool isEmpty(const StatisticsLine& line)
    {
        const auto none = [](const StatisticsRow& row) {
            return !row.suppressed && row.value.value_or(0) == 0 && row.missing.value_or(0) == 0;
        };
        return line.row.detail != "all"_L1 && none(line.row) && (!line.before || none(*line.before));
    }

    QStringList cells(const StatisticsLine& line, const QString& dimension) const
    {
        QStringList cells{label(line.row, dimension), figureValue(line.row, m_words.language),
            m_words.catalog.word(line.row.unit, m_words.language)};
        if (m_before) {
            QString change;
            if (const auto difference = line.change()) {
                StatisticsRow row = line.row;
                row.value = difference;
                change = (*difference > 0 ? u"+"_s : QString()) + figureValue(row, m_words.language);
            }
            cells << (line.before ? figureValue(*line.before, m_words.language) : QString()) << change;
        }
        cells << (line.row.missing ? QLocale(m_words.language).toString(*line.row.missing)
                                   : ReportText::tr("hidden"));
        return cells;
    }

    QString label(const StatisticsRow& row, const QString& dimension) const
    {
        return m_words.catalog.label(m_words.codes, row, dimension, m_words.language);
    }

    void howCounted()
    {
        m_blocks.push_back(PageBreak{});
        m_blocks.push_back(Heading{1, ReportText::tr("How we counted")});
        m_blocks.push_back(
            Paragraph{ReportText::tr("Package \"%1\", version %2. Definitions, version %3. Source: %4")
                          .arg(m_now.package.title.in(m_words.language))
                          .arg(m_now.package.version)
                          .arg(m_now.definitions)
                          .arg(m_now.package.source.in(m_words.language)),
                Paragraph::Style::Small});
        KeyValueList list;
        for (const QString& measure : m_now.package.measures) {
            if (const MeasureDefinition* definition = m_words.catalog.measure(measure)) {
                list.facts.push_back({definition->title.in(m_words.language),
                    definition->definition.in(m_words.language) + u' '
                        + ReportText::tr("(Version %1.)").arg(definition->version)});
            }
        }
        m_blocks.push_back(std::move(list));
    }

    const StatisticsResult& m_now;
    const std::optional<StatisticsResult>& m_before;
    const StatisticsWords& m_words;
    std::vector<Block> m_blocks;
};

} // namespace

QString figureValue(const StatisticsRow& row, const QString& language)
{
    if (row.suppressed) {
        return ReportText::tr("hidden");
    }
    if (!row.value) {
        return u"–"_s;
    }
    const QLocale locale(language);
    if (row.unit == "share"_L1) {
        return ReportText::tr("%1 %").arg(locale.toString(*row.value * 100, 'f', 1));
    }
    const bool whole = *row.value == double(qint64(*row.value));
    return locale.toString(*row.value, 'f', whole ? 0 : 2);
}

Document buildStatisticsReport(const StatisticsReportData& data, const StatisticsWords& words,
    const QString& printedBy, const QDateTime& printedAt)
{
    const StatisticsResult& now = data.now;
    Document document;
    document.title = now.package.title.in(words.language);
    document.subtitle = periodText(now.period);
    if (data.before) {
        document.subtitle
            += u", "_s + ReportText::tr("compared with %1").arg(periodText(data.before->period));
    }
    document.header = {.municipality = data.municipality,
        .unit = now.unitName.isEmpty() ? ReportText::tr("All units of the account") : now.unitName,
        .reference = periodText(now.period),
        .secrecyStamp = {}};
    document.footer = {.text = ReportText::tr("Printed by %1, %2")
                                   .arg(printedBy, swedishTime(printedAt).toString(u"yyyy-MM-dd HH:mm"_s)),
        .pageOf = ReportText::tr("Page %1 of %2")};
    document.blocks = ReportWriter(now, data.before, words).blocks();
    return document;
}

} // namespace frid::reporting
