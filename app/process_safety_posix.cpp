// SPDX-License-Identifier: Apache-2.0
#include <sys/prctl.h>
#include <sys/resource.h>

#include <QCoreApplication>

#include "app/process_safety.h"

namespace app {

// Nothing runs with more rights than its user has: whoever sets an environment here has them already. But what a
// password or key was in must not stay on a disk, nor be there for this user's other programs to read.
void secureProcess() {
    constexpr rlimit nothing{0, 0};
    ::setrlimit(RLIMIT_CORE, &nothing);
    // Also where the system hands a crash to a program of its own, for which the limit does not count.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

ArgumentsForQt::ArgumentsForQt(int argc, char* argv[]) : m_values(argv, argv + argc), m_count(argc) {
    m_values.push_back(nullptr);
}

QStringList programArguments() {
    return QCoreApplication::arguments();
}

}  // namespace app
