#include "FollowUpSections.h"

#include <frid/domain/Clock.h>

#include <QCoreApplication>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class FollowUpSections {
    Q_DECLARE_TR_FUNCTIONS(FollowUpReport)

public:
    FollowUpSections(
        const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels)
        : m_data(data)
        , m_case(data.overview)
        , m_options(options)
        , m_labels(labels)
    {
        for (const FollowUp& followUp : data.followUps) {
            const bool replaced = std::any_of(data.followUps.cbegin(), data.followUps.cend(),
                [&](const FollowUp& other) { return other.corrects == followUp.id; });
            if (!replaced) {
                m_followUps.append(followUp);
            }
        }
    }

    std::vector<Block> blocks(ReportSection section) const
    {
        switch (section) {
        case ReportSection::Subject:
            return subject();
        case ReportSection::Background:
            return background();
        case ReportSection::Violence:
            return violence();
        case ReportSection::Children:
            return parties(true);
        case ReportSection::OtherParties:
            return parties(false);
        case ReportSection::Assessments:
            return assessmentHistoryBlocks(m_data, subjectNames(), m_labels);
        case ReportSection::Interventions:
            return interventionBlocks(m_data, m_labels);
        case ReportSection::Placements:
            return placementBlocks(m_data, m_options.othersByRoleOnly, m_labels);
        case ReportSection::Goals:
            return goals();
        case ReportSection::FollowUps:
            return followUps();
        case ReportSection::Referrals:
            return referrals();
        case ReportSection::ClientWords:
            return words(&FollowUp::clientWords, Paragraph::Style::Quote,
                tr("No words of the client's own are recorded in the period."));
        case ReportSection::Judgement:
            return words(
                &FollowUp::judgement, Paragraph::Style::Body, tr("No judgement is recorded in the period."));
        case ReportSection::Journal:
            return journal();
        case ReportSection::NextSteps:
            return nextSteps();
        case ReportSection::Signatures:
            return {
                SignatureLines{{m_case.file.kind == CaseKind::Child ? tr("Child or guardian") : tr("Client"),
                                   tr("Caseworker")},
                    tr("Place and date"), tr("Signature and name in print")}};
        }
        Q_UNREACHABLE();
    }

