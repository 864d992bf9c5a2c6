#pragma once

#include <QString>

namespace frid::app {

/// Swedish or English for the whole program, standard buttons included. Empty: the system's language, Swedish
/// where it is neither. Can be called again to switch. Returns the language in use ("sv" or "en").
QString installTranslations(const QString& language);

} // namespace frid::app
