// SPDX-License-Identifier: Apache-2.0
#define SECURITY_WIN32  // which of its interfaces secext.h is to show
#include <windows.h>

// Needs the types of windows.h.
#include <secext.h>

#include <vector>

#include "wizard/report/account_name.h"

namespace wizard::report {

QString accountName() {
    ULONG size = 0;
    GetUserNameExW(NameSamCompatible, nullptr, &size);
    std::vector<wchar_t> name(size + 1);
    return GetUserNameExW(NameSamCompatible, name.data(), &size) != 0 ? QString::fromWCharArray(name.data())
                                                                      : QString();
}

}  // namespace wizard::report
