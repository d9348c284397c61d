// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace fuzzing {

/// MemoryServer is the other side of every connection of this program: memory_socket.cpp stands in the place of the
/// system's sockets, so that nothing waits and nothing depends on a network.
class MemoryServer {
  public:
    MemoryServer() = default;
    MemoryServer(const MemoryServer&) = delete;
    MemoryServer& operator=(const MemoryServer&) = delete;
    MemoryServer(MemoryServer&&) = delete;
    MemoryServer& operator=(MemoryServer&&) = delete;
    virtual ~MemoryServer() = default;

    /// take is what the client sends.
    virtual void take(std::span<const unsigned char> bytes) = 0;

    /// give answers with at least one byte; with none, the server has closed the connection.
    [[nodiscard]] virtual std::size_t give(std::span<unsigned char> buffer) = 0;
};

/// serveBy lets the server answer from now on; it must outlive all connections.
void serveBy(MemoryServer& server);

}  // namespace fuzzing
