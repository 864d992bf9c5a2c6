#pragma once

#include <frid/application/ReadModels.h>

#include "registry/UnitContext.h"

#include <optional>

namespace frid::persistence {

/// Lists and pages from the registry's tables, inside one unit of work.
class SqlReadModels final : public ReadModels {
public:
    explicit SqlReadModels(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<RegistryInfo> registryInfo() const override;
    [[nodiscard]] Result<QList<Colleague>> colleagues() const override;

    [[nodiscard]] Result<QList<CaseRow>> cases(
        const Session& session, const CaseFilter& filter) const override;
    [[nodiscard]] Result<int> caseCount(const Session& session, const CaseFilter& filter) const override;
    [[nodiscard]] Result<CaseOverview> caseOverview(
        const Session& session, CaseId id, QDate today) const override;
    [[nodiscard]] Result<QList<HistoryEntry>> caseHistory(CaseId id) const override;
    [[nodiscard]] Result<QList<HistoryEntry>> personHistory(PersonId id) const override;

    [[nodiscard]] Result<QList<AssessmentRow>> assessments(CaseId id) const override;
    [[nodiscard]] Result<QList<PartyRow>> parties(CaseId id, QDate today) const override;
    [[nodiscard]] Result<QList<ViolenceQuestionRow>> violenceQuestions(CaseId id) const override;
    [[nodiscard]] Result<QList<ViolenceQuestionRow>> violenceQuestions(
        const Session& session, PersonId person) const override;
    [[nodiscard]] Result<QList<DueAsking>> dueAskings(const Session& session, QDate today) const override;
    [[nodiscard]] Result<ViolenceQuestionCoverage> violenceCoverage(
        const Session& session, UnitId unit, QDate today) const override;

    [[nodiscard]] Result<StatisticsFacts> statisticsFacts(
        const Session& session, UnitId unit, const Period& period, CaseNumbers numbers) const override;

    [[nodiscard]] Result<UnitFacts> unitFacts(
        const Session& session, UnitId unit, QDate today) const override;
    [[nodiscard]] Result<QList<TaskRow>> unitTasks(
        const Session& session, UnitId unit, QDate until) const override;
    [[nodiscard]] Result<QList<UnitPlacement>> unitPlacements(
        const Session& session, UnitId unit, QDate today) const override;
    [[nodiscard]] Result<QList<EmergencyOpening>> openingsToReview(
        const Session& session, UnitId unit) const override;

    [[nodiscard]] Result<QList<TaskRow>> myTasks(const Session& session) const override;
    [[nodiscard]] Result<QList<CaseRow>> recentCases(const Session& session, int limit) const override;
    [[nodiscard]] Result<QList<WorkingRow>> myWorking(const Session& session) const override;

    [[nodiscard]] Result<PersonView> person(
        const Session& session, PersonId id, bool revealed) const override;
    [[nodiscard]] Result<QList<DirectoryEntry>> directory(const Session& session) const override;
    [[nodiscard]] Result<DirectoryChanges> directoryChanges(
        const Session& session, qint64 sequence) const override;
    [[nodiscard]] Result<qint64> directorySequence() const override;

    [[nodiscard]] Result<QList<LogRow>> log(qint64 before, int limit) const override;

private:
    [[nodiscard]] Result<QList<HistoryEntry>> history(QLatin1StringView column, const QString& id) const;

    UnitContext& m_context;
};

} // namespace frid::persistence
