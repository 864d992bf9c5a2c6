#include "provider/ProviderText.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <frid/domain/provider/Municipality.h>
#include <frid/ui/AppContext.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

QString municipalityNames(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes) {
        names.append(municipalityName(code));
    }
    return names.join(u", "_s);
}

QStringList splitNames(const QString& text)
{
    QStringList names = text.split(u',', Qt::SkipEmptyParts);
    for (QString& name : names) {
        name = name.trimmed();
    }
    names.removeAll(QString());
    return names;
}

void completeMunicipalities(QLineEdit* field)
{
    QStringList names;
    for (const Municipality& one : municipalities()) {
        names.append(one.name);
    }
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    auto* completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
}

QString labelsText(
    const AppContext& context, const QString& list, const QStringList& codes, const QString& between)
{
    QStringList labels;
    for (const QString& code : codes) {
        labels.append(context.label(list, code));
    }
    return labels.join(between);
}

QString placeText(const AppContext& context, const Place& place)
{
    const auto count = [](const char* text, int number) {
        return QCoreApplication::translate("ProviderText", text, nullptr, number);
    };
    QStringList parts{count(QT_TRANSLATE_N_NOOP("ProviderText", "%n bed(s)"), place.beds)};
    if (place.rooms > 0) {
        parts.append(count(QT_TRANSLATE_N_NOOP("ProviderText", "%n household(s) at a time"), place.rooms));
    }
    const QString suits = labelsText(context, u"place_suits"_s, place.suits, u", "_s);
    if (!suits.isEmpty()) {
        parts.append(suits);
    }
    if (place.suits.contains(u"children"_s) && (place.childAgeFrom > 0 || place.childAgeTo < 17)) {
        parts.append(QCoreApplication::translate("ProviderText", "children of %1–%2 years")
                         .arg(place.childAgeFrom)
                         .arg(place.childAgeTo));
    }
    return parts.join(u" · "_s);
}

} // namespace frid::ui
