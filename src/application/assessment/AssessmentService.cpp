#include <frid/application/assessment/AssessmentService.h>

#include "Checks.h"
#include "assessment/ViewBuilder.h"
#include "casefile/CaseTasks.h"

#include <algorithm>
#include <frid/domain/assessment/Snapshot.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed onCase(Action action, CaseId id, const QString& detail = {})
{
    return {action, ObjectRef::of(id), id, detail, {}};
}

/// An assessment of this case. Errors: NotFound.
Result<Assessment> ofCase(UnitOfWork& unit, CaseId caseId, AssessmentId id)
{
    FRID_TRY(Assessment stored, unit.assessments().find(id));
    if (!(stored.caseId == caseId)) {
        return fail(ErrorCode::NotFound);
    }
    return stored;
}

/// A draft of this case. Errors: NotFound, Forbidden.
Result<Assessment> draftOf(UnitOfWork& unit, CaseId caseId, AssessmentId id)
{
    FRID_TRY(Assessment stored, ofCase(unit, caseId, id));
    if (stored.status == AssessmentStatus::Signed) {
        return fail(ErrorCode::Forbidden, {}, u"signed"_s);
    }
    return stored;
}

Result<Assessment> ownDraft(UnitOfWork& unit, const Session& session, CaseId caseId, AssessmentId id)
{
    FRID_TRY(Assessment stored, draftOf(unit, caseId, id));
    if (!(stored.author == session.account)) {
        return fail(ErrorCode::Forbidden, {}, u"other_author"_s);
    }
    return stored;
}

/// The signed assessment of this case and instrument that is to be corrected. Errors: Invalid "replaces".
Result<Assessment> correctable(UnitOfWork& unit, CaseId caseId, const QString& instrument, AssessmentId id)
{
    const QString field = u"replaces"_s;
    const auto target = ofCase(unit, caseId, id);
    if (!target && target.error().code != ErrorCode::NotFound) {
        return tl::unexpected(target.error());
    }
    if (!target || target->status != AssessmentStatus::Signed || target->instrument != instrument) {
        return invalid(field, u"not_signed"_s);
    }
    FRID_TRY(const QList<AssessmentRow> rows, unit.readModels().assessments(caseId));
    const auto row = std::ranges::find(rows, id, &AssessmentRow::id);
    if (row != rows.end() && !row->replacedBy.isNull()) {
        return invalid(field, u"replaced"_s);
    }
    return *target;
}

/// Those whom the assessment names belong to the case.
Result<void> checkPeople(UnitOfWork& unit, const Assessment& assessment)
{
    FRID_TRY(const CaseFile file, unit.cases().find(assessment.caseId));
    FRID_TRY(const QList<Party> parties, unit.cases().parties(assessment.caseId));
    const bool known = assessment.person.isNull() || assessment.person == file.subject
        || std::ranges::any_of(
            parties, [&](const Party& party) { return party.person == assessment.person; });
    if (!known) {
        return invalid(u"person"_s, u"not_party"_s);
    }
    const QList<PartyId> subjects = assessment.subjects.perpetrators + assessment.subjects.children;
    for (const PartyId& subject : subjects) {
        if (std::ranges::find(parties, subject, &Party::id) == parties.end()) {
            return invalid(u"subjects"_s, u"not_party"_s);
        }
    }
    return {};
}

Result<void> checkCodes(const CodeCatalog& codes, const Assessment& assessment)
{
    for (qsizetype i = 0; i < assessment.scenarios.size(); ++i) {
        const AssessmentScenario& scenario = assessment.scenarios.at(i);
        const QString field = u"scenarios/%1/"_s.arg(i);
        FRID_CHECK(knownCode(codes, u"scenario_kind"_s, scenario.kind, field + "kind"_L1));
        FRID_CHECK(knownCode(codes, u"scenario_imminence"_s, scenario.imminence, field + "imminence"_L1));
    }
    return {};
}

/// Any pack that fits; a pack that was removed since stays named by the draft that was read from it.
Result<void> checkWording(UnitOfWork& unit, const Assessment& assessment, const Assessment& before)
{
    const bool unchanged = assessment.wordingPack == before.wordingPack
        && assessment.wordingPackVersion == before.wordingPackVersion;
    if (assessment.wordingPack.isEmpty() || unchanged) {
        return {};
    }
    FRID_TRY(const QList<WordingPackInfo> packs, unit.content().packs());
    const bool fits = std::ranges::any_of(packs, [&](const WordingPackInfo& pack) {
        return pack.id == assessment.wordingPack && pack.version == assessment.wordingPackVersion
            && pack.instrument == assessment.instrument && pack.editions.contains(assessment.edition);
    });
    return fits ? Result<void>() : invalid(u"wording_pack"_s, u"unknown"_s);
}

