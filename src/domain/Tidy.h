#pragma once

#include <QDate>
#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>
#include <frid/domain/TextRules.h>
#include <optional>

namespace frid {

/// Cleans a one-line text in place. Error: Invalid `field` `too_long`.
inline Result<void> tidyLine(QString& text, const QString& field)
{
    FRID_TRY(text, cleanText(text, field, TextLimit::SingleLine));
    return {};
}

/// Cleans a long text in place. Error: Invalid `field` `too_long`.
inline Result<void> tidyText(QString& text, const QString& field)
{
    FRID_TRY(text, cleanText(text, field, TextLimit::MultiLine));
    return {};
}

/// A day that has happened: plausible and not after `today`. A null date passes.
inline Result<void> happenedDay(QDate day, QDate today, const QString& field)
{
    FRID_CHECK(plausibleDate(day, field));
    return notInFuture(day, today, field);
}

inline Result<void> requireDay(QDate day, const QString& field)
{
    if (!day.isValid()) {
        return invalid(field, QStringLiteral("missing"));
    }
    return {};
}

/// Error: Invalid `field` `range` outside 0 to 10.
inline Result<void> ratingInRange(int value, const QString& field)
{
    if (value < 0 || value > 10) {
        return invalid(field, QStringLiteral("range"));
    }
    return {};
}

// How values stand in a FieldMap.

inline QString fieldText(QDate day)
{
    return day.toString(Qt::ISODate);
}

inline QString fieldText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

inline QString fieldText(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

/// Unknown is nothing.
inline QString fieldText(YesNo value)
{
    return value == YesNo::Unknown ? QString() : toCode(value);
}

template <typename Tag> QString fieldText(const Id<Tag>& id)
{
    return id.isNull() ? QString() : id.toString();
}

} // namespace frid
