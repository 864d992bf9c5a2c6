#include "readmodels/Colleagues.h"

#include "database/Columns.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

Result<QList<Colleague>> readColleagues(UnitContext& context)
{
    FRID_TRY(const auto names, context.names.accounts(context));
    QHash<AccountId, QList<RoleGrant>> roles;
    const auto readRole = [&](const Row& row) {
        roles[row.as<AccountId>(0)].append({enumAt<Role>(row, 1), row.as<UnitId>(2)});
        return true;
    };
    FRID_CHECK(context.database.all(
        u"SELECT account_id, role, unit_id FROM account_role ORDER BY role, unit_id"_s, readRole));
    FRID_TRY(auto list, context.database.all(u"SELECT id, disabled FROM account"_s, [&](const Row& row) {
        const auto id = row.as<AccountId>(0);
        return Colleague{id, names.value(id), row.boolean(1), roles.value(id)};
    }));
    const QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::ranges::sort(list, [&](const Colleague& a, const Colleague& b) {
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    return list;
}

} // namespace frid::persistence
