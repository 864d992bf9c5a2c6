#pragma once

#include <frid/application/followup/FollowUpReportData.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::test {

/// The moment at which the samples are printed.
inline const QDateTime now(QDate(2026, 11, 21), QTime(13, 2), Qt::UTC);

[[nodiscard]] const CodeCatalog& codes();
[[nodiscard]] const DeadlineRules& deadlines();
[[nodiscard]] reporting::ReportLabels labels(); ///< Swedish
[[nodiscard]] PartyRow party(const QString& role, const QString& relation, const QString& name);
/// A case of half a year with parties, violence, goals, follow-ups and tasks.
[[nodiscard]] FollowUpReportData sampleData();
/// So many of each: interventions with sessions, stays, referrals that wait; and a plan.
void underWay(FollowUpReportData& data, int many);
/// Every line of every page.
[[nodiscard]] QString allText(const reporting::Document& document);

} // namespace frid::test
