#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/referral/Referral.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

namespace frid::reporting {

/// One part of a report with what it says, without its heading. Reports are set from parts and exposures are
/// searched in them.
struct ReportPart {
    QString title;
    bool freeText = true; ///< holds texts that somebody wrote freely
    std::vector<Block> blocks = {};
};

/// Who prints what, for the head and foot of every page.
struct ReportFrame {
    QString title;
    QString subtitle;
    QString municipality;
    QString printedBy;
    QDateTime printedAt; ///< UTC
    QString recipient;
    int headingLevel = 1; ///< of the parts
};

/// The document with the secrecy stamp and page numbers. `reference` stands in the head; may be empty.
[[nodiscard]] Document framed(
    const ReportFrame& frame, const QString& unitName, const QString& reference, std::vector<Block> blocks);
/// The same of parts about a case, with its number.
[[nodiscard]] Document framed(
    const ReportFrame& frame, const CaseOverview& overview, std::vector<ReportPart> parts);

/// Persons of the case and the protected subject's ways of contact, where the parts name them.
[[nodiscard]] QList<Exposure> findExposures(
    const CaseOverview& overview, const std::vector<ReportPart>& parts, const ReportLabels& labels);

/// A party's role in words.
[[nodiscard]] QString roleLabel(const Party& party, const ReportLabels& labels);

/// A party's name, or description of somebody unknown; by role only where the copy is to be so.
[[nodiscard]] QString partyName(const PartyRow& row, bool byRoleOnly, const ReportLabels& labels);
/// Who stays somewhere: the subject, or a party, null for somebody of a linked case; masked, or by role only.
[[nodiscard]] QString stayName(const CaseOverview& overview, bool ofSubject, PartyId party,
    bool othersByRoleOnly, const ReportLabels& labels);
/// What is to be done: its own title, or its rule's or kind's label.
[[nodiscard]] QString taskTitle(const CaseTask& task, const ReportLabels& labels);

/// Where a referral stands, as others read it.
[[nodiscard]] QString referralStateLabel(ReferralState state);

/// What the report says instead of a masked person's name.
[[nodiscard]] QString protectedPerson();
/// How a copy about a protected person is to be kept.
[[nodiscard]] Callout protectionWarning();

/// "2026-11-21"; empty for no day.
[[nodiscard]] QString isoDay(QDate day);
/// Parts that are known, each on its own line.
[[nodiscard]] QString lines(QStringList parts);
/// Adds a fact that is known.
void addFact(KeyValueList& list, const QString& key, const QString& value);

} // namespace frid::reporting
