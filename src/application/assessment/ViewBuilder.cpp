#include "assessment/ViewBuilder.h"

#include <QSet>

#include <algorithm>
#include <frid/domain/Clock.h>
#include <frid/domain/assessment/Snapshot.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Result<InstrumentUse> asSigned(const Assessment& assessment)
{
    auto snapshot = readSnapshot(assessment.snapshot);
    if (!snapshot) {
        return fail(ErrorCode::Tampered, u"assessment"_s);
    }
    return InstrumentUse{
        std::make_shared<const Instrument>(std::move(snapshot->instrument)), snapshot->switchableScores};
}

/// By the day it is about, then by when it was signed.
bool isEarlier(const Assessment& a, const Assessment& b)
{
    return std::pair(a.assessedOn, a.signedAt.value_or(QDateTime()))
        < std::pair(b.assessedOn, b.signedAt.value_or(QDateTime()));
}

/// The newest signed one with an instrument; null: none.
const Assessment* newestOf(
    const QList<Assessment>& candidates, const QString& instrument, const Assessment& shown)
{
    const Assessment* newest = nullptr;
    for (const Assessment& candidate : candidates) {
        const bool other = !(candidate.id == shown.id) && !(candidate.id == shown.replaces);
        const bool before = shown.status == AssessmentStatus::Draft || isEarlier(candidate, shown);
        if (candidate.instrument == instrument && other && before
            && (newest == nullptr || isEarlier(*newest, candidate))) {
            newest = &candidate;
        }
    }
    return newest;
}

SubjectLabel labelOf(const PartyRow& row)
{
    return {row.party.id, row.person, row.party.unknownLabel};
}

HistoryPoint pointOf(const Assessment& assessment, const InstrumentUse& use)
{
    HistoryPoint point;
    point.id = assessment.id;
    point.on = assessment.assessedOn;
    point.instrument = use.instrument;
    point.level = assessment.overallLevel;
    const EvaluationOptions options{use.switchableScores, judgementLevels(assessment)};
    point.scores = evaluate(*use.instrument, assessment.answers, assessment.subjects, options).scores;
    point.judgements = assessment.judgements;
    for (AssessmentJudgement& judgement : point.judgements) {
        judgement.reason.clear();
    }
    return point;
}

} // namespace

QList<Assessment> inForce(const QList<Assessment>& all)
{
    QSet<AssessmentId> replaced;
    for (const Assessment& assessment : all) {
        if (assessment.status == AssessmentStatus::Signed) {
            replaced.insert(assessment.replaces);
        }
    }
    QList<Assessment> left;
    for (const Assessment& assessment : all) {
        if (assessment.status == AssessmentStatus::Signed && !replaced.contains(assessment.id)) {
            left.append(assessment);
        }
    }
    return left;
}

Result<QList<InstrumentHistory>> historiesOf(const QList<Assessment>& all)
{
    QList<Assessment> shown = inForce(all);
    std::ranges::stable_sort(shown, isEarlier);
    QList<InstrumentHistory> histories;
    for (const Assessment& assessment : std::as_const(shown)) {
        FRID_TRY(const InstrumentUse use, asSigned(assessment));
        auto place = std::ranges::find(histories, assessment.instrument, &InstrumentHistory::instrument);
        if (place == histories.end()) {
            histories.append({assessment.instrument, {}});
            place = histories.end() - 1;
        }
        place->points.append(pointOf(assessment, use));
    }
    std::ranges::stable_sort(histories, [](const InstrumentHistory& a, const InstrumentHistory& b) {
        const Instrument& first = *a.points.last().instrument;
        const Instrument& second = *b.points.last().instrument;
        return std::pair(first.kind, first.title.sv) < std::pair(second.kind, second.title.sv);
    });
    return histories;
}

Result<InstrumentUse> ViewBuilder::use(const Assessment& assessment) const
{
    if (assessment.status == AssessmentStatus::Signed) {
        return asSigned(assessment);
    }
    FRID_TRY(const ContentSettings settings, m_unit.content().settings());
    InstrumentUse use{m_catalog.find(assessment.instrument, assessment.edition),
        settings.switchableScores(assessment.instrument)};
    if (use.instrument == nullptr && !assessment.replaces.isNull()) {
        FRID_TRY(const Assessment corrected, m_unit.assessments().find(assessment.replaces));
        FRID_TRY(
            use.instrument, asSigned(corrected).map([](const InstrumentUse& was) { return was.instrument; }));
        if (use.instrument->id != assessment.instrument || use.instrument->edition != assessment.edition) {
            use.instrument = nullptr;
        }
    }
    if (use.instrument == nullptr) {
        return invalid(u"instrument"_s, u"unknown"_s);
    }
    return use;
}

