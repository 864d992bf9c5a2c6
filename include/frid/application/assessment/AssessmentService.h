#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/assessment/AssessmentViews.h>
#include <frid/application/followup/FollowUpReportData.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Assessments with an instrument: begun, saved as drafts, signed, compared, corrected by a new one.
/// Errors of all: Forbidden, NotFound, Invalid with the field, Conflict, Storage kinds.
class AssessmentService {
public:
    AssessmentService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines,
        const InstrumentCatalog& catalog)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
        , m_catalog(catalog)
    { }

    /// Drafts first, then newest day first.
    [[nodiscard]] Result<QList<AssessmentRow>> list(const Session& session, CaseId id) const;
    [[nodiscard]] Result<AssessmentView> open(const Session& session, CaseId caseId, AssessmentId id) const;
    /// A form to fill in; nothing is saved. Proposes today, the case's perpetrators and children, the day of
    /// the next assessment and the newest wording pack in `language` ("sv"). With `replaces` the answers of
    /// the signed one to correct stand in it, in its own edition. Errors: Invalid "instrument" `unknown`,
    /// "replaces" `not_signed`, `replaced` (corrected already).
    [[nodiscard]] Result<AssessmentView> begin(const Session& session, CaseId caseId,
        const QString& instrument, const QString& language, AssessmentId replaces = {}) const;
    /// Adds when the id is null, else updates the account's own draft by `assessment.revision`. Returns it as
    /// saved. Errors: as checkedAssessment; Forbidden `signed`, `other_author`; Invalid "instrument" and
    /// "wording_pack" `unknown`, "person" and "subjects" `not_party`, scenarios' codes `unknown_code`,
    /// "replaces" as at begin().
    [[nodiscard]] Result<Assessment> save(const Session& session, Assessment assessment) const;
    /// Saves and signs in one transaction: from then on write-once. Completes the reassessment that was due
    /// for the instrument and makes the task for the next. Errors: also those of readyToSign.
    [[nodiscard]] Result<Assessment> sign(const Session& session, Assessment assessment) const;
    /// Own drafts only.
    [[nodiscard]] Result<void> discard(
        const Session& session, CaseId caseId, AssessmentId id, Revision seen) const;
    /// Makes a colleague's draft one's own; who began it stays named. Returns it as it is now. Errors:
    /// Forbidden `signed`, Invalid "author" `own`.
    [[nodiscard]] Result<Assessment> takeOver(
        const Session& session, CaseId caseId, AssessmentId id, Revision seen) const;

    /// Two of one instrument. Errors: Invalid "instrument" `different`.
    [[nodiscard]] Result<AssessmentComparison> compare(
        const Session& session, CaseId caseId, AssessmentId older, AssessmentId newer) const;
    /// The signed ones over time, for a figure; in the catalog's order.
    [[nodiscard]] Result<QList<InstrumentHistory>> history(const Session& session, CaseId id) const;

    /// Signed ones only. Errors: Invalid "status" `draft`.
    [[nodiscard]] Result<AssessmentPrintData> printData(
        const Session& session, const AssessmentPrintRequest& request) const;
    /// Must succeed before a copy leaves the program. Errors: Invalid ("recipient", "purpose").
    [[nodiscard]] Result<void> registerPrint(
        const Session& session, AssessmentId id, const PrintNotice& notice) const;

private:
    const UnitRunner& m_units;
    const CodeCatalog& m_codes;
    const DeadlineRules& m_deadlines;
    const InstrumentCatalog& m_catalog;
};

} // namespace frid
