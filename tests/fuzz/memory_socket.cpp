// SPDX-License-Identifier: Apache-2.0
// The sockets of certcore/probe/socket.h without a system behind them. Linked before the library, so that the system's
// own file is never taken out of it.
#include "tests/fuzz/memory_socket.h"

#include "certcore/probe/socket.h"

namespace fuzzing {

namespace {

MemoryServer* answering = nullptr;

}  // namespace

void serveBy(MemoryServer& server) {
    answering = &server;
}

}  // namespace fuzzing

namespace certcore {

Result<std::shared_ptr<const Network>> Network::start() {
    return std::shared_ptr<const Network>(new Network());
}

Network::~Network() = default;

Result<std::vector<HostAddress>> addressesOf(const Network& /*network*/, const std::string& host) {
    return fail(ErrorCause::HostNotResolvable, host);
}

bool isInterfaceAddress(const Network& /*network*/, const IpAddress& /*address*/) {
    return false;
}

struct Socket::State {};

Socket::Socket(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Socket::Socket(Socket&&) noexcept = default;
Socket& Socket::operator=(Socket&&) noexcept = default;
Socket::~Socket() = default;

Result<Socket> Socket::connecting(const Network& /*network*/, const HostAddress& /*address*/, std::uint16_t /*port*/) {
    return Socket(std::make_unique<State>());
}

bool Socket::waitFor(Readiness /*readiness*/, std::chrono::milliseconds /*atMost*/) const {
    return true;
}

std::optional<Error> Socket::connectionError() const {
    return std::nullopt;
}

Transfer Socket::receive(std::span<unsigned char> buffer) const {
    const std::size_t bytes = fuzzing::answering->give(buffer);
    return {bytes > 0 ? TransferState::Done : TransferState::Ended, bytes};
}

Transfer Socket::send(std::span<const unsigned char> bytes) const {
    fuzzing::answering->take(bytes);
    return {TransferState::Done, bytes.size()};
}

}  // namespace certcore
