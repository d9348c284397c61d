// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/base/crypto_context.h"
#include "tests/fuzz/invariant.h"

namespace fuzzing {

/// crypto is the one context of this program.
[[nodiscard]] inline const certcore::CryptoContext& crypto() {
    static const auto context = certcore::CryptoContext::create();
    demand(context.has_value(), "OpenSSL's providers are there");
    return *context;
}

}  // namespace fuzzing
