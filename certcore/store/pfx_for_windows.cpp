// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/pfx_for_windows.h"

#include <algorithm>
#include <array>

#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

// They know SHA-1 at most ("Microsoft Cryptographic Service Providers").
constexpr std::array<std::string_view, 3> providersWithoutSha256{"Microsoft Base Cryptographic Provider v1.0",
                                                                 "Microsoft Strong Cryptographic Provider",
                                                                 "Microsoft Enhanced Cryptographic Provider v1.0"};

// wincrypt.h: CERT_KEY_PROV_HANDLE, CERT_KEY_PROV_INFO, CERT_KEY_CONTEXT, CERT_KEY_SPEC, CERT_ARCHIVED,
// CERT_NCRYPT_KEY_HANDLE and CERT_HCRYPTPROV_OR_NCRYPT_KEY_HANDLE. A stranger's file must not name a key of this
// computer, nor hide what it brings.
constexpr std::array<int, 7> propertiesLeftOut{1, 2, 5, 6, 19, 78, 79};

PfxCertificate forWindows(const EntryCertificate& one) {
    PfxCertificate certificate{one.certificate, one.attributes};
    for (const int property : propertiesLeftOut) {
        certificate.attributes.extendedProperties.erase(property);
    }
    certificate.attributes.localKeyId.clear();
    return certificate;
}

}  // namespace

PfxStrength strengthFor(unsigned build) {
    return build >= firstBuildThatReadsAes ? PfxStrength::Aes256 : PfxStrength::TripleDes;
}

std::optional<std::string> providerFor(const StoreEntry& entry) {
    const std::optional<std::string>& named = entry.keyAttributes.providerName;
    const bool canSign = named && std::ranges::find(providersWithoutSha256, *named) == providersWithoutSha256.end();
    if (canSign || !entry.key.isRsa()) {
        return named;
    }
    return std::string(defaultRsaProvider);
}

PfxContents contentsForWindows(const StoreEntry& entry, const std::string& container) {
    PfxContents contents{entry.key, entry.keyAttributes, {}};
    contents.certificates.push_back(forWindows(entry.leaf));
    for (const auto* list : {&entry.chain, &entry.others}) {
        std::ranges::transform(*list, std::back_inserter(contents.certificates), forWindows);
    }
    const auto id = entry.leaf.attributes.localKeyId.empty() ? fromHex(entry.leaf.certificate.thumbprint().text())
                                                             : std::optional(entry.leaf.attributes.localKeyId);
    contents.certificates.front().attributes.localKeyId = *id;
    contents.keyAttributes.localKeyId = *id;
    contents.keyAttributes.providerName = providerFor(entry);
    contents.keyAttributes.friendlyName = container;
    return contents;
}

}  // namespace certcore
