// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/process_safety.h"

namespace app {

// Nothing runs with more rights than its user has: whoever sets an environment here has them already.
void secureProcess() {}

ArgumentsForQt::ArgumentsForQt(int argc, char* argv[]) : m_values(argv, argv + argc), m_count(argc) {
    m_values.push_back(nullptr);
}

QStringList programArguments() {
    return QCoreApplication::arguments();
}

}  // namespace app
