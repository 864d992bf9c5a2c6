#pragma once

#include <frid/application/access/Action.h>
#include <frid/application/access/Session.h>
#include <frid/application/person/PersonDirectory.h>
#include <frid/domain/access/AuditEvent.h>
#include <frid/domain/assessment/Assessment.h>
#include <frid/domain/assessment/ViolenceQuestion.h>
#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/casefile/Party.h>
#include <frid/domain/casefile/ViolenceRecord.h>
#include <frid/domain/followup/FollowUp.h>
#include <frid/domain/person/PersonRepository.h>
#include <frid/domain/task/CaseTask.h>

#include <QList>

namespace frid {

struct EmergencyOpening;
struct Period;
struct StatisticsFacts;
enum class CaseNumbers;
struct UnitFacts;
struct UnitPlacement;

/// The registry itself.
struct RegistryInfo {
    QString id; ///< UUID, also names the folder of local drafts
    QString municipality;
    QDateTime createdAt; ///< UTC
};

/// A person as a name in somebody else's record. Empty name and masked = true: "Skyddad person".
struct PersonLabel {
    PersonId id;
    QString name;
    bool masked = false;
};

/// A colleague who can be chosen as handler, or is named as author.
struct Colleague {
    AccountId id;
    QString name;
    bool disabled = false;
    QList<RoleGrant> roles;
};

/// Which cases a list shows. All of it is ANDed; access is added by the read model itself.
struct CaseFilter {
    bool mine = false; ///< handler or co-handler
    bool unassigned = false;
    bool overdue = false; ///< has an open task with a due day before `today`
    UnitId unit; ///< null: every unit
    std::optional<CaseKind> kind;
    std::optional<CaseStatus> status;
    /// A number as far as it is typed: "2026-0017", "2026-" and "20" begin one; "173" and "2026-173" may
    /// also be a serial without its zeros. Empty: any; what can begin no number finds nothing.
    QString number;
    int limit = 0; ///< of cases(), the newest numbers; 0: all
    QDate today;
};

/// One line of the case list.
struct CaseRow {
    CaseId id;
    CaseNumber number;
    PersonLabel subject;
    QString identityNumber; ///< as shown; empty when unknown or masked
    Protection protection = Protection::None;
    CaseKind kind = CaseKind::Victim;
    CaseStatus status = CaseStatus::Open;
    QStringList categories; ///< codes of list "case_category"
    UnitId unit;
    QString unitName;
    AccountId handler;
    QString handlerName; ///< empty: nobody
    QDate receivedOn;
    std::optional<QDate> nextDeadline; ///< earliest due day of an open task
    bool walled = false;
    bool mine = false;
    /// Overall level of the latest signed assessment that has one; what was corrected is left out.
    std::optional<RiskLevel> riskLevel;
};

/// A linked case: its existence and the agreed facts; `openable` tells whether this account could open it.
struct LinkedCase {
    CaseId id;
    CaseNumber number;
    CaseKind kind = CaseKind::Victim;
    CaseStatus status = CaseStatus::Open;
    PersonLabel subject; ///< empty where the account may not know it
    QString note;
    bool openable = false;
};

struct PartyRow {
    Party party;
    PersonLabel person; ///< of a known person
    Protection protection = Protection::None;
    std::optional<int> age; ///< on the day asked
    Gender gender = Gender::Unknown;
};

struct TaskRow {
    CaseTask task;
    CaseNumber caseNumber;
    PersonLabel subject;
    QString assigneeName; ///< who is to do it: assignee, else the case's handler
};

/// One line of a case's list of assessments; opens no answer.
struct AssessmentRow {
    AssessmentId id;
    Revision revision = 0;
    QString instrument; ///< id
    QString edition;
    LocalText title; ///< of the instrument; empty when the program no longer knows it
    AssessmentStatus status = AssessmentStatus::Draft;
    QDate assessedOn;
    std::optional<RiskLevel> level; ///< overall
    AccountId author;
    QString authorName;
    QString startedByName; ///< empty unless another than the author began it
    std::optional<QDate> nextOn;
    AssessmentId replaces; ///< the signed assessment that this one corrects
    AssessmentId replacedBy; ///< the signed assessment that corrects this one
    QDateTime changedAt; ///< UTC
};

/// One happening in a case. Newest first in lists.
struct TimelineEntry {
    enum class Kind {
        Turn,
        Note,
        Violence,
        Goal,
        FollowUp,
        Task,
        Assessment,
        ViolenceQuestion,
        Decision,
        Plan,
        Intervention,
        Referral,
        Consultation,
        Placement,
        Review
    };
    Kind kind = Kind::Turn;
    QDateTime at; ///< UTC; day-only happenings stand at noon Swedish time
    bool dayOnly = false;
    QString id; ///< of the note, follow-up, ...
    /// Note kind, turn kind, violence form, life area, deadline rule, instrument's id, violence answer (or
    /// why it was not asked), kind of decision, intervention or referral. An intervention's entry that is not
    /// of a day only is a meeting.
    QString code;
    LocalText instrument; ///< title of an assessment's instrument; empty when the program no longer knows it
    std::optional<RiskLevel> level; ///< an assessment's overall level
    QString title; ///< free text title, may be empty; of a meeting who took part
    QString text; ///< the text, whole; of a meeting what was agreed
    QString byName;
    NoteState state = NoteState::Signed;
    bool discoveredLater = false; ///< violence that became known after the case was received
};

/// Everything that a case page's head and first page show.
struct CaseOverview {
    CaseFile file;
    CaseRight right = CaseRight::None;
    Person subject; ///< name, contact ways and number are empty while masked
    bool masked = false;
    QString unitName;
    QString handlerName;
    QList<Colleague> coHandlers;
    QStringList categories;
    /// The newest signed assessment of each instrument, newest first; what was corrected is left out.
    QList<AssessmentRow> latestAssessments;
    QList<PartyRow> parties;
    QList<LinkedCase> links;
    QList<ViolenceRecord> violence;
    QList<TaskRow> openTasks;
    QList<CaseTask> closedTasks;
    QList<TimelineEntry> timeline;
    std::optional<FollowUp> lastFollowUp;
    int workingNotes = 0; ///< unsigned
    int draftAssessments = 0; ///< unsigned
};

/// One change of one record, for the history page.
struct HistoryEntry {
    QDateTime at; ///< UTC
    QString byName;
    QString recordKind; ///< "case", "person", "party", "violence", "goal", "task", "link",
                        ///< "violence_question", ...
    QString recordId;
    QString deed; ///< "changed", "added", "removed"
    QList<FieldChange> changes;
};

/// An unsigned note, follow-up or assessment of the account, or a review that waits for its signature.
struct WorkingRow {
    enum class Kind { Note, FollowUp, Assessment, Review };
    Kind kind = Kind::Note;
    QString id;
    CaseId caseId;
    CaseNumber caseNumber;
    PersonLabel subject;
    QDateTime changedAt; ///< UTC
};

/// A line of the log as the auditor sees it: ids and numbers, no name of a client.
struct LogRow {
    AuditEvent event;
    QString accountName;
    QString caseNumber; ///< of the event's case, if any
};

/// What a person's page shows.
struct PersonView {
    Person person; ///< contact ways empty when right is Name; name, number and address empty when masked
    PersonRight right = PersonRight::None;
    bool masked = false;
    QList<CaseRow> cases; ///< openable ones of which the person is the subject
    QList<CaseRow> partyIn; ///< openable ones of which the person is a party
    QList<PersonMerge> merges;
};

/// A person found while making a new one.
struct DuplicateHit {
    enum class Reason { SameNumber, SimilarName };
    Reason reason = Reason::SimilarName;
    PersonId id; ///< null when the account may not see the person
    PersonLabel label;
    std::optional<int> birthYear;
    QString askUnit; ///< for one who may not be seen: the unit to ask
};

/// One asking, or the reason why not, in lists.
struct ViolenceQuestionRow {
    ViolenceQuestion question;
    PersonLabel person;
    QString askedByName;
    CaseNumber caseNumber; ///< year 0: outside every case
};

/// Somebody to be asked again.
struct DueAsking {
    ViolenceQuestionId question; ///< the last asking
    PersonLabel person;
    CaseId caseId; ///< null: outside every case
    CaseNumber caseNumber; ///< year 0: outside every case
    QDate dueOn;
    bool hasTask = false; ///< an open task of the case says so already
};

/// How the question reaches those who should be asked: adults and children with an open case of their own.
/// Each person counts once, by the newest asking.
struct CoverageRow {
    UnitId unit;
    QString unitName;
    AccountId handler; ///< null in a unit's total, and for cases without a handler
    QString handlerName;
    int persons = 0; ///< who should be asked
    int asked = 0;
    int notAsked = 0; ///< not asked, and the reason noted
    int nothing = 0; ///< neither asked nor a reason noted
    int dueAgain = 0; ///< of all: the day to ask again has come
    QMap<QString, int> reasons; ///< of those not asked: code of list "violence_not_asked" to how many
};

struct ViolenceQuestionCoverage {
    QList<CoverageRow> handlers; ///< only of cases that the account may open; by unit, then name
    QList<CoverageRow> units; ///< totals; a coordinator gets these alone
};

/// Queries for lists and pages. Each returns only what the session may see, by the same table as caseRight();
/// names of protected persons are masked here, at the source.
class ReadModels {
public:
    virtual ~ReadModels() = default;

