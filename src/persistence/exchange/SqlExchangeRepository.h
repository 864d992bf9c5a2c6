#pragma once

#include <frid/domain/exchange/ExchangeRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

class SqlExchangeRepository final : public ExchangeRepository {
public:
    explicit SqlExchangeRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<QList<ImportRun>> runs() const override;
    [[nodiscard]] Result<void> add(const ImportRun& run) override;
    [[nodiscard]] Result<std::optional<QString>> recordOf(
        const QString& source, const QString& file, const QString& ref) const override;
    [[nodiscard]] Result<void> remember(
        const ImportRun& run, const QString& file, const QString& ref, const QString& recordId) override;
    [[nodiscard]] Result<void> add(CaseId id, const ImportedAssessment& assessment) override;
    [[nodiscard]] Result<void> add(CaseId id, const ImportedReferral& referral) override;
    [[nodiscard]] Result<CaseImports> imports(CaseId id) const override;

    [[nodiscard]] Result<void> persons(
        const ExportScope& scope, const ExportReceiver<ImportedPerson>& receive) override;
    [[nodiscard]] Result<void> cases(
        const ExportScope& scope, const ExportReceiver<ImportedCase>& receive) override;
    [[nodiscard]] Result<void> links(
        const ExportScope& scope, const ExportReceiver<QString>& receive) override;
    [[nodiscard]] Result<void> violence(
        const ExportScope& scope, const ExportReceiver<ImportedViolence>& receive) override;
    [[nodiscard]] Result<void> interventions(
        const ExportScope& scope, const ExportReceiver<ImportedIntervention>& receive) override;
    [[nodiscard]] Result<void> sessions(
        const ExportScope& scope, const ExportReceiver<ImportedSession>& receive) override;
    [[nodiscard]] Result<void> assessments(
        const ExportScope& scope, const ExportReceiver<ImportedAssessment>& receive) override;
    [[nodiscard]] Result<void> referrals(
        const ExportScope& scope, const ExportReceiver<ImportedReferral>& receive) override;
    [[nodiscard]] Result<QString> pseudonym(const QString& id) const override;
    [[nodiscard]] Result<int> pseudonymNumber(const QString& id, int range) const override;

private:
    UnitContext& m_context;
};

} // namespace frid::persistence
