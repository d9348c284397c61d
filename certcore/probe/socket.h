// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/name/ip_address.h"

namespace certcore {

/// Network is the system's sockets, ready to be used for as long as this lives. One source file per platform.
class Network {
  public:
    /// start fails with ConnectionFailed where the system has no sockets to give.
    [[nodiscard]] static Result<std::shared_ptr<const Network>> start();

    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;
    Network(Network&&) = delete;
    Network& operator=(Network&&) = delete;
    ~Network();  // NOLINT(performance-trivially-destructible): not on Windows, where the sockets are given back.

  private:
    Network() = default;
};

/// HostAddress is an address that a name stands for.
struct HostAddress {
    IpAddress ip;
    std::uint32_t scope = 0;  ///< The interface of a link-local IPv6 address (RFC 4007); else 0.

    auto operator<=>(const HostAddress&) const = default;
};

/// addressesOf asks the system for the addresses of a name, in the order in which they are to be tried (RFC 6724). It
/// takes as long as the system likes. HostNotResolvable: there is no such name; NameLookupFailed: nobody could say.
[[nodiscard]] Result<std::vector<HostAddress>> addressesOf(const Network& network, const std::string& host);

/// isInterfaceAddress says whether one of this computer's interfaces has the address right now.
[[nodiscard]] bool isInterfaceAddress(const Network& network, const IpAddress& address);

/// Readiness is what a socket is waited for.
enum class Readiness { Readable, Writable };

/// TransferState is how receiving or sending went.
enum class TransferState {
    Done,    ///< Some bytes went through.
    NotYet,  ///< It would have to wait.
    Ended,   ///< The other side has closed the connection in order.
    Broken,  ///< The connection is lost.
};

/// Transfer is what a call of receive or send has done.
struct Transfer {
    TransferState state = TransferState::NotYet;
    std::size_t bytes = 0;
    std::string detail = {};  ///< Of Broken: the system's words, for logs.
};

/// Socket is a TCP connection that never blocks.
class Socket {
  public:
    /// connecting begins a connection; whether it comes about, connectionError tells once the socket is writable.
    /// Errors: those of connecting that show at once.
    [[nodiscard]] static Result<Socket> connecting(const Network& network, const HostAddress& address,
                                                   std::uint16_t port);

    Socket(Socket&&) noexcept;
    Socket& operator=(Socket&&) noexcept;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket();

    /// waitFor waits at most that long; a connection that failed counts as writable.
    [[nodiscard]] bool waitFor(Readiness readiness, std::chrono::milliseconds atMost) const;

    /// connectionError is why the connection did not come about, without a subject: ConnectionRefused,
    /// ConnectTimedOut, NetworkUnreachable, ConnectionFailed. Empty where it did.
    [[nodiscard]] std::optional<Error> connectionError() const;

    [[nodiscard]] Transfer receive(std::span<unsigned char> buffer) const;
    [[nodiscard]] Transfer send(std::span<const unsigned char> bytes) const;

  private:
    struct State;
    explicit Socket(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

}  // namespace certcore
