#pragma once

#include <frid/domain/exchange/ImportFolder.h>

#include <functional>

namespace frid {

using ImportRunId = Id<struct ImportRunTag>;

/// One import that was kept.
struct ImportRun {
    ImportRunId id;
    QString source; ///< what the importer calls where it came from: references are remembered by it
    qint64 records = 0; ///< lines that became records
    AccountId by;
    QDateTime at; ///< UTC
};

/// Something known of a case only as a line of an import.
struct CaseImports {
    QList<ImportedAssessment> assessments; ///< newest first
    QList<ImportedReferral> referrals; ///< newest first
};

/// Which cases leave in an export: those of some units that the account is not blocked from.
struct ExportScope {
    QList<UnitId> units;
    AccountId account;
};

/// Receives records of an export one by one. `owner` is the id of what a record belongs to: the person of a
/// case, the case of nearly everything else, the intervention of a session, the other case of a link. An
/// error stops the export.
template <typename Record>
using ExportReceiver = std::function<Result<void>(const QString& owner, const Record&)>;

/// What came from, and leaves to, the exchange format (docs/import.md). Errors of all: Storage kinds, Locked,
/// Tampered.
class ExchangeRepository {
public:
    virtual ~ExchangeRepository() = default;

    /// Newest first.
    [[nodiscard]] virtual Result<QList<ImportRun>> runs() const = 0;
    [[nodiscard]] virtual Result<void> add(const ImportRun& run) = 0;
    /// The record that a line of an earlier import of the same source became.
    [[nodiscard]] virtual Result<std::optional<QString>> recordOf(
        const QString& source, const QString& file, const QString& ref) const = 0;
    [[nodiscard]] virtual Result<void> remember(
        const ImportRun& run, const QString& file, const QString& ref, const QString& recordId)
        = 0;
    [[nodiscard]] virtual Result<void> add(CaseId id, const ImportedAssessment& assessment) = 0;
    [[nodiscard]] virtual Result<void> add(CaseId id, const ImportedReferral& referral) = 0;
    [[nodiscard]] virtual Result<CaseImports> imports(CaseId id) const = 0;

    // The export, oldest first. `ref` of a record is its id.
    [[nodiscard]] virtual Result<void> persons(
        const ExportScope& scope, const ExportReceiver<ImportedPerson>& receive)
        = 0;
    [[nodiscard]] virtual Result<void> cases(
        const ExportScope& scope, const ExportReceiver<ImportedCase>& receive)
        = 0;
    /// Both cases by id.
    [[nodiscard]] virtual Result<void> links(const ExportScope& scope, const ExportReceiver<QString>& receive)
        = 0;
    [[nodiscard]] virtual Result<void> violence(
        const ExportScope& scope, const ExportReceiver<ImportedViolence>& receive)
        = 0;
    /// The registry's placements too, as interventions of their kind, without a day of granting; an
    /// intervention of such a kind during which the case has a placement is without days, so that no night is
    /// there twice.
    [[nodiscard]] virtual Result<void> interventions(
        const ExportScope& scope, const ExportReceiver<ImportedIntervention>& receive)
        = 0;
    [[nodiscard]] virtual Result<void> sessions(
        const ExportScope& scope, const ExportReceiver<ImportedSession>& receive)
        = 0;
    [[nodiscard]] virtual Result<void> assessments(
        const ExportScope& scope, const ExportReceiver<ImportedAssessment>& receive)
        = 0;
    [[nodiscard]] virtual Result<void> referrals(
        const ExportScope& scope, const ExportReceiver<ImportedReferral>& receive)
        = 0;
    /// A short code that stands for an id in every pseudonymised export of this registry, and from which
    /// nobody without its key can tell the id.
    [[nodiscard]] virtual Result<QString> pseudonym(const QString& id) const = 0;
    /// A number from 0 to `range` - 1 that goes with an id in the same way.
    [[nodiscard]] virtual Result<int> pseudonymNumber(const QString& id, int range) const = 0;
};

} // namespace frid
