// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/kept_keys.h"

#include <utility>

namespace wizard::jobs {

namespace {

// A bundle and the context that its certificates live in.
struct Kept {
    CryptoPointer crypto;
    certcore::PfxBundle bundle;
};

}  // namespace

BundlePointer withoutKeys(const CryptoPointer& crypto, const BundlePointer& bundle) {
    const auto kept = std::make_shared<Kept>(Kept{crypto, *bundle});
    for (certcore::PfxKey& one : kept->bundle.keys) {
        one.key.reset();
    }
    return {kept, &kept->bundle};
}

void dropKey(Planned& plan) {
    if (plan.import) {
        // OpenSSL wipes it at the end of this block, unless the bundle that it came from has it, too.
        [[maybe_unused]] const certcore::PrivateKey last = std::move(plan.import->entry.key);
    }
}

}  // namespace wizard::jobs
