#pragma once

#include <frid/domain/access/Absence.h>
#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/casefile/Party.h>
#include <frid/domain/casefile/ViolenceRecord.h>

namespace frid {

/// Cases with what belongs to them alone: co-handlers, turns, links, parties, violence records.
/// Errors of all: Storage kinds, Locked, Tampered; of updates: Conflict, NotFound.
class CaseRepository {
public:
    virtual ~CaseRepository() = default;
    [[nodiscard]] virtual Result<CaseFile> find(CaseId id) const = 0;
    [[nodiscard]] virtual Result<CaseId> findByNumber(const CaseNumber& number) const = 0;
    /// The next serial of the year, taken inside this transaction; never reused.
    [[nodiscard]] virtual Result<CaseNumber> takeNumber(int year) = 0;
    [[nodiscard]] virtual Result<void> add(const CaseFile& file) = 0;
    /// Writes the change log too.
    [[nodiscard]] virtual Result<void> update(const CaseFile& file, Revision seen) = 0;

    [[nodiscard]] virtual Result<QList<AccountId>> coHandlers(CaseId id) const = 0;
    [[nodiscard]] virtual Result<void> setCoHandlers(CaseId id, const QList<AccountId>& accounts) = 0;

    /// Of the unit's handlers, those that have not ended before `today`; by first day.
    [[nodiscard]] virtual Result<QList<Absence>> absences(UnitId unit, QDate today) const = 0;
    [[nodiscard]] virtual Result<void> addAbsence(const Absence& absence) = 0;
    /// Errors: NotFound: there is none in the unit, or it has been ended.
    [[nodiscard]] virtual Result<void> endAbsence(UnitId unit, AbsenceId id) = 0;

    /// Notes that the account has looked at an opening in an emergency. Errors: NotFound; Invalid "opening"
    /// `own_opening` for the account's own; Conflict when it was reviewed before.
    [[nodiscard]] virtual Result<void> reviewOpening(CaseId id, const QString& opening) = 0;

    [[nodiscard]] virtual Result<void> addTurn(const CaseTurn& turn) = 0;
    [[nodiscard]] virtual Result<QList<CaseTurn>> turns(CaseId id) const = 0;

    /// Both are kept in the change logs of both cases. Errors: Duplicate; NotFound.
    [[nodiscard]] virtual Result<void> link(const CaseLink& link) = 0;
    [[nodiscard]] virtual Result<void> unlink(CaseId first, CaseId second) = 0;

    [[nodiscard]] virtual Result<QList<Party>> parties(CaseId id) const = 0;
    [[nodiscard]] virtual Result<Party> findParty(PartyId id) const = 0;
    [[nodiscard]] virtual Result<void> addParty(const Party& party) = 0;
    [[nodiscard]] virtual Result<void> updateParty(const Party& party, Revision seen) = 0;
    /// Kept in the change log. Errors: Conflict when a violence record or an assessment names the party.
    [[nodiscard]] virtual Result<void> removeParty(PartyId id, Revision seen) = 0;

    [[nodiscard]] virtual Result<QList<ViolenceRecord>> violence(CaseId id) const = 0;
    [[nodiscard]] virtual Result<ViolenceRecord> findViolence(ViolenceId id) const = 0;
    [[nodiscard]] virtual Result<void> addViolence(const ViolenceRecord& record) = 0;
    [[nodiscard]] virtual Result<void> updateViolence(const ViolenceRecord& record, Revision seen) = 0;
    /// Kept in the change log.
    [[nodiscard]] virtual Result<void> removeViolence(ViolenceId id, Revision seen) = 0;
};

} // namespace frid
