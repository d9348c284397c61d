// SPDX-License-Identifier: Apache-2.0
// Certificates in DER, one after another: the first as one that is installed, the others as its chain.
#include <algorithm>
#include <span>
#include <vector>

#include "certcore/check/check_installed.h"
#include "certcore/name/dns_name.h"
#include "tests/fuzz/crypto.h"
#include "tests/fuzz/report_invariants.h"

namespace {

using certcore::Certificate;
using certcore::CheckOptions;
using certcore::InstalledKey;
using certcore::PfxBundle;
using certcore::TrustRoots;
using fuzzing::crypto;
using fuzzing::demand;

constexpr std::size_t mostCertificates = 8;

// The length of the SEQUENCE at the front, by its header; all there is, where the header says nothing that can be.
std::size_t lengthOfFirst(std::span<const unsigned char> bytes) {
    if (bytes.size() < 4 || bytes[0] != 0x30 || bytes[1] < 0x81 || bytes[1] > 0x83) {
        return bytes.size();
    }
    const std::size_t digits = bytes[1] - 0x80U;
    std::size_t length = 0;
    for (std::size_t i = 0; i < std::min(digits, bytes.size() - 2); ++i) {
        length = length << 8U | bytes[2 + i];
    }
    return std::min(length + 2 + digits, bytes.size());
}

std::vector<Certificate> certificatesIn(std::span<const unsigned char> bytes) {
    std::vector<Certificate> certificates;
    while (!bytes.empty() && certificates.size() < mostCertificates) {
        const std::size_t length = lengthOfFirst(bytes);
        if (auto certificate = Certificate::fromDer(crypto(), bytes.first(length))) {
            demand(std::ranges::equal(certificate->der(), bytes.first(length)), "a certificate keeps its bytes");
            certificates.push_back(std::move(*certificate));
        } else {
            demand(certificate.error().cause == certcore::ErrorCause::PfxMalformed, "what is none is malformed");
        }
        bytes = bytes.subspan(length);
    }
    return certificates;
}

// What users ask for, and what the certificate itself says that it is for.
CheckOptions optionsFor(const Certificate& leaf) {
    CheckOptions options;
    options.hosts = {"assist.example.com", "192.0.2.10", ""};
    for (const std::string& name : leaf.details().names.dnsNames) {
        options.hosts.push_back(name);
    }
    options.t10Word = "T10";
    options.now = leaf.details().notBefore + std::chrono::days(30);
    return options;
}

void checkAsInstalled(const std::vector<Certificate>& certificates, InstalledKey key, const TrustRoots& roots) {
    const std::span<const Certificate> chain = std::span(certificates).subspan(1);
    const PfxBundle bundle = certcore::bundleOfInstalled(certificates.front(), chain, std::nullopt);
    const CheckOptions options = optionsFor(certificates.front());
    const auto report = certcore::checkInstalled(crypto(), bundle, key, options, roots);
    fuzzing::demandReport(report, bundle, options);
    demand(chosenLeaf(bundle, report) == &bundle.certificates.front(), "the installed certificate is the leaf");
    const bool saysNoKey = std::ranges::find(report.findings, certcore::FindingId::NoPrivateKey,
                                             &certcore::Finding::id) != report.findings.end();
    demand(saysNoKey == (key == InstalledKey::Missing), "a missing key is said, and only that");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::vector<Certificate> certificates = certificatesIn({data, size});
    for (const Certificate& certificate : certificates) {
        fuzzing::demandCertificate(certificate);
    }
    if (certificates.empty()) {
        return 0;
    }
    checkAsInstalled(certificates, InstalledKey::Works, TrustRoots::none());
    checkAsInstalled(certificates, InstalledKey::Missing, TrustRoots::of(std::span(certificates).last(1)));
    return 0;
}
