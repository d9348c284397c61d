// SPDX-License-Identifier: Apache-2.0
#include "wizard/event_log/system_log.h"

namespace wizard::event_log {

// There are no certificate stores of the system here, and so nothing that happens to them.
void writeToSystemLog(Event /*event*/, const QString& /*sentence*/) {}

}  // namespace wizard::event_log
