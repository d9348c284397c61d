// SPDX-License-Identifier: Apache-2.0
// What a hostile server says to a probe: a real handshake with certificates of the input's, of which single bytes may
// be changed on the way; or any bytes at all.
//
// Input: flags (1: anything but TLS; 2: TLS 1.2), the size of a piece, how often the last certificate comes, the number
// of changes (each two bytes of place, and one that is added bit by bit), and the certificates in DER.
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "certcore/probe/probe.h"
#include "tests/fuzz/crypto.h"
#include "tests/fuzz/hostile_server.h"
#include "tests/fuzz/report_invariants.h"

namespace {

using certcore::Certificate;
using certcore::Error;
using certcore::ErrorCause;
using certcore::ProbeOutcome;
using certcore::ProbeTarget;
using certcore::ServedChain;
using certcore::X509Handle;
using fuzzing::crypto;
using fuzzing::demand;
using fuzzing::ServerOrder;
using Input = std::span<const unsigned char>;

// Small, so that the fuzzer gets beyond them.
constexpr certcore::ProbeLimits limits{.certificates = 5, .certificateBytes = 16384, .receivedBytes = 32768};

constexpr std::array causes{ErrorCause::ServerSpeaksHttp, ErrorCause::ServerSpeaksOtherwise,
                            ErrorCause::TlsNameRefused,   ErrorCause::TlsVersionRefused,
                            ErrorCause::TlsRefused,       ErrorCause::ClosedInHandshake,
                            ErrorCause::ServedTooMuch,    ErrorCause::TlsBroken};

unsigned char next(Input& input) {
    const unsigned char byte = input.empty() ? 0 : input.front();
    input = input.subspan(input.empty() ? 0 : 1);
    return byte;
}

std::vector<X509Handle> certificatesIn(Input input) {
    std::vector<X509Handle> certificates;
    while (!input.empty()) {
        X509* raw = X509_new_ex(crypto().get(), nullptr);
        const unsigned char* position = input.data();
        X509Handle certificate(d2i_X509(&raw, &position, static_cast<long>(input.size())));
        if (!certificate) {
            break;
        }
        certificates.push_back(std::move(certificate));
        input = input.subspan(static_cast<std::size_t>(position - input.data()));
    }
    ERR_clear_error();
    return certificates;
}

ServerOrder orderFrom(Input input, std::vector<X509Handle>& owner) {
    ServerOrder order;
    const unsigned flags = next(input);
    order.onlyTls12 = (flags & 2U) != 0;
    order.piece = std::size_t{next(input)} * 32 + 1;
    const unsigned repeated = next(input) % 128;
    for (unsigned left = next(input) % 8; left > 0; --left) {
        const unsigned high = next(input);
        const unsigned low = next(input);
        order.changes.push_back({static_cast<std::uint16_t>(high << 8U | low), next(input)});
    }
    if ((flags & 1U) == 0) {
        owner = certificatesIn(input);
    }
    for (const X509Handle& certificate : owner) {
        order.chain.push_back(certificate.get());
    }
    if (order.chain.empty()) {
        order.raw.assign(input.begin(), input.end());
    } else if (order.chain.size() > 1) {
        order.chain.insert(order.chain.end(), repeated, order.chain.back());
    }
    return order;
}

std::vector<unsigned char> derOf(const X509* certificate) {
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    std::vector<unsigned char> bytes(der, der + std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

void checkServed(const ServedChain& served, const ServerOrder& order) {
    demand(!order.chain.empty(), "only a handshake shows certificates");
    demand(!served.certificates.empty() && served.certificates.size() <= limits.certificates, "a chain has a limit");
    demand(std::ranges::equal(
               served.certificates, order.chain,
               [](const Certificate& got, const X509* sent) { return std::ranges::equal(got.der(), derOf(sent)); }),
           "what is shown is what the server has sent");
    demand(served.isThisComputer, "the address that answered is this computer's");
    demand(served.protocol == (order.onlyTls12 ? "TLSv1.2" : "TLSv1.3"), "the protocol is what was spoken");
    demand(served.matches == false, "another certificate is not the expected one");
    demand(served.chain.path.front() == served.leaf(), "the chain begins with the leaf");
    std::vector<certcore::PfxCertificate> entries;
    for (const Certificate& certificate : served.certificates) {
        entries.push_back({certificate, {}});
    }
    fuzzing::demandOrdered(served.findings, entries, 1);
}

bool shouldBeServed(const ServerOrder& order) {
    // For a leaf whose extensions are broken, the server itself finds no cipher before TLS 1.3.
    if (order.chain.empty() || (X509_get_extension_flags(order.chain.front()) & EXFLAG_INVALID) != 0) {
        return false;
    }
    std::size_t bytes = 0;
    for (const X509* one : order.chain) {
        const auto der = derOf(one);
        bytes += der.size() + 16;  // lengths and extensions of an entry
        if (!Certificate::fromDer(crypto(), der)) {
            return false;
        }
    }
    return order.changes.empty() && order.chain.size() <= limits.certificates &&
           bytes + 1024 <= limits.certificateBytes;
}

void checkRefused(const ProbeOutcome& outcome, const ServerOrder& order) {
    const Error& error = outcome.served.error();
    demand(std::ranges::find(causes, error.cause) != causes.end(), "a probe fails for a known cause");
    demand(outcome.failedAddresses.size() == 1 && outcome.failedAddresses.front().error.cause == error.cause,
           "the address that failed is told with its cause");
    const bool isAboutName = error.cause == ErrorCause::TlsNameRefused;
    demand(error.subject == (isAboutName ? "assist.example.com" : "assist.example.com:443"), "the endpoint is named");
    demand(!shouldBeServed(order), "what a server sends in order is shown");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    std::vector<X509Handle> owner;
    const ServerOrder order = orderFrom({data, size}, owner);
    fuzzing::HostileServer server(order);
    if (!server.isReady()) {
        return 0;
    }
    fuzzing::serveBy(server);
    ProbeTarget target{"assist.example.com"};
    target.connect = certcore::IpAddress::parse("127.0.0.1");
    target.expected = certcore::Thumbprint::parse(std::string(40, '0'));
    certcore::ProbeOptions options;
    options.timeout = std::chrono::hours(1);
    options.now = std::chrono::sys_days(std::chrono::year(2026) / 12 / 1);
    options.limits = limits;
    const ProbeOutcome outcome = probe(crypto(), certcore::TrustRoots::none(), target, options, {});
    if (outcome.served) {
        checkServed(*outcome.served, order);
    } else {
        checkRefused(outcome, order);
    }
    return 0;
}
