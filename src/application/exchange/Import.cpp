#include <frid/application/exchange/ExchangeService.h>

#include "Checks.h"
#include "exchange/ImportPlan.h"

#include <frid/domain/TextRules.h>
#include <frid/domain/exchange/ExchangeRepository.h>
#include <frid/domain/intervention/InterventionRepository.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Reading, looking up and writing as parts of one way, in thousandths.
constexpr qint64 wholeWay = 1000;
constexpr qint64 readUntil = 300;
constexpr qint64 plannedUntil = 400;

/// Keeps a planned import, inside one unit.
class ImportWriting {
public:
    ImportWriting(UnitOfWork& unit, const Session& session, const ImportFolder& folder,
        const ImportPlan& plan, const ImportRequest& request)
        : m_unit(unit)
        , m_session(session)
        , m_folder(folder)
        , m_plan(plan)
        , m_request(request)
        , m_total(std::max<qint64>(plan.counts.records(), 1))
    {
        m_run.id = ImportRunId::make(unit.now());
        m_run.source = request.sourceName;
        m_run.records = plan.counts.records();
        m_run.by = session.account;
        m_run.at = unit.now();
    }

    Result<void> write()
    {
        if (m_run.records == 0) {
            return {};
        }
        FRID_CHECK(m_unit.exchange().add(m_run));
        FRID_CHECK(each(m_folder.persons, [&](int i) { return addPerson(i); }));
        FRID_CHECK(each(m_folder.cases, [&](int i) { return addCase(i); }));
        FRID_CHECK(each(m_folder.links, [&](int i) { return addLink(m_folder.links.at(i)); }));
        FRID_CHECK(each(m_folder.violence, [&](int i) { return addViolence(m_folder.violence.at(i)); }));
        m_interventions.resize(m_folder.interventions.size());
        FRID_CHECK(each(m_folder.interventions, [&](int i) { return addIntervention(i); }));
        FRID_CHECK(each(m_folder.sessions, [&](int i) { return addSession(m_folder.sessions.at(i)); }));
        FRID_CHECK(each(m_folder.assessments, [&](int i) {
            const ImportedAssessment& record = m_folder.assessments.at(i);
            return isNew(record.caseFile) ? kept(m_unit.exchange().add(caseOf(record.caseFile), record))
                                          : Result<void>();
        }));
        return each(m_folder.referrals, [&](int i) {
            const ImportedReferral& record = m_folder.referrals.at(i);
            return isNew(record.caseFile) ? kept(m_unit.exchange().add(caseOf(record.caseFile), record))
                                          : Result<void>();
        });
    }

private:
    template <typename Records, typename Add> Result<void> each(const Records& records, Add add)
    {
        for (int i = 0; i < records.size(); ++i) {
            FRID_CHECK(add(i));
        }
        return {};
    }

    /// Counts one record, and lets go on or not.
    Result<void> kept(const Result<void>& done)
    {
        FRID_CHECK(done);
        if (++m_done % 100 == 0 && m_request.progress
            && !m_request.progress(plannedUntil + (wholeWay - plannedUntil) * m_done / m_total, wholeWay)) {
            return fail(ErrorCode::Cancelled);
        }
        return {};
    }

    [[nodiscard]] bool isNew(int caseFile) const { return !m_plan.cases.at(caseFile).known; }
    [[nodiscard]] CaseId caseOf(int caseFile) const { return m_plan.cases.at(caseFile).id; }

    Result<void> logMade(UnitId unit, const ObjectRef& made)
    {
        return UnitRunner::record(
            m_unit, m_session.account, {Action::ImportCases, ObjectRef::of(unit), {}, m_run.source, made});
    }

