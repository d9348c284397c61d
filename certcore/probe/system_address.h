// SPDX-License-Identifier: Apache-2.0
// Addresses as the systems' sockets know them, the same in all of them but for the header that declares them: the one
// who includes this has included that before.
#pragma once

#include <cstring>
#include <optional>
#include <span>

#include "certcore/probe/socket.h"

namespace certcore {

/// bytesOf is a value as it lies in memory.
template <typename T>
[[nodiscard]] std::span<const unsigned char> bytesOf(const T& value) {
    return {reinterpret_cast<const unsigned char*>(&value), sizeof value};
}

/// readAddress reads an address of either family; nullopt for others, and for none at all.
[[nodiscard]] inline std::optional<HostAddress> readAddress(const sockaddr* address) {
    std::optional<IpAddress> ip;
    std::uint32_t scope = 0;
    if (address != nullptr && address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof v4);
        ip = IpAddress::fromBytes(bytesOf(v4.sin_addr));
    } else if (address != nullptr && address->sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, address, sizeof v6);
        ip = IpAddress::fromBytes(bytesOf(v6.sin6_addr));
        scope = v6.sin6_scope_id;
    }
    return ip ? std::optional(HostAddress{*ip, scope}) : std::nullopt;
}

/// SystemAddress is an address and a port as the calls of sockets take them.
struct SystemAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

/// systemAddress makes one.
[[nodiscard]] inline SystemAddress systemAddress(const HostAddress& address, std::uint16_t port) {
    SystemAddress made;
    const auto bytes = address.ip.bytes();
    if (address.ip.isV4()) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        std::memcpy(&v4.sin_addr, bytes.data(), bytes.size());
        std::memcpy(&made.storage, &v4, sizeof v4);
        made.size = sizeof v4;
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        v6.sin6_scope_id = address.scope;
        std::memcpy(&v6.sin6_addr, bytes.data(), bytes.size());
        std::memcpy(&made.storage, &v6, sizeof v6);
        made.size = sizeof v6;
    }
    return made;
}

}  // namespace certcore
