// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/own_address.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace certcore {
namespace {

IpAddress address(const char* text) {
    return *IpAddress::parse(text);
}

TEST(OwnAddress, LoopbackIsThisComputer) {
    for (const char* text : {"127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"}) {
        EXPECT_TRUE(isOwnAddress(address(text))) << text;
    }
}

// The documentation's addresses (RFC 5737, RFC 3849) are nobody's.
TEST(OwnAddress, OthersAreNot) {
    for (const char* text : {"192.0.2.1", "0.0.0.0", "::", "2001:db8::1", "::2", "128.0.0.1"}) {
        EXPECT_FALSE(isOwnAddress(address(text))) << text;
    }
}

TEST(OwnAddress, AnInterfacesAddressIs) {
    // Where to, would be decided by the address of the interface that leads there; nothing is sent.
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in there{};
    there.sin_family = AF_INET;
    there.sin_port = htons(9);
    there.sin_addr.s_addr = htonl(0xC0000201);
    sockaddr_in own{};
    socklen_t size = sizeof own;
    const bool hasNetwork = ::connect(socket, reinterpret_cast<const sockaddr*>(&there), sizeof there) == 0 &&
                            ::getsockname(socket, reinterpret_cast<sockaddr*>(&own), &size) == 0;
    ::close(socket);
    if (!hasNetwork) {
        GTEST_SKIP() << "left out: this computer has no network";
    }
    std::array<char, INET_ADDRSTRLEN> text{};
    ASSERT_NE(::inet_ntop(AF_INET, &own.sin_addr, text.data(), text.size()), nullptr);
    EXPECT_TRUE(isOwnAddress(address(text.data()))) << text.data();
}

}  // namespace
}  // namespace certcore
