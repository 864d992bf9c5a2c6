#pragma once

#include <QStringList>

#include <frid/domain/provider/Suitability.h>

class QLineEdit;

namespace frid::ui {

class AppContext;

/// "Nyköping, Eskilstuna" of codes.
[[nodiscard]] QString municipalityNames(const QStringList& codes);
/// What stands between commas, trimmed.
[[nodiscard]] QStringList splitNames(const QString& text);
/// Offers names while one is typed.
void completeMunicipalities(QLineEdit* field);
/// "3 beds, 1 room"; what a place suits and for what ages.
[[nodiscard]] QString placeText(const AppContext& context, const Place& place);
/// Labels of codes, one after the other.
[[nodiscard]] QString labelsText(
    const AppContext& context, const QString& list, const QStringList& codes, const QString& between);

} // namespace frid::ui
