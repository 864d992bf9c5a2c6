#pragma once

#include <frid/domain/person/Person.h>

namespace frid::persistence {

/// What stays of a protected person before somebody reveals it: that there is one, which protection, what
/// must not be done, the need of an interpreter. Names, number, birth, contact ways and free texts go.
[[nodiscard]] Person masked(const Person& person);

/// What a person is to an account that may know the name only: no number, birth, contact ways or
/// circumstances.
[[nodiscard]] Person nameOnly(const Person& person);

} // namespace frid::persistence
