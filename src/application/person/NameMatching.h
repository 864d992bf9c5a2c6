#pragma once

#include <QString>

namespace frid {

/// Folded with å, ä, ö as a, a, o: the order in which words are indexed.
[[nodiscard]] QString plainName(QStringView folded);

/// Whether a typed word begins a name, both folded; a plain a or o in it stands for å, ä, ö as well.
[[nodiscard]] bool beginsName(QStringView typed, QStringView name);

/// Whether two folded names differ in few letters: none below four letters, one below seven, two from seven
/// on.
[[nodiscard]] bool fewLettersDiffer(QStringView a, QStringView b);

} // namespace frid
