#pragma once

#include <QString>

namespace frid::ui {

/// Headings to write under for a kind of note (code of list "note_kind"); empty where a blank page is best.
[[nodiscard]] QString noteTemplate(const QString& kind);

} // namespace frid::ui
