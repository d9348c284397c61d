// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <ncrypt.h>

#include <string>

#include "tests/windows/doubles/common/openssl_handles.h"

namespace doubles {

/// nameIn is the name that the parameters give to a key that is imported; empty where they give none.
[[nodiscard]] std::wstring nameIn(const NCryptBufferDesc* parameters);
/// bytesAt copies; empty for a null pointer.
[[nodiscard]] Bytes bytesAt(const BYTE* begin, DWORD size);

// Each of these is the function of ncrypt.h that its name brings to mind.
[[nodiscard]] SECURITY_STATUS openProvider(NCRYPT_PROV_HANDLE* handle, const wchar_t* name);
[[nodiscard]] SECURITY_STATUS openKey(NCRYPT_PROV_HANDLE provider, NCRYPT_KEY_HANDLE* handle, const wchar_t* name,
                                      DWORD flags);
[[nodiscard]] SECURITY_STATUS createKey(NCRYPT_PROV_HANDLE provider, NCRYPT_KEY_HANDLE* handle,
                                        const std::wstring& algorithm, const wchar_t* name, DWORD flags);
[[nodiscard]] SECURITY_STATUS importKey(NCRYPT_PROV_HANDLE provider, const std::wstring& type,
                                        const NCryptBufferDesc* parameters, NCRYPT_KEY_HANDLE* handle,
                                        const Bytes& blob, DWORD flags);
[[nodiscard]] SECURITY_STATUS finalizeKey(NCRYPT_KEY_HANDLE handle);
[[nodiscard]] SECURITY_STATUS exportKey(NCRYPT_KEY_HANDLE handle, const std::wstring& type, PBYTE output, DWORD room,
                                        DWORD* size);
[[nodiscard]] SECURITY_STATUS signHash(NCRYPT_KEY_HANDLE handle, const void* padding, const Bytes& hash, PBYTE output,
                                       DWORD room, DWORD* size, DWORD flags);
[[nodiscard]] SECURITY_STATUS eraseKey(NCRYPT_KEY_HANDLE handle);
[[nodiscard]] SECURITY_STATUS freeObject(NCRYPT_HANDLE handle);
[[nodiscard]] SECURITY_STATUS enumerateKeys(NCRYPT_PROV_HANDLE provider, NCryptKeyName** name, PVOID* state,
                                            DWORD flags);
[[nodiscard]] SECURITY_STATUS getProperty(NCRYPT_HANDLE handle, const std::wstring& name, PBYTE output, DWORD room,
                                          DWORD* size);

}  // namespace doubles
