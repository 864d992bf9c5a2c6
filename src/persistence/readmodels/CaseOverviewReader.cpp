#include "readmodels/CaseOverviewReader.h"

#include "access/Facts.h"
#include "assessment/SqlAssessmentRepository.h"
#include "assessment/SqlViolenceQuestionRepository.h"
#include "casefile/SqlCaseRepository.h"
#include "casereview/SqlCaseReviewRepository.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "followup/SqlFollowUpRepository.h"
#include "intervention/SqlInterventionRepository.h"
#include "journal/SqlJournalRepository.h"
#include "person/SqlPersonRepository.h"
#include "provider/SqlProviderRepository.h"
#include "readmodels/Colleagues.h"
#include "readmodels/Labels.h"
#include "readmodels/Masking.h"
#include "readmodels/Query.h"
#include "readmodels/Timeline.h"
#include "referral/SqlReferralRepository.h"
#include "registry/RowId.h"
#include "task/SqlTaskRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

int ageOn(QDate day, QDate birth)
{
    const bool before = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

/// Protected persons are masked; on a perpetrator's case a party is a name and nothing else.
Result<QList<PartyRow>> partyRows(
    UnitContext& context, const CaseFile& file, const QList<Party>& parties, QDate today)
{
    struct About {
        NamedPerson person;
        Protection protection;
        Gender gender;
    };
    FRID_TRY(const auto persons,
        context.database.all(
            u"SELECT DISTINCT p.id, p.revision, p.protection, p.gender FROM party a "
            "JOIN person p ON p.id = a.person_id WHERE a.case_id = ?"_s,
            [](const Row& row) {
                return About{{row.as<PersonId>(0), row.integer(1)}, enumAt<Protection>(row, 2),
                    enumAt<Gender>(row, 3)};
            },
            file.id));
    NameCache::Wanted wanted;
    QHash<PersonId, About> byId;
    for (const About& about : persons) {
        wanted.append({about.person.id, about.person.revision});
        byId.insert(about.person.id, about);
    }
    Labels labels(context);
    FRID_CHECK(labels.load(wanted));

    QList<PartyRow> rows;
    for (const Party& party : parties) {
        PartyRow row;
        row.party = party;
        if (const auto about = byId.constFind(party.person); about != byId.cend()) {
            row.person = labels.label(about->person);
            row.protection = about->protection;
            if (!row.person.masked && file.kind != CaseKind::Perpetrator) {
                row.gender = about->gender;
                const PersonName* name = labels.name(about->person);
                if (name != nullptr && name->birthDate) {
                    row.age = ageOn(today, *name->birthDate);
                }
            }
        }
        rows.append(row);
    }
    return rows;
}

/// Who a linked case is about is told to those who may open it, and to those who know the person as a party
/// of this one.
Result<QList<LinkedCase>> readLinks(UnitContext& context, const Session& session, CaseId id)
{
    Query query(context, session);
    query.add("SELECT l.first_id, l.second_id, l.note_sealed, c.id, c.number_year, c.number_serial, c.kind, "
              "c.status, p.id, p.revision, CASE WHEN EXISTS (SELECT 1 FROM party a WHERE a.case_id = ? "
              "AND a.person_id = c.person_id) THEN 1 ELSE 0 END, "_L1,
        id);
    query.addAccess();
    query.add(" FROM case_link l JOIN case_file c ON (c.id = l.first_id OR c.id = l.second_id) "
              "AND c.id <> ? JOIN person p ON p.id = c.person_id WHERE l.first_id = ? OR l.second_id = ? "
              "ORDER BY c.number_year, c.number_serial"_L1,
        id, id, id);
    struct Subject {
        NamedPerson person;
        bool known;
    };
    QList<Subject> subjects;
    NameCache::Wanted wanted;
    FRID_TRY(auto links, query.all([&](const Row& row) -> Result<LinkedCase> {
        SealedRow sealed(context.sealer, "case_link"_L1, rowIdOf(row.text(0), row.text(1)));
        LinkedCase link;
        link.note = sealed.open("note_sealed"_L1, row.optBytes(2));
        link.id = row.as<CaseId>(3);
        const int year = static_cast<int>(row.integer(4));
        link.number = CaseNumber(year, static_cast<int>(row.integer(5)));
        link.kind = enumAt<CaseKind>(row, 6);
        link.status = enumAt<CaseStatus>(row, 7);
        link.openable = row.boolean(11);
        const Subject subject{{row.as<PersonId>(8), row.integer(9)}, link.openable || row.integer(10) != 0};
        if (subject.known) {
            wanted.append({subject.person.id, subject.person.revision});
        }
        subjects.append(subject);
        FRID_CHECK(sealed.outcome());
        return link;
    }));
    Labels labels(context);
    FRID_CHECK(labels.load(wanted));
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (subjects[i].known) {
            links[i].subject = labels.label(subjects[i].person);
        }
    }
    return links;
}

/// The newest signed assessment of each instrument, of rows that are sorted that way.
QList<AssessmentRow> latestOf(const QList<AssessmentRow>& rows)
{
    QList<AssessmentRow> latest;
    for (const AssessmentRow& row : rows) {
        const bool counts = row.status == AssessmentStatus::Signed && row.replacedBy.isNull();
        const bool first = std::ranges::none_of(
            latest, [&](const AssessmentRow& newer) { return newer.instrument == row.instrument; });
        if (counts && first) {
            latest.append(row);
        }
    }
    return latest;
}

} // namespace