/// A draft as typed, checked and made whole, not written yet.
struct Prepared {
    Assessment assessment;
    InstrumentUse use;
    bool isNew = false;
};

Result<Prepared> prepare(UnitOfWork& unit, const Session& session, const CodeCatalog& codes,
    const InstrumentCatalog& catalog, Assessment typed)
{
    Prepared prepared;
    prepared.isNew = typed.id.isNull();
    Assessment before;
    if (prepared.isNew) {
        typed.id = AssessmentId::make(unit.now());
        typed.startedBy = session.account;
        typed.createdAt = unit.now();
    } else {
        FRID_TRY(before, ownDraft(unit, session, typed.caseId, typed.id));
        typed.startedBy = before.startedBy;
        typed.createdAt = before.createdAt;
    }
    typed.author = session.account;
    typed.status = AssessmentStatus::Draft;
    typed.signedAt.reset();
    typed.signedBy = AccountId();
    typed.snapshot.clear();
    typed.snapshotHash.clear();
    if (!typed.replaces.isNull()) {
        FRID_CHECK(correctable(unit, typed.caseId, typed.instrument, typed.replaces));
    }
    if (typed.wordingPack.isEmpty()) {
        typed.wordingPackVersion.clear();
    }
    FRID_TRY(prepared.use, ViewBuilder(unit, session, catalog).use(typed));
    FRID_TRY(prepared.assessment,
        checkedAssessment(std::move(typed), *prepared.use.instrument, swedishDay(unit.now())));
    FRID_CHECK(checkCodes(codes, prepared.assessment));
    FRID_CHECK(checkPeople(unit, prepared.assessment));
    FRID_CHECK(checkWording(unit, prepared.assessment, before));
    return prepared;
}

Result<Assessment> write(UnitOfWork& unit, Assessment assessment, bool isNew)
{
    if (isNew) {
        FRID_CHECK(unit.assessments().add(assessment));
        assessment.revision = 1;
        return assessment;
    }
    FRID_CHECK(unit.assessments().update(assessment, assessment.revision));
    ++assessment.revision;
    return assessment;
}

/// What a signature makes and fulfils among the case's tasks.
Result<void> plan(
    UnitOfWork& unit, const Session& session, const DeadlineRules& deadlines, const Assessment& assessment)
{
    FRID_TRY(const QList<AssessmentRow> rows, unit.readModels().assessments(assessment.caseId));
    for (const AssessmentRow& row : rows) {
        const bool later = row.instrument == assessment.instrument && row.status == AssessmentStatus::Signed
            && row.replacedBy.isNull() && row.assessedOn > assessment.assessedOn;
        const bool sameDay = row.id == assessment.replaces && row.nextOn == assessment.nextOn;
        if (later || sameDay) {
            return {}; // what a later one planned stays, and so does what a correction does not change
        }
    }
    FRID_TRY(const CaseFile file, unit.cases().find(assessment.caseId));
    const CaseTasks tasks(unit, deadlines, session.account);
    const QString record = u"assessment"_s;
    FRID_CHECK(tasks.complete(assessment.caseId, record, record, assessment.instrument));
    if (assessment.nextOn && file.status == CaseStatus::Open) {
        FRID_CHECK(tasks.startOn(u"assessment_signed"_s, file, *assessment.nextOn, assessment.instrument));
    }
    return {};
}

/// The newest pack that fits, in a language: packs come newest first.
void proposeWording(AssessmentView& view, const QString& language)
{
    for (const WordingPackInfo& pack : std::as_const(view.fittingPacks)) {
        if (language.startsWith(pack.language)) {
            view.assessment.wordingPack = pack.id;
            view.assessment.wordingPackVersion = pack.version;
            return;
        }
    }
}

} // namespace

