#pragma once

#include <frid/application/Services.h>

namespace frid {

/// What the demo registry is to hold.
struct DemoOptions {
    int cases = 200;
    quint32 seed = 1;
    QDate asOf; ///< the day that the histories end, Swedish calendar; they begin three years before
};

struct DemoSummary {
    QString password; ///< of every account
    QString recoveryKey;
    QStringList logins;
    int persons = 0;
    int cases = 0;
    int notes = 0;
    int followUps = 0;
    int assessments = 0; ///< signed
    int questions = 0; ///< about violence
};

/// The password of every demo account. No secret: there are no real people behind it.
[[nodiscard]] QLatin1StringView demoPassword();

/// Fills an empty, migrated registry with a synthetic municipality: two units, accounts of every role and
/// cases with believable histories. All people are made up; identity numbers carry the serials 980–999 that
/// the tax agency reserves for tests. The same seed, size and day give the same content. Leaves the registry
/// unlocked. Errors: Duplicate when the registry is in use already, Cancelled, Storage kinds.
[[nodiscard]] Result<DemoSummary> fillDemoRegistry(
    Services& services, const DemoOptions& options, const Progress& progress = {});

} // namespace frid
