// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

// Needs the types of windows.h.
#include <ncrypt.h>
#include <wincrypt.h>

#include <string>
#include <utility>

namespace containers {

/// CngKey opens a key of CNG for the time of a block, without asking anybody anything.
class CngKey {
  public:
    /// CngKey takes NCryptOpenKey's flags, such as NCRYPT_MACHINE_KEY_FLAG.
    CngKey(const std::wstring& provider, const std::wstring& key, DWORD keySpec, DWORD flags) {
        NCryptOpenStorageProvider(&m_provider, provider.c_str(), 0);
        m_status = NCryptOpenKey(m_provider, &m_key, key.c_str(), keySpec, flags | NCRYPT_SILENT_FLAG);
    }
    CngKey(const CngKey&) = delete;
    CngKey& operator=(const CngKey&) = delete;
    CngKey(CngKey&&) = delete;
    CngKey& operator=(CngKey&&) = delete;
    ~CngKey() {
        if (m_key != 0) {
            NCryptFreeObject(m_key);
        }
        NCryptFreeObject(m_provider);
    }

    /// status is what opening came to, 0 for good.
    [[nodiscard]] SECURITY_STATUS status() const { return m_status; }
    explicit operator bool() const { return m_key != 0; }
    [[nodiscard]] NCRYPT_KEY_HANDLE get() const { return m_key; }

    /// release gives the handle away, as to NCryptDeleteKey, which frees it.
    [[nodiscard]] NCRYPT_KEY_HANDLE release() { return std::exchange(m_key, 0); }

  private:
    NCRYPT_PROV_HANDLE m_provider = 0;
    NCRYPT_KEY_HANDLE m_key = 0;
    SECURITY_STATUS m_status = 0;
};

}  // namespace containers
