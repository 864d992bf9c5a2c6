#pragma once

#include <frid/application/assessment/AssessmentViews.h>

namespace frid::test {

/// An instrument that the program carries.
[[nodiscard]] InstrumentPtr instrument(const QString& id);

/// One signed assessment as the figure over time gets it: `yes` of the danger assessment's questions answered
/// with yes, `open` of them not at all, the others with no; or PATRIARK's three judgements.
[[nodiscard]] HistoryPoint dangerPoint(QDate on, int yes, int open, std::optional<RiskLevel> level);
[[nodiscard]] HistoryPoint patriarkPoint(QDate on, std::optional<RiskLevel> acute,
    std::optional<RiskLevel> serious, std::optional<RiskLevel> other);

/// Three assessments of danger and four of PATRIARK in 2026.
[[nodiscard]] QList<InstrumentHistory> sampleHistory();

/// Signed with PATRIARK by a case with two perpetrators, one of them unknown by name; some answers, all
/// texts, two scenarios. `items` > 0: that many invented questions for each of `perpetrators` instead of the
/// instrument's own about them.
[[nodiscard]] AssessmentPrintData patriarkPrint(int perpetrators = 2, int items = 0);
/// Signed with the danger assessment, whose points are not verified; the question 2 has a note.
[[nodiscard]] AssessmentPrintData dangerPrint();
/// A pack that says "EXACT WORDING" for the item.
[[nodiscard]] WordingPackPtr wordingFor(const Instrument& instrument, const QString& item);

} // namespace frid::test