Result<QList<PartyRow>> readParties(UnitContext& context, CaseId id, QDate today)
{
    const SqlCaseRepository cases(context);
    FRID_TRY(const CaseFile file, cases.find(id));
    FRID_TRY(const QList<Party> parties, cases.parties(id));
    return partyRows(context, file, parties, today);
}

Result<CaseOverview> readCaseOverview(UnitContext& context, const Session& session, CaseId id, QDate today)
{
    FRID_TRY(const CaseFacts facts, caseFacts(context, session.account, id));
    CaseOverview overview;
    overview.right = caseRight(session.roles, facts);
    if (overview.right == CaseRight::None) {
        return fail(ErrorCode::Forbidden);
    }
    const SqlCaseRepository cases(context);
    FRID_TRY(overview.file, cases.find(id));
    const CaseFile& file = overview.file;

    FRID_TRY(const Person subject, SqlPersonRepository(context).find(file.subject));
    overview.masked = subject.isProtected();
    overview.subject = overview.masked ? masked(subject) : subject;

    FRID_TRY(const auto unitName,
        context.database.one(
            u"SELECT name FROM unit WHERE id = ?"_s, [](const Row& row) { return row.text(0); }, file.unit));
    overview.unitName = unitName.value_or(QString());
    FRID_TRY(const auto accounts, context.names.accounts(context));
    overview.handlerName = accounts.value(file.handler);
    FRID_TRY(const auto coHandlers, cases.coHandlers(id));
    if (!coHandlers.isEmpty()) {
        FRID_TRY(const auto colleagues, readColleagues(context));
        std::ranges::copy_if(colleagues, std::back_inserter(overview.coHandlers),
            [&](const Colleague& colleague) { return coHandlers.contains(colleague.id); });
    }

    FRID_TRY(const auto parties, cases.parties(id));
    FRID_TRY(overview.parties, partyRows(context, file, parties, today));
    FRID_TRY(overview.links, readLinks(context, session, id));
    FRID_TRY(overview.violence, cases.violence(id));
    for (const ViolenceRecord& record : std::as_const(overview.violence)) {
        if (!overview.categories.contains(record.category)) {
            overview.categories.append(record.category);
        }
    }
    overview.categories.sort();

    FRID_TRY(const auto tasks, SqlTaskRepository(context).tasks(id));
    const PersonLabel label{subject.id, overview.masked ? QString() : subject.name(), overview.masked};
    for (const CaseTask& task : tasks) {
        if (task.state == TaskState::Open) {
            const AccountId doer = task.assignee.isNull() ? file.handler : task.assignee;
            overview.openTasks.append({task, file.number, label, accounts.value(doer)});
        } else {
            overview.closedTasks.append(task);
        }
    }

    const SqlFollowUpRepository followUpRows(context);
    TimelineSource source{file, accounts, {}, {}, overview.violence, {}, {}, overview.closedTasks, {}, {}, {},
        {}, {}, {}, {}, {}, {}, {}};
    FRID_TRY(source.turns, cases.turns(id));
    FRID_TRY(source.notes, SqlJournalRepository(context).notes(id));
    FRID_TRY(source.goals, followUpRows.goals(id));
    FRID_TRY(source.followUps, followUpRows.followUps(id));
    const SqlAssessmentRepository assessments(context);
    FRID_TRY(source.assessments, assessments.contents(id));
    FRID_TRY(const auto assessmentRows, assessments.rows(id));
    overview.latestAssessments = latestOf(assessmentRows);
    overview.draftAssessments = static_cast<int>(std::ranges::count_if(
        assessmentRows, [](const AssessmentRow& row) { return row.status == AssessmentStatus::Draft; }));
    FRID_TRY(source.questions, SqlViolenceQuestionRepository(context).questions(id));
    FRID_TRY(source.placements, SqlProviderRepository(context).placements(id));
    source.placements.removeIf([&](const PlacementRow& row) { return !(row.placement.caseId == id); });
    SqlReferralRepository referrals(context);
    FRID_TRY(source.referrals, referrals.referrals(id));
    FRID_TRY(source.consultations, referrals.consultations().consultations(id));
    const SqlInterventionRepository interventions(context);
    FRID_TRY(source.decisions, interventions.decisions(id));
    FRID_TRY(source.plans, interventions.plans(id));
    FRID_TRY(source.interventions, interventions.interventions(id));
    for (const Intervention& intervention : std::as_const(source.interventions)) {
        if (InterventionMethods::bundled().of(intervention.kind).isMeeting) {
            FRID_TRY(const QList<Occasion> meetings, interventions.occasions(intervention.id));
            source.meetings += meetings;
        }
    }
    FRID_TRY(source.reviews, SqlCaseReviewRepository(context).reviews(id));
    FRID_TRY(overview.timeline, readTimeline(context, source));
    overview.workingNotes = static_cast<int>(std::ranges::count_if(
        source.notes, [](const JournalNote& note) { return note.state == NoteState::Working; }));
    const auto last = std::ranges::find_if(
        source.followUps, [](const FollowUp& followUp) { return followUp.state == NoteState::Signed; });
    if (last != source.followUps.end()) {
        overview.lastFollowUp = *last;
    }
    return overview;
}

} // namespace frid::persistence
