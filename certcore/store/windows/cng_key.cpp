// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/windows_crypto.h"

// Needs the types of the above.
#include <ncrypt.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>

#include "certcore/base/openssl_handles.h"
#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/windows/key_providers.h"

namespace certcore {

namespace {

using NcryptHandle = NumberHandle<NCRYPT_HANDLE, [](NCRYPT_HANDLE handle) { NCryptFreeObject(handle); }>;
using Bytes = std::vector<unsigned char>;

// The fixed-width numbers of a public key as CNG's blobs hold them behind their header: modulus, or X and Y.
Bytes numbersOf(const Certificate& certificate) {
    EVP_PKEY* key = X509_get0_pubkey(certificate.handle());
    if (key == nullptr) {
        return {};
    }
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC) {
        std::size_t size = 0;
        EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY, nullptr, 0, &size);
        Bytes point(size);
        constexpr unsigned char uncompressed = 4;
        if (size < 2 ||
            EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY, point.data(), size, &size) != 1 ||
            point.front() != uncompressed) {
            return {};
        }
        point.erase(point.begin());
        return point;
    }
    BIGNUM* modulus = nullptr;
    if (EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &modulus) != 1) {
        return {};
    }
    const Handle<BIGNUM, BN_free> owned(modulus);
    Bytes bytes(static_cast<std::size_t>(BN_num_bytes(modulus)));
    BN_bn2bin(modulus, bytes.data());
    return bytes;
}

// r and s side by side become the SEQUENCE that X.509 wants (RFC 3279, 2.2.3).
Bytes ecdsaDer(std::span<const unsigned char> raw) {
    const int half = static_cast<int>(raw.size() / 2);
    Handle<BIGNUM, BN_free> r(BN_bin2bn(raw.data(), half, nullptr));
    Handle<BIGNUM, BN_free> s(BN_bin2bn(raw.data() + half, half, nullptr));
    const Handle<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    if (!r || !s || !signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) {
        return {};
    }
    (void)r.release();  // the signature owns them now
    (void)s.release();
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    if (size <= 0) {
        return {};
    }
    Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return bytes;
}

class CngKey final : public StoredKey {
  public:
    explicit CngKey(NcryptHandle key) : m_key(std::move(key)) {}

    [[nodiscard]] bool belongsTo(const Certificate& certificate) const override {
        const Bytes wanted = numbersOf(certificate);
        Bytes blob = exported(isRsa() ? BCRYPT_RSAPUBLIC_BLOB : BCRYPT_ECCPUBLIC_BLOB);
        if (wanted.empty() || blob.size() < wanted.size()) {
            return false;
        }
        return std::equal(wanted.begin(), wanted.end(), blob.end() - static_cast<std::ptrdiff_t>(wanted.size()));
    }

    [[nodiscard]] Bytes sign(const CryptoContext& crypto, std::span<const unsigned char> message) const override {
        Bytes digest = crypto.sha256(message);
        BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
        void* how = isRsa() ? &padding : nullptr;
        const DWORD flags = NCRYPT_SILENT_FLAG | (isRsa() ? static_cast<DWORD>(BCRYPT_PAD_PKCS1) : 0U);
        DWORD size = 0;
        if (NCryptSignHash(m_key.get(), how, digest.data(), static_cast<DWORD>(digest.size()), nullptr, 0, &size,
                           flags) != ERROR_SUCCESS) {
            return {};
        }
        Bytes signature(size);
        if (NCryptSignHash(m_key.get(), how, digest.data(), static_cast<DWORD>(digest.size()), signature.data(),
                           static_cast<DWORD>(signature.size()), &size, flags) != ERROR_SUCCESS) {
            return {};
        }
        signature.resize(size);
        return isRsa() ? signature : ecdsaDer(signature);
    }

    [[nodiscard]] Bytes accessList() const override { return property(NCRYPT_SECURITY_DESCR_PROPERTY, ownerAndAccess); }

    [[nodiscard]] DWORD setAccessList(Bytes descriptor) const override {
        return static_cast<DWORD>(NCryptSetProperty(m_key.get(), NCRYPT_SECURITY_DESCR_PROPERTY, descriptor.data(),
                                                    static_cast<DWORD>(descriptor.size()),
                                                    DACL_SECURITY_INFORMATION | NCRYPT_SILENT_FLAG));
    }

  private:
    [[nodiscard]] Bytes property(const wchar_t* name, DWORD flags) const {
        DWORD size = 0;
        if (NCryptGetProperty(m_key.get(), name, nullptr, 0, &size, flags) != ERROR_SUCCESS) {
            return {};
        }
        Bytes value(size);
        const bool got = NCryptGetProperty(m_key.get(), name, value.data(), size, &size, flags) == ERROR_SUCCESS;
        return got ? value : Bytes();
    }

    [[nodiscard]] Bytes exported(const wchar_t* kind) const {
        DWORD size = 0;
        if (NCryptExportKey(m_key.get(), 0, kind, nullptr, nullptr, 0, &size, 0) != ERROR_SUCCESS) {
            return {};
        }
        Bytes blob(size);
        const bool got = NCryptExportKey(m_key.get(), 0, kind, nullptr, blob.data(), size, &size, 0) == ERROR_SUCCESS;
        return got ? blob : Bytes();
    }

    [[nodiscard]] bool isRsa() const {
        const Bytes group = property(NCRYPT_ALGORITHM_GROUP_PROPERTY, 0);
        const std::wstring_view name(reinterpret_cast<const wchar_t*>(group.data()), group.size() / sizeof(wchar_t));
        return name.starts_with(L"RSA");
    }

    NcryptHandle m_key;
};

NcryptHandle open(const KeyLocation& location, DWORD& error) {
    NCRYPT_PROV_HANDLE opened = 0;
    error = static_cast<DWORD>(NCryptOpenStorageProvider(&opened, toWide(location.provider).c_str(), 0));
    if (error != ERROR_SUCCESS) {
        return NcryptHandle();
    }
    const NcryptHandle provider(opened);
    NCRYPT_KEY_HANDLE key = 0;
    const DWORD flags = NCRYPT_SILENT_FLAG | (location.machine ? static_cast<DWORD>(NCRYPT_MACHINE_KEY_FLAG) : 0U);
    error = static_cast<DWORD>(
        NCryptOpenKey(provider.get(), &key, toWide(location.container).c_str(), location.keySpec, flags));
    return NcryptHandle(error == ERROR_SUCCESS ? key : 0);
}

}  // namespace

std::unique_ptr<StoredKey> openCngKey(const KeyLocation& location) {
    DWORD error = ERROR_SUCCESS;
    NcryptHandle key = open(location, error);
    return key ? std::make_unique<CngKey>(std::move(key)) : nullptr;
}

DWORD deleteCngKey(const KeyLocation& location) {
    DWORD error = ERROR_SUCCESS;
    NcryptHandle key = open(location, error);
    if (!key) {
        return error;
    }
    error = static_cast<DWORD>(NCryptDeleteKey(key.get(), NCRYPT_SILENT_FLAG));
    if (error == ERROR_SUCCESS) {
        (void)key.release();  // deleting frees it
    }
    return error;
}

}  // namespace certcore
