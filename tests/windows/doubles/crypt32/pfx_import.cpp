// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/crypt32/pfx_import.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "tests/windows/doubles/common/call_watch.h"
#include "tests/windows/doubles/crypt32/key_container.h"
#include "tests/windows/doubles/crypt32/pfx_contents.h"
#include "tests/windows/doubles/crypt32/wine_crypt32.h"

namespace doubles {

namespace {

// Server 2019 and Windows 10 1809 are the first that read AES.
constexpr DWORD aesBuild = 17763;

constexpr DWORD knownFlags = CRYPT_EXPORTABLE | CRYPT_USER_PROTECTED | PKCS12_INCLUDE_EXTENDED_PROPERTIES |
                             CRYPT_MACHINE_KEYSET | PKCS12_PREFER_CNG_KSP | PKCS12_ALWAYS_CNG_KSP | CRYPT_USER_KEYSET |
                             PKCS12_ALLOW_OVERWRITE_KEY;

DWORD buildNumber() {
    using GetVersion = LONG WINAPI(OSVERSIONINFOW*);
    OSVERSIONINFOW version{};
    version.dwOSVersionInfoSize = sizeof version;
    auto* const get = reinterpret_cast<GetVersion*>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion")));
    get(&version);
    return version.dwBuildNumber;
}

/// knowsAes goes by the Windows that is played: by name, or else by the build that this Windows says to be.
bool knowsAes() {
    const std::wstring played = environment(L"ASSISTCERT_DOUBLE_WINDOWS");
    return played.empty() ? buildNumber() >= aesBuild : played >= L"2019";
}

std::string inHex(const Bytes& bytes) {
    std::string text;
    for (const unsigned char byte : bytes) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

void setProperty(const CERT_CONTEXT* certificate, DWORD id, Bytes value) {
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(value.size()), value.data()};
    const bool isSet = WINE(CertSetCertificateContextProperty)(certificate, id, 0, &blob) != 0;
    writeLog("  extended property " + std::to_string(id) + " " + inHex(value) +
             (isSet ? " set" : " asked for, and not kept by Wine"));
}

void setFriendlyName(const CERT_CONTEXT* certificate, const std::wstring& name) {
    Bytes bytes((name.size() + 1) * sizeof(wchar_t));
    std::copy_n(reinterpret_cast<const unsigned char*>(name.c_str()), bytes.size(), bytes.data());
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(bytes.size()), bytes.data()};
    WINE(CertSetCertificateContextProperty)(certificate, CERT_FRIENDLY_NAME_PROP_ID, 0, &blob);
}

void setKeyPlace(const CERT_CONTEXT* certificate, StoredKeyPlace place) {
    CRYPT_KEY_PROV_INFO info{};
    info.pwszContainerName = place.container.data();
    info.pwszProvName = place.provider.data();
    info.dwProvType = place.type;
    info.dwFlags = place.isMachineKey ? CRYPT_MACHINE_KEYSET : 0;
    info.dwKeySpec = place.keySpec;
    WINE(CertSetCertificateContextProperty)(certificate, CERT_KEY_PROV_INFO_PROP_ID, 0, &info);
}

Bytes publicKeyIn(const CERT_CONTEXT* certificate) {
    const unsigned char* position = certificate->pbCertEncoded;
    const CertificateHandle x509(d2i_X509(nullptr, &position, static_cast<long>(certificate->cbCertEncoded)));
    return encoded(x509 ? X509_get0_pubkey(x509.get()) : nullptr, i2d_PUBKEY);
}

/// belongTo: by localKeyID where the key has one, else by the public key.
bool belongTo(const PfxKey& key, const PfxCertificate& bag, const CERT_CONTEXT* certificate) {
    return key.localKeyId.empty() ? publicKeyOf(key.pkcs8) == publicKeyIn(certificate)
                                  : key.localKeyId == bag.localKeyId;
}

/// Import is one call; what it has stored is taken away again unless it is kept.
class Import {
  public:
    explicit Import(DWORD flags)
        : m_store(WINE(CertOpenStore)(CERT_STORE_PROV_MEMORY, 0, 0, CERT_STORE_CREATE_NEW_FLAG, nullptr)),
          m_flags(flags) {}
    Import(const Import&) = delete;
    Import& operator=(const Import&) = delete;
    Import(Import&&) = delete;
    Import& operator=(Import&&) = delete;

    ~Import() {
        if (m_store != nullptr) {
            WINE(CertCloseStore)(m_store, 0);
            std::ranges::for_each(m_places, discardKey);
        }
    }

    bool storeKeys(const std::vector<PfxKey>& keys, DWORD& error) {
        for (const PfxKey& key : keys) {
            StoredKeyPlace place;
            if (!storeKey(key, m_flags, place, error)) {
                return false;
            }
            writeLog("  key stored, " + std::string(place.isMachineKey ? "machine" : "user") +
                     ((m_flags & CRYPT_EXPORTABLE) != 0 ? ", exportable" : ", not exportable") + ", container " +
                     utf8(place.container.c_str()) + ", provider " + utf8(place.provider.c_str()));
            m_places.push_back(place);
        }
        return true;
    }

    bool add(const PfxCertificate& bag, const std::vector<PfxKey>& keys) {
        const CERT_CONTEXT* added = nullptr;
        if (WINE(CertAddEncodedCertificateToStore)(m_store, X509_ASN_ENCODING, bag.der.data(),
                                                   static_cast<DWORD>(bag.der.size()), CERT_STORE_ADD_USE_EXISTING,
                                                   &added) == 0) {
            return false;
        }
        if (bag.friendlyName) {
            setFriendlyName(added, *bag.friendlyName);
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (belongTo(keys[i], bag, added)) {
                setKeyPlace(added, m_places[i]);
            }
        }
        if ((m_flags & PKCS12_INCLUDE_EXTENDED_PROPERTIES) != 0) {
            for (const auto& [id, value] : bag.extendedProperties) {
                setProperty(added, id, value);
            }
        }
        WINE(CertFreeCertificateContext)(added);
        return true;
    }

    HCERTSTORE keep() { return std::exchange(m_store, nullptr); }

  private:
    HCERTSTORE m_store;
    DWORD m_flags;
    std::vector<StoredKeyPlace> m_places;
};

HCERTSTORE failed(DWORD error) {
    SetLastError(error);
    return nullptr;
}

}  // namespace

HCERTSTORE importPfx(const CRYPT_DATA_BLOB* pfx, const wchar_t* password, DWORD flags) {
    constexpr DWORD bothScopes = CRYPT_MACHINE_KEYSET | CRYPT_USER_KEYSET;
    if ((flags & ~knownFlags) != 0 || (flags & bothScopes) == bothScopes) {
        return failed((flags & PKCS12_NO_PERSIST_KEY) != 0 ? ERROR_NOT_SUPPORTED : ERROR_INVALID_PARAMETER);
    }
    DWORD error = 0;
    const auto contents = readPfx({pfx->pbData, pfx->cbData}, password, knowsAes(), error);
    if (!contents) {
        return failed(error);
    }
    Import import(flags);
    if (!import.storeKeys(contents->keys, error)) {
        return failed(error);
    }
    for (const PfxCertificate& bag : contents->certificates) {
        if (!import.add(bag, contents->keys)) {
            return failed(GetLastError());
        }
    }
    return import.keep();
}

}  // namespace doubles
