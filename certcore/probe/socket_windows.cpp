// SPDX-License-Identifier: Apache-2.0
// winsock2.h has to come before windows.h, which would bring its predecessor.
#include <winsock2.h>

#include <ws2tcpip.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "certcore/base/windows_text.h"
#include "certcore/probe/socket.h"
#include "certcore/probe/system_address.h"

namespace certcore {

namespace {

struct FreeList {
    void operator()(ADDRINFOW* list) const { FreeAddrInfoW(list); }
};

/// UniqueSocket owns a socket; Windows' mark of failure, INVALID_SOCKET, owns nothing.
class UniqueSocket {
  public:
    explicit UniqueSocket(SOCKET socket) : m_socket(socket) {}
    UniqueSocket(const UniqueSocket&) = delete;
    UniqueSocket& operator=(const UniqueSocket&) = delete;
    UniqueSocket(UniqueSocket&&) = delete;
    UniqueSocket& operator=(UniqueSocket&&) = delete;
    ~UniqueSocket() {
        if (m_socket != INVALID_SOCKET) {
            closesocket(m_socket);
        }
    }
    [[nodiscard]] SOCKET get() const { return m_socket; }

  private:
    SOCKET m_socket;
};

std::string wordsFor(int error) {
    return systemError(static_cast<unsigned long>(error));
}

ErrorCause causeOf(int error) {
    switch (error) {
        case WSAECONNREFUSED:
            return ErrorCause::ConnectionRefused;
        case WSAETIMEDOUT:
            return ErrorCause::ConnectTimedOut;
        case WSAENETUNREACH:
        case WSAEHOSTUNREACH:
        case WSAENETDOWN:
        case WSAEHOSTDOWN:
        case WSAEADDRNOTAVAIL:
        case WSAEAFNOSUPPORT:
            return ErrorCause::NetworkUnreachable;
        default:
            return ErrorCause::ConnectionFailed;
    }
}

Transfer transferOf(int moved) {
    if (moved != SOCKET_ERROR) {
        return {TransferState::Done, static_cast<std::size_t>(moved)};
    }
    const int error = WSAGetLastError();
    if (error == WSAEWOULDBLOCK || error == WSAEINTR) {
        return {TransferState::NotYet};
    }
    return {TransferState::Broken, 0, wordsFor(error)};
}

}  // namespace

Result<std::shared_ptr<const Network>> Network::start() {
    WSADATA data{};
    const int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        return fail(ErrorCause::ConnectionFailed, {}, "WSAStartup: " + wordsFor(error));
    }
    return std::shared_ptr<const Network>(new Network());
}

Network::~Network() {
    WSACleanup();
}

Result<std::vector<HostAddress>> addressesOf(const Network& /*network*/, const std::string& host) {
    ADDRINFOW hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    ADDRINFOW* found = nullptr;
    const int error = GetAddrInfoW(toWide(host).c_str(), nullptr, &hints, &found);
    const std::unique_ptr<ADDRINFOW, FreeList> list(found);
    if (error == WSAHOST_NOT_FOUND || error == WSANO_DATA) {
        return fail(ErrorCause::HostNotResolvable, host, "GetAddrInfoW: " + wordsFor(error));
    }
    if (error != 0) {
        return fail(ErrorCause::NameLookupFailed, host, "GetAddrInfoW: " + wordsFor(error));
    }
    std::vector<HostAddress> addresses;
    for (const ADDRINFOW* one = list.get(); one != nullptr; one = one->ai_next) {
        const auto address = readAddress(one->ai_addr);
        if (address && std::ranges::find(addresses, *address) == addresses.end()) {
            addresses.push_back(*address);
        }
    }
    return addresses;
}

// A socket can be bound to an address of this computer and to no other. That asks less of the system than a list of all
// interfaces, which lies in a DLL that the program would load for nothing else.
bool isInterfaceAddress(const Network& /*network*/, const IpAddress& address) {
    const bool isUnspecified = std::ranges::all_of(address.bytes(), [](unsigned char byte) { return byte == 0; });
    const SystemAddress own = systemAddress({address}, 0);
    const UniqueSocket socket(::socket(own.storage.ss_family, SOCK_STREAM, IPPROTO_TCP));
    return !isUnspecified && socket.get() != INVALID_SOCKET &&
           ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&own.storage), own.size) == 0;
}

struct Socket::State {
    UniqueSocket socket;
};

Socket::Socket(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Socket::Socket(Socket&&) noexcept = default;
Socket& Socket::operator=(Socket&&) noexcept = default;
Socket::~Socket() = default;

Result<Socket> Socket::connecting(const Network& /*network*/, const HostAddress& address, std::uint16_t port) {
    const SystemAddress target = systemAddress(address, port);
    Socket made(std::unique_ptr<State>(
        new State{UniqueSocket(WSASocketW(target.storage.ss_family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                          WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT))}));
    const SOCKET socket = made.m_state->socket.get();
    unsigned long nonBlocking = 1;
    if (socket == INVALID_SOCKET || ioctlsocket(socket, static_cast<long>(FIONBIO), &nonBlocking) != 0) {
        const int error = WSAGetLastError();
        return fail(causeOf(error), {}, "socket: " + wordsFor(error));
    }
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&target.storage), target.size) != 0) {
        const int error = WSAGetLastError();
        if (error != WSAEWOULDBLOCK && error != WSAEINPROGRESS) {
            return fail(causeOf(error), {}, "connect: " + wordsFor(error));
        }
    }
    return made;
}

// Not WSAPoll: before Windows 10 2004 it never tells of a connection that failed. select does, as an exception.
bool Socket::waitFor(Readiness readiness, std::chrono::milliseconds atMost) const {
    const SOCKET socket = m_state->socket.get();
    fd_set wanted{};
    wanted.fd_count = 1;
    wanted.fd_array[0] = socket;
    fd_set failed = wanted;
    timeval wait{static_cast<long>(atMost.count() / 1000), static_cast<long>(atMost.count() % 1000 * 1000)};
    const bool reads = readiness == Readiness::Readable;
    return ::select(0, reads ? &wanted : nullptr, reads ? nullptr : &wanted, &failed, &wait) > 0;
}

std::optional<Error> Socket::connectionError() const {
    int error = 0;
    int size = sizeof error;
    if (::getsockopt(m_state->socket.get(), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &size) != 0) {
        error = WSAGetLastError();
    }
    return error == 0 ? std::nullopt : std::optional(Error{causeOf(error), {}, "connect: " + wordsFor(error)});
}

Transfer Socket::receive(std::span<unsigned char> buffer) const {
    Transfer transfer = transferOf(
        ::recv(m_state->socket.get(), reinterpret_cast<char*>(buffer.data()), static_cast<int>(buffer.size()), 0));
    if (transfer.state == TransferState::Done && transfer.bytes == 0) {
        transfer.state = TransferState::Ended;
    }
    return transfer;
}

Transfer Socket::send(std::span<const unsigned char> bytes) const {
    return transferOf(
        ::send(m_state->socket.get(), reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size()), 0));
}

}  // namespace certcore
