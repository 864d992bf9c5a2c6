#include "platform/Platform.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace frid::app {

void hardenProcess()
{
#ifdef Q_OS_LINUX
    // Best effort: a system that refuses still runs the program.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace frid::app
