// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/certificate_facts.h"

#include <algorithm>
#include <array>
#include <span>

#include "certcore/base/text_encoding.h"
#include "certcore/base/windows_text.h"

namespace certcore {

namespace {

// wincrypt.h: what Windows computes of a certificate (hashes, key identifiers, public key data), the friendly name and
// the mark of the archived, which are shown by themselves, and what leads to the key.
constexpr std::array<DWORD, 23> propertiesNotShown{1,  2,  3,  4,  5,  6,  7,  8,  11, 12,  14, 15,
                                                   18, 19, 20, 24, 25, 78, 79, 89, 92, 107, 108};

}  // namespace

std::string thumbprintTextOf(const CERT_CONTEXT& context) {
    std::array<unsigned char, 20> hash{};
    DWORD size = hash.size();
    const bool got = CertGetCertificateContextProperty(&context, CERT_SHA1_HASH_PROP_ID, hash.data(), &size) != 0;
    return got ? toHex(hash) : std::string();
}

std::vector<unsigned char> serialized(const CERT_CONTEXT& context) {
    DWORD size = 0;
    if (CertSerializeCertificateStoreElement(&context, 0, nullptr, &size) == 0) {
        return {};
    }
    std::vector<unsigned char> element(size);
    const bool done = CertSerializeCertificateStoreElement(&context, 0, element.data(), &size) != 0;
    return done ? element : std::vector<unsigned char>();
}

std::optional<Certificate> toCertificate(const CryptoContext& crypto, const CERT_CONTEXT& context) {
    auto certificate = Certificate::fromDer(crypto, {context.pbCertEncoded, context.cbCertEncoded});
    return certificate ? std::optional(std::move(*certificate)) : std::nullopt;
}

bool isArchived(const CERT_CONTEXT& context) {
    DWORD size = 0;
    return CertGetCertificateContextProperty(&context, CERT_ARCHIVED_PROP_ID, nullptr, &size) != 0;
}

std::optional<std::string> friendlyNameOf(const CERT_CONTEXT& context) {
    DWORD size = 0;
    if (CertGetCertificateContextProperty(&context, CERT_FRIENDLY_NAME_PROP_ID, nullptr, &size) == 0) {
        return std::nullopt;
    }
    std::wstring name(size / sizeof(wchar_t), L'\0');
    if (CertGetCertificateContextProperty(&context, CERT_FRIENDLY_NAME_PROP_ID, name.data(), &size) == 0) {
        return std::nullopt;
    }
    return fromWide(name.substr(0, name.find(L'\0')));
}

std::vector<int> extendedPropertiesOf(const CERT_CONTEXT& context) {
    std::vector<int> numbers;
    DWORD property = 0;
    while ((property = CertEnumCertificateContextProperties(&context, property)) != 0) {
        if (std::ranges::find(propertiesNotShown, property) == propertiesNotShown.end()) {
            numbers.push_back(static_cast<int>(property));
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

std::vector<Certificate> chainOf(const CryptoContext& crypto, const CERT_CONTEXT& context, StoreLocation location) {
    CERT_CHAIN_PARA parameters{};
    parameters.cbSize = sizeof(parameters);
    const CERT_CHAIN_CONTEXT* found = nullptr;
    if (CertGetCertificateChain(location == StoreLocation::LocalMachine ? HCCE_LOCAL_MACHINE : HCCE_CURRENT_USER,
                                &context, nullptr, nullptr, &parameters,
                                CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE, nullptr,
                                &found) == 0) {
        return {};
    }
    const std::unique_ptr<const CERT_CHAIN_CONTEXT,
                          decltype([](const CERT_CHAIN_CONTEXT* chain) { CertFreeCertificateChain(chain); })>
        owned(found);
    std::vector<Certificate> chain;
    if (found->cChain == 0) {
        return chain;
    }
    const CERT_SIMPLE_CHAIN& path = *found->rgpChain[0];
    for (DWORD i = 1; i < path.cElement; ++i) {
        auto certificate = toCertificate(crypto, *path.rgpElement[i]->pCertContext);
        if (certificate && !certificate->isRoot()) {
            chain.push_back(std::move(*certificate));
        }
    }
    return chain;
}

}  // namespace certcore
