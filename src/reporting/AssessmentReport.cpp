#include <frid/reporting/AssessmentReport.h>

#include "AssessmentAnswers.h"
#include "AssessmentWords.h"

#include <frid/domain/Clock.h>

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class AssessmentReportText {
    Q_DECLARE_TR_FUNCTIONS(AssessmentReport)
};

class AssessmentParts {
    Q_DECLARE_TR_FUNCTIONS(AssessmentReport)

public:
    AssessmentParts(
        const AssessmentPrintData& data, const AssessmentReportOptions& options, const ReportLabels& labels)
        : m_data(data)
        , m_view(data.view)
        , m_assessment(data.view.assessment)
        , m_instrument(*data.view.instrument)
        , m_options(options)
        , m_labels(labels)
    {
        name(m_view.perpetrators, m_assessment.subjects.perpetrators, u"perpetrator"_s);
        name(m_view.children, m_assessment.subjects.children, u"child"_s);
    }

    std::vector<ReportPart> run() const
    {
        std::vector<ReportPart> parts;
        const auto add = [&](const QString& title, std::vector<Block> blocks, bool freeText = true) {
            if (!blocks.empty()) {
                parts.push_back({title, freeText, std::move(blocks)});
            }
        };
        add(tr("Whom the assessment is about"), subject(), false);
        add(tr("How it was made"), circumstances());
        add(tr("Judgements"), judgements());
        add(tr("Scores"), scores(), false);
        add(m_data.allAnswers ? tr("All answers") : tr("What was marked"), answers());
        add(tr("What may happen"), scenarios());
        add(tr("To talk about"), rules(), false);
        add(tr("In the client's own words"), text(m_assessment.clientWords, Paragraph::Style::Quote));
        add(tr("The caseworker's judgement"), text(m_assessment.judgementText));
        add(tr("Conclusion"), conclusion());
        add(tr("Agreed safety measures"), text(m_assessment.safetyMeasures));
        add(tr("Signature"), signature(), false);
        return parts;
    }

private:
    QString label(QLatin1StringView list, const QString& code) const
    {
        return code.isEmpty() ? QString() : m_labels.codes.label(list, code, m_labels.language);
    }

    QString in(const LocalText& text) const { return text.in(m_labels.language); }

    static QString answer(YesNo value)
    {
        return value == YesNo::Unknown ? QString() : value == YesNo::Yes ? tr("Yes") : tr("No");
    }

    static QString time(const QDateTime& at) { return swedishTime(at).toString(u"yyyy-MM-dd HH:mm"_s); }

    static std::vector<Block> text(const QString& text, Paragraph::Style style = Paragraph::Style::Body)
    {
        return text.trimmed().isEmpty() ? std::vector<Block>() : std::vector<Block>{Paragraph{text, style}};
    }

    /// Role and number, and the name where it may stand.
    void name(const QList<SubjectLabel>& known, const QList<PartyId>& assessed, const QString& role)
    {
        const QString roleWord = label("party_role"_L1, role);
        for (qsizetype i = 0; i < assessed.size(); ++i) {
            QString title = assessed.size() > 1 ? u"%1 %2"_s.arg(roleWord).arg(i + 1) : roleWord;
            const auto found = std::ranges::find(known, assessed[i], &SubjectLabel::party);
            if (found != known.end() && !m_options.othersByRoleOnly) {
                const QString said = found->person.masked ? protectedPerson()
                    : found->person.name.isEmpty()        ? found->unknownLabel
                                                          : found->person.name;
                title += said.isEmpty() ? QString() : u": "_s + said;
            }
            m_subjects.insert(assessed[i], title);
        }
    }

    /// The assessment can be about the case's own person, or about one of its parties.
    QString whom() const
    {
        const CaseOverview& overview = m_data.overview;
        if (m_assessment.person.isNull() || m_assessment.person == overview.file.subject) {
            return overview.masked ? protectedPerson() : overview.subject.name();
        }
        for (const PartyRow& row : overview.parties) {
            if (row.party.person == m_assessment.person) {
                if (m_options.othersByRoleOnly) {
                    return roleLabel(row.party, m_labels);
                }
                return row.person.masked ? protectedPerson() : row.person.name;
            }
        }
        return {};
    }

    bool isAboutSubject() const
    {
        return m_assessment.person.isNull() || m_assessment.person == m_data.overview.file.subject;
    }

    std::vector<Block> subject() const
    {
        const CaseOverview& overview = m_data.overview;
        std::vector<Block> blocks;
        if (overview.masked || overview.subject.isProtected()) {
            blocks.push_back(protectionWarning());
        }
        if (!m_view.replacedBy.isNull()) {
            blocks.push_back(Callout{tr("This assessment has been corrected"),
                tr("A later one has replaced it. What stands here counts no longer."),
                Callout::Kind::Warning});
        }
        KeyValueList list;
        addFact(list, tr("Name"), whom());
        if (!overview.masked && isAboutSubject()) {
            addFact(list, tr("Identity number"),
                overview.subject.identityNumber ? overview.subject.identityNumber->display() : QString());
        }
        addFact(list, tr("Case"), overview.file.number.toString());
        addFact(list, tr("Handler"), overview.handlerName);
        addFact(list, tr("Recipient"), m_options.recipient);
        addFact(list, tr("Purpose"), m_options.purpose);
        blocks.push_back(std::move(list));
        return blocks;
    }

