// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

// Need the types of windows.h.
#include <objbase.h>
#include <shellapi.h>

#include <string>
#include <vector>

#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/windows/system_places.h"
#include "wizard/elevation/command_line.h"
#include "wizard/elevation/elevation.h"
#include "wizard/elevation/legacy_drops.h"

namespace wizard {

namespace {

const wchar_t* const policyKey = LR"(SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System)";

// A policy that is not set leaves what Windows does by itself.
DWORD policyValue(const wchar_t* name, DWORD otherwise) {
    DWORD value = 0;
    DWORD size = sizeof(value);
    const LSTATUS found = RegGetValueW(HKEY_LOCAL_MACHINE, policyKey, name, RRF_RT_REG_DWORD, nullptr, &value, &size);
    return found == ERROR_SUCCESS ? value : otherwise;
}

// An administrator who works with a limited token has a full one beside it.
bool hasFullToken() {
    HANDLE opened = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened) == 0) {
        return false;
    }
    const certcore::WindowsHandle token(opened);
    TOKEN_ELEVATION_TYPE type = TokenElevationTypeDefault;
    DWORD size = sizeof(type);
    return GetTokenInformation(token.get(), TokenElevationType, &type, size, &size) != 0 &&
           type == TokenElevationTypeLimited;
}

Rights currentRights() {
    if (certcore::isElevated()) {
        return Rights::Elevated;
    }
    // Without User Account Control "runas" starts the program as it is; with ConsentPromptBehaviorUser 0 it is refused.
    if (policyValue(L"EnableLUA", 1) == 0) {
        return Rights::OutOfReach;
    }
    if (hasFullToken()) {
        return Rights::OnConsent;
    }
    return policyValue(L"ConsentPromptBehaviorUser", 3) == 0 ? Rights::OutOfReach : Rights::WithAdministrator;
}

std::wstring programPath() {
    constexpr std::size_t longestPath = 32768;
    std::vector<wchar_t> path(longestPath);
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    return {path.data(), length < path.size() ? length : 0};
}

class SystemElevation final : public Elevation {
  public:
    [[nodiscard]] Rights rights() const override { return m_rights; }
    [[nodiscard]] certcore::Result<Restart> restartElevated(const QStringList& arguments) override;
    void takeDropsFor(QWidget& window, DropTaker take) override;

  private:
    const Rights m_rights = currentRights();
    std::unique_ptr<elevation::LegacyDrops> m_drops;
};

certcore::Result<Restart> SystemElevation::restartElevated(const QStringList& arguments) {
    const std::wstring program = programPath();
    const std::wstring line = elevation::commandLine(arguments).toStdWString();
    SHELLEXECUTEINFOW start{};
    start.cbSize = sizeof(start);
    start.fMask = SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI | SEE_MASK_UNICODE;
    start.hwnd = GetActiveWindow();  // Windows' question comes up before the window that asks.
    start.lpVerb = L"runas";
    start.lpFile = program.c_str();
    start.lpParameters = line.c_str();
    start.nShow = SW_SHOWNORMAL;
    // Windows would put the new window behind whatever has the keyboard.
    AllowSetForegroundWindow(ASFW_ANY);
    if (!program.empty() && ShellExecuteExW(&start) != 0) {
        return Restart::Started;
    }
    const DWORD error = GetLastError();
    if (error == ERROR_CANCELLED) {
        return Restart::Declined;
    }
    return certcore::fail(certcore::ErrorCause::Unexpected, {}, "ShellExecuteEx: " + certcore::systemError(error));
}

void SystemElevation::takeDropsFor(QWidget& window, DropTaker take) {
    if (m_rights == Rights::Elevated) {
        m_drops = std::make_unique<elevation::LegacyDrops>(window, std::move(take));
    }
}

}  // namespace

std::unique_ptr<Elevation> systemElevation() {
    return std::make_unique<SystemElevation>();
}

}  // namespace wizard
