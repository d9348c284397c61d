// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/connection.h"

namespace certcore {

WaitOutcome waitUntil(const Socket& socket, Readiness readiness, const Deadline& deadline) {
    while (true) {
        if (deadline.isCancelled()) {
            return WaitOutcome::Cancelled;
        }
        // Asked first: who sends a byte now and then, without end, is ready each time.
        if (deadline.isOver()) {
            return WaitOutcome::TimeIsOver;
        }
        if (socket.waitFor(readiness, deadline.slice())) {
            return WaitOutcome::Ready;
        }
    }
}

Result<Socket> connectTo(const Network& network, const HostAddress& address, std::uint16_t port,
                         const Deadline& deadline) {
    auto socket = Socket::connecting(network, address, port);
    if (!socket) {
        return passOn(socket);
    }
    switch (waitUntil(*socket, Readiness::Writable, deadline)) {
        case WaitOutcome::Cancelled:
            return fail(ErrorCause::CancelledByUser);
        case WaitOutcome::TimeIsOver:
            return fail(ErrorCause::ConnectTimedOut, {}, "connect: no answer in time");
        case WaitOutcome::Ready:
            break;
    }
    if (auto error = socket->connectionError()) {
        return std::unexpected(std::move(*error));
    }
    return socket;
}

}  // namespace certcore
