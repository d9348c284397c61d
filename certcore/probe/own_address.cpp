// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/own_address.h"

#include <algorithm>
#include <array>
#include <span>

#include "certcore/probe/socket.h"

namespace certcore {

namespace {

// ::ffff:0:0/96 (RFC 4291, section 2.5.5.2): the same computer, asked through a socket of the other family.
IpAddress withoutMapping(const IpAddress& address) {
    static constexpr std::array<unsigned char, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    const auto bytes = address.bytes();
    if (!address.isV4() && std::ranges::equal(bytes.first(prefix.size()), prefix)) {
        return IpAddress::fromBytes(bytes.subspan(prefix.size())).value_or(address);
    }
    return address;
}

// RFC 1122, section 3.2.1.3: all of 127/8; RFC 4291, section 2.5.3: ::1 alone.
bool isLoopback(const IpAddress& address) {
    const auto bytes = address.bytes();
    if (address.isV4()) {
        return bytes.front() == 127;
    }
    return bytes.back() == 1 && std::ranges::all_of(bytes.first(15), [](unsigned char byte) { return byte == 0; });
}

}  // namespace

bool isOwnAddress(const IpAddress& address) {
    const IpAddress plain = withoutMapping(address);
    if (isLoopback(plain)) {
        return true;
    }
    const auto network = Network::start();
    return network && isInterfaceAddress(**network, plain);
}

}  // namespace certcore
