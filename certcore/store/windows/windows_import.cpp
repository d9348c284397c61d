// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/windows_import.h"

#include <algorithm>

#include <openssl/crypto.h>

#include "certcore/base/text_encoding.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/pfx_for_windows.h"
#include "certcore/store/windows/store_error.h"
#include "certcore/store/windows/system_places.h"

namespace certcore {

namespace {

// In the headers of later versions only (PFXImportCertStore).
constexpr DWORD includeExtendedProperties = 0x10;

// Words for a password, UTF-16 and with its end; wiped with the object.
class WidePassword {
  public:
    explicit WidePassword(const Secret& ascii) : m_units(Secret::ofSize((ascii.bytes().size() + 1) * sizeof(wchar_t))) {
        std::ranges::copy(ascii.bytes(), text());
    }
    [[nodiscard]] wchar_t* text() { return reinterpret_cast<wchar_t*>(m_units.writable().data()); }

  private:
    Secret m_units;
};

// Empty where the system gives no random numbers.
Secret randomPassword(const CryptoContext& crypto) {
    constexpr std::size_t enough = 24;
    std::vector<unsigned char> random = crypto.random(enough);
    std::string digits = toHex(random);
    Secret password = Secret::ofText(digits);
    OPENSSL_cleanse(random.data(), random.size());
    OPENSSL_cleanse(digits.data(), digits.size());
    return password;
}

DWORD flagsFor(const StoreEntry& entry, bool machine) {
    // A user's key goes to the user even where the file says otherwise.
    const DWORD place = machine ? CRYPT_MACHINE_KEYSET : CRYPT_USER_KEYSET;
    return place | includeExtendedProperties | (entry.exportable ? static_cast<DWORD>(CRYPT_EXPORTABLE) : 0U);
}

// Windows takes the friendly name from the file; it is set once more for those versions that leave it out.
void setFriendlyName(const CERT_CONTEXT& leaf, const StoreEntry& entry) {
    if (!entry.leaf.attributes.friendlyName) {
        return;
    }
    std::wstring name = toWide(*entry.leaf.attributes.friendlyName);
    CRYPT_DATA_BLOB blob{static_cast<DWORD>((name.size() + 1) * sizeof(wchar_t)), reinterpret_cast<BYTE*>(name.data())};
    CertSetCertificateContextProperty(&leaf, CERT_FRIENDLY_NAME_PROP_ID, 0, &blob);
}

}  // namespace

KeyLocation plannedKey(const StoreEntry& entry, const ReceiptId& receipt, StoreLocation location) {
    const auto provider = providerFor(entry);
    const bool isCapi = provider == defaultRsaProvider;
    return {"AssistCert-" + receipt.text(), provider.value_or(std::string(softwareKeyProvider)),
            isCapi ? static_cast<DWORD>(PROV_RSA_AES) : 0U, isCapi ? static_cast<DWORD>(AT_KEYEXCHANGE) : 0U,
            location == StoreLocation::LocalMachine};
}

Result<HandedOver> handOver(const CryptoContext& crypto, const StoreEntry& entry, const KeyLocation& planned) {
    const Secret password = randomPassword(crypto);
    if (password.empty()) {
        return fail(ErrorCause::Unexpected, {}, "no random numbers: " + lastOpenSslError());
    }
    auto pfx = encodePfx(crypto, contentsForWindows(entry, planned.container), password, strengthFor(windowsBuild()));
    if (!pfx) {
        return passOn(pfx);
    }
    WidePassword wide(password);
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(pfx->size()), pfx->data()};
    SetLastError(ERROR_SUCCESS);
    HandedOver made{CertificateStoreHandle(PFXImportCertStore(&blob, wide.text(), flagsFor(entry, planned.machine))),
                    nullptr, planned};
    if (!made.temporary) {
        return storeError(GetLastError(), planned.container, "PFXImportCertStore");
    }
    // Never by what the certificates say of their keys: every one of them might.
    auto leaf = certificateIn(made.temporary, entry.leaf.certificate, planned.container);
    if (!leaf) {
        return passOn(leaf);
    }
    made.leaf = std::move(*leaf);
    auto key = made.leaf ? keyLocationOf(*made.leaf) : std::nullopt;
    if (!key) {
        return passOn(key);
    }
    if (!*key) {
        return fail(ErrorCause::StoreRefusedImport, "no key", "what Windows made of the PFX names no key");
    }
    made.key = std::move(**key);
    setFriendlyName(*made.leaf, entry);
    return made;
}

}  // namespace certcore
