#include <frid/application/casereview/CaseReviewService.h>

#include "Checks.h"
#include "casefile/CaseTasks.h"

#include <QHash>
#include <algorithm>
#include <frid/domain/Clock.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int roundsShown = 20;

Deed onCase(Action action, CaseId id)
{
    return {action, ObjectRef::of(id), id, {}, {}};
}

Deed onUnit(Action action, UnitId id)
{
    return {action, ObjectRef::of(id), {}, {}, {}};
}

using Names = QHash<AccountId, QString>;

Result<Names> accountNames(UnitOfWork& unit)
{
    FRID_TRY(const QList<Colleague> colleagues, unit.readModels().colleagues());
    Names names;
    for (const Colleague& colleague : colleagues) {
        names.insert(colleague.id, colleague.name);
    }
    return names;
}

ReviewCandidate candidateOf(const ReviewCaseRow& row)
{
    return {row.row.handler, row.row.receivedOn, row.reviewedOn, row.nextOn, row.row.riskLevel};
}

Result<CaseReviewRow> rowOf(UnitOfWork& unit, const CaseReview& review, const Names& names, const CaseRow& of)
{
    CaseReviewRow row{review, names.value(review.signedBy), names.value(review.handler), {}};
    for (const TaskId& id : review.tasks) {
        FRID_TRY(const CaseTask task, unit.tasks().find(id));
        const AccountId doer = task.assignee.isNull() ? of.handler : task.assignee;
        row.tasks.append({task, of.number, of.subject, names.value(doer)});
    }
    return row;
}

/// Who may sign for the handlers: whoever works in the case, and is not the manager that has signed.
Result<void> checkHandler(UnitOfWork& unit, const CaseFile& file, const CaseReview& review)
{
    if (review.handler.isNull()) {
        return {};
    }
    FRID_TRY(const QList<AccountId> coHandlers, unit.cases().coHandlers(file.id));
    const bool works = file.handler == review.handler || coHandlers.contains(review.handler);
    if (!works || review.handler == review.signedBy) {
        return invalid(u"handler"_s, u"not_handler"_s);
    }
    return {};
}

Result<void> checkRound(UnitOfWork& unit, const CaseFile& file, const CaseReview& review)
{
    if (review.round.isNull()) {
        return {};
    }
    FRID_TRY(const ReviewRound round, unit.caseReviews().findRound(review.round));
    return round.unit == file.unit ? Result<void>() : fail(ErrorCode::NotFound);
}

Result<void> checkTasks(UnitOfWork& unit, const CaseReview& review)
{
    for (const TaskId& id : review.tasks) {
        FRID_TRY(const CaseTask task, unit.tasks().find(id));
        if (!(task.caseId == review.caseId)) {
            return fail(ErrorCode::NotFound);
        }
    }
    return {};
}

Result<ReviewRoundRow> roundRow(UnitOfWork& unit, const ReviewRound& round, const Names& names)
{
    FRID_TRY(const QList<CaseReview> reviews, unit.caseReviews().ofRound(round.id));
    return ReviewRoundRow{
        round, names.value(round.ledBy), names.value(round.scope.handler), int(reviews.size())};
}

