#pragma once

#include <frid/reporting/Document.h>

namespace frid::test {

/// Every kind of block, as an official report would hold them. All invented.
[[nodiscard]] reporting::Document sampleDocument(int goals = 6, int notes = 8, int noteLength = 400);

/// Text of about this many characters made of Swedish words, the same for the same seed.
[[nodiscard]] QString prose(int length, int seed);

/// What a block says, in the order in which it is set, without white space.
[[nodiscard]] QString textOf(const reporting::Block& block);

/// Without any white space.
[[nodiscard]] QString squeezed(const QString& text);

} // namespace frid::test
