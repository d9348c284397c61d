// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/pfx_for_windows.h"
#include "certcore/store/windows/key_providers.h"

namespace certcore {

namespace {

using ProviderHandle = NumberHandle<HCRYPTPROV, [](HCRYPTPROV provider) { CryptReleaseContext(provider, 0); }>;
using HashHandle = NumberHandle<HCRYPTHASH, [](HCRYPTHASH hash) { CryptDestroyHash(hash); }>;

DWORD flagsFor(const KeyLocation& location) {
    return CRYPT_SILENT | (location.machine ? static_cast<DWORD>(CRYPT_MACHINE_KEYSET) : 0U);
}

class CapiKey final : public StoredKey {
  public:
    CapiKey(ProviderHandle provider, DWORD keySpec) : m_provider(std::move(provider)), m_keySpec(keySpec) {}

    [[nodiscard]] bool belongsTo(const Certificate& certificate) const override {
        DWORD size = 0;
        if (CryptExportPublicKeyInfo(m_provider.get(), m_keySpec, X509_ASN_ENCODING, nullptr, &size) == 0) {
            return false;
        }
        std::vector<std::uint64_t> buffer(size / sizeof(std::uint64_t) + 1);
        auto* own = reinterpret_cast<CERT_PUBLIC_KEY_INFO*>(buffer.data());
        if (CryptExportPublicKeyInfo(m_provider.get(), m_keySpec, X509_ASN_ENCODING, own, &size) == 0) {
            return false;
        }
        const std::span<const unsigned char> der = certificate.der();
        const CERT_CONTEXT* context =
            CertCreateCertificateContext(X509_ASN_ENCODING, der.data(), static_cast<DWORD>(der.size()));
        if (context == nullptr) {
            return false;
        }
        const bool same =
            CertComparePublicKeyInfo(X509_ASN_ENCODING, own, &context->pCertInfo->SubjectPublicKeyInfo) != 0;
        CertFreeCertificateContext(context);
        return same;
    }

    [[nodiscard]] std::vector<unsigned char> sign(const CryptoContext& /*crypto*/,
                                                  std::span<const unsigned char> message) const override {
        HCRYPTHASH opened = 0;
        if (CryptCreateHash(m_provider.get(), CALG_SHA_256, 0, 0, &opened) == 0) {
            return {};
        }
        const HashHandle hash(opened);
        DWORD size = 0;
        if (CryptHashData(hash.get(), message.data(), static_cast<DWORD>(message.size()), 0) == 0 ||
            CryptSignHashW(hash.get(), m_keySpec, nullptr, 0, nullptr, &size) == 0) {
            return {};
        }
        std::vector<unsigned char> signature(size);
        if (CryptSignHashW(hash.get(), m_keySpec, nullptr, 0, signature.data(), &size) == 0) {
            return {};
        }
        // CAPI writes numbers from their lowest byte on, X.509 from their highest.
        std::ranges::reverse(signature);
        return signature;
    }

    [[nodiscard]] std::vector<unsigned char> accessList() const override {
        DWORD size = 0;
        if (CryptGetProvParam(m_provider.get(), PP_KEYSET_SEC_DESCR, nullptr, &size, ownerAndAccess) == 0) {
            return {};
        }
        std::vector<unsigned char> descriptor(size);
        const bool got =
            CryptGetProvParam(m_provider.get(), PP_KEYSET_SEC_DESCR, descriptor.data(), &size, ownerAndAccess) != 0;
        return got ? descriptor : std::vector<unsigned char>();
    }

    [[nodiscard]] DWORD setAccessList(std::vector<unsigned char> descriptor) const override {
        return CryptSetProvParam(m_provider.get(), PP_KEYSET_SEC_DESCR, descriptor.data(), DACL_SECURITY_INFORMATION) !=
                       0
                   ? static_cast<DWORD>(ERROR_SUCCESS)
                   : GetLastError();
    }

  private:
    ProviderHandle m_provider;
    DWORD m_keySpec;
};

ProviderHandle acquire(const KeyLocation& location, const std::string& provider, DWORD type) {
    HCRYPTPROV opened = 0;
    const bool acquired = CryptAcquireContextW(&opened, toWide(location.container).c_str(), toWide(provider).c_str(),
                                               type, flagsFor(location)) != 0;
    return ProviderHandle(acquired ? opened : 0);
}

// Microsoft's RSA providers share their containers, and the older ones of them do not sign over SHA-256, which says
// nothing about the key.
ProviderHandle acquire(const KeyLocation& location) {
    const bool isOlder = location.provider.starts_with("Microsoft ") &&
                         (location.providerType == PROV_RSA_FULL || location.providerType == PROV_RSA_SCHANNEL);
    if (isOlder) {
        if (ProviderHandle newer = acquire(location, std::string(defaultRsaProvider), PROV_RSA_AES)) {
            return newer;
        }
    }
    return acquire(location, location.provider, location.providerType);
}

}  // namespace

std::unique_ptr<StoredKey> openCapiKey(const KeyLocation& location) {
    ProviderHandle provider = acquire(location);
    HCRYPTKEY key = 0;
    if (!provider || CryptGetUserKey(provider.get(), location.keySpec, &key) == 0) {
        return nullptr;
    }
    CryptDestroyKey(key);
    return std::make_unique<CapiKey>(std::move(provider), location.keySpec);
}

DWORD deleteCapiKey(const KeyLocation& location) {
    HCRYPTPROV none = 0;
    return CryptAcquireContextW(&none, toWide(location.container).c_str(), toWide(location.provider).c_str(),
                                location.providerType, CRYPT_DELETEKEYSET | flagsFor(location)) != 0
               ? static_cast<DWORD>(ERROR_SUCCESS)
               : GetLastError();
}

}  // namespace certcore
