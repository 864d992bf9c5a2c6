#include "Checks.h"

#include <algorithm>
#include <frid/application/UnitRunner.h>
#include <frid/domain/Clock.h>
#include <frid/domain/TextRules.h>

using namespace Qt::StringLiterals;

namespace frid {

Result<void> knownCode(
    const CodeCatalog& codes, const QString& list, const QString& code, const QString& field)
{
    if (!code.isEmpty() && !codes.contains(list, code)) {
        return invalid(field, u"unknown_code"_s);
    }
    return {};
}

Result<void> canHandle(UnitOfWork& unit, AccountId account, const QString& field)
{
    if (account.isNull()) {
        return {};
    }
    const auto found = unit.accounts().find(account);
    if (!found && found.error().code == ErrorCode::NotFound) {
        return invalid(field, u"unknown_account"_s);
    }
    FRID_CHECK(found);
    if (found->disabled) {
        return invalid(field, u"disabled"_s);
    }
    const bool worksWithCases = std::ranges::any_of(found->roles,
        [](const RoleGrant& grant) { return grant.role == Role::Caseworker || grant.role == Role::Manager; });
    if (!worksWithCases) {
        return invalid(field, u"role"_s);
    }
    return {};
}

Error within(const QString& prefix, Error error)
{
    if (error.code == ErrorCode::Invalid || error.code == ErrorCode::Duplicate) {
        error.field = prefix + u'.' + error.field;
    }
    return error;
}

Result<Person> keepablePerson(UnitOfWork& unit, const CodeCatalog& codes, Person person)
{
    FRID_TRY(Person checked, checkedPerson(std::move(person), swedishDay(unit.now())));
    FRID_CHECK(knownCode(codes, u"language"_s, checked.language, u"language"_s));
    for (const QString& code : std::as_const(checked.vulnerabilities)) {
        FRID_CHECK(knownCode(codes, u"vulnerability"_s, code, u"vulnerabilities"_s));
    }
    if (checked.identityNumber) {
        FRID_TRY(const auto holder, unit.persons().findByIdentityNumber(*checked.identityNumber));
        if (holder && !(*holder == checked.id)) {
            return fail(ErrorCode::Duplicate, u"identity_number"_s);
        }
    }
    return checked;
}

Result<PersonId> registerPerson(
    UnitOfWork& unit, const Session& session, const CodeCatalog& codes, Person person, UnitId registeredUnit)
{
    person.id = PersonId::make(unit.now());
    person.registeredUnit = registeredUnit;
    person.mergedInto = PersonId();
    FRID_TRY(const Person kept, keepablePerson(unit, codes, std::move(person)));
    FRID_CHECK(unit.persons().add(kept));
    FRID_CHECK(UnitRunner::record(unit, session.account,
        {Action::CreatePerson, ObjectRef::of(registeredUnit), {}, {}, ObjectRef::of(kept.id)}));
    return kept.id;
}

Result<void> mustBeOpen(const CaseFile& file)
{
    if (file.status != CaseStatus::Open) {
        return invalid(u"status"_s, u"closed"_s);
    }
    return {};
}

Result<void> mustBeOpen(UnitOfWork& unit, CaseId id)
{
    FRID_TRY(const CaseFile file, unit.cases().find(id));
    return mustBeOpen(file);
}

namespace {

Result<PersonFacts> factsOfLiving(UnitOfWork& unit, const Session& session, PersonId person)
{
    FRID_TRY(const PersonFacts facts, unit.personFacts(session, person));
    FRID_TRY(const Person found, unit.persons().find(person));
    if (!found.mergedInto.isNull()) {
        return fail(ErrorCode::Conflict, u"person"_s, u"merged"_s);
    }
    return facts;
}

} // namespace

Result<void> mayBringWithContactWays(UnitOfWork& unit, const Session& session, PersonId person)
{
    FRID_TRY(const PersonFacts facts, factsOfLiving(unit, session, person));
    const PersonRight right = personRight(session, facts);
    if (right == PersonRight::Full) {
        return {};
    }
    // Somebody's client, or beside one: the contact ways on record may come from a case that is not open to
    // the account, and lead to where a victim lives.
    if (right == PersonRight::Name && session.caseUnits().contains(facts.registeredUnit)
        && !facts.clientAnywhere) {
        return {};
    }
    return fail(ErrorCode::Forbidden, u"person"_s, u"ask_unit"_s);
}

Result<void> mayBringByName(UnitOfWork& unit, const Session& session, PersonId person)
{
    FRID_TRY(const PersonFacts facts, factsOfLiving(unit, session, person));
    if (personRight(session, facts) == PersonRight::None) {
        return fail(ErrorCode::Forbidden, u"person"_s, u"ask_unit"_s);
    }
    return {};
}

Result<QString> printDetail(const PrintNotice& notice)
{
    FRID_TRY(const QString recipient, cleanText(notice.recipient, u"recipient"_s, TextLimit::SingleLine));
    FRID_CHECK(requireText(recipient, u"recipient"_s));
    FRID_TRY(const QString purpose, cleanText(notice.purpose, u"purpose"_s, TextLimit::SingleLine));
    FRID_CHECK(requireText(purpose, u"purpose"_s));
    return u"recipient: %1\npurpose: %2\nsections: %3\nas: %4"_s.arg(
        recipient, purpose, notice.sections.join(u' '), notice.asFile ? u"file"_s : u"paper"_s);
}

Result<void> revealWhenAsked(UnitOfWork& unit, const Session& session, CaseOverview& overview, bool revealed)
{
    if (!revealed || !overview.masked) {
        return {};
    }
    const PersonId subject = overview.file.subject;
    FRID_TRY(const PersonView view, unit.readModels().person(session, subject, true));
    if (view.right != PersonRight::Full) {
        return fail(ErrorCode::Forbidden);
    }
    overview.subject = view.person;
    overview.masked = false;
    return UnitRunner::record(unit, session.account,
        {Action::RevealPerson, ObjectRef::of(subject), overview.file.id, u"report"_s, {}});
}

} // namespace frid
