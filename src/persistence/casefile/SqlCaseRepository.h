#pragma once

#include <frid/domain/casefile/CaseRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Cases on the registry's tables case_file, case_co_handler, case_turn, case_link, party and
/// violence_record.
class SqlCaseRepository final : public CaseRepository {
public:
    explicit SqlCaseRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<CaseFile> find(CaseId id) const override;
    [[nodiscard]] Result<CaseId> findByNumber(const CaseNumber& number) const override;
    [[nodiscard]] Result<CaseNumber> takeNumber(int year) override;
    [[nodiscard]] Result<void> add(const CaseFile& file) override;
    [[nodiscard]] Result<void> update(const CaseFile& file, Revision seen) override;

    [[nodiscard]] Result<QList<AccountId>> coHandlers(CaseId id) const override;
    [[nodiscard]] Result<void> setCoHandlers(CaseId id, const QList<AccountId>& accounts) override;

    [[nodiscard]] Result<QList<Absence>> absences(UnitId unit, QDate today) const override;
    [[nodiscard]] Result<void> addAbsence(const Absence& absence) override;
    [[nodiscard]] Result<void> endAbsence(UnitId unit, AbsenceId id) override;
    [[nodiscard]] Result<void> reviewOpening(CaseId id, const QString& opening) override;

    [[nodiscard]] Result<void> addTurn(const CaseTurn& turn) override;
    [[nodiscard]] Result<QList<CaseTurn>> turns(CaseId id) const override;

    [[nodiscard]] Result<void> link(const CaseLink& link) override;
    [[nodiscard]] Result<void> unlink(CaseId first, CaseId second) override;

    [[nodiscard]] Result<QList<Party>> parties(CaseId id) const override;
    [[nodiscard]] Result<Party> findParty(PartyId id) const override;
    [[nodiscard]] Result<void> addParty(const Party& party) override;
    [[nodiscard]] Result<void> updateParty(const Party& party, Revision seen) override;
    [[nodiscard]] Result<void> removeParty(PartyId id, Revision seen) override;

    [[nodiscard]] Result<QList<ViolenceRecord>> violence(CaseId id) const override;
    [[nodiscard]] Result<ViolenceRecord> findViolence(ViolenceId id) const override;
    [[nodiscard]] Result<void> addViolence(const ViolenceRecord& record) override;
    [[nodiscard]] Result<void> updateViolence(const ViolenceRecord& record, Revision seen) override;
    [[nodiscard]] Result<void> removeViolence(ViolenceId id, Revision seen) override;

private:
    [[nodiscard]] Result<void> touchPersonsOfHandler(UnitId unit, AccountId handler);
    /// Both cases' change logs tell of the other's number and of the note.
    [[nodiscard]] Result<void> logLink(
        const CaseLink& link, QLatin1StringView deed, QList<FieldChange> (*fieldsOf)(const FieldMap&));

    UnitContext& m_context;
};

} // namespace frid::persistence
