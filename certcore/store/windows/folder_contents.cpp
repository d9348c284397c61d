// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/folder_contents.h"

#include <string_view>

#include "certcore/base/file_reading.h"
#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"

namespace certcore {

namespace {

ErrorCause causeOf(DWORD error) {
    switch (error) {
        case ERROR_DISK_FULL:
        case ERROR_HANDLE_DISK_FULL:
            return ErrorCause::StoreFull;
        case ERROR_WRITE_PROTECT:
            return ErrorCause::StoreReadOnly;
        case ERROR_ACCESS_DENIED:
        case ERROR_PRIVILEGE_NOT_HELD:
            return ErrorCause::StoreAccessDenied;
        case ERROR_SHARING_VIOLATION:
        case ERROR_LOCK_VIOLATION:
            return ErrorCause::StoreBusy;
        default:
            return ErrorCause::StoreUnreachable;
    }
}

}  // namespace

std::unexpected<Error> fileError(const std::filesystem::path& path, DWORD error, const char* call) {
    return fail(causeOf(error), pathText(path), std::string(call) + ": " + systemError(error));
}

bool isNotThere(DWORD error) {
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

Result<std::vector<FoundName>> foundIn(const std::filesystem::path& path) {
    std::vector<FoundName> found;
    WIN32_FIND_DATAW data{};
    const FindHandle search(handleOf(FindFirstFileW(longPath(path / "*").c_str(), &data)));
    if (!search) {
        const DWORD error = GetLastError();
        return isNotThere(error) ? Result<std::vector<FoundName>>(found)
                                 : Result<std::vector<FoundName>>(fileError(path, error, "FindFirstFile"));
    }
    do {
        const std::wstring_view name = data.cFileName;
        if (name != L"." && name != L"..") {
            found.push_back({std::wstring(name), data.dwFileAttributes});
        }
    } while (FindNextFileW(search.get(), &data) != 0);
    const DWORD error = GetLastError();
    return error == ERROR_NO_MORE_FILES ? Result<std::vector<FoundName>>(std::move(found))
                                        : Result<std::vector<FoundName>>(fileError(path, error, "FindNextFile"));
}

}  // namespace certcore
