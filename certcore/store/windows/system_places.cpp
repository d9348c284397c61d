// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/system_places.h"

// GUIDs of known folders are defined here.
#include <initguid.h>
#include <windows.h>

#include <knownfolders.h>
#include <shlobj.h>
#include <winternl.h>

#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"

// Not in mingw's headers; in ntdll.dll since Windows 2000 ("RtlGetVersion").
extern "C" NTSTATUS NTAPI RtlGetVersion(PRTL_OSVERSIONINFOW);

namespace certcore {

namespace {

Result<std::filesystem::path> knownFolder(const GUID& id) {
    wchar_t* path = nullptr;
    const HRESULT result = SHGetKnownFolderPath(id, KF_FLAG_DONT_VERIFY, nullptr, &path);
    const std::filesystem::path folder = path == nullptr ? std::filesystem::path() : std::filesystem::path(path);
    CoTaskMemFree(path);
    if (FAILED(result)) {
        return fail(ErrorCause::Unexpected, {}, "a known folder: " + systemError(static_cast<DWORD>(result)));
    }
    return folder / "AssistCert";
}

}  // namespace

Result<std::filesystem::path> machineFolder() {
    return knownFolder(FOLDERID_ProgramData);
}

Result<std::filesystem::path> userFolder() {
    return knownFolder(FOLDERID_LocalAppData);
}

unsigned windowsBuild() {
    RTL_OSVERSIONINFOW version{};
    version.dwOSVersionInfoSize = sizeof(version);
    RtlGetVersion(&version);
    return version.dwBuildNumber;
}

bool isElevated() {
    HANDLE opened = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened) == 0) {
        return false;
    }
    const WindowsHandle token(opened);
    TOKEN_ELEVATION elevation{};
    DWORD size = sizeof(elevation);
    return GetTokenInformation(token.get(), TokenElevation, &elevation, size, &size) != 0 &&
           elevation.TokenIsElevated != 0;
}

}  // namespace certcore
