// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/store_error.h"

#include <windows.h>

#include "certcore/base/windows_text.h"

namespace certcore {

namespace {

// Errors come as plain numbers and, the same ones, as HRESULTs of FACILITY_WIN32.
DWORD plain(DWORD error) {
    constexpr DWORD win32Facility = 0x80070000;
    return (error & 0xFFFF0000U) == win32Facility ? error & 0xFFFFU : error;
}

ErrorCause causeOf(DWORD error) {
    switch (plain(error)) {
        case ERROR_ACCESS_DENIED:
        case ERROR_PRIVILEGE_NOT_HELD:
        case static_cast<DWORD>(NTE_PERM):
            return ErrorCause::StoreAccessDenied;
        case ERROR_DISK_FULL:
        case ERROR_HANDLE_DISK_FULL:
            return ErrorCause::StoreFull;
        case static_cast<DWORD>(NTE_EXISTS):
        case ERROR_SHARING_VIOLATION:
        case ERROR_LOCK_VIOLATION:
        case ERROR_BUSY:
            return ErrorCause::KeyInUse;
        default:
            return ErrorCause::StoreRefusedImport;
    }
}

bool namesReason(ErrorCause cause) {
    return cause == ErrorCause::KeyInUse || cause == ErrorCause::StoreRefusedImport;
}

}  // namespace

std::unexpected<Error> storeError(unsigned long error, const std::string& place, const std::string& doing) {
    const ErrorCause cause = causeOf(error);
    const std::string reason = systemError(error);
    return namesReason(cause) ? fail(cause, reason, doing) : fail(cause, place, doing + ": " + reason);
}

}  // namespace certcore
