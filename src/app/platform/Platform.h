#pragma once

namespace frid::app {

/// Keeps keys out of core dumps and away from other processes of the same user. Call first in main().
/// Linux: no core file and not dumpable. Elsewhere: nothing; there the system's crash reports must be turned
/// off by policy, as docs/security-model.md says.
void hardenProcess();

} // namespace frid::app