Result<AssessmentView> ViewBuilder::view(const Assessment& assessment, const QList<Assessment>& all) const
{
    AssessmentView view;
    view.assessment = assessment;
    FRID_TRY(const InstrumentUse used, use(assessment));
    view.instrument = used.instrument;
    view.switchableScores = used.switchableScores;
    FRID_CHECK(addSubjects(view));
    FRID_CHECK(addNames(view));
    FRID_CHECK(addWording(view));
    FRID_CHECK(addOthers(view, all));
    FRID_CHECK(addRights(view));
    return view;
}

Result<void> ViewBuilder::addSubjects(AssessmentView& view) const
{
    const AssessedSubjects& assessed = view.assessment.subjects;
    FRID_TRY(const QList<PartyRow> parties,
        m_unit.readModels().parties(view.assessment.caseId, swedishDay(m_unit.now())));
    for (const PartyRow& row : parties) {
        if (row.party.role == "perpetrator"_L1 || assessed.perpetrators.contains(row.party.id)) {
            view.perpetrators.append(labelOf(row));
        }
        if (row.party.role == "child"_L1 || assessed.children.contains(row.party.id)) {
            view.children.append(labelOf(row));
        }
    }
    return {};
}

Result<void> ViewBuilder::addNames(AssessmentView& view) const
{
    FRID_TRY(const QList<Colleague> colleagues, m_unit.readModels().colleagues());
    const auto nameOf = [&](AccountId id) {
        const auto found = std::ranges::find(colleagues, id, &Colleague::id);
        return found == colleagues.end() ? QString() : found->name;
    };
    const Assessment& assessment = view.assessment;
    view.authorName = nameOf(assessment.author);
    if (!(assessment.startedBy == assessment.author)) {
        view.startedByName = nameOf(assessment.startedBy);
    }
    if (!assessment.signedBy.isNull()) {
        view.signedByName = nameOf(assessment.signedBy);
    }
    return {};
}

Result<void> ViewBuilder::addWording(AssessmentView& view) const
{
    const Assessment& assessment = view.assessment;
    if (assessment.status == AssessmentStatus::Draft) {
        FRID_TRY(const QList<WordingPackInfo> packs, m_unit.content().packs());
        std::ranges::copy_if(packs, std::back_inserter(view.fittingPacks), [&](const WordingPackInfo& pack) {
            return pack.instrument == assessment.instrument && pack.editions.contains(assessment.edition);
        });
    }
    if (assessment.wordingPack.isEmpty()) {
        return {};
    }
    const auto body = m_unit.content().packBody(assessment.wordingPack, assessment.wordingPackVersion);
    if (!body) {
        return body.error().code == ErrorCode::NotFound ? Result<void>() : tl::unexpected(body.error());
    }
    // The pack may fit an edition that only this assessment remembers.
    InstrumentCatalog catalog = m_catalog;
    static_cast<void>(catalog.add(*view.instrument));
    if (auto pack = WordingPack::parse(*body, catalog)) {
        view.wording = std::make_shared<const WordingPack>(std::move(*pack));
    }
    return {};
}

Result<void> ViewBuilder::addOthers(AssessmentView& view, const QList<Assessment>& all) const
{
    const QList<Assessment> candidates = inForce(all);
    const auto read = [&](const Assessment& found) -> Result<ReadAssessment> {
        FRID_TRY(const InstrumentUse was, asSigned(found));
        return ReadAssessment{found, was.instrument};
    };
    if (const Assessment* earlier = newestOf(candidates, view.assessment.instrument, view.assessment)) {
        FRID_TRY(view.earlier, read(*earlier));
    }
    for (const QString& instrument : view.instrument->shownWith) {
        if (const Assessment* other = newestOf(candidates, instrument, view.assessment)) {
            FRID_TRY(const ReadAssessment beside, read(*other));
            view.shownWith.append(beside);
        }
    }
    for (const Assessment& other : all) {
        if (other.status == AssessmentStatus::Signed && !view.assessment.id.isNull()
            && other.replaces == view.assessment.id) {
            view.replacedBy = other.id;
        }
    }
    return {};
}

Result<void> ViewBuilder::addRights(AssessmentView& view) const
{
    FRID_TRY(const CaseFacts facts, m_unit.caseFacts(m_session.account, view.assessment.caseId));
    const bool writable = caseRight(m_session.roles, facts) == CaseRight::Write
        && view.assessment.status == AssessmentStatus::Draft;
    const bool own = view.assessment.author == m_session.account;
    view.mayWrite = writable && own;
    view.mayTakeOver = writable && !own;
    return {};
}

} // namespace frid
