// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <wincrypt.h>

namespace doubles {

/// wineFunction finds a function of Wine's own crypt32, which lies beside the double as crypt32o.dll.
template <typename Function>
Function* wineFunction(const char* name) {
    static const HMODULE wine = LoadLibraryW(L"crypt32o.dll");
    return reinterpret_cast<Function*>(reinterpret_cast<void*>(GetProcAddress(wine, name)));
}

}  // namespace doubles

/// WINE is the function of Wine's own crypt32 with this name.
#define WINE(function) doubles::wineFunction<decltype(function)>(#function)
