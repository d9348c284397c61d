// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/cert/certificate.h"

namespace certcore {

/// isPrivateKeyGuessable says of an RSA certificate that anybody can work the private key out from it, whatever its
/// length: the exponent is none (even, or 1), the modulus has a small prime factor, or its two factors lie so close
/// together that Fermat's method finds them at once. False for keys of other kinds.
[[nodiscard]] bool isPrivateKeyGuessable(const Certificate& certificate);

}  // namespace certcore
