#pragma once

#include <frid/application/UnitOfWork.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/domain/CodeList.h>

namespace frid {

/// Error: Invalid `field` `unknown_code` unless the list has the code. An empty code passes: whether a field
/// may be empty is the record's own rule.
[[nodiscard]] Result<void> knownCode(
    const CodeCatalog& codes, const QString& list, const QString& code, const QString& field);

/// Errors: Invalid `field` `unknown_account`, `disabled` or `role` unless the account can work with cases. A
/// null account passes.
[[nodiscard]] Result<void> canHandle(UnitOfWork& unit, AccountId account, const QString& field);

/// What the log keeps of a copy. Errors: Invalid ("recipient", "purpose").
[[nodiscard]] Result<QString> printDetail(const PrintNotice& notice);

/// Puts the subject's whole record in a masked overview when that was asked for, and logs it. Errors:
/// Forbidden.
[[nodiscard]] Result<void> revealWhenAsked(
    UnitOfWork& unit, const Session& session, CaseOverview& overview, bool revealed);

/// The error of a part of a request, its field named within the whole: "children.0.given_name".
[[nodiscard]] Error within(const QString& prefix, Error error);

/// A person record as a use case keeps it: tidied, codes known, no other person with its number. Errors:
/// Invalid, Duplicate (field "identity_number").
[[nodiscard]] Result<Person> keepablePerson(UnitOfWork& unit, const CodeCatalog& codes, Person person);

/// Registers a person as part of a use case about something else, with an event of its own in the log.
/// Errors: as keepablePerson().
[[nodiscard]] Result<PersonId> registerPerson(
    UnitOfWork& unit, const Session& session, const CodeCatalog& codes, Person person, UnitId registeredUnit);

/// Errors: Invalid "status" `closed`.
[[nodiscard]] Result<void> mustBeOpen(const CaseFile& file);
/// Errors: as above, NotFound.
[[nodiscard]] Result<void> mustBeOpen(UnitOfWork& unit, CaseId id);

/// Whether the account may bring an existing person into a case in a place that opens the person's contact
/// ways to it. Full sight is needed; a person whom the account's own unit registered and who is neither
/// client nor on a client's side anywhere may be brought too, though known by name only until then. Errors:
/// Forbidden, NotFound, Conflict for a merged record.
[[nodiscard]] Result<void> mayBringWithContactWays(UnitOfWork& unit, const Session& session, PersonId person);
/// The same for a place that opens the name only: a perpetrator, or anybody on the perpetrator's side.
[[nodiscard]] Result<void> mayBringByName(UnitOfWork& unit, const Session& session, PersonId person);

} // namespace frid
