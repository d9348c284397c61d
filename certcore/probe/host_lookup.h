// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/probe/deadline.h"
#include "certcore/probe/socket.h"

namespace certcore {

/// lookUp finds the addresses of a host; an address is its own. It waits no longer than the deadline: the system's
/// lookup cannot be broken off, so it goes on by itself and its answer is dropped. Errors: HostNotResolvable,
/// NameLookupFailed (also where the time is over), CancelledByUser.
[[nodiscard]] Result<std::vector<HostAddress>> lookUp(const std::shared_ptr<const Network>& network,
                                                      const std::string& host, const Deadline& deadline);

}  // namespace certcore
