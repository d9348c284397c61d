// SPDX-License-Identifier: Apache-2.0
// A PFX that is opened with its password, which is "assist" for all of them. What was opened is checked, written again
// and opened again.
#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "certcore/check/check.h"
#include "certcore/pfx/password_slip.h"
#include "certcore/pfx/pfx_encoding.h"
#include "tests/fuzz/crypto.h"
#include "tests/fuzz/report_invariants.h"

namespace {

using certcore::BagAttributes;
using certcore::CheckOptions;
using certcore::ErrorCause;
using certcore::PfxBundle;
using certcore::PfxCertificate;
using certcore::PfxContents;
using certcore::PfxFile;
using certcore::PfxLimits;
using certcore::PfxStrength;
using certcore::Secret;
using certcore::TrustRoots;
using fuzzing::crypto;
using fuzzing::demand;

// Low, so that the fuzzer reaches all of them, and what it makes up does not cost time.
constexpr PfxLimits limits{.fileSize = 65536, .iterations = 20'000, .certificates = 12, .keys = 6, .depth = 5};

constexpr std::string_view passwordText = "assist";

constexpr std::array causes{ErrorCause::PasswordWrong,  ErrorCause::PasswordsDiffer,   ErrorCause::IntegrityFails,
                            ErrorCause::UnsupportedMac, ErrorCause::UnsupportedCipher, ErrorCause::TooManyIterations,
                            ErrorCause::PfxMalformed,   ErrorCause::PfxNestedTooDeep,  ErrorCause::PfxTooManyParts};

// Also what may have been meant by this password, and by no other.
bool isKnown(const certcore::Error& error) {
    const auto slips = certcore::slipsOf(Secret::ofText(passwordText));
    const auto says = [&error](const certcore::PasswordSlip& slip) {
        return slip.cause == error.cause && slip.subject == error.subject;
    };
    return std::ranges::find(causes, error.cause) != causes.end() || std::ranges::any_of(slips, says);
}

bool areSame(const BagAttributes& a, const BagAttributes& b) {
    auto someA = a.others;
    auto someB = b.others;
    std::ranges::sort(someA);
    std::ranges::sort(someB);
    return a.friendlyName == b.friendlyName && a.localKeyId == b.localKeyId && a.providerName == b.providerName &&
           a.machineKeyset == b.machineKeyset && a.extendedProperties == b.extendedProperties && someA == someB;
}

bool areSameCertificates(const std::vector<PfxCertificate>& a, const std::vector<PfxCertificate>& b) {
    return std::ranges::equal(a, b, [](const PfxCertificate& one, const PfxCertificate& other) {
        return one.certificate == other.certificate && areSame(one.attributes, other.attributes);
    });
}

void checkBundle(const PfxBundle& bundle) {
    demand(bundle.certificates.size() <= limits.certificates, "no more certificates than allowed");
    demand(bundle.keys.size() <= limits.keys, "no more keys than allowed");
    for (const PfxCertificate& entry : bundle.certificates) {
        fuzzing::demandCertificate(entry.certificate);
        const auto key = keyOf(bundle, entry.certificate);
        demand(!key || bundle.keys[*key].key->belongsTo(entry.certificate), "the key of a certificate belongs to it");
    }
    CheckOptions options;
    options.hosts = {"assist.example.com"};
    options.now = std::chrono::sys_days(std::chrono::year(2026) / 12 / 1);
    fuzzing::demandReport(checkBundle(crypto(), bundle, options, TrustRoots::none()), bundle, options);
}

// The way of every import on Windows: nothing that stood in the file may be lost on it.
void checkWrittenAgain(const PfxBundle& bundle) {
    if (bundle.keys.empty() || !bundle.keys.front().key) {
        return;
    }
    const Secret password = Secret::ofText("another one");
    const PfxContents contents{*bundle.keys.front().key, bundle.keys.front().attributes, bundle.certificates};
    const auto bytes = encodePfx(crypto(), contents, password, PfxStrength::Aes256);
    demand(bytes.has_value(), "what was opened can be written");
    const auto file = PfxFile::parse(crypto(), *bytes, {});
    demand(file.has_value(), "what was written can be read");
    const auto again = openPfx(crypto(), *file, password, {});
    demand(again && again->keys.size() == 1 && again->keys.front().key, "what was written opens");
    demand(areSame(again->keys.front().attributes, contents.keyAttributes), "the key's attributes stay");
    demand(areSameCertificates(again->certificates, contents.certificates), "certificates and attributes stay");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const auto file = PfxFile::parse(crypto(), {data, size}, limits);
    if (!file) {
        return 0;  // pfx_outer looks at what is said of it.
    }
    const auto bundle = openPfx(crypto(), *file, Secret::ofText(passwordText), limits);
    if (bundle) {
        checkBundle(*bundle);
        checkWrittenAgain(*bundle);
    } else {
        demand(isKnown(bundle.error()), "a PFX does not open for a known cause");
    }
    return 0;
}