    std::vector<Block> circumstances() const
    {
        KeyValueList list;
        addFact(
            list, tr("Instrument"), tr("%1, edition %2").arg(in(m_instrument.title), m_instrument.edition));
        addFact(list, tr("Source"), in(m_instrument.source));
        addFact(list, tr("Confirmed"),
            lines(
                {m_instrument.verified ? tr("Yes") : tr("Not in all parts"), in(m_instrument.verifiedNote)}));
        addFact(list, tr("Wording"), wording());
        addFact(list, tr("Day"), isoDay(m_assessment.assessedOn));
        addFact(list, tr("Made by"), m_view.authorName);
        addFact(list, tr("Begun by"), m_view.startedByName);
        addFact(list, tr("Present"), m_assessment.present);
        addFact(list, tr("Interpreter"), answer(m_assessment.interpreter));
        if (!m_data.overview.masked) { // a place can tell where somebody lives
            addFact(list, tr("Place"), m_assessment.place);
        }
        QStringList others;
        for (const PartyId& party : m_assessment.subjects.perpetrators + m_assessment.subjects.children) {
            others << m_subjects.value(party);
        }
        addFact(list, tr("Takes in"), others.join(u'\n'));
        const AnswerProgress& progress = m_data.evaluation.progress;
        addFact(list, tr("Answered"), tr("%1 of %2").arg(progress.answered).arg(progress.of));
        if (!m_assessment.replaces.isNull()) {
            addFact(list, tr("Corrects an earlier assessment"), m_assessment.replacesReason);
        }
        return {std::move(list)};
    }

    QString wording() const
    {
        if (m_assessment.wordingPack.isEmpty()) {
            return tr("Topics in our own words, not the publisher's questions");
        }
        const QString pack
            = tr("%1, version %2").arg(m_assessment.wordingPack, m_assessment.wordingPackVersion);
        if (m_view.wording) {
            return lines({pack, m_view.wording->publisher});
        }
        return lines({tr("Read from %1").arg(pack),
            tr("The publisher's wording may not be printed: topics in our own words stand here")});
    }

    std::vector<Block> judgements() const
    {
        Table table{{{tr("Judgement"), 3, false}, {tr("Level"), 1.2, false}, {tr("Reason"), 3.6, false}}, {}};
        bool overall = false;
        for (const JudgementRule& rule : m_instrument.judgements) {
            const auto made = std::ranges::find(m_assessment.judgements, rule.id, &AssessmentJudgement::id);
            const bool judged = made != m_assessment.judgements.end();
            if (!judged && !rule.mandatory) {
                continue;
            }
            overall = overall || rule.overall;
            table.rows.push_back({in(rule.title), levelWord(judged ? made->level : std::nullopt),
                judged ? made->reason : QString()});
        }
        std::vector<Block> blocks;
        if (!overall && m_assessment.overallLevel) {
            blocks.push_back(KeyValueList{{{tr("Overall level"), levelWord(m_assessment.overallLevel)}}});
        }
        if (!table.rows.empty()) {
            blocks.push_back(std::move(table));
        }
        if (!blocks.empty() && m_instrument.kind == InstrumentKind::ProfessionalJudgement) {
            blocks.insert(blocks.begin(),
                Paragraph{tr("A structured professional judgement: weighed together by a person, without a "
                             "sum."),
                    Paragraph::Style::Note, true});
        }
        return blocks;
    }

    std::vector<Block> scores() const
    {
        if (m_instrument.kind == InstrumentKind::ProfessionalJudgement) {
            return {};
        }
        Table table{{{tr("Score"), 2.6, false}, {tr("Outcome"), 2.4, false}, {tr("Remark"), 3, false}}, {}};
        for (const Score& score : m_data.evaluation.scores) {
            const ScoreRule* rule = m_instrument.score(score.rule);
            if (!rule) {
                continue;
            }
            table.rows.push_back({lines({in(rule->title), m_subjects.value(score.subject)}),
                scoreWords(score, *rule, m_labels.language),
                lines({score.verified ? QString() : tr("Unverified"), in(rule->note)})});
        }
        if (table.rows.empty()) {
            return {};
        }
        return {
            Paragraph{tr("A score is a support for the conversation and never becomes a level by itself."),
                Paragraph::Style::Note, true},
            std::move(table)};
    }

    std::vector<Block> answers() const
    {
        std::vector<Block> blocks = answerBlocks(m_data, m_subjects, m_labels.language);
        if (!m_data.allAnswers) {
            blocks.insert(blocks.begin(),
                Paragraph{tr("Only questions with a marked answer stand here. What is missing is not a no."),
                    Paragraph::Style::Note, true});
        }
        return blocks;
    }

