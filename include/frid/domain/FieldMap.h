#pragma once

#include <QList>
#include <QString>

namespace frid {

/// One field of a record as text, under its stable name ("family_name"), for the conflict screen, the change
/// log and the history page. Codes stay codes; dates are ISO; null is an empty string.
struct FieldValue {
    QString name;
    QString value;

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

using FieldMap = QList<FieldValue>;

/// A field that differs between two versions of one record.
struct FieldChange {
    QString name;
    QString before;
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// The fields whose values differ, in the order of `after`. Both maps come from the same toFields().
[[nodiscard]] QList<FieldChange> changedFields(const FieldMap& before, const FieldMap& after);

} // namespace frid
