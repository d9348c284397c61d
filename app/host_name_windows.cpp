// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

#include <vector>

#include "app/host_name.h"

namespace app {

// A node of a cluster would give the cluster's name, if not asked for that of the machine.
QString qualifiedHostName() {
    DWORD size = 0;
    GetComputerNameExW(ComputerNamePhysicalDnsFullyQualified, nullptr, &size);
    std::vector<wchar_t> buffer(size + 1);
    if (GetComputerNameExW(ComputerNamePhysicalDnsFullyQualified, buffer.data(), &size) == 0) {
        return {};
    }
    const QString name = QString::fromWCharArray(buffer.data());
    return name.contains(u'.') ? name : QString();
}

}  // namespace app
