#include <frid/reporting/ReviewMinutes.h>

#include "ReportParts.h"

#include <frid/domain/Clock.h>

#include <QCoreApplication>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class MinutesText {
    Q_DECLARE_TR_FUNCTIONS(ReviewMinutes)
};

QString caseTitle(const ReviewMinutes::Line& line, const MinutesOptions& options)
{
    const QString number = line.number.toString();
    if (options.numbersOnly) {
        return number;
    }
    const QString name = line.subject.masked ? protectedPerson() : line.subject.name;
    return name.isEmpty() ? number : number + u" – "_s + name;
}

QString signaturesText(const CaseReviewRow& row)
{
    const auto at = [](const QDateTime& utc) { return swedishTime(utc).toString(u"yyyy-MM-dd HH:mm"_s); };
    const CaseReview& review = row.review;
    QStringList said{MinutesText::tr("%1, %2", "who signed, when").arg(row.managerName, at(review.signedAt))};
    if (review.handlerSignedAt) {
        said += MinutesText::tr("%1, %2", "who signed, when")
                    .arg(row.handlerName, at(*review.handlerSignedAt));
    } else if (!review.handler.isNull()) {
        said += MinutesText::tr("%1 has not signed yet").arg(row.handlerName);
    }
    return said.join(u'\n');
}

QString tasksText(const CaseReviewRow& row, const ReportLabels& labels)
{
    QStringList said;
    for (const TaskRow& task : row.tasks) {
        QStringList parts{isoDay(task.task.dueOn), taskTitle(task.task, labels), task.assigneeName};
        parts.removeAll(QString());
        said += parts.join(u" · "_s);
    }
    return said.join(u'\n');
}

void addCase(std::vector<Block>& blocks, const ReviewMinutes::Line& line, const MinutesOptions& options,
    const ReportLabels& labels)
{
    const CaseReview& review = line.review.review;
    blocks.push_back(Heading{3, caseTitle(line, options)});
    KeyValueList list;
    addFact(list, MinutesText::tr("Decided"), review.decided);
    addFact(list, MinutesText::tr("Tasks"), tasksText(line.review, labels));
    addFact(list, MinutesText::tr("Next review"), review.nextOn ? isoDay(*review.nextOn) : QString());
    addFact(list, MinutesText::tr("Handler"), line.handlerName);
    addFact(list, MinutesText::tr("Signed by"), signaturesText(line.review));
    blocks.push_back(std::move(list));
}

bool tellsOfProtected(const ReviewMinutes& minutes)
{
    return std::ranges::any_of(
        minutes.cases, [](const ReviewMinutes::Line& line) { return line.subject.masked; });
}

} // namespace

QString scopeText(const ReviewRoundRow& round, const ReportLabels& labels)
{
    const ReviewScope& scope = round.round.scope;
    switch (scope.kind) {
    case ReviewScope::Kind::Due:
        return MinutesText::tr("Cases not reviewed for %n week(s)", nullptr, scope.weeks);
    case ReviewScope::Kind::Handler:
        return MinutesText::tr("Cases of %1").arg(round.scopeHandlerName);
    case ReviewScope::Kind::Unit:
        return MinutesText::tr("All open cases of the unit");
    case ReviewScope::Kind::Risk:
        return MinutesText::tr("Cases with risk level %1 or higher")
            .arg(labels.codes.label(u"risk_level"_s, toCode(scope.level), labels.language).toLower());
    }
    Q_UNREACHABLE();
}

Document buildReviewMinutes(
    const ReviewMinutes& minutes, const MinutesOptions& options, const ReportLabels& labels)
{
    const ReviewRound& round = minutes.round.round;
    CaseOverview nobody; // the frame's head without a case
    nobody.unitName = minutes.unitName;
    Document document = framed({.title = MinutesText::tr("Case review, minutes"),
                                   .subtitle = isoDay(round.heldOn),
                                   .municipality = minutes.municipality,
                                   .printedBy = minutes.printedBy,
                                   .printedAt = minutes.printedAt,
                                   .recipient = options.recipient},
        nobody, {});
    document.header.reference = MinutesText::tr("Case review %1").arg(isoDay(round.heldOn));
    std::vector<Block>& blocks = document.blocks;
    if (tellsOfProtected(minutes)) {
        blocks.push_back(Callout{MinutesText::tr("Protected personal data"),
            MinutesText::tr(
                "These minutes are also about somebody with protected identity. Keep them so that "
                "nobody without right can read them."),
            Callout::Kind::Warning});
    }
    KeyValueList facts;
    addFact(facts, MinutesText::tr("Held on"), isoDay(round.heldOn));
    addFact(facts, MinutesText::tr("Unit"), minutes.unitName);
    addFact(facts, MinutesText::tr("Gone through"), scopeText(minutes.round, labels));
    addFact(facts, MinutesText::tr("Led by"), minutes.round.ledByName);
    addFact(facts, MinutesText::tr("Took part"), round.participants);
    addFact(facts, MinutesText::tr("Cases"), QString::number(minutes.cases.size()));
    addFact(facts, MinutesText::tr("Purpose"), options.purpose);
    blocks.push_back(std::move(facts));
    if (minutes.withheld > 0) {
        blocks.push_back(Paragraph{
            MinutesText::tr("%n more case(s) were reviewed that %1 may not read.", nullptr, minutes.withheld)
                .arg(minutes.printedBy),
            Paragraph::Style::Note});
    }
    if (minutes.cases.isEmpty()) {
        blocks.push_back(
            Paragraph{MinutesText::tr("No case was signed at this sitting."), Paragraph::Style::Note});
    }
    for (const ReviewMinutes::Line& line : minutes.cases) {
        addCase(blocks, line, options, labels);
    }
    return document;
}

QList<Exposure> listExposures(
    const ReviewMinutes& minutes, const MinutesOptions& /*options*/, const ReportLabels& /*labels*/)
{
    QStringList numbers;
    for (const ReviewMinutes::Line& line : minutes.cases) {
        if (line.subject.masked) {
            numbers += line.number.toString();
        }
    }
    if (numbers.isEmpty()) {
        return {};
    }
    return {{Exposure::Kind::UncheckedText, {}, {}, numbers}};
}

} // namespace frid::reporting
