#include <frid/reporting/DecisionLetter.h>

#include "ReportParts.h"

#include <frid/domain/Clock.h>

#include <QCoreApplication>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class LetterText {
    Q_DECLARE_TR_FUNCTIONS(DecisionLetter)
};

std::vector<Block> paragraph(const QString& text, Paragraph::Style style = Paragraph::Style::Body)
{
    return text.trimmed().isEmpty() ? std::vector<Block>() : std::vector<Block>{Paragraph{text, style}};
}

/// Who it is about, and whom the copy is for.
template <typename Record>
std::vector<Block> subjectOf(const SignedPrintData<Record>& data, const LetterOptions& options)
{
    const CaseOverview& overview = data.overview;
    std::vector<Block> blocks;
    if (overview.masked || overview.subject.isProtected()) {
        blocks.push_back(protectionWarning());
    }
    KeyValueList list;
    addFact(list, LetterText::tr("Name"), overview.masked ? protectedPerson() : overview.subject.name());
    if (!overview.masked && overview.subject.identityNumber) {
        addFact(list, LetterText::tr("Identity number"), overview.subject.identityNumber->display());
    }
    addFact(list, LetterText::tr("Case"), overview.file.number.toString());
    addFact(list, LetterText::tr("Handler"), overview.handlerName);
    addFact(list, LetterText::tr("Recipient"), options.recipient);
    addFact(list, LetterText::tr("Purpose"), options.purpose);
    blocks.push_back(std::move(list));
    return blocks;
}

template <typename Record> KeyValueList signature(const SignedPrintData<Record>& data)
{
    KeyValueList list;
    const auto& at = data.record.signedAt;
    addFact(list, LetterText::tr("Signed"),
        at ? LetterText::tr("%1 by %2")
                 .arg(swedishTime(*at).toString(u"yyyy-MM-dd HH:mm"_s), data.signedByName)
           : QString());
    return list;
}

/// Parts that say nothing are left out.
class Parts {
public:
    void add(const QString& title, std::vector<Block> blocks, bool freeText = true)
    {
        if (!blocks.empty()) {
            m_parts.push_back({title, freeText, std::move(blocks)});
        }
    }
    [[nodiscard]] std::vector<ReportPart> take() { return std::move(m_parts); }

private:
    std::vector<ReportPart> m_parts;
};

QString code(const ReportLabels& labels, QLatin1StringView list, const QString& value)
{
    return value.isEmpty() ? QString() : labels.codes.label(list, value, labels.language);
}

std::vector<ReportPart> decisionParts(
    const DecisionPrintData& data, const LetterOptions& options, const ReportLabels& labels)
{
    const Decision& decision = data.record;
    Parts parts;
    parts.add(LetterText::tr("Whom the decision is about"), subjectOf(data, options), false);
    KeyValueList what;
    addFact(what, LetterText::tr("Outcome"), code(labels, "decision_outcome"_L1, decision.outcome));
    addFact(what, LetterText::tr("Holds from"), decision.from ? isoDay(*decision.from) : QString());
    addFact(what, LetterText::tr("Holds until"), decision.to ? isoDay(*decision.to) : QString());
    addFact(what, LetterText::tr("Legal basis"), code(labels, "legal_basis"_L1, decision.legalBasis));
    std::vector<Block> body = paragraph(decision.text);
    body.push_back(std::move(what));
    parts.add(LetterText::tr("Decision"), std::move(body));
    parts.add(LetterText::tr("Reasons"), paragraph(decision.reasons));
    parts.add(LetterText::tr("Why an earlier decision is corrected"), paragraph(decision.correctionReason));
    KeyValueList application;
    if (!options.othersByRoleOnly && !data.overview.masked) {
        addFact(application, LetterText::tr("Applicant"), decision.applicant);
    }
    addFact(application, LetterText::tr("Applied on"),
        decision.appliedOn ? isoDay(*decision.appliedOn) : QString());
    if (!application.facts.empty()) {
        parts.add(LetterText::tr("Application"), {std::move(application)});
    }
    KeyValueList by = signature(data);
    by.facts.insert(by.facts.begin(),
        {KeyValueList::Fact{LetterText::tr("Decided on"), isoDay(decision.decidedOn)},
            KeyValueList::Fact{LetterText::tr("Decided by"), decision.delegate}});
    if (decision.kind == decisionkind::contactWithViolentParent && decision.otherParentTold) {
        addFact(by, LetterText::tr("The other parent has been told of rights"), LetterText::tr("Yes"));
    }
    parts.add(LetterText::tr("Who decided"), {std::move(by)}, false);
    return parts.take();
}

QString agreementWord(const ReportLabels& labels, Agreement agreement)
{
    return agreement == Agreement::Unknown ? QString() : code(labels, "agreement"_L1, toCode(agreement));
}

