// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>

#include "certcore/base/file_reading.h"
#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"

namespace certcore {

namespace {

ErrorCause causeOf(DWORD error) {
    switch (error) {
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
        case ERROR_INVALID_NAME:
        case ERROR_BAD_PATHNAME:
        case ERROR_FILENAME_EXCED_RANGE:
        case ERROR_BAD_NETPATH:
        case ERROR_BAD_NET_NAME:
            return ErrorCause::FileMissing;
        case ERROR_ACCESS_DENIED:
            return ErrorCause::FileAccessDenied;
        default:
            return ErrorCause::FileReadFailed;
    }
}

// A program behind a pipe must not act in the name of this one, so it may only ask who this is. Folders are opened as
// well, to be told apart from files that are denied.
WindowsHandle openToRead(const std::filesystem::path& path) {
    return WindowsHandle(handleOf(CreateFileW(
        longPath(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr)));
}

}  // namespace

Result<std::vector<unsigned char>> readWholeFile(const std::filesystem::path& path, std::size_t limit) {
    const auto failed = [&path](ErrorCause cause, DWORD error) {
        return fail(cause, pathText(path), error == 0 ? std::string() : systemError(error));
    };
    const WindowsHandle file = openToRead(path);
    if (!file) {
        const DWORD error = GetLastError();
        return failed(causeOf(error), error);
    }
    if (GetFileType(file.get()) != FILE_TYPE_DISK) {
        return failed(ErrorCause::FileIsNotRegular, 0);
    }
    BY_HANDLE_FILE_INFORMATION status{};
    if (GetFileInformationByHandle(file.get(), &status) == 0) {
        return failed(ErrorCause::FileReadFailed, GetLastError());
    }
    if ((status.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0) {
        return failed(ErrorCause::FileIsFolder, 0);
    }
    const std::uint64_t size = std::uint64_t{status.nFileSizeHigh} << 32U | status.nFileSizeLow;
    std::vector<unsigned char> bytes(static_cast<std::size_t>(std::min<std::uint64_t>(size, limit)) + 1);
    std::size_t used = 0;
    while (true) {
        DWORD got = 0;
        if (ReadFile(file.get(), bytes.data() + used, static_cast<DWORD>(bytes.size() - used), &got, nullptr) == 0) {
            return failed(ErrorCause::FileReadFailed, GetLastError());
        }
        if (got == 0) {
            break;
        }
        used += got;
        if (used > limit) {
            return failed(ErrorCause::FileTooLarge, 0);
        }
        if (used == bytes.size()) {
            bytes.resize(std::min(bytes.size() * 2, limit + 1));
        }
    }
    bytes.resize(used);
    return bytes;
}

std::string pathText(const std::filesystem::path& path) {
    return fromWide(path.native());
}

}  // namespace certcore
