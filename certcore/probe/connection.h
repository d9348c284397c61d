// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "certcore/base/result.h"
#include "certcore/probe/deadline.h"
#include "certcore/probe/socket.h"

namespace certcore {

/// WaitOutcome is how waiting ended.
enum class WaitOutcome { Ready, TimeIsOver, Cancelled };

/// waitUntil waits for the socket until the deadline, or until somebody calls it off.
[[nodiscard]] WaitOutcome waitUntil(const Socket& socket, Readiness readiness, const Deadline& deadline);

/// connectTo makes a connection. Errors, without a subject: ConnectionRefused, ConnectTimedOut, NetworkUnreachable,
/// ConnectionFailed, CancelledByUser.
[[nodiscard]] Result<Socket> connectTo(const Network& network, const HostAddress& address, std::uint16_t port,
                                       const Deadline& deadline);

}  // namespace certcore
