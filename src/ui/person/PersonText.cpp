#include "person/PersonText.h"

#include <QCoreApplication>

#include <frid/ui/kit/DateText.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("PersonText", source);
}
} // namespace

QString nameText(const DirectoryEntry& person)
{
    return person.masked ? text(QT_TRANSLATE_NOOP("PersonText", "Protected person"))
                         : (person.givenName + u' ' + person.familyName).trimmed();
}

QString numberText(const QString& digits)
{
    const auto number = IdentityNumber::fromStored(digits);
    return number ? number->display() : digits;
}

QString bornText(const DirectoryEntry& person)
{
    if (person.birthDate.isValid()) {
        return dateText(person.birthDate);
    }
    return person.birthYear > 0 ? QString::number(person.birthYear) : QString();
}

QString bornText(const Person& person, QDate today)
{
    if (person.birthDate) {
        const auto age = person.ageOn(today);
        return age ? QCoreApplication::translate("PersonText", "%1 (%n year(s))", nullptr, *age)
                         .arg(dateText(*person.birthDate))
                   : dateText(*person.birthDate);
    }
    return person.birthYear ? QString::number(*person.birthYear) : QString();
}

QString coordinationText(CoordinationStatus status)
{
    switch (status) {
    case CoordinationStatus::NotApplicable:
        return text(QT_TRANSLATE_NOOP("PersonText", "No coordination number"));
    case CoordinationStatus::Proven:
        return text(QT_TRANSLATE_NOOP("PersonText", "Identity proven"));
    case CoordinationStatus::Probable:
        return text(QT_TRANSLATE_NOOP("PersonText", "Identity probable"));
    case CoordinationStatus::Uncertain:
        return text(QT_TRANSLATE_NOOP("PersonText", "Identity uncertain"));
    case CoordinationStatus::Dormant:
        return text(QT_TRANSLATE_NOOP("PersonText", "Dormant"));
    }
    return {};
}

QList<CodeItem> coordinationItems()
{
    QList<CodeItem> items;
    for (const auto& [status, code] : EnumCodes<CoordinationStatus>::table) {
        items.append({QString(code), coordinationText(status)});
    }
    return items;
}

} // namespace frid::ui
