#include "changelog/ChangeLog.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {
constexpr auto table = "change_log"_L1;
constexpr auto column = "changes_sealed"_L1;
} // namespace

Result<void> writeChange(UnitContext& context, QLatin1StringView recordKind, const QString& recordId,
    CaseId caseId, PersonId personId, QLatin1StringView deed, const QList<FieldChange>& changes)
{
    if (changes.isEmpty() && deed == "changed"_L1) {
        return {};
    }
    QJsonArray list;
    for (const FieldChange& change : changes) {
        list.append(QJsonArray{change.name, change.before, change.after});
    }
    const QString id = makeUuidV7(context.now).toString(QUuid::WithoutBraces);
    FRID_TRY(const QByteArray sealed,
        context.sealer.seal(QJsonDocument(list).toJson(QJsonDocument::Compact), table, column, id));
    FRID_CHECK(context.database.execute(
        u"INSERT INTO change_log (id, record_kind, record_id, case_id, person_id, deed, changes_sealed, "
        "changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        id, recordKind, recordId, caseId, personId, deed, sealed, context.account, context.now));
    return {};
}

Result<QList<FieldChange>> openChanges(
    const UnitContext& context, const QString& changeId, const QByteArray& sealed)
{
    FRID_TRY(const QByteArray json, context.sealer.open(sealed, table, column, changeId));
    QList<FieldChange> changes;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : list) {
        const QJsonArray change = value.toArray();
        changes.append({change[0].toString(), change[1].toString(), change[2].toString()});
    }
    return changes;
}

} // namespace frid::persistence