    /// Needs no key. Errors: NotARegistry.
    [[nodiscard]] virtual Result<RegistryInfo> registryInfo() const = 0;
    [[nodiscard]] virtual Result<QList<Colleague>> colleagues() const = 0;

    [[nodiscard]] virtual Result<QList<CaseRow>> cases(
        const Session& session, const CaseFilter& filter) const = 0;
    /// How many rows cases() would have; opens no name.
    [[nodiscard]] virtual Result<int> caseCount(const Session& session, const CaseFilter& filter) const = 0;
    [[nodiscard]] virtual Result<CaseOverview> caseOverview(
        const Session& session, CaseId id, QDate today) const = 0;
    [[nodiscard]] virtual Result<QList<HistoryEntry>> caseHistory(CaseId id) const = 0;
    [[nodiscard]] virtual Result<QList<HistoryEntry>> personHistory(PersonId id) const = 0;

    /// A case's assessments, opening none: drafts first, then newest first; without titles, which who knows
    /// the instruments fills in.
    [[nodiscard]] virtual Result<QList<AssessmentRow>> assessments(CaseId id) const = 0;
    /// A case's parties with their names.
    [[nodiscard]] virtual Result<QList<PartyRow>> parties(CaseId id, QDate today) const = 0;
    [[nodiscard]] virtual Result<QList<ViolenceQuestionRow>> violenceQuestions(CaseId id) const = 0;
    /// Those outside every case, and those in cases that the session may open.
    [[nodiscard]] virtual Result<QList<ViolenceQuestionRow>> violenceQuestions(
        const Session& session, PersonId person) const = 0;
    [[nodiscard]] virtual Result<QList<DueAsking>> dueAskings(const Session& session, QDate today) const = 0;
    [[nodiscard]] virtual Result<ViolenceQuestionCoverage> violenceCoverage(
        const Session& session, UnitId unit, QDate today) const = 0;

