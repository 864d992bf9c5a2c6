#include <frid/application/demo/DemoRegistry.h>

#include "demo/DemoHistory.h"

#include <frid/domain/Clock.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Of a registry without real people: it may stand in the open.
constexpr QLatin1StringView DemoPassword("Tallrik-Havre-Gnista-41");
constexpr int SmallRegistry = 2000; ///< up to here a commit a family; above, a hundred

constexpr int casesAnAsking = 20; ///< so many cases come with one who was asked and got no case

struct DemoAccount {
    QString login;
    QString name;
    QList<RoleGrant> roles;
};

/// Days of receipt over three years, oldest first: more after the holidays of winter and summer, fewer in
/// July and at weekends.
QList<QDate> daysOfReceipt(DemoRandom& random, int count, QDate asOf)
{
    static constexpr std::array<int, 12> weight{14, 10, 9, 9, 9, 8, 5, 11, 12, 10, 9, 8};
    const int span = 3 * 365;
    QList<QDate> days;
    while (days.size() < count) {
        const QDate day = asOf.addDays(-random.between(0, span - 1));
        const int weekday = day.dayOfWeek() > 5 ? 25 : 100;
        if (random.between(1, 14) <= weight.at(size_t(day.month() - 1))
            && random.between(1, 100) <= weekday) {
            days.append(day);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

QLatin1StringView demoPassword()
{
    return DemoPassword;
}

Result<DemoSummary> fillDemoRegistry(Services& services, const DemoOptions& options, const Progress& progress)
{
    NewRegistry registry;
    registry.municipality = u"Provköpings kommun"_s;
    registry.unit = u"Stödcentrum för våldsutsatta"_s;
    registry.login = u"admin"_s;
    registry.displayName = u"Admin Systemsson"_s;
    registry.password = QByteArray(DemoPassword.data(), DemoPassword.size());
    FRID_TRY(const QString recoveryKey, services.auth().createRegistry(registry));
    FRID_TRY(const Session admin,
        services.auth().logIn(u"admin"_s, QByteArray(DemoPassword.data(), DemoPassword.size())));
    FRID_TRY(const UnitId second, services.accounts().addUnit(admin, u"Barn och familj"_s));
    FRID_TRY(const QList<Unit> units, services.accounts().units(admin));
    const auto found
        = std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.id != second; });
    const UnitId first = found->id;

    const QList<DemoAccount> accounts{
        {u"handlaggare1"_s, u"Hanna Handläggare"_s, {{Role::Caseworker, first}}},
        {u"handlaggare2"_s, u"Henrik Handläggare"_s, {{Role::Caseworker, second}}},
        {u"chef"_s, u"Carina Chef"_s, {{Role::Manager, first}, {Role::Manager, second}}},
        {u"samordnare"_s, u"Samira Samordnare"_s, {{Role::Coordinator, first}, {Role::Coordinator, second}}},
        {u"granskare"_s, u"Gunnar Granskare"_s, {{Role::Auditor, {}}}},
    };
    DemoSummary result;
    QList<AccountId> ids;
    for (const DemoAccount& entry : accounts) {
        Account account;
        account.login = entry.login;
        account.displayName = entry.name;
        account.roles = entry.roles;
        FRID_TRY(const AccountId id,
            services.accounts().add(
                admin, account, QByteArray(DemoPassword.data(), DemoPassword.size()), true));
        ids.append(id);
        result.logins.append(entry.login);
    }

    DemoRandom random(options.seed);
    FRID_TRY(DemoText text, DemoText::load());
    DemoAssessments assessments(
        text, options.seed, services.instruments().catalog(), services.deadlines(), options.asOf);
    DemoPlacements placements(options.seed, services.deadlines(), options.asOf);
    DemoReferrals referrals(text, options.seed, services.deadlines(), options.asOf);
    DemoInterventions interventions(text, options.seed + 1, options.asOf);
    DemoHistory history(text, random, assessments, placements, referrals, interventions, services.deadlines(),
        {first, {ids.at(0)}}, {second, {ids.at(1)}}, options.asOf);
    // Families of up to six cases; a few days too many are drawn and the last family is cut to fit.
    const QList<QDate> days = daysOfReceipt(random, options.cases, options.asOf);
    const int familiesACommit = options.cases <= SmallRegistry ? 1 : 100;
    const QDateTime now(options.asOf, QTime(7, 0), swedishZone());
    {
        FRID_TRY(auto unit, services.units().storage().begin(UnitMode::Writing, ids.at(0), now.toUTC()));
        FRID_CHECK(placements.writeProviders(*unit, ids.at(0)));
        FRID_CHECK(placements.writeBudget(*unit, first, Ore(options.cases) * 1'500'000));
        FRID_CHECK(referrals.writeOrganisations(*unit));
        FRID_CHECK(unit->commit());
    }
    int next = 0;
    while (history.summary().cases < options.cases) {
        FRID_TRY(auto unit, services.units().storage().begin(UnitMode::Writing, ids.at(0), now.toUTC()));
        for (int i = 0; i < familiesACommit && history.summary().cases < options.cases; ++i) {
            // Families hold more than one case, so the days are walked in step with the cases written.
            next = std::max(next, history.summary().cases);
            FRID_CHECK(history.writeFamily(*unit, days.at(next), options.cases - history.summary().cases));
            ++next;
        }
        FRID_CHECK(unit->commit());
        if (progress && !progress(history.summary().cases, options.cases)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    FRID_TRY(auto unit, services.units().storage().begin(UnitMode::Writing, ids.at(0), now.toUTC()));
    for (int i = 0; i < options.cases / casesAnAsking; ++i) {
        FRID_CHECK(assessments.writeAsking(*unit, first, ids.at(0)));
        ++result.persons;
    }
    FRID_CHECK(unit->commit());
    const DemoSummary& written = history.summary();
    result.persons += written.persons;
    result.assessments = assessments.assessments();
    result.questions = assessments.questions();
    result.cases = written.cases;
    result.notes = written.notes;
    result.followUps = written.followUps;
    result.password = QString(DemoPassword);
    result.recoveryKey = recoveryKey;
    result.logins.append(u"admin"_s);
    return result;
}

} // namespace frid