Result<ReviewMinutes> gathered(UnitOfWork& unit, const Session& session, UnitId unitId, ReviewRoundId id)
{
    FRID_TRY(const ReviewRound round, unit.caseReviews().findRound(id));
    if (!(round.unit == unitId)) {
        return fail(ErrorCode::NotFound);
    }
    FRID_TRY(const Names names, accountNames(unit));
    ReviewMinutes minutes;
    FRID_TRY(const RegistryInfo info, unit.readModels().registryInfo());
    minutes.municipality = info.municipality;
    FRID_TRY(const QList<Unit> units, unit.accounts().units());
    const auto own = std::ranges::find(units, unitId, &Unit::id);
    minutes.unitName = own == units.cend() ? QString() : own->name;
    FRID_TRY(minutes.round, roundRow(unit, round, names));
    CaseFilter filter;
    filter.unit = unitId;
    filter.today = swedishDay(unit.now());
    FRID_TRY(const QList<CaseRow> openable, unit.readModels().cases(session, filter));
    FRID_TRY(const QList<CaseReview> reviews, unit.caseReviews().ofRound(id));
    for (const CaseReview& review : reviews) {
        const auto file = std::ranges::find(openable, review.caseId, &CaseRow::id);
        if (file == openable.cend()) {
            ++minutes.withheld;
            continue;
        }
        ReviewMinutes::Line line;
        FRID_TRY(line.review, rowOf(unit, review, names, *file));
        line.number = file->number;
        line.subject = file->subject;
        line.handlerName = file->handlerName;
        minutes.cases.append(line);
    }
    minutes.printedBy = session.displayName;
    minutes.printedAt = unit.now();
    return minutes;
}

} // namespace

Result<QList<ReviewCaseRow>> CaseReviewService::list(
    const Session& session, UnitId unitId, const ReviewScope& scope) const
{
    return m_units.run(session, onUnit(Action::ListReviewCases, unitId),
        [&](UnitOfWork& unit) -> Result<QList<ReviewCaseRow>> {
            const QDate today = swedishDay(unit.now());
            CaseFilter filter;
            filter.unit = unitId;
            filter.status = CaseStatus::Open;
            filter.today = today;
            FRID_TRY(const QList<CaseRow> cases, unit.readModels().cases(session, filter));
            FRID_TRY(const QList<LatestReview> reviews, unit.caseReviews().latest(unitId));
            QHash<CaseId, LatestReview> latest;
            for (const LatestReview& review : reviews) {
                latest.insert(review.caseId, review);
            }
            QList<ReviewCaseRow> chosen;
            for (const CaseRow& row : cases) {
                ReviewCaseRow one{row, {}, {}};
                if (const auto review = latest.constFind(row.id); review != latest.cend()) {
                    one.reviewedOn = review->heldOn;
                    one.nextOn = review->nextOn;
                }
                if (isInScope(scope, candidateOf(one), today)) {
                    chosen.append(one);
                }
            }
            std::ranges::sort(chosen, [](const ReviewCaseRow& one, const ReviewCaseRow& other) {
                const ReviewCandidate left = candidateOf(one);
                const ReviewCandidate right = candidateOf(other);
                return isReviewedBefore(left, right)
                    || (!isReviewedBefore(right, left) && one.row.number < other.row.number);
            });
            return chosen;
        });
}

Result<ReviewRoundId> CaseReviewService::begin(const Session& session, ReviewRound round) const
{
    return m_units.run(session, onUnit(Action::BeginReviewRound, round.unit),
        [&](UnitOfWork& unit) -> Result<ReviewRoundId> {
            FRID_TRY(ReviewRound kept, checkedRound(round, swedishDay(unit.now())));
            if (kept.scope.kind == ReviewScope::Kind::Handler) {
                FRID_CHECK(canHandle(unit, kept.scope.handler, u"handler"_s));
            }
            kept.id = ReviewRoundId::make(unit.now());
            kept.ledBy = session.account;
            kept.begunAt = unit.now();
            FRID_CHECK(unit.caseReviews().addRound(kept));
            return kept.id;
        });
}

Result<QList<ReviewRoundRow>> CaseReviewService::rounds(const Session& session, UnitId unitId) const
{
    return m_units.run(session, onUnit(Action::ListReviewCases, unitId),
        [&](UnitOfWork& unit) -> Result<QList<ReviewRoundRow>> {
            FRID_TRY(const Names names, accountNames(unit));
            FRID_TRY(const QList<ReviewRound> all, unit.caseReviews().rounds(unitId, roundsShown));
            QList<ReviewRoundRow> rows;
            for (const ReviewRound& round : all) {
                FRID_TRY(ReviewRoundRow row, roundRow(unit, round, names));
                rows.append(row);
            }
            return rows;
        });
}

