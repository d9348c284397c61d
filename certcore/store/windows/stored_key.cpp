// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/stored_key.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "certcore/base/text_encoding.h"
#include "certcore/base/windows_text.h"
#include "certcore/cert/private_key.h"
#include "certcore/store/windows/key_providers.h"
#include "certcore/store/windows/store_error.h"
#include "certcore/store/windows/system_store.h"

namespace certcore {

namespace {

bool isCng(const KeyLocation& location) {
    return location.providerType == 0;
}

// No key, or none of the provider's kind here: wincrypt.h has no names for some of them in all its versions.
bool meansMissing(DWORD error) {
    static constexpr std::array<DWORD, 10> missing{
        0x8009000D,  // NTE_NO_KEY
        0x80090011,  // NTE_NOT_FOUND
        0x80090013,  // NTE_BAD_PROVIDER
        0x80090016,  // NTE_BAD_KEYSET
        0x80090017,  // NTE_PROV_TYPE_NOT_DEF
        0x80090019,  // NTE_KEYSET_NOT_DEF
        0x8009001D,  // NTE_PROVIDER_DLL_FAIL
        0x8009001E,  // NTE_PROV_DLL_NOT_FOUND
        0x8009001F,  // NTE_BAD_KEYSET_PARAM
        ERROR_FILE_NOT_FOUND,
    };
    return std::ranges::find(missing, error) != missing.end();
}

}  // namespace

bool KeyLocation::mayBeSameKey(const KeyLocation& other) const {
    return machine == other.machine && asciiLower(container) == asciiLower(other.container);
}

Result<std::optional<KeyLocation>> keyLocationOf(const CERT_CONTEXT& certificate) {
    const auto unreadable = [&certificate](DWORD error) {
        return storeError(error, thumbprintTextOf(certificate), "reading where a key lies");
    };
    DWORD size = 0;
    if (CertGetCertificateContextProperty(&certificate, CERT_KEY_PROV_INFO_PROP_ID, nullptr, &size) == 0) {
        const DWORD error = GetLastError();
        return error == static_cast<DWORD>(CRYPT_E_NOT_FOUND) ? Result<std::optional<KeyLocation>>(std::nullopt)
                                                              : unreadable(error);
    }
    // The structure is followed by the texts that it points to.
    std::vector<std::uint64_t> buffer(size / sizeof(std::uint64_t) + 1);
    if (CertGetCertificateContextProperty(&certificate, CERT_KEY_PROV_INFO_PROP_ID, buffer.data(), &size) == 0) {
        return unreadable(GetLastError());
    }
    const auto& info = *reinterpret_cast<const CRYPT_KEY_PROV_INFO*>(buffer.data());
    const auto textOf = [](const wchar_t* text) { return text == nullptr ? std::string() : fromWide(text); };
    return KeyLocation{textOf(info.pwszContainerName), textOf(info.pwszProvName), info.dwProvType, info.dwKeySpec,
                       (info.dwFlags & CRYPT_MACHINE_KEYSET) != 0};
}

std::unique_ptr<StoredKey> openStoredKey(const KeyLocation& location) {
    return isCng(location) ? openCngKey(location) : openCapiKey(location);
}

bool isOwnKey(const KeyLocation& location, const Certificate& certificate) {
    const auto opened = openStoredKey(location);
    return opened && opened->belongsTo(certificate);
}

Result<void> deleteStoredKey(const KeyLocation& location) {
    const DWORD error = isCng(location) ? deleteCngKey(location) : deleteCapiKey(location);
    if (error == ERROR_SUCCESS || meansMissing(error)) {
        return {};
    }
    return storeError(error, location.container, "deleting a key");
}

KeyProof proveStoredKey(const CryptoContext& crypto, const KeyLocation& location, const Certificate& certificate) {
    const std::unique_ptr<StoredKey> key = openStoredKey(location);
    if (!key) {
        return {};
    }
    const std::vector<unsigned char> message = crypto.random(32);
    const std::vector<unsigned char> signature =
        message.empty() ? std::vector<unsigned char>() : key->sign(crypto, message);
    const bool matches = key->belongsTo(certificate);
    return {true, matches, matches && !signature.empty() && isSignedBy(crypto, certificate, message, signature)};
}

}  // namespace certcore
