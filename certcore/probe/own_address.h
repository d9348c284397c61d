// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/name/ip_address.h"

namespace certcore {

/// isOwnAddress says whether whoever answers at the address is this computer: a loopback address, or one of an
/// interface. False where the system cannot tell.
///
/// | this computer                            | not                          |
/// |------------------------------------------|------------------------------|
/// | `127.0.0.1`, `127.1.2.3`, `::1`          | `0.0.0.0`, `::`              |
/// | `::ffff:127.0.0.1`, an interface's       | a load balancer's            |
[[nodiscard]] bool isOwnAddress(const IpAddress& address);

}  // namespace certcore
