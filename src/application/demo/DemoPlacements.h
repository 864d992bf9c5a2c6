#pragma once

#include "demo/DemoText.h"

#include <frid/application/UnitOfWork.h>
#include <frid/domain/provider/ProviderRepository.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Providers, their places, and the stays, calls and tasks of made-up cases: more are placed than there is
/// room for at times, and then the calls say so. Draws from choices of its own.
class DemoPlacements {
public:
    DemoPlacements(quint32 seed, const DeadlineRules& deadlines, QDate asOf)
        : m_random(seed)
        , m_deadlines(deadlines)
        , m_asOf(asOf)
    { }

    /// Once, before the cases.
    [[nodiscard]] Result<void> writeProviders(UnitOfWork& unit, AccountId author);
    /// Now and then a victim is placed, with the children that the case knows. `end`: the closing day, or the
    /// registry's day.
    [[nodiscard]] Result<void> fillCase(UnitOfWork& unit, const CaseFile& file, QDate end);
    [[nodiscard]] Result<void> writeBudget(UnitOfWork& unit, UnitId of, Ore amount);

private:
    struct Home {
        Provider provider;
        Place place;
        QList<Stay> stays;
    };
    [[nodiscard]] Result<void> addProvider(UnitOfWork& unit, const Provider& provider,
        const QList<Place>& places, const QStringList& remarks, AccountId author);
    [[nodiscard]] Result<void> stay(UnitOfWork& unit, const CaseFile& file, const QList<PartyId>& children,
        Home& home, QDate from, std::optional<QDate> to);
    [[nodiscard]] Result<void> call(
        UnitOfWork& unit, const CaseFile& file, const Home& home, QDate on, const QString& reason);
    [[nodiscard]] Result<void> addTask(
        UnitOfWork& unit, const CaseFile& file, const QString& rule, PlacementId about, QDate from);
    [[nodiscard]] QDateTime evening(QDate day);

    DemoRandom m_random;
    const DeadlineRules& m_deadlines;
    QDate m_asOf;
    QList<Home> m_homes;
};

} // namespace frid
