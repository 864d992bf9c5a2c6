#include "AssessmentWords.h"
#include "FollowUpSections.h"

#include <QCoreApplication>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpReport)
};

/// The overall level, or else each judgement with its name.
QString levelOf(const HistoryPoint& point, const QString& language)
{
    if (point.level) {
        return levelWord(point.level);
    }
    QStringList said;
    for (const AssessmentJudgement& judgement : point.judgements) {
        const JudgementRule* rule = point.instrument->judgement(judgement.id);
        if (rule && judgement.level) {
            said << rule->title.in(language) + u": "_s + levelWord(judgement.level);
        }
    }
    return said.isEmpty() ? levelWord({}) : said.join(u'\n');
}

} // namespace

std::vector<Block> assessmentHistoryBlocks(
    const FollowUpReportData& data, const SubjectNames& names, const ReportLabels& labels)
{
    struct Line {
        QString instrument;
        const HistoryPoint* point;
    };
    std::vector<Line> points;
    for (const InstrumentHistory& history : data.assessments) {
        for (const HistoryPoint& point : history.points) {
            points.push_back({point.instrument->title.in(labels.language), &point});
        }
    }
    if (points.empty()) {
        return {
            Paragraph{HistoryText::tr("No assessment was signed in the period."), Paragraph::Style::Note}};
    }
    std::ranges::stable_sort(points, {}, [](const Line& line) { return line.point->on; });
    Table table{{{HistoryText::tr("Day"), 1.2, false}, {HistoryText::tr("Instrument"), 2.6, false},
                    {HistoryText::tr("Level"), 2.2, false}, {HistoryText::tr("Judged by"), 2, false},
                    {HistoryText::tr("Next assessment"), 1.4, false}},
        {}};
    for (const Line& line : points) {
        const HistoryPoint& point = *line.point;
        const auto row = std::ranges::find(data.assessmentRows, point.id, &AssessmentRow::id);
        const bool known = row != data.assessmentRows.end();
        table.rows.push_back({isoDay(point.on),
            lines({line.instrument,
                point.instrument->verified ? QString() : HistoryText::tr("not confirmed in all parts")}),
            levelOf(point, labels.language), known ? row->authorName : QString(),
            known && row->nextOn ? isoDay(*row->nextOn) : QString()});
    }
    std::vector<Block> blocks{Paragraph{
        HistoryText::tr("Levels are set by the caseworker. A score is a support for the conversation and "
                        "never becomes a level by itself."),
        Paragraph::Style::Note, true}};
    if (AssessmentFigure figure = assessmentFigure(data.assessments, labels.language, names);
        !figure.isEmpty()) {
        blocks.push_back(std::move(figure));
        blocks.push_back(Spacer{8});
    }
    blocks.push_back(std::move(table));
    return blocks;
}

} // namespace frid::reporting
