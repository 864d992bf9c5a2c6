#include <frid/reporting/HandoverSheet.h>

#include "ReportParts.h"

#include <frid/domain/Clock.h>

#include <QCoreApplication>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

// So much fits one page together, also when every list is full and every text is cut.
constexpr int mostParties = 6;
constexpr int mostViolence = 4;
constexpr int mostGoals = 4;
constexpr int mostTasks = 6;
constexpr int mostAssessments = 4;
constexpr int shortText = 90; // letters: a line
constexpr int longText = 320; // a few lines

QString cut(const QString& text, int most)
{
    const QString plain = text.simplified();
    return plain.size() > most ? plain.left(most - 1).trimmed() + u'…' : plain;
}

class HandoverParts {
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)

public:
    HandoverParts(const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels)
        : m_data(data)
        , m_case(data.overview)
        , m_options(options)
        , m_labels(labels)
    { }

    std::vector<ReportPart> parts() const
    {
        std::vector<ReportPart> parts{{tr("Who it is about"), true, subject()},
            {tr("How dangerous it is"), true, danger()}, {tr("Others in the case"), true, parties()},
            {tr("Under way"), true, underWay()}, {tr("Due next"), true, due()}};
        if (std::vector<Block> left = unfinished(); !left.empty()) {
            parts.push_back({tr("Left unfinished"), false, std::move(left)});
        }
        return parts;
    }

