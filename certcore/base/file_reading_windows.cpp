// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/bounded_reading.h"
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
    const auto readSome = [&](std::span<unsigned char> into) -> Result<std::size_t> {
        DWORD got = 0;
        if (ReadFile(file.get(), into.data(), static_cast<DWORD>(into.size()), &got, nullptr) == 0) {
            return failed(ErrorCause::FileReadFailed, GetLastError());
        }
        return got;
    };
    return readToEnd(path, size, limit, readSome);
}

std::string pathText(const std::filesystem::path& path) {
    return fromWide(path.native());
}

}  // namespace certcore
