#include <frid/domain/FieldMap.h>

namespace frid {

QList<FieldChange> changedFields(const FieldMap& before, const FieldMap& after)
{
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString old = i < before.size() ? before.at(i).value : QString();
        if (old != after.at(i).value) {
            changes.append({after.at(i).name, old, after.at(i).value});
        }
    }
    return changes;
}

} // namespace frid