private:
    QString label(QLatin1StringView list, const QString& code) const
    {
        return code.isEmpty() ? QString() : m_labels.codes.label(list, code, m_labels.language);
    }

    static Paragraph more(qsizetype count)
    {
        return {tr("… and %n more in the case.", nullptr, static_cast<int>(count)), Paragraph::Style::Small};
    }

    QString safeContact() const
    {
        const SafeContact& safe = m_case.subject.safeContact;
        QStringList words;
        if (safe.noHomePhone) {
            words << tr("do not call home");
        }
        if (safe.noSms) {
            words << tr("no text messages");
        }
        if (safe.noLetters) {
            words << tr("no letters");
        }
        if (safe.noEmail) {
            words << tr("no e-mail");
        }
        words << cut(safe.ways, shortText) << cut(safe.times, shortText) << cut(safe.note, shortText);
        words.removeAll(QString());
        return words.join(u"; "_s);
    }

    std::vector<Block> subject() const
    {
        const Person& person = m_case.subject;
        KeyValueList list;
        QString name = m_case.masked ? protectedPerson() : person.name();
        const auto age = m_case.masked ? std::nullopt : person.ageOn(m_data.to);
        if (age) {
            name += u", "_s + tr("%1 years").arg(*age);
        }
        addFact(list, tr("Name"), name);
        QStringList categories;
        for (const QString& code : m_case.categories) {
            categories << label("case_category"_L1, code);
        }
        addFact(list, tr("Case"),
            tr("%1, open since %2")
                .arg(m_case.file.number.toString(), isoDay(m_case.file.intake.receivedOn)));
        addFact(list, tr("Categories"), categories.join(u", "_s));
        addFact(list, tr("Reason"), cut(m_case.file.intake.reason, longText));
        if (!m_case.masked) {
            addFact(list, tr("Safe contact"), safeContact());
            if (person.needsInterpreter) {
                addFact(list, tr("Interpreter"),
                    person.language.isEmpty() ? tr("Yes") : label("language"_L1, person.language));
            }
        }
        QStringList handlers{m_case.handlerName};
        for (const Colleague& colleague : m_case.coHandlers) {
            handlers << colleague.name;
        }
        handlers.removeAll(QString());
        addFact(list, tr("Handlers until now"), handlers.join(u", "_s));
        std::vector<Block> blocks{std::move(list)};
        if (m_case.masked || person.isProtected()) {
            blocks.insert(blocks.begin(), protectionWarning());
        }
        return blocks;
    }

    std::vector<Block> danger() const
    {
        KeyValueList list;
        qsizetype shown = 0;
        for (const AssessmentRow& row : m_case.latestAssessments) {
            if (shown++ == mostAssessments) {
                break;
            }
            QStringList said{row.level ? label("risk_level"_L1, toCode(*row.level)) : tr("no level"),
                isoDay(row.assessedOn)};
            if (row.nextOn) {
                said << tr("again on %1").arg(isoDay(*row.nextOn));
            }
            addFact(list,
                row.title.isEmpty() ? row.instrument : cut(row.title.in(m_labels.language), shortText),
                said.join(u", "_s));
        }
        if (m_case.latestAssessments.isEmpty()) {
            addFact(list, tr("Risk"), tr("Not assessed with any instrument"));
        }
        QList<ViolenceRecord> violence = m_case.violence;
        std::ranges::sort(violence, std::ranges::greater(), &ViolenceRecord::knownOn);
        QStringList known;
        for (const ViolenceRecord& record :
            violence.first(std::min<qsizetype>(mostViolence, violence.size()))) {
            const QString form = label("violence_form"_L1, record.form);
            known << tr("%1, known since %2")
                         .arg(form.isEmpty() ? label("case_category"_L1, record.category) : form,
                             isoDay(record.knownOn));
        }
        if (violence.size() > mostViolence) {
            known << tr(
                "… and %n more in the case.", nullptr, static_cast<int>(violence.size() - mostViolence));
        }
        addFact(list, tr("Violence"), known.join(u'\n'));
        if (m_case.file.intake.dangerNow == YesNo::Yes) {
            addFact(list, tr("Danger at the intake"),
                lines({tr("Yes"), cut(m_case.file.intake.dangerNote, longText)}));
        }
        return {std::move(list)};
    }

    std::vector<Block> parties() const
    {
        if (m_case.parties.isEmpty() && m_case.links.isEmpty()) {
            return {Paragraph{tr("No other persons are recorded in the case."), Paragraph::Style::Note}};
        }
        std::vector<Block> blocks;
        Table table{{{tr("Who"), 2.4, false}, {tr("Role"), 1.8, false}, {tr("Relation"), 1.8, false},
                        {tr("Age"), 0.6, true}, {tr("Same home"), 1, false}},
            {}};
        for (const PartyRow& row : m_case.parties) {
            if (table.rows.size() == mostParties) {
                break;
            }
            table.rows.push_back({cut(partyName(row, m_options.othersByRoleOnly, m_labels), shortText / 2),
                roleLabel(row.party, m_labels), label("relation"_L1, row.party.relation),
                row.age && !row.person.masked ? QString::number(*row.age) : QString(),
                row.party.sharesHome ? tr("Yes") : QString()});
        }
        if (!table.rows.empty()) {
            blocks.push_back(std::move(table));
        }
        if (m_case.parties.size() > mostParties) {
            blocks.push_back(more(m_case.parties.size() - mostParties));
        }
        if (!m_case.links.isEmpty()) {
            QStringList numbers;
            for (const LinkedCase& link : m_case.links) {
                numbers << link.number.toString();
            }
            blocks.push_back(Paragraph{
                tr("Linked cases: %1").arg(cut(numbers.join(u", "_s), shortText)), Paragraph::Style::Small});
        }
        return blocks;
    }

    std::vector<Block> underWay() const
    {
        std::vector<Block> blocks;
        Table table{{{tr("Goal"), 4, false}, {tr("Start"), 0.7, true}, {tr("Now"), 0.7, true},
                        {tr("Target"), 0.8, true}},
            {}};
        qsizetype active = 0;
        for (const Goal& goal : m_data.goals) {
            if (goal.status != GoalStatus::Active || ++active > mostGoals) {
                continue;
            }
            std::optional<int> now;
            for (const FollowUp& followUp : m_data.followUps) { // oldest first
                for (const GoalRating& rating : followUp.ratings) {
                    now = rating.goal == goal.id ? std::optional(rating.value) : now;
                }
            }
            table.rows.push_back({cut(goal.text, shortText), QString::number(goal.start),
                now ? QString::number(*now) : u"–"_s, QString::number(goal.target)});
        }
        if (!table.rows.empty()) {
            blocks.push_back(std::move(table));
        }
        if (active > mostGoals) {
            blocks.push_back(more(active - mostGoals));
        }
        KeyValueList list;
        if (!m_data.followUps.isEmpty()) {
            const FollowUp& last = m_data.followUps.last();
            QStringList said{isoDay(last.heldOn)};
            if (last.safety) {
                said << tr("feels safe: %1 of 10").arg(*last.safety);
            }
            if (last.violenceSince == YesNo::Yes) {
                said << tr("new violence");
            }
            addFact(list, tr("Last follow-up"), said.join(u", "_s));
            addFact(list, tr("In the client's own words"), cut(last.clientWords, longText));
            addFact(list, tr("The caseworker's judgement"), cut(last.judgement, longText));
        }
        if (!list.facts.empty()) {
            blocks.push_back(std::move(list));
        }
        if (blocks.empty()) {
            blocks.push_back(
                Paragraph{tr("No goals are set and no follow-up has been held."), Paragraph::Style::Note});
        }
        return blocks;
    }

    std::vector<Block> due() const
    {
        if (m_case.openTasks.isEmpty()) {
            return {Paragraph{tr("No open task: nothing reminds of this case."), Paragraph::Style::Note}};
        }
        QList<TaskRow> tasks = m_case.openTasks;
        std::ranges::sort(tasks, {}, [](const TaskRow& row) { return row.task.dueOn; });
        Table table{{{tr("Due on"), 1.2, false}, {tr("What"), 4, false}, {tr("Who"), 2, false}}, {}};
        for (const TaskRow& row : tasks.first(std::min<qsizetype>(mostTasks, tasks.size()))) {
            const QString day = isoDay(row.task.dueOn);
            table.rows.push_back({row.task.dueOn < m_data.to ? tr("%1 (late)").arg(day) : day,
                cut(taskTitle(row.task, m_labels), shortText), row.assigneeName});
        }
        std::vector<Block> blocks{std::move(table)};
        if (tasks.size() > mostTasks) {
            blocks.push_back(more(tasks.size() - mostTasks));
        }
        return blocks;
    }

    /// What would be forgotten: it shows nowhere until it is signed.
    std::vector<Block> unfinished() const
    {
        BulletList list;
        if (m_case.workingNotes > 0) {
            list.items << tr("%n unsigned journal note(s)", nullptr, m_case.workingNotes);
        }
        if (m_case.draftAssessments > 0) {
            list.items << tr("%n unsigned assessment(s)", nullptr, m_case.draftAssessments);
        }
        if (list.items.isEmpty()) {
            return {};
        }
        return {std::move(list)};
    }

    const FollowUpReportData& m_data;
    const CaseOverview& m_case;
    const HandoverOptions& m_options;
    const ReportLabels& m_labels;
};

class HandoverText {
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)
};

} // namespace

Document buildHandoverSheet(
    const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels)
{
    return framed({.title = HandoverText::tr("Handover sheet"),
                      .subtitle = HandoverText::tr("Case %1, as of %2")
                                      .arg(data.overview.file.number.toString(), isoDay(data.to)),
                      .municipality = data.municipality,
                      .printedBy = data.printedBy,
                      .printedAt = data.printedAt,
                      .recipient = options.recipient},
        data.overview, HandoverParts(data, options, labels).parts());
}

QList<Exposure> listExposures(
    const FollowUpReportData& data, const HandoverOptions& options, const ReportLabels& labels)
{
    return findExposures(data.overview, HandoverParts(data, options, labels).parts(), labels);
}

} // namespace frid::reporting