    std::vector<Block> scenarios() const
    {
        std::vector<Block> blocks;
        for (qsizetype i = 0; i < m_assessment.scenarios.size(); ++i) {
            const AssessmentScenario& scenario = m_assessment.scenarios[i];
            blocks.push_back(
                Heading{3, tr("Scenario %1: %2").arg(i + 1).arg(label("scenario_kind"_L1, scenario.kind))});
            KeyValueList list;
            addFact(list, tr("Severity"), scenario.severity ? levelWord(scenario.severity) : QString());
            addFact(list, tr("How soon"), label("scenario_imminence"_L1, scenario.imminence));
            addFact(list, tr("Likely victims"), scenario.likelyVictims);
            addFact(list, tr("Description"), scenario.description);
            addFact(list, tr("Measures"), scenario.measures);
            if (!list.facts.empty()) {
                blocks.push_back(std::move(list));
            }
        }
        return blocks;
    }

    /// What does not go together, and next steps that the answers suggest.
    std::vector<Block> rules() const
    {
        std::vector<Block> blocks;
        const auto add = [&](const QString& title, const QList<ResultRule>& holding) {
            BulletList list;
            for (const ResultRule& rule : holding) {
                list.items << in(rule.text);
            }
            if (!list.items.isEmpty()) {
                blocks.push_back(Heading{3, title});
                blocks.push_back(std::move(list));
            }
        };
        add(tr("Results that do not go together"), m_data.evaluation.flags);
        add(tr("Next steps that the answers suggest"), m_data.evaluation.suggestions);
        return blocks;
    }

    std::vector<Block> conclusion() const
    {
        std::vector<Block> blocks = text(m_assessment.conclusion);
        blocks.push_back(KeyValueList{{{tr("Next assessment"),
            m_assessment.nextOn ? isoDay(*m_assessment.nextOn) : tr("Not planned")}}});
        return blocks;
    }

    /// One text, so that it stands on one page with the lines to sign on.
    std::vector<Block> signature() const
    {
        const QString when = m_assessment.signedAt ? time(*m_assessment.signedAt) : QString();
        return {Paragraph{lines({tr("Signed by %1, %2").arg(m_view.signedByName, when),
                    tr("Seal of the content: %1").arg(shortHash())})},
            SignatureLines{
                {m_data.overview.file.kind == CaseKind::Child ? tr("Child or guardian") : tr("Client"),
                    tr("Caseworker")},
                tr("Place and date"), tr("Signature and name in print")}};
    }

    /// The first sixteen digits in groups: enough to compare a paper with the screen.
    QString shortHash() const
    {
        QStringList groups;
        for (int i = 0; i < 4; ++i) {
            groups << m_assessment.snapshotHash.mid(i * 4, 4);
        }
        return groups.join(u' ').trimmed();
    }

    const AssessmentPrintData& m_data;
    const AssessmentView& m_view;
    const Assessment& m_assessment;
    const Instrument& m_instrument;
    const AssessmentReportOptions& m_options;
    const ReportLabels& m_labels;
    SubjectTitles m_subjects;
};

std::vector<ReportPart> assessmentParts(
    const AssessmentPrintData& data, const AssessmentReportOptions& options, const ReportLabels& labels)
{
    if (data.view.assessment.status != AssessmentStatus::Signed || !data.view.instrument) {
        throw std::invalid_argument("only a signed assessment can be printed");
    }
    return AssessmentParts(data, options, labels).run();
}

} // namespace

Document buildAssessmentReport(
    const AssessmentPrintData& data, const AssessmentReportOptions& options, const ReportLabels& labels)
{
    const QString instrument
        = data.view.instrument ? data.view.instrument->title.in(labels.language) : QString();
    return framed({.title = AssessmentReportText::tr("Assessment: %1").arg(instrument),
                      .subtitle = AssessmentReportText::tr("Case %1, %2")
                                      .arg(data.overview.file.number.toString(),
                                          isoDay(data.view.assessment.assessedOn)),
                      .municipality = data.municipality,
                      .printedBy = data.printedBy,
                      .printedAt = data.printedAt,
                      .recipient = options.recipient},
        data.overview, assessmentParts(data, options, labels));
}

QList<Exposure> listExposures(
    const AssessmentPrintData& data, const AssessmentReportOptions& options, const ReportLabels& labels)
{
    // Those who have left the case since are searched for as well.
    CaseOverview people = data.overview;
    const auto add = [&](const QList<SubjectLabel>& subjects, const QString& role) {
        for (const SubjectLabel& subject : subjects) {
            const bool known = std::ranges::any_of(
                people.parties, [&](const PartyRow& row) { return row.party.id == subject.party; });
            if (!known) {
                PartyRow row;
                row.party.id = subject.party;
                row.party.role = role;
                row.party.person = subject.person.id;
                row.party.unknownLabel = subject.unknownLabel;
                row.person = subject.person;
                people.parties.append(row);
            }
        }
    };
    add(data.view.perpetrators, u"perpetrator"_s);
    add(data.view.children, u"child"_s);
    return findExposures(people, assessmentParts(data, options, labels), labels);
}

} // namespace frid::reporting
