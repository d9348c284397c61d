// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/replaced_grants.h"

#include <ranges>

namespace certcore {

// The one that lasts longest comes last: it is the one that is named as the source.
ImportOptions withReplacedGrants(ImportOptions options, const std::vector<Replacement>& replaced,
                                 const CertificateStore& store) {
    for (const Replacement& one : std::views::reverse(replaced)) {
        [[maybe_unused]] const auto copied = copyKeyGrants(store, one.installed.certificate.thumbprint(), options);
    }
    return options;
}

}  // namespace certcore