std::vector<Block> goalBlocks(const Plan& plan, const ReportLabels& labels)
{
    if (plan.goals.isEmpty()) {
        return {};
    }
    Table table{{{LetterText::tr("Goal"), 3.4, false}, {LetterText::tr("Area"), 1.8, false},
                    {LetterText::tr("Start"), 0.8, true}, {LetterText::tr("Target"), 0.8, true}},
        {}};
    for (const PlanGoal& goal : plan.goals) {
        table.rows.push_back(
            {lines({goal.text,
                 goal.indicator.isEmpty() ? QString() : LetterText::tr("Seen by: %1").arg(goal.indicator)}),
                code(labels, "life_area"_L1, goal.area), QString::number(goal.start),
                QString::number(goal.target)});
    }
    return {std::move(table)};
}

std::vector<Block> stepBlocks(const Plan& plan)
{
    if (plan.steps.isEmpty()) {
        return {};
    }
    Table table{{{LetterText::tr("What is done"), 3.6, false}, {LetterText::tr("Responsible"), 2, false},
                    {LetterText::tr("By"), 1.2, false}},
        {}};
    for (const PlanStep& step : plan.steps) {
        table.rows.push_back({step.text, step.responsible, step.dueOn ? isoDay(*step.dueOn) : QString()});
    }
    return {std::move(table)};
}

std::vector<ReportPart> planParts(
    const PlanPrintData& data, const LetterOptions& options, const ReportLabels& labels)
{
    const Plan& plan = data.record;
    Parts parts;
    parts.add(LetterText::tr("Whom the plan is about"), subjectOf(data, options), false);
    parts.add(LetterText::tr("How the interventions are carried out"), paragraph(plan.summary));
    parts.add(LetterText::tr("Goals"), goalBlocks(plan, labels));
    parts.add(LetterText::tr("Steps"), stepBlocks(plan));
    KeyValueList agreed;
    addFact(agreed, LetterText::tr("The client agrees"), agreementWord(labels, plan.agreement));
    std::vector<Block> client{std::move(agreed)};
    if (!plan.clientWords.trimmed().isEmpty()) {
        client.push_back(Paragraph{plan.clientWords, Paragraph::Style::Quote});
    }
    parts.add(LetterText::tr("What the client says"), std::move(client));
    KeyValueList made;
    addFact(made, LetterText::tr("Made on"), isoDay(plan.madeOn));
    addFact(made, LetterText::tr("Took part"), plan.participants);
    addFact(
        made, LetterText::tr("To be followed up"), plan.followUpOn ? isoDay(*plan.followUpOn) : QString());
    const KeyValueList by = signature(data);
    made.facts.insert(made.facts.end(), by.facts.begin(), by.facts.end());
    parts.add(LetterText::tr("How it was made"), {std::move(made)});
    parts.add(LetterText::tr("Signatures"),
        {SignatureLines{{data.overview.file.kind == CaseKind::Child ? LetterText::tr("Child or guardian")
                                                                    : LetterText::tr("Client"),
                            LetterText::tr("Caseworker")},
            LetterText::tr("Place and date"), LetterText::tr("Signature and name in print")}},
        false);
    return parts.take();
}

template <typename Record>
ReportFrame frameOf(const SignedPrintData<Record>& data, const LetterOptions& options, const QString& title,
    const QString& subtitle)
{
    return {.title = title,
        .subtitle = subtitle,
        .municipality = data.municipality,
        .printedBy = data.printedBy,
        .printedAt = data.printedAt,
        .recipient = options.recipient};
}
} // namespace

Document buildDecisionLetter(
    const DecisionPrintData& data, const LetterOptions& options, const ReportLabels& labels)
{
    const QString subtitle
        = LetterText::tr("Case %1, %2")
              .arg(data.overview.file.number.toString(), code(labels, "decision_kind"_L1, data.record.kind));
    return framed(frameOf(data, options, LetterText::tr("Decision"), subtitle), data.overview,
        decisionParts(data, options, labels));
}

QList<Exposure> listExposures(
    const DecisionPrintData& data, const LetterOptions& options, const ReportLabels& labels)
{
    return findExposures(data.overview, decisionParts(data, options, labels), labels);
}

Document buildPlanReport(const PlanPrintData& data, const LetterOptions& options, const ReportLabels& labels)
{
    const QString subtitle = LetterText::tr("Case %1, version %2")
                                 .arg(data.overview.file.number.toString())
                                 .arg(data.record.version);
    return framed(frameOf(data, options, LetterText::tr("Plan for carrying out interventions"), subtitle),
        data.overview, planParts(data, options, labels));
}

QList<Exposure> listExposures(
    const PlanPrintData& data, const LetterOptions& options, const ReportLabels& labels)
{
    return findExposures(data.overview, planParts(data, options, labels), labels);
}

} // namespace frid::reporting
