#pragma once

#include <frid/application/followup/FollowUpReportData.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

#include <QSet>

namespace frid::reporting {

/// The parts of a follow-up report, in the order in which they are printed.
enum class ReportSection {
    Subject,
    Background,
    Violence,
    Children,
    OtherParties,
    Assessments,
    Interventions,
    Placements,
    Goals,
    FollowUps,
    Referrals,
    ClientWords,
    Judgement,
    Journal,
    NextSteps,
    Signatures,
};

/// In printing order.
[[nodiscard]] QList<ReportSection> allSections();
/// The section's heading in the program's language.
[[nodiscard]] QString sectionTitle(ReportSection section);

/// What the user chose for this copy.
struct FollowUpReportOptions {
    QList<ReportSection> sections = allSections(); ///< any order; printed in the report's own
    QString recipient = {}; ///< printed; the log keeps it too
    QString purpose = {}; ///< printed; the log keeps it too
    bool othersByRoleOnly = false; ///< other persons than the subject without their names
};

/// The individual follow-up report (uppföljningsrapport). A masked person is "Skyddad person"; addresses,
/// telephone numbers and other ways of contact are never part of it, nor where somebody is placed. Usable on
/// any thread.
[[nodiscard]] Document buildFollowUpReport(
    const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels);

/// What to think about before the report leaves the program. Reads the very texts that would be printed.
[[nodiscard]] QList<Exposure> listExposures(
    const FollowUpReportData& data, const FollowUpReportOptions& options, const ReportLabels& labels);

} // namespace frid::reporting

namespace frid {

/// As logged with a copy.
template <> struct EnumCodes<reporting::ReportSection> {
    using Section = reporting::ReportSection;
    static constexpr std::array<std::pair<Section, QLatin1StringView>, 16> table{{
        {Section::Subject, QLatin1StringView("subject")},
        {Section::Background, QLatin1StringView("background")},
        {Section::Violence, QLatin1StringView("violence")},
        {Section::Children, QLatin1StringView("children")},
        {Section::OtherParties, QLatin1StringView("other_parties")},
        {Section::Assessments, QLatin1StringView("assessments")},
        {Section::Interventions, QLatin1StringView("interventions")},
        {Section::Placements, QLatin1StringView("placements")},
        {Section::Goals, QLatin1StringView("goals")},
        {Section::FollowUps, QLatin1StringView("follow_ups")},
        {Section::Referrals, QLatin1StringView("referrals")},
        {Section::ClientWords, QLatin1StringView("client_words")},
        {Section::Judgement, QLatin1StringView("judgement")},
        {Section::Journal, QLatin1StringView("journal")},
        {Section::NextSteps, QLatin1StringView("next_steps")},
        {Section::Signatures, QLatin1StringView("signatures")},
    }};
};

} // namespace frid
