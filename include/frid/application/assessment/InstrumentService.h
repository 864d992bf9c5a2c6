#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/application/assessment/AssessmentViews.h>

namespace frid {

/// Instruments, the wording packs that a municipality imported, and its settings for them.
class InstrumentService {
public:
    InstrumentService(const UnitRunner& units, const InstrumentCatalog& catalog)
        : m_units(units)
        , m_catalog(catalog)
    { }

    /// Needs no session: the program's own content. Immutable, so other threads may read it.
    [[nodiscard]] const InstrumentCatalog& catalog() const { return m_catalog; }

    [[nodiscard]] Result<QList<WordingPackInfo>> packs(const Session& session) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<WordingPackPtr> pack(
        const Session& session, const QString& id, const QString& version) const;
    /// Administrators only. A refused pack changes nothing. Errors: Invalid with the JSON pointer as field
    /// and the fault as detail (`syntax:LINE:REASON`, …); `problems` takes all faults; Duplicate (field
    /// "version") when id and version are there already.
    [[nodiscard]] Result<WordingPackInfo> importPack(
        const Session& session, const QByteArray& json, QList<JsonProblem>* problems = nullptr) const;
    /// Administrators only. Assessments made with it show our own words then. Errors: NotFound.
    [[nodiscard]] Result<void> removePack(
        const Session& session, const QString& id, const QString& version) const;

    [[nodiscard]] Result<ContentSettings> settings(const Session& session) const;
    /// Administrators only. Errors: Invalid "scores_off", "reassess_after_days" (`unknown`, `range`).
    [[nodiscard]] Result<void> saveSettings(const Session& session, const ContentSettings& settings) const;

private:
    const UnitRunner& m_units;
    const InstrumentCatalog& m_catalog;
};

} // namespace frid