Result<QList<AssessmentRow>> AssessmentService::list(const Session& session, CaseId id) const
{
    return m_units.run(
        session, onCase(Action::ReadAssessments, id), [&](UnitOfWork& unit) -> Result<QList<AssessmentRow>> {
            FRID_TRY(QList<AssessmentRow> rows, unit.readModels().assessments(id));
            for (AssessmentRow& row : rows) {
                if (const InstrumentPtr known = m_catalog.find(row.instrument, row.edition)) {
                    row.title = known->title;
                } else if (row.status == AssessmentStatus::Signed) {
                    FRID_TRY(const Assessment stored, unit.assessments().find(row.id));
                    FRID_TRY(const InstrumentUse was, ViewBuilder(unit, session, m_catalog).use(stored));
                    row.title = was.instrument->title;
                }
            }
            return rows;
        });
}

Result<AssessmentView> AssessmentService::open(const Session& session, CaseId caseId, AssessmentId id) const
{
    return m_units.run(
        session, onCase(Action::ReadAssessments, caseId), [&](UnitOfWork& unit) -> Result<AssessmentView> {
            FRID_TRY(const Assessment stored, ofCase(unit, caseId, id));
            FRID_TRY(const QList<Assessment> all, unit.assessments().assessments(caseId));
            return ViewBuilder(unit, session, m_catalog).view(stored, all);
        });
}

Result<AssessmentView> AssessmentService::begin(const Session& session, CaseId caseId,
    const QString& instrument, const QString& language, AssessmentId replaces) const
{
    return m_units.run(session, onCase(Action::WriteAssessment, caseId, u"begun"_s),
        [&](UnitOfWork& unit) -> Result<AssessmentView> {
            const QDate today = swedishDay(unit.now());
            Assessment begun;
            if (!replaces.isNull()) {
                FRID_TRY(begun, correctable(unit, caseId, instrument, replaces));
                begun.id = AssessmentId();
                begun.revision = 0;
                begun.status = AssessmentStatus::Draft;
                begun.replaces = replaces;
                begun.replacesReason.clear();
                begun.signedAt.reset();
                begun.signedBy = AccountId();
                begun.snapshot.clear();
                begun.snapshotHash.clear();
            } else {
                const InstrumentPtr newest = m_catalog.find(instrument);
                if (newest == nullptr) {
                    return invalid(u"instrument"_s, u"unknown"_s);
                }
                FRID_TRY(const CaseFile file, unit.cases().find(caseId));
                FRID_TRY(const ContentSettings settings, unit.content().settings());
                begun.caseId = caseId;
                begun.person = file.subject;
                begun.instrument = newest->id;
                begun.edition = newest->edition;
                begun.assessedOn = today;
                if (const int days = settings.reassessmentDays(*newest); days > 0) {
                    begun.nextOn = today.addDays(days);
                }
            }
            begun.author = session.account;
            begun.startedBy = session.account;
            FRID_TRY(const QList<Assessment> all, unit.assessments().assessments(caseId));
            const ViewBuilder builder(unit, session, m_catalog);
            FRID_TRY(AssessmentView view, builder.view(begun, all));
            if (replaces.isNull()) {
                for (const SubjectLabel& label : std::as_const(view.perpetrators)) {
                    view.assessment.subjects.perpetrators.append(label.party);
                }
                for (const SubjectLabel& label : std::as_const(view.children)) {
                    view.assessment.subjects.children.append(label.party);
                }
                proposeWording(view, language);
                if (!view.assessment.wordingPack.isEmpty()) {
                    return builder.view(view.assessment, all); // with the wording
                }
            }
            return view;
        });
}

Result<Assessment> AssessmentService::save(const Session& session, Assessment assessment) const
{
    return m_units.run(session, onCase(Action::WriteAssessment, assessment.caseId),
        [&](UnitOfWork& unit) -> Result<Assessment> {
            FRID_TRY(Prepared prepared, prepare(unit, session, m_codes, m_catalog, assessment));
            return write(unit, std::move(prepared.assessment), prepared.isNew);
        });
}

Result<Assessment> AssessmentService::sign(const Session& session, Assessment assessment) const
{
    return m_units.run(session, onCase(Action::SignAssessment, assessment.caseId),
        [&](UnitOfWork& unit) -> Result<Assessment> {
            FRID_TRY(Prepared prepared, prepare(unit, session, m_codes, m_catalog, assessment));
            FRID_TRY(Assessment finished,
                signedAssessment(std::move(prepared.assessment), *prepared.use.instrument, session.account,
                    unit.now(), prepared.use.switchableScores));
            FRID_TRY(finished, write(unit, std::move(finished), prepared.isNew));
            FRID_CHECK(plan(unit, session, m_deadlines, finished));
            return finished;
        });
}

