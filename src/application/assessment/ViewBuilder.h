#pragma once

#include <frid/application/UnitOfWork.h>
#include <frid/application/assessment/AssessmentViews.h>

namespace frid {

/// What a signed assessment was, or what a draft is filled in with.
struct InstrumentUse {
    InstrumentPtr instrument;
    bool switchableScores = true;
};

/// Reads assessments of one case in one unit of work, each with its instrument as it was.
class ViewBuilder {
public:
    ViewBuilder(UnitOfWork& unit, const Session& session, const InstrumentCatalog& catalog)
        : m_unit(unit)
        , m_session(session)
        , m_catalog(catalog)
    { }

    /// Of a signed one from its snapshot; of a draft from the catalog, or from the assessment that it
    /// corrects. Errors: Invalid "instrument" `unknown`, Tampered.
    [[nodiscard]] Result<InstrumentUse> use(const Assessment& assessment) const;
    /// `all`: every assessment of the case. Errors: also those of reading.
    [[nodiscard]] Result<AssessmentView> view(
        const Assessment& assessment, const QList<Assessment>& all) const;

private:
    [[nodiscard]] Result<void> addSubjects(AssessmentView& view) const;
    [[nodiscard]] Result<void> addNames(AssessmentView& view) const;
    [[nodiscard]] Result<void> addWording(AssessmentView& view) const;
    [[nodiscard]] Result<void> addOthers(AssessmentView& view, const QList<Assessment>& all) const;
    [[nodiscard]] Result<void> addRights(AssessmentView& view) const;

    UnitOfWork& m_unit;
    const Session& m_session;
    const InstrumentCatalog& m_catalog;
};

/// The signed ones that no signed one corrects.
[[nodiscard]] QList<Assessment> inForce(const QList<Assessment>& all);

/// The signed ones in force over time, for a figure: by kind of instrument and title. Errors: Tampered.
[[nodiscard]] Result<QList<InstrumentHistory>> historiesOf(const QList<Assessment>& all);

} // namespace frid