    Result<void> addPerson(int index)
    {
        const ImportedPerson& from = m_folder.persons.at(index);
        const ImportPlan::PersonPlace& place = m_plan.persons.at(index);
        if (place.known) {
            return rememberPerson(from, place);
        }
        Person person;
        person.id = place.id;
        person.identityNumber = from.identityNumber;
        person.givenName = from.givenName;
        person.familyName = from.familyName;
        person.birthDate = from.birthDate;
        const auto numbered = from.identityNumber ? from.identityNumber->birthDate() : std::nullopt;
        if (const auto day = from.birthDate ? from.birthDate : numbered) {
            person.birthYear = day->year();
        }
        person.gender = from.gender;
        person.protection = from.protection;
        person.vulnerabilities = from.vulnerabilities;
        person.registeredUnit = place.unit;
        FRID_CHECK(m_unit.persons().add(person));
        FRID_CHECK(logMade(place.unit, ObjectRef::of(place.id)));
        FRID_CHECK(rememberPerson(from, place));
        return kept({});
    }

    Result<void> rememberPerson(const ImportedPerson& from, const ImportPlan::PersonPlace& place)
    {
        return place.remembered
            ? Result<void>()
            : m_unit.exchange().remember(m_run, u"persons.csv"_s, from.ref, place.id.toString());
    }

    Result<void> addCase(int index)
    {
        const ImportedCase& from = m_folder.cases.at(index);
        const ImportPlan::CasePlace& place = m_plan.cases.at(index);
        if (place.known) {
            return {};
        }
        CaseFile file;
        file.id = place.id;
        FRID_TRY(file.number, m_unit.cases().takeNumber(swedishDay(m_unit.now()).year()));
        file.kind = from.kind;
        file.subject = m_plan.persons.at(from.person).id;
        file.unit = place.unit;
        file.handler = place.handler;
        file.status = from.closedOn ? CaseStatus::Closed : CaseStatus::Open;
        file.intake = from.intake;
        file.talkedWithChildOn = from.talkedWithChildOn;
        file.closedOn = from.closedOn;
        file.closingReason = from.closingReason;
        file.overallGoal = from.overallGoal;
        file.externalReference = from.externalReference;
        file.createdAt = m_unit.now();
        file.createdBy = m_session.account;
        FRID_CHECK(m_unit.cases().add(file));
        CaseTurn turn;
        turn.caseId = file.id;
        turn.on = file.intake.receivedOn;
        turn.toHandler = file.handler;
        turn.by = m_session.account;
        turn.at = m_unit.now();
        FRID_CHECK(m_unit.cases().addTurn(turn));
        if (file.closedOn) {
            turn.kind = CaseTurn::Kind::Closed;
            turn.on = *file.closedOn;
            turn.code = file.closingReason;
            turn.toHandler = AccountId();
            FRID_CHECK(m_unit.cases().addTurn(turn));
        }
        FRID_CHECK(logMade(file.unit, ObjectRef::of(file.id)));
        FRID_CHECK(m_unit.exchange().remember(m_run, u"cases.csv"_s, from.ref, file.id.toString()));
        return kept({});
    }

    Result<void> addLink(const ImportedLink& from)
    {
        if (!isNew(from.first) && !isNew(from.second)) {
            return {};
        }
        return kept(m_unit.cases().link({caseOf(from.first), caseOf(from.second), {}}));
    }

    Result<void> addViolence(const ImportedViolence& from)
    {
        if (!isNew(from.caseFile)) {
            return {};
        }
        ViolenceRecord record;
        record.id = ViolenceId::make(m_unit.now());
        record.caseId = caseOf(from.caseFile);
        record.category = from.category;
        record.form = from.form;
        record.period = from.period;
        record.knownOn = from.knownOn.value_or(QDate());
        return kept(m_unit.cases().addViolence(record));
    }

    Result<void> addIntervention(int index)
    {
        const ImportedIntervention& from = m_folder.interventions.at(index);
        if (!isNew(from.caseFile)) {
            return {};
        }
        Intervention record;
        record.id = InterventionId::make(m_unit.now());
        record.caseId = caseOf(from.caseFile);
        record.kind = from.kind;
        record.openService = from.decided == YesNo::No;
        record.decided = from.decided;
        record.grantedOn = from.grantedOn;
        record.startOn = from.startedOn;
        record.endOn = from.endedOn;
        record.ownStaff = from.provider.isEmpty();
        record.provider = from.provider;
        if (from.endedOn) {
            record.result = from.ending.isEmpty() ? u"unknown"_s : from.ending;
        }
        record.goal = from.goal;
        record.costPerDay = from.costPerDay;
        m_interventions[index] = record.id;
        return kept(m_unit.interventions().add(record));
    }