private:
    QString label(QLatin1StringView list, const QString& code) const
    {
        return code.isEmpty() ? QString() : m_labels.codes.label(list, code, m_labels.language);
    }

    /// "–" for what nobody has said.
    static QString answer(YesNo value)
    {
        switch (value) {
        case YesNo::Yes:
            return tr("Yes");
        case YesNo::No:
            return tr("No");
        case YesNo::Unknown:
            break;
        }
        return u"–"_s;
    }

    static Paragraph nothing(const QString& text) { return {text, Paragraph::Style::Note}; }

    static QString rating(const std::optional<int>& value)
    {
        return value ? QString::number(*value) : u"–"_s;
    }

    static void add(KeyValueList& list, const QString& key, const QString& value)
    {
        addFact(list, key, value);
    }

    static void add(KeyValueList& list, const QString& key, const std::optional<QDate>& day)
    {
        add(list, key, day ? isoDay(*day) : QString());
    }

    static void add(KeyValueList& list, const QString& key, YesNo value)
    {
        add(list, key, value == YesNo::Unknown ? QString() : answer(value));
    }

    std::vector<Block> subject() const
    {
        KeyValueList list;
        const Person& person = m_case.subject;
        add(list, tr("Name"), m_case.masked ? protectedPerson() : person.name());
        if (!m_case.masked) {
            add(list, tr("Identity number"),
                person.identityNumber ? person.identityNumber->display() : QString());
            const std::optional<int> age = person.ageOn(m_data.to);
            add(list, tr("Age"), age ? tr("%1 years").arg(*age) : QString());
        }
        add(list, tr("Case"), m_case.file.number.toString() + u", "_s + kindLabel());
        add(list, tr("Reference in other system"), m_case.file.externalReference);
        QStringList categories;
        for (const QString& code : m_case.categories) {
            categories << label("case_category"_L1, code);
        }
        add(list, tr("Categories"), categories.join(u", "_s));
        add(list, tr("Handler"), m_case.handlerName.isEmpty() ? tr("Nobody yet") : m_case.handlerName);
        QStringList others;
        for (const Colleague& colleague : m_case.coHandlers) {
            others << colleague.name;
        }
        add(list, tr("Co-handlers"), others.join(u", "_s));
        add(list, tr("Status"),
            m_case.file.closedOn ? tr("Closed %1").arg(isoDay(*m_case.file.closedOn)) : tr("Open"));
        add(list, tr("Period"), isoDay(m_data.from) + u" – "_s + isoDay(m_data.to));
        add(list, tr("Recipient"), m_options.recipient);
        add(list, tr("Purpose"), m_options.purpose);
        std::vector<Block> result{std::move(list)};
        if (m_case.masked || person.isProtected()) {
            result.insert(result.begin(), protectionWarning());
        }
        return result;
    }

    QString kindLabel() const
    {
        switch (m_case.file.kind) {
        case CaseKind::Victim:
            return tr("adult exposed to violence");
        case CaseKind::Child:
            return tr("child");
        case CaseKind::Perpetrator:
            return tr("perpetrator");
        }
        Q_UNREACHABLE();
    }

    std::vector<Block> background() const
    {
        const Intake& intake = m_case.file.intake;
        KeyValueList list;
        add(list, tr("Received on"), intake.receivedOn);
        add(list, tr("Received through"), label("channel"_L1, intake.channel));
        add(list, tr("Reason"), intake.reason);
        add(list, tr("Danger at that time"), lines({answer(intake.dangerNow), intake.dangerNote}));
        add(list, tr("Children concerned"), intake.childrenConcerned);
        add(list, tr("Known before"), intake.knownBefore);
        add(list, tr("Living with the perpetrator"), intake.livingWithPerpetrator);
        add(list, tr("First time offered"), intake.firstOfferOn);
        add(list, tr("First visit"), intake.firstVisitOn);
        add(list, tr("Inquiry opened"), m_case.file.inquiryOpenedOn);
        add(list, tr("Decided not to open an inquiry"), m_case.file.inquiryDeclinedOn);
        add(list, tr("Reasons"), m_case.file.inquiryReason);
        add(list, tr("Talked with the child on"), m_case.file.talkedWithChildOn);
        if (!m_case.masked) {
            QStringList vulnerabilities;
            for (const QString& code : m_case.subject.vulnerabilities) {
                vulnerabilities << label("vulnerability"_L1, code);
            }
            add(list, tr("Particular vulnerability"), vulnerabilities.join(u", "_s));
            if (m_case.subject.needsInterpreter) {
                add(list, tr("Interpreter"),
                    m_case.subject.language.isEmpty() ? tr("Yes")
                                                      : label("language"_L1, m_case.subject.language));
            }
        }
        return {std::move(list)};
    }

    std::vector<Block> violence() const
    {
        if (m_case.violence.isEmpty()) {
            return {nothing(tr("No violence is recorded in the case."))};
        }
        Table table{{{tr("Violence"), 3.4, false}, {tr("When"), 1.4, false}, {tr("Known since"), 1.9, false},
                        {tr("By"), 2, false}, {tr("Reported to the police"), 1.3, false}},
            {}};
        for (const ViolenceRecord& record : m_case.violence) {
            const QString form = label("violence_form"_L1, record.form);
            const QString category = label("case_category"_L1, record.category);
            const bool later = record.knownOn > m_case.file.intake.receivedOn;
            table.rows.push_back(
                {lines({form.isEmpty() ? category : form + u" · "_s + category, record.description}),
                    label("violence_period"_L1, record.period),
                    lines({isoDay(record.knownOn), later ? tr("discovered later") : QString()}),
                    perpetratorOf(record), answer(record.reportedToPolice)});
        }
        return {std::move(table)};
    }

    QString perpetratorOf(const ViolenceRecord& record) const
    {
        for (const PartyRow& row : m_case.parties) {
            if (!record.perpetrator.isNull() && row.party.id == record.perpetrator) {
                const QString relation = label("relation"_L1, row.party.relation);
                return lines({nameOf(row), relation});
            }
        }
        return u"–"_s;
    }

    QString nameOf(const PartyRow& row) const { return partyName(row, m_options.othersByRoleOnly, m_labels); }

    SubjectNames subjectNames() const
    {
        SubjectNames names;
        for (const PartyRow& row : m_case.parties) {
            if (!m_options.othersByRoleOnly) {
                names.insert(row.party.id, nameOf(row));
            }
        }
        return names;
    }

    std::vector<Block> parties(bool children) const
    {
        Table table{{{tr("Who"), 2.4, false}, {tr("Relation"), 1.8, false}, {tr("Age"), 0.9, true},
                        {tr("Same home"), 1.2, false}, {tr("Remark"), 2.6, false}},
            {}};
        if (!children) {
            table.columns.insert(table.columns.begin() + 1, {tr("Role"), 2.1, false});
        }
        for (const PartyRow& row : m_case.parties) {
            if ((row.party.role == u"child"_s) != children) {
                continue;
            }
            QStringList cells{nameOf(row), label("relation"_L1, row.party.relation),
                row.person.masked ? QString() : rating(row.age),
                // The box that nobody ticked says nothing: only a yes has been said.
                row.party.sharesHome ? tr("Yes") : QString(),
                m_options.othersByRoleOnly || row.person.masked ? QString() : row.party.note};
            if (!children) {
                cells.insert(1, roleLabel(row.party, m_labels));
            }
            table.rows.push_back(std::move(cells));
        }
        if (table.rows.empty()) {
            return {nothing(children ? tr("No children are recorded in the case.")
                                     : tr("No other persons are recorded in the case."))};
        }
        return {std::move(table)};
    }

    /// The newest rating of a goal in the period.
    std::optional<GoalRating> newest(GoalId goal) const
    {
        std::optional<GoalRating> found;
        for (const FollowUp& followUp : m_followUps) {
            for (const GoalRating& candidate : followUp.ratings) {
                if (candidate.goal == goal) {
                    found = candidate;
                }
            }
        }
        return found;
    }

    /// What was told stays in the letters: here is to whom, about what, and what they answered.
    std::vector<Block> referrals() const
    {
        if (m_data.referrals.isEmpty()) {
            return {nothing(tr("Nothing was referred or reported in the period."))};
        }
        Table table{{{tr("Sent"), 1.0, false}, {tr("Kind"), 1.4, false}, {tr("To"), 1.8, false},
                        {tr("What it is about"), 2.0, false}, {tr("Answer"), 2.6, false}},
            {}};
        for (const ReferralRow& row : m_data.referrals) {
            const Referral& referral = row.referral;
            const ReferralStep* answer = latestAnswer(referral);
            table.rows.push_back({referral.sentOn ? isoDay(*referral.sentOn) : QString(),
                label("referral_kind"_L1, referral.kind), referral.recipient, referral.subject,
                lines({row.replacedOn ? tr("Replaced on %1").arg(isoDay(*row.replacedOn)) : QString(),
                    answer != nullptr ? isoDay(answer->on) + u' ' + referralStateLabel(referral.state)
                                      : referralStateLabel(referral.state),
                    answer != nullptr ? answer->text : QString()})});
        }
        return {std::move(table)};
    }

    static QString statusLabel(GoalStatus status)
    {
        switch (status) {
        case GoalStatus::Active:
            return tr("Under way");
        case GoalStatus::Reached:
            return tr("Reached");
        case GoalStatus::PartlyReached:
            return tr("Partly reached");
        case GoalStatus::NotReached:
            return tr("Not reached");
        case GoalStatus::Dropped:
            return tr("Dropped");
        }
        Q_UNREACHABLE();
    }

    std::vector<Block> goals() const
    {
        if (m_data.goals.isEmpty()) {
            return {nothing(tr("No goals are set."))};
        }
        GoalFigure figure{tr("at start"), tr("now"), tr("target"), {}};
        Table table{{{tr("Goal"), 3.4, false}, {tr("Area"), 1.7, false}, {tr("Start"), 0.7, true},
                        {tr("Now"), 0.7, true}, {tr("Target"), 1.0, true}, {tr("Status"), 1.5, false}},
            {}};
        for (const Goal& goal : m_data.goals) {
            const std::optional<GoalRating> now = newest(goal.id);
            const std::optional<int> value = now ? std::optional(now->value) : std::nullopt;
            figure.goals.push_back({goal.text, goal.start, value, goal.target});
            table.rows.push_back(
                {lines(
                     {goal.text, goal.indicator.isEmpty() ? QString() : tr("Seen by: %1").arg(goal.indicator),
                         now ? now->comment : QString()}),
                    label("life_area"_L1, goal.area), rating(goal.start), rating(value), rating(goal.target),
                    lines({statusLabel(goal.status), goal.endedOn ? isoDay(*goal.endedOn) : QString()})});
        }
        return {Paragraph{tr("The scale runs from 0 (far off) to 10 (there). “Now” is the newest rating in "
                             "the period."),
                    Paragraph::Style::Note},
            std::move(figure), Spacer{6}, std::move(table)};
    }

    std::vector<Block> followUps() const
    {
        if (m_followUps.isEmpty()) {
            return {nothing(tr("No follow-up was held in the period."))};
        }
        Table table{{{tr("Date"), 1.3, false}, {tr("Form"), 1.4, false}, {tr("Took part"), 2.2, false},
                        {tr("Safety"), 1, true}, {tr("Satisfaction"), 1.2, true},
                        {tr("Violence since last time"), 2.2, false}},
            {}};
        for (const FollowUp& followUp : m_followUps) {
            table.rows.push_back({isoDay(followUp.heldOn), label("follow_up_form"_L1, followUp.form),
                followUp.participants, rating(followUp.safety), rating(followUp.satisfaction),
                lines({answer(followUp.violenceSince), followUp.violenceNote})});
        }
        return {nothing(tr("Safety and satisfaction are the client's own ratings from 0 to 10.")),
            std::move(table)};
    }

    std::vector<Block> words(QString FollowUp::*field, Paragraph::Style style, const QString& none) const
    {
        std::vector<Block> result;
        for (const FollowUp& followUp : m_followUps) {
            if (const QString& text = followUp.*field; !text.trimmed().isEmpty()) {
                result.push_back(Heading{3, isoDay(followUp.heldOn)});
                result.push_back(Paragraph{text, style});
            }
        }
        if (result.empty()) {
            result.push_back(nothing(none));
        }
        return result;
    }

    /// Who wrote a note; the timeline knows names.
    QString authorOf(const JournalNote& note) const
    {
        const auto found
            = std::find_if(m_case.timeline.cbegin(), m_case.timeline.cend(), [&](const TimelineEntry& entry) {
                  return entry.kind == TimelineEntry::Kind::Note && entry.id == note.id.toString();
              });
        return found == m_case.timeline.cend() ? QString() : found->byName;
    }

    std::vector<Block> journal() const
    {
        if (m_data.notes.isEmpty()) {
            return {nothing(tr("No journal notes are included."))};
        }
        Timeline timeline;
        for (const JournalNote& note : m_data.notes) {
            QStringList title{label("note_kind"_L1, note.kind)};
            if (note.direction != u"none"_s) {
                title << label("note_direction"_L1, note.direction).toLower();
            }
            title << note.title << authorOf(note);
            title.removeAll(QString());
            QString text = note.body;
            if (!note.corrects.isNull()) {
                text = tr("Correction: %1").arg(note.correctionReason) + u'\n' + text;
            }
            timeline.entries.push_back(
                {swedishTime(note.eventAt).toString(u"yyyy-MM-dd HH:mm"_s), title.join(u" · "_s), text});
        }
        return {std::move(timeline)};
    }

    std::vector<Block> nextSteps() const
    {
        std::vector<Block> result;
        for (auto it = m_followUps.crbegin(); it != m_followUps.crend(); ++it) {
            if (it->nextOn) {
                result.push_back(KeyValueList{{{tr("Next follow-up"), isoDay(*it->nextOn)}}});
                break;
            }
        }
        Table table{{{tr("Due on"), 1.2, false}, {tr("What"), 4, false}, {tr("Who"), 2, false}}, {}};
        for (const TaskRow& row : m_case.openTasks) {
            table.rows.push_back({isoDay(row.task.dueOn), taskTitle(row.task, m_labels), row.assigneeName});
        }
        if (!table.rows.empty()) {
            result.push_back(std::move(table));
        }
        if (result.empty()) {
            result.push_back(nothing(tr("No next step is planned.")));
        }
        return result;
    }

    const FollowUpReportData& m_data;
    const CaseOverview& m_case;
    const FollowUpReportOptions& m_options;
    const ReportLabels& m_labels;
    QList<FollowUp> m_followUps; ///< without those that a correction replaced
};

} // namespace

std::vector<ReportPart> followUpParts(
    const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels)
{
    const FollowUpSections sections(data, options, labels);
    std::vector<ReportPart> parts;
    for (const ReportSection section : allSections()) {
        if (options.sections.contains(section)) {
            const bool freeText = section != ReportSection::Subject && section != ReportSection::Signatures;
            parts.push_back({sectionTitle(section), freeText, sections.blocks(section)});
        }
    }
    return parts;
}

} // namespace frid::reporting
