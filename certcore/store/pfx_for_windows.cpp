// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/pfx_for_windows.h"

#include <algorithm>
#include <array>

#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

// wincrypt.h. A stranger's file must not name a key of this computer (1, 2, 5, 6, 78, 79), say what Windows computes
// itself (3, 4, 12, 14 to 16, 18, 24, 25, 76, 107, 108), hide what it brings (19), or begin an enrolment or renewal
// (21, 64, 66).
constexpr std::array propertiesLeftOut{1,  2,  3,  4,  5,  6,  12, 14, 15, 16,  18,
                                       19, 21, 24, 25, 64, 66, 76, 78, 79, 107, 108};

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

// Not every provider is on every computer, and of Microsoft's older ones none signs over SHA-256: only those two are
// left as they are named.
std::optional<std::string> providerFor(const StoreEntry& entry) {
    if (entry.keyAttributes.providerName == softwareKeyProvider) {
        return std::string(softwareKeyProvider);
    }
    return entry.key.isRsa() ? std::optional<std::string>(defaultRsaProvider) : std::nullopt;
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
