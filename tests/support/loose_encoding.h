// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "tests/support/fixtures.h"

namespace testing_support {

/// looselyEncoded is the certificate in BER that is no DER: its outermost length takes one byte more than it needs. The
/// certificate has to be of 256 bytes or more, and below 64 KiB.
[[nodiscard]] inline certcore::Certificate looselyEncoded(const certcore::Certificate& certificate) {
    std::vector<unsigned char> bytes(certificate.der().begin(), certificate.der().end());
    bytes[1] = 0x83;  // from "the length is in the next two bytes" to "the next three"
    bytes.insert(bytes.begin() + 2, 0x00);
    return certcore::Certificate::fromDer(crypto(), bytes).value();
}

}  // namespace testing_support
