#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/assessment/InstrumentCatalog.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// A child told of while a new case is made.
struct NewChild {
    PersonId existing; ///< null: make `person`
    Person person;
    bool openOwnCase = true; ///< each child has a case of its own, linked
};

/// A perpetrator told of while a new case is made; may be unknown.
struct NewPerpetrator {
    PersonId existing;
    QString givenName; ///< both names empty: unknown
    QString familyName;
    QString unknownLabel;
    QString relation; ///< code of list "relation"
};

/// Everything that the new-case page can hold; the least is a name and a reason.
struct NewCase {
    PersonId existing; ///< null: make `person`
    Person person;
    CaseKind kind = CaseKind::Victim;
    UnitId unit;
    AccountId handler; ///< null: nobody yet
    Intake intake;
    QString externalReference;
    QList<ViolenceRecord> violence; ///< without ids and case; known_on defaults to the day of receipt
    QList<NewChild> children;
    QList<NewPerpetrator> perpetrators;
};

struct CreatedCase {
    CaseId id;
    CaseNumber number;
    QList<CaseId> childCases;
};

/// Cases from first contact to closing, with parties, violence and links.
/// Errors of all: Forbidden, NotFound, Invalid with the field, Conflict, Storage kinds. A closed case takes
/// violence that comes to light later; every other change of its content is Invalid ("status", "closed").
class CaseService {
public:
    CaseService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines,
        const InstrumentCatalog& catalog)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
        , m_catalog(catalog)
    { }

    /// Person, case, children, perpetrators, violence, turns and the tasks that the deadline rules ask for,
    /// all or nothing. Fields in errors are those of the structs, children's as "children.0.given_name".
    [[nodiscard]] Result<CreatedCase> create(const Session& session, NewCase request) const;
    [[nodiscard]] Result<QList<CaseRow>> list(const Session& session, const CaseFilter& filter) const;
    /// Opens a case for work. Audits the read.
    [[nodiscard]] Result<CaseOverview> open(const Session& session, CaseId id) const;
    [[nodiscard]] Result<CaseId> findByNumber(const Session& session, const CaseNumber& number) const;
    /// The case record alone, for its form and for "theirs" in a conflict.
    [[nodiscard]] Result<CaseFile> file(const Session& session, CaseId id) const;

    /// Intake, references, talked-with day. `file.revision` is the one seen. Status, handler, unit and wall
    /// are left as they are: they have use cases of their own.
    [[nodiscard]] Result<void> update(const Session& session, const CaseFile& file) const;
    /// Completes the preliminary assessment's task and makes the inquiry's deadlines.
    [[nodiscard]] Result<void> openInquiry(
        const Session& session, CaseId id, Revision seen, QDate on, const QString& reason) const;
    /// Needs a reason.
    [[nodiscard]] Result<void> declineInquiry(
        const Session& session, CaseId id, Revision seen, QDate on, const QString& reason) const;
    /// Change of handler and co-handlers, kept as a turn. The handler must be caseworker or manager somewhere
    /// and not be blocked from the case; open tasks that were the former handler's by name follow.
    [[nodiscard]] Result<void> assign(const Session& session, CaseId id, Revision seen, AccountId handler,
        const QList<AccountId>& coHandlers, const QString& reason) const;
    [[nodiscard]] Result<void> setWall(
        const Session& session, CaseId id, Revision seen, bool walled, const QString& reason) const;
    /// Open tasks are cancelled with the closing as outcome. Errors: Invalid ("notes", "unsigned") while
    /// working notes, follow-ups or assessments remain.
    [[nodiscard]] Result<void> close(const Session& session, CaseId id, Revision seen, QDate on,
        const QString& reasonCode, const QString& overallGoal, const QString& note) const;
    [[nodiscard]] Result<void> reopen(
        const Session& session, CaseId id, Revision seen, const QString& reason) const;

    /// Both must be openable.
    [[nodiscard]] Result<void> link(
        const Session& session, CaseId id, CaseId other, const QString& note) const;
    [[nodiscard]] Result<void> unlink(const Session& session, CaseId id, CaseId other) const;

    /// Adds when the id is null, else updates by `party.revision`. Where the party has no person, `made` is
    /// registered as its person, all or nothing. Errors: Invalid, Duplicate with the person's field.
    [[nodiscard]] Result<PartyId> saveParty(
        const Session& session, Party party, const std::optional<Person>& made = {}) const;
    [[nodiscard]] Result<void> removeParty(
        const Session& session, CaseId id, PartyId party, Revision seen) const;
    /// Adds when the id is null, else updates. Violence on a child makes its protection-assessment task.
    [[nodiscard]] Result<ViolenceId> saveViolence(const Session& session, ViolenceRecord record) const;
    [[nodiscard]] Result<void> removeViolence(
        const Session& session, CaseId id, ViolenceId record, Revision seen) const;

    [[nodiscard]] Result<QList<HistoryEntry>> history(const Session& session, CaseId id) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
    const InstrumentCatalog& m_catalog;
};

} // namespace frid
