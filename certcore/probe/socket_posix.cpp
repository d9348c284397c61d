// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <ifaddrs.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <system_error>

#include "certcore/base/unique_descriptor.h"
#include "certcore/probe/socket.h"
#include "certcore/probe/system_address.h"

namespace certcore {

namespace {

struct FreeList {
    void operator()(addrinfo* list) const { freeaddrinfo(list); }
    void operator()(ifaddrs* list) const { freeifaddrs(list); }
};

std::string wordsFor(int error) {
    return std::generic_category().message(error);
}

ErrorCause causeOf(int error) {
    switch (error) {
        case ECONNREFUSED:
            return ErrorCause::ConnectionRefused;
        case ETIMEDOUT:
            return ErrorCause::ConnectTimedOut;
        case ENETUNREACH:
        case EHOSTUNREACH:
        case ENETDOWN:
        case EHOSTDOWN:
        case EADDRNOTAVAIL:
        case EAFNOSUPPORT:
            return ErrorCause::NetworkUnreachable;
        default:
            return ErrorCause::ConnectionFailed;
    }
}

Transfer transferOf(ssize_t moved) {
    if (moved >= 0) {
        return {TransferState::Done, static_cast<std::size_t>(moved)};
    }
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) {
        return {TransferState::NotYet};
    }
    return {TransferState::Broken, 0, wordsFor(errno)};
}

}  // namespace

Result<std::shared_ptr<const Network>> Network::start() {
    return std::shared_ptr<const Network>(new Network());
}

Network::~Network() = default;

Result<std::vector<HostAddress>> addressesOf(const Network& /*network*/, const std::string& host) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int error = getaddrinfo(host.c_str(), nullptr, &hints, &found);
    const std::unique_ptr<addrinfo, FreeList> list(found);
    if (error == EAI_NONAME || error == EAI_NODATA || error == EAI_ADDRFAMILY) {
        return fail(ErrorCause::HostNotResolvable, host, gai_strerror(error));
    }
    if (error != 0) {
        return fail(ErrorCause::NameLookupFailed, host, gai_strerror(error));
    }
    std::vector<HostAddress> addresses;
    for (const addrinfo* one = list.get(); one != nullptr; one = one->ai_next) {
        const auto address = readAddress(one->ai_addr);
        if (address && std::ranges::find(addresses, *address) == addresses.end()) {
            addresses.push_back(*address);
        }
    }
    return addresses;
}

bool isInterfaceAddress(const Network& /*network*/, const IpAddress& address) {
    ifaddrs* found = nullptr;
    if (getifaddrs(&found) != 0) {
        return false;
    }
    const std::unique_ptr<ifaddrs, FreeList> list(found);
    for (const ifaddrs* one = list.get(); one != nullptr; one = one->ifa_next) {
        const auto own = readAddress(one->ifa_addr);
        if (own && own->ip == address) {
            return true;
        }
    }
    return false;
}

struct Socket::State {
    UniqueDescriptor descriptor;
};

Socket::Socket(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Socket::Socket(Socket&&) noexcept = default;
Socket& Socket::operator=(Socket&&) noexcept = default;
Socket::~Socket() = default;

Result<Socket> Socket::connecting(const Network& /*network*/, const HostAddress& address, std::uint16_t port) {
    const SystemAddress target = systemAddress(address, port);
    Socket made(std::make_unique<State>(
        UniqueDescriptor(::socket(target.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))));
    const int descriptor = made.m_state->descriptor.get();
    if (descriptor < 0) {
        return fail(causeOf(errno), {}, "socket: " + wordsFor(errno));
    }
    const auto* system = reinterpret_cast<const sockaddr*>(&target.storage);
    if (::connect(descriptor, system, target.size) != 0 && errno != EINPROGRESS && errno != EINTR) {
        return fail(causeOf(errno), {}, "connect: " + wordsFor(errno));
    }
    return made;
}

bool Socket::waitFor(Readiness readiness, std::chrono::milliseconds atMost) const {
    const short wanted = readiness == Readiness::Readable ? POLLIN : POLLOUT;
    pollfd watched{m_state->descriptor.get(), wanted, 0};
    // An error or a hang-up makes the socket ready, too: the call that follows tells of it.
    return ::poll(&watched, 1, static_cast<int>(atMost.count())) > 0;
}

std::optional<Error> Socket::connectionError() const {
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(m_state->descriptor.get(), SOL_SOCKET, SO_ERROR, &error, &size) != 0) {
        error = errno;
    }
    return error == 0 ? std::nullopt : std::optional(Error{causeOf(error), {}, "connect: " + wordsFor(error)});
}

Transfer Socket::receive(std::span<unsigned char> buffer) const {
    Transfer transfer = transferOf(::recv(m_state->descriptor.get(), buffer.data(), buffer.size(), 0));
    if (transfer.state == TransferState::Done && transfer.bytes == 0) {
        transfer.state = TransferState::Ended;
    }
    return transfer;
}

Transfer Socket::send(std::span<const unsigned char> bytes) const {
    return transferOf(::send(m_state->descriptor.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL));
}

}  // namespace certcore