Result<QList<CaseReviewRow>> CaseReviewService::reviews(const Session& session, CaseId id) const
{
    return m_units.run(
        session, onCase(Action::ReadReviews, id), [&](UnitOfWork& unit) -> Result<QList<CaseReviewRow>> {
            FRID_TRY(const Names names, accountNames(unit));
            FRID_TRY(const CaseFile file, unit.cases().find(id));
            CaseRow of;
            of.number = file.number;
            of.handler = file.handler;
            FRID_TRY(const QList<CaseReview> all, unit.caseReviews().reviews(id));
            QList<CaseReviewRow> rows;
            for (const CaseReview& review : all) {
                FRID_TRY(CaseReviewRow row, rowOf(unit, review, names, of));
                rows.append(row);
            }
            return rows;
        });
}

Result<CaseReviewId> CaseReviewService::hold(const Session& session, CaseReview review) const
{
    return m_units.run(
        session, onCase(Action::HoldReview, review.caseId), [&](UnitOfWork& unit) -> Result<CaseReviewId> {
            FRID_TRY(const CaseFile file, unit.cases().find(review.caseId));
            if (!session.has(Role::Manager, file.unit)) {
                return fail(ErrorCode::Forbidden, {}, u"not_manager"_s);
            }
            FRID_CHECK(mustBeOpen(file));
            FRID_TRY(CaseReview kept, checkedReview(review, swedishDay(unit.now())));
            kept.id = CaseReviewId::make(unit.now());
            kept.signedBy = session.account;
            kept.signedAt = unit.now();
            kept.handlerSignedAt.reset();
            FRID_CHECK(checkHandler(unit, file, kept));
            FRID_CHECK(checkRound(unit, file, kept));
            FRID_CHECK(checkTasks(unit, kept));
            FRID_CHECK(unit.caseReviews().add(kept));
            const CaseTasks tasks(unit, m_deadlines, session.account);
            FRID_CHECK(tasks.complete(file.id, u"case_review"_s, u"case_review"_s));
            if (kept.nextOn) {
                FRID_CHECK(tasks.startOn(u"case_review_planned"_s, file, *kept.nextOn, {}));
            }
            return kept.id;
        });
}

Result<void> CaseReviewService::sign(const Session& session, CaseId caseId, CaseReviewId id) const
{
    return m_units.run(session, onCase(Action::SignReview, caseId), [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const CaseReview review, unit.caseReviews().find(id));
        if (!(review.caseId == caseId)) {
            return fail(ErrorCode::NotFound);
        }
        if (!(review.handler == session.account)) {
            return fail(ErrorCode::Forbidden, {}, u"not_handler"_s);
        }
        return unit.caseReviews().signAsHandler(id, session.account, unit.now());
    });
}

Result<ReviewMinutes> CaseReviewService::minutes(
    const Session& session, UnitId unitId, ReviewRoundId round) const
{
    return m_units.run(
        session, onUnit(Action::ReadReviewRound, unitId), [&](UnitOfWork& unit) -> Result<ReviewMinutes> {
            FRID_TRY(ReviewMinutes minutes, gathered(unit, session, unitId, round));
            for (const ReviewMinutes::Line& line : std::as_const(minutes.cases)) {
                FRID_CHECK(UnitRunner::record(
                    unit, session.account, onCase(Action::ReadReviews, line.review.review.caseId)));
            }
            return minutes;
        });
}

Result<void> CaseReviewService::registerPrint(
    const Session& session, UnitId unitId, ReviewRoundId round, const PrintNotice& notice) const
{
    Deed deed = onUnit(Action::PrintReviewRound, unitId);
    FRID_TRY(deed.detail, printDetail(notice));
    return m_units.run(session, deed, [&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(const ReviewMinutes minutes, gathered(unit, session, unitId, round));
        for (const ReviewMinutes::Line& line : minutes.cases) {
            Deed told = deed;
            told.about = line.review.review.caseId;
            FRID_CHECK(UnitRunner::record(unit, session.account, told));
        }
        return {};
    });
}

} // namespace frid
