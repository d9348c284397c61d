// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/containers/certificates.h"

#include <windows.h>

#include <wincrypt.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/windows/containers/json_writer.h"

namespace containers {

namespace {

HCERTSTORE opened(Scope scope, const std::wstring& store, DWORD flags) {
    const DWORD where = scope == Scope::Machine ? CERT_SYSTEM_STORE_LOCAL_MACHINE : CERT_SYSTEM_STORE_CURRENT_USER;
    return CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, where | flags, store.c_str());
}

// Wine writes a store back only when it is told to; Windows has done so already.
bool closed(HCERTSTORE store) {
    const bool isWritten =
        CertControlStore(store, CERT_STORE_CTRL_COMMIT_FORCE_FLAG, CERT_STORE_CTRL_COMMIT, nullptr) != 0;
    return CertCloseStore(store, 0) != 0 && isWritten;
}

std::vector<BYTE> property(PCCERT_CONTEXT certificate, DWORD id) {
    DWORD size = 0;
    if (CertGetCertificateContextProperty(certificate, id, nullptr, &size) == 0) {
        return {};
    }
    std::vector<BYTE> value(size);
    CertGetCertificateContextProperty(certificate, id, value.data(), &size);
    return value;
}

std::wstring inHex(const std::vector<BYTE>& bytes) {
    std::wstring text;
    for (const BYTE byte : bytes) {
        text += L"0123456789ABCDEF"[byte >> 4];
        text += L"0123456789ABCDEF"[byte & 15];
    }
    return text;
}

std::string textProperty(PCCERT_CONTEXT certificate, DWORD id) {
    const auto value = property(certificate, id);
    return value.size() < sizeof(wchar_t) ? "null" : quoted(reinterpret_cast<const wchar_t*>(value.data()));
}

std::string keyPlace(PCCERT_CONTEXT certificate) {
    const auto value = property(certificate, CERT_KEY_PROV_INFO_PROP_ID);
    if (value.empty()) {
        return "null";
    }
    const auto& info = *reinterpret_cast<const CRYPT_KEY_PROV_INFO*>(value.data());
    return object({member("container", quoted(info.pwszContainerName)), member("provider", quoted(info.pwszProvName)),
                   member("type", std::to_string(info.dwProvType)), member("flags", std::to_string(info.dwFlags)),
                   member("key_spec", std::to_string(info.dwKeySpec))});
}

std::string properties(PCCERT_CONTEXT certificate) {
    std::vector<DWORD> ids;
    for (DWORD id = CertEnumCertificateContextProperties(certificate, 0); id != 0;
         id = CertEnumCertificateContextProperties(certificate, id)) {
        ids.push_back(id);
    }
    std::ranges::sort(ids);
    std::vector<std::string> texts(ids.size());
    std::ranges::transform(ids, texts.begin(), [](DWORD id) { return std::to_string(id); });
    return array(texts);
}

std::string described(PCCERT_CONTEXT certificate) {
    std::array<wchar_t, 512> subject{};
    CertGetNameStringW(certificate, CERT_NAME_SIMPLE_DISPLAY_TYPE, 0, nullptr, subject.data(),
                       static_cast<DWORD>(subject.size()));
    return object({member("thumbprint", quoted(inHex(property(certificate, CERT_SHA1_HASH_PROP_ID)))),
                   member("subject", quoted(subject.data())),
                   member("friendly_name", textProperty(certificate, CERT_FRIENDLY_NAME_PROP_ID)),
                   member("description", textProperty(certificate, CERT_DESCRIPTION_PROP_ID)),
                   member("key", keyPlace(certificate)), member("properties", properties(certificate))});
}

}  // namespace

std::vector<std::string> certificates(Scope scope, const std::wstring& store) {
    std::vector<std::string> found;
    const HCERTSTORE handle = opened(scope, store, CERT_STORE_READONLY_FLAG);
    for (PCCERT_CONTEXT certificate = nullptr;
         handle != nullptr && (certificate = CertEnumCertificatesInStore(handle, certificate)) != nullptr;) {
        found.push_back(described(certificate));
    }
    if (handle != nullptr) {
        CertCloseStore(handle, 0);
    }
    std::ranges::sort(found);
    return found;
}

bool addCertificate(Scope scope, const std::wstring& store, const std::wstring& file) {
    std::ifstream stream(std::filesystem::path(file), std::ios::binary);
    const std::string der{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const HCERTSTORE handle = opened(scope, store, 0);
    const bool isAdded =
        CertAddEncodedCertificateToStore(handle, X509_ASN_ENCODING, reinterpret_cast<const BYTE*>(der.data()),
                                         static_cast<DWORD>(der.size()), CERT_STORE_ADD_NEW, nullptr) != 0;
    return closed(handle) && isAdded;
}

bool removeCertificate(Scope scope, const std::wstring& store, const std::wstring& thumbprint) {
    const HCERTSTORE handle = opened(scope, store, 0);
    bool isRemoved = false;
    for (PCCERT_CONTEXT certificate = nullptr;
         !isRemoved && (certificate = CertEnumCertificatesInStore(handle, certificate)) != nullptr;) {
        if (inHex(property(certificate, CERT_SHA1_HASH_PROP_ID)) == thumbprint) {
            isRemoved = CertDeleteCertificateFromStore(certificate) != 0;
            break;
        }
    }
    return closed(handle) && isRemoved;
}

}  // namespace containers
