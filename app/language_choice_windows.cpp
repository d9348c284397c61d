// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

#include <array>

#include "app/language_choice.h"

namespace app {

// In the computer's half of the registry, which administrators alone write to.
QString chooseLanguage(const QString& asked) {
    std::array<wchar_t, 16> code{};
    DWORD size = sizeof(code);
    if (!asked.isEmpty() || RegGetValueW(HKEY_LOCAL_MACHINE, L"Software\\AssistCert", L"Language", RRF_RT_REG_SZ,
                                         nullptr, code.data(), &size) != ERROR_SUCCESS) {
        return asked;
    }
    return QString::fromWCharArray(code.data());
}

}  // namespace app
