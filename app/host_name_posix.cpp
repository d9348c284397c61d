// SPDX-License-Identifier: Apache-2.0
#include <QSysInfo>

#include "app/host_name.h"

namespace app {

QString qualifiedHostName() {
    const QString name = QSysInfo::machineHostName();
    return name.contains(u'.') ? name : QString();
}

}  // namespace app
