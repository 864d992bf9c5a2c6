#include <frid/application/casefile/CaseService.h>

#include "casefile/CaseChecks.h"
#include "casefile/CaseTasks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// One making of a case and everything that comes with it, inside one unit.
class CaseMaking {
public:
    CaseMaking(UnitOfWork& unit, const Session& session, const CodeCatalog& codes, const DeadlineRules& rules)
        : m_unit(unit)
        , m_session(session)
        , m_codes(codes)
        , m_tasks(unit, rules, session.account)
        , m_today(swedishDay(unit.now()))
    { }

    Result<CreatedCase> make(CaseId id, const NewCase& request)
    {
        FRID_CHECK(checkUnit(request.unit));
        FRID_CHECK(canHandle(m_unit, request.handler, u"handler"_s));
        FRID_TRY(const PersonId subject, bring(request.existing, request.person, request.unit, true));
        CaseFile file;
        file.id = id;
        file.kind = request.kind;
        file.subject = subject;
        file.unit = request.unit;
        file.handler = request.handler;
        file.intake = request.intake;
        file.externalReference = request.externalReference;
        FRID_TRY(file, add(file));

        CreatedCase created{file.id, file.number, {}};
        FRID_CHECK(addEach(request.children, u"children"_s, [&](const NewChild& child) -> Result<void> {
            FRID_TRY(const CaseId childCase, addChild(file, child));
            if (!childCase.isNull()) {
                created.childCases.append(childCase);
            }
            return {};
        }));
        FRID_CHECK(addEach(request.perpetrators, u"perpetrators"_s,
            [&](const NewPerpetrator& perpetrator) { return addPerpetrator(file, perpetrator); }));
        FRID_CHECK(addEach(request.violence, u"violence"_s,
            [&](const ViolenceRecord& record) { return addViolence(file, record); }));
        FRID_CHECK(watchChildren(file, request));
        return created;
    }

private:
    template <typename Part, typename Add>
    Result<void> addEach(const QList<Part>& parts, const QString& name, Add addOne)
    {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (const Result<void> added = addOne(parts.at(i)); !added) {
                return tl::unexpected(within(u"%1.%2"_s.arg(name).arg(i), added.error()));
            }
        }
        return {};
    }

    Result<void> checkUnit(UnitId id)
    {
        FRID_TRY(const QList<Unit> units, m_unit.accounts().units());
        const bool known
            = std::ranges::any_of(units, [&](const Unit& unit) { return unit.id == id && unit.active; });
        if (!known) {
            return invalid(u"unit"_s, u"unknown_unit"_s);
        }
        return {};
    }

    Result<PersonId> bring(PersonId existing, Person person, UnitId unit, bool withContactWays)
    {
        if (!existing.isNull()) {
            FRID_CHECK(withContactWays ? mayBringWithContactWays(m_unit, m_session, existing)
                                       : mayBringByName(m_unit, m_session, existing));
            return existing;
        }
        return registerPerson(m_unit, m_session, m_codes, std::move(person), unit);
    }

    /// The case, its first turn and the tasks that its receipt starts.
    Result<CaseFile> add(CaseFile file)
    {
        FRID_TRY(file, keepableCase(m_codes, std::move(file), m_today));
        FRID_TRY(file.number, m_unit.cases().takeNumber(m_today.year()));
        file.createdAt = m_unit.now();
        file.createdBy = m_session.account;
        FRID_CHECK(m_unit.cases().add(file));
        CaseTurn turn;
        turn.kind = CaseTurn::Kind::Opened;
        turn.caseId = file.id;
        turn.on = file.intake.receivedOn;
        turn.toHandler = file.handler;
        turn.by = m_session.account;
        turn.at = m_unit.now();
        FRID_CHECK(m_unit.cases().addTurn(turn));
        FRID_CHECK(m_tasks.startIntake(file));
        return file;
    }

    Result<void> addParty(Party party)
    {
        party.id = PartyId::make(m_unit.now());
        FRID_TRY(const Party kept, keepableParty(m_codes, std::move(party)));
        return m_unit.cases().addParty(kept);
    }

    /// Returns the child's own case, or null when none is opened.
    Result<CaseId> addChild(const CaseFile& parent, const NewChild& child)
    {
        const bool withContactWays = child.openOwnCase || opensContactWays(parent.kind, u"child"_s);
        FRID_TRY(const PersonId person, bring(child.existing, child.person, parent.unit, withContactWays));
        if (person == parent.subject) {
            return invalid(u"person"_s, u"subject"_s);
        }
        Party party;
        party.caseId = parent.id;
        party.person = person;
        party.role = u"child"_s;
        party.relation = parent.kind == CaseKind::Child ? u"sibling"_s : u"child"_s;
        FRID_CHECK(addParty(party));
        if (!child.openOwnCase) {
            return CaseId();
        }
        CaseFile file;
        file.id = CaseId::make(m_unit.now());
        file.kind = CaseKind::Child;
        file.subject = person;
        file.unit = parent.unit;
        file.handler = parent.handler;
        // The parent's account stays in the parent's file: a child's file may be open to both guardians.
        file.intake.receivedOn = parent.intake.receivedOn;
        file.intake.receivedAt = parent.intake.receivedAt;
        file.intake.channel = parent.intake.channel;
        FRID_TRY(file, add(file));
        FRID_CHECK(m_unit.cases().link({parent.id, file.id, {}}));
        FRID_CHECK(UnitRunner::record(m_unit, m_session.account,
            {Action::CreateCase, ObjectRef::of(file.unit), {}, {}, ObjectRef::of(file.id)}));
        return file.id;
    }

    Result<void> addPerpetrator(const CaseFile& file, const NewPerpetrator& perpetrator)
    {
        Party party;
        party.caseId = file.id;
        party.role = u"perpetrator"_s;
        party.relation = perpetrator.relation;
        party.unknownLabel = perpetrator.unknownLabel;
        const bool named
            = !perpetrator.givenName.trimmed().isEmpty() || !perpetrator.familyName.trimmed().isEmpty();
        if (named || !perpetrator.existing.isNull()) {
            Person person;
            person.givenName = perpetrator.givenName;
            person.familyName = perpetrator.familyName;
            FRID_TRY(party.person, bring(perpetrator.existing, person, file.unit, false));
        }
        if (party.person == file.subject) {
            return invalid(u"person"_s, u"subject"_s);
        }
        return addParty(party);
    }

    Result<void> addViolence(const CaseFile& file, ViolenceRecord record)
    {
        record.id = ViolenceId::make(m_unit.now());
        record.caseId = file.id;
        record.perpetrator = PartyId();
        if (!record.knownOn.isValid()) {
            record.knownOn = file.intake.receivedOn;
        }
        FRID_TRY(const ViolenceRecord kept, keepableViolence(m_codes, std::move(record), m_today));
        return m_unit.cases().addViolence(kept);
    }

    /// A child case has its assessment by the rules. Where violence on a child is told of and some child has
    /// no case of its own, the parent's case carries the task, so that the child is not forgotten.
    Result<void> watchChildren(const CaseFile& file, const NewCase& request)
    {
        const bool onChild = std::ranges::any_of(request.violence,
            [&](const ViolenceRecord& record) { return isViolenceOnChild(record, file.kind); });
        const bool everyChildHasCase = !request.children.isEmpty()
            && std::ranges::all_of(request.children, [](const NewChild& child) { return child.openOwnCase; });
        if (!onChild || everyChildHasCase) {
            return {};
        }
        return m_tasks.startProtectionAssessment(file.id, file.intake.receivedOn, file.intake.receivedAt);
    }

    UnitOfWork& m_unit;
    const Session& m_session;
    const CodeCatalog& m_codes;
    CaseTasks m_tasks;
    QDate m_today;
};

} // namespace

Result<CreatedCase> CaseService::create(const Session& session, NewCase request) const
{
    const CaseId id = CaseId::make(m_units.clock().now());
    const Deed deed{Action::CreateCase, ObjectRef::of(request.unit), {}, {}, ObjectRef::of(id)};
    return m_units.run(session, deed,
        [&](UnitOfWork& unit) { return CaseMaking(unit, session, m_codes, m_deadlines).make(id, request); });
}

} // namespace frid