    Result<void> addSession(const ImportedSession& from)
    {
        const InterventionId intervention = m_interventions.at(from.intervention);
        if (intervention.isNull()) {
            return {};
        }
        Occasion record;
        record.id = OccasionId::make(m_unit.now());
        record.intervention = intervention;
        record.startsAt = QDateTime(from.heldOn, QTime(12, 0), swedishZone()).toUTC();
        record.dayOnly = true;
        record.state = from.outcome;
        return kept(m_unit.interventions().add(record));
    }

    UnitOfWork& m_unit;
    const Session& m_session;
    const ImportFolder& m_folder;
    const ImportPlan& m_plan;
    const ImportRequest& m_request;
    qint64 m_total;
    qint64 m_done = 0;
    ImportRun m_run;
    QList<InterventionId>
        m_interventions; ///< by their place in the folder; null: of a case that was there already
};

ImportProgress partOf(const ImportProgress& whole, qint64 from, qint64 to)
{
    if (!whole) {
        return {};
    }
    return [whole, from, to](qint64 done, qint64 total) {
        return whole(from + (to - from) * done / std::max<qint64>(total, 1), wholeWay);
    };
}

} // namespace

Result<ImportOutcome> ExchangeService::importCases(const Session& session, const ImportRequest& request) const
{
    ImportRequest wanted = request;
    FRID_TRY(wanted.sourceName, cleanText(request.sourceName, u"source"_s, TextLimit::SingleLine));
    FRID_CHECK(requireText(wanted.sourceName, u"source"_s));
    if (wanted.sourceName.size() > 100) {
        return invalid(u"source"_s, u"too_long"_s);
    }
    // Asked before a large folder is read for nobody's use; the unit asks again, and writes a refusal down.
    const bool mayTry = !managedUnits(session).isEmpty();
    ImportOutcome read;
    ImportFolder folder;
    if (mayTry) {
        FRID_TRY(folder,
            readImportFolder(wanted.source, m_codes, m_units.clock().today(), read.problems,
                partOf(wanted.progress, 0, readUntil)));
    }
    const QString detail = u"source: %1\nrecords: %2%3"_s.arg(wanted.sourceName)
                               .arg(folder.size())
                               .arg(wanted.dryRun ? u"\ndry run"_s : QString());
    return m_units.run(session, Deed{Action::ImportCases, ObjectRef::none(), {}, detail, {}},
        [&](UnitOfWork& unit) -> Result<ImportOutcome> {
            ImportOutcome outcome = read;
            FRID_TRY(const ImportPlan plan,
                planImport(unit, session, folder, wanted.sourceName, outcome.problems,
                    partOf(wanted.progress, readUntil, plannedUntil)));
            outcome.problems.sort();
            outcome.counts = plan.counts;
            if (wanted.dryRun || outcome.problems.errors() > 0) {
                return outcome;
            }
            FRID_CHECK(ImportWriting(unit, session, folder, plan, wanted).write());
            outcome.stored = true;
            return outcome;
        });
}

Result<ImportOutcome> ExchangeService::importSheet(const Session& session, const SheetImport& sheet) const
{
    const Sheet table = readSheet(sheet.bytes, sheet.mapping.headerLine);
    const SheetConversion conversion
        = convertSheet(table, sheet.mapping, m_codes, m_units.clock().today(), sheet.fileName);
    ImportRequest request;
    request.source = conversion.source();
    request.sourceName = sheet.sourceName;
    // The rest is looked at all the same, so that every error is told at once.
    request.dryRun = sheet.dryRun || conversion.problems.errors() > 0;
    request.progress = sheet.progress;
    FRID_TRY(ImportOutcome outcome, importCases(session, request));
    outcome.problems
        = sheetProblems(conversion, sheet.mapping, table.headerLine, sheet.fileName, outcome.problems);
    return outcome;
}

} // namespace frid