    /// What the measures of a period are computed from, of one unit or (null) of all where the session is
    /// manager or coordinator: no person can be told from it. With numbers of cases only where it is manager.
    /// Errors: Forbidden when it is neither there.
    [[nodiscard]] virtual Result<StatisticsFacts> statisticsFacts(
        const Session& session, UnitId unit, const Period& period, CaseNumbers numbers) const = 0;

    /// A unit by cases that the session may open: without loads. Whether it is the session's to manage is the
    /// caller's to ask, here and in what follows.
    [[nodiscard]] virtual Result<UnitFacts> unitFacts(
        const Session& session, UnitId unit, QDate today) const = 0;
    /// Open tasks of open cases that are due until that day, by due day.
    [[nodiscard]] virtual Result<QList<TaskRow>> unitTasks(
        const Session& session, UnitId unit, QDate until) const = 0;
    /// Who stays somewhere the night after that day, by case number.
    [[nodiscard]] virtual Result<QList<UnitPlacement>> unitPlacements(
        const Session& session, UnitId unit, QDate today) const = 0;
    /// Openings in an emergency that nobody has reviewed, oldest first.
    [[nodiscard]] virtual Result<QList<EmergencyOpening>> openingsToReview(
        const Session& session, UnitId unit) const = 0;

    /// Open tasks that are the account's to do (assignee, or handler where there is none), by due day.
    [[nodiscard]] virtual Result<QList<TaskRow>> myTasks(const Session& session) const = 0;
    [[nodiscard]] virtual Result<QList<CaseRow>> recentCases(const Session& session, int limit) const = 0;
    [[nodiscard]] virtual Result<QList<WorkingRow>> myWorking(const Session& session) const = 0;

    /// The person with masking applied unless `revealed`.
    [[nodiscard]] virtual Result<PersonView> person(
        const Session& session, PersonId id, bool revealed) const = 0;
    /// All persons that the session may know of, for the directory.
    [[nodiscard]] virtual Result<QList<DirectoryEntry>> directory(const Session& session) const = 0;
    /// Persons touched after `sequence`; an entry for those that may be known, an id for those that may not.
    struct DirectoryChanges {
        qint64 sequence = 0; ///< to ask from the next time
        QList<DirectoryEntry> changed;
        QList<PersonId> gone;
    };
    [[nodiscard]] virtual Result<DirectoryChanges> directoryChanges(
        const Session& session, qint64 sequence) const = 0;
    [[nodiscard]] virtual Result<qint64> directorySequence() const = 0;

    /// Events newest first, older than `before` (0: from the newest).
    [[nodiscard]] virtual Result<QList<LogRow>> log(qint64 before, int limit) const = 0;
};

} // namespace frid