Result<void> AssessmentService::discard(
    const Session& session, CaseId caseId, AssessmentId id, Revision seen) const
{
    return m_units.run(session, onCase(Action::WriteAssessment, caseId, u"discarded"_s),
        [&](UnitOfWork& unit) -> Result<void> {
            FRID_CHECK(ownDraft(unit, session, caseId, id));
            return unit.assessments().remove(id, seen);
        });
}

Result<Assessment> AssessmentService::takeOver(
    const Session& session, CaseId caseId, AssessmentId id, Revision seen) const
{
    return m_units.run(session, onCase(Action::TakeOverAssessment, caseId, id.toString()),
        [&](UnitOfWork& unit) -> Result<Assessment> {
            FRID_TRY(Assessment stored, draftOf(unit, caseId, id));
            if (stored.author == session.account) {
                return invalid(u"author"_s, u"own"_s);
            }
            stored.author = session.account;
            FRID_CHECK(unit.assessments().update(stored, seen));
            stored.revision = seen + 1;
            return stored;
        });
}

Result<AssessmentComparison> AssessmentService::compare(
    const Session& session, CaseId caseId, AssessmentId older, AssessmentId newer) const
{
    return m_units.run(session, onCase(Action::ReadAssessments, caseId),
        [&](UnitOfWork& unit) -> Result<AssessmentComparison> {
            FRID_TRY(const Assessment first, ofCase(unit, caseId, older));
            FRID_TRY(const Assessment second, ofCase(unit, caseId, newer));
            FRID_TRY(const QList<Assessment> all, unit.assessments().assessments(caseId));
            const ViewBuilder builder(unit, session, m_catalog);
            AssessmentComparison made;
            FRID_TRY(made.older, builder.view(first, all));
            FRID_TRY(made.newer, builder.view(second, all));
            EvaluationOptions options;
            options.switchableScores = made.older.switchableScores && made.newer.switchableScores;
            FRID_TRY(made.comparison,
                frid::compare(first, *made.older.instrument, second, *made.newer.instrument, options));
            return made;
        });
}

Result<QList<InstrumentHistory>> AssessmentService::history(const Session& session, CaseId id) const
{
    return m_units.run(session, onCase(Action::ReadAssessments, id),
        [&](UnitOfWork& unit) -> Result<QList<InstrumentHistory>> {
            FRID_TRY(const QList<Assessment> all, unit.assessments().assessments(id));
            return historiesOf(all);
        });
}

Result<AssessmentPrintData> AssessmentService::printData(
    const Session& session, const AssessmentPrintRequest& request) const
{
    const CaseId id = request.caseId;
    return m_units.run(
        session, onCase(Action::ReadAssessments, id), [&](UnitOfWork& unit) -> Result<AssessmentPrintData> {
            AssessmentPrintData data;
            FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
            data.municipality = info.municipality;
            FRID_TRY(const Assessment stored, ofCase(unit, id, request.id));
            if (stored.status != AssessmentStatus::Signed) {
                return invalid(u"status"_s, u"draft"_s);
            }
            FRID_TRY(data.overview, unit.readModels().caseOverview(session, id, swedishDay(unit.now())));
            FRID_CHECK(revealWhenAsked(unit, session, data.overview, request.revealed));
            FRID_TRY(const QList<Assessment> all, unit.assessments().assessments(id));
            FRID_TRY(data.view, ViewBuilder(unit, session, m_catalog).view(stored, all));
            if (data.view.wording != nullptr && !data.view.wording->mayPrint) {
                data.view.wording = nullptr;
            }
            data.evaluation = evaluate(*data.view.instrument, stored.answers, stored.subjects,
                {data.view.switchableScores, judgementLevels(stored)});
            if (!request.withNotes) {
                data.view.assessment.notes.clear();
            }
            data.allAnswers = request.allAnswers;
            data.printedBy = session.displayName;
            data.printedAt = unit.now();
            return data;
        });
}

Result<void> AssessmentService::registerPrint(
    const Session& session, AssessmentId id, const PrintNotice& notice) const
{
    FRID_TRY(const QString detail, printDetail(notice));
    return m_units.run(session,
        onCase(Action::PrintAssessment, notice.caseId, detail + u"\nassessment: "_s + id.toString()),
        [&](UnitOfWork& unit) { return ofCase(unit, notice.caseId, id).map([](const auto&) {}); });
}

} // namespace frid
