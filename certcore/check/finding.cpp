// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/finding.h"

#include <algorithm>

namespace certcore {

std::string_view findingName(FindingId id) {
    switch (id) {
        case FindingId::NoCertificate:
            return "no-certificate";
        case FindingId::NoPrivateKey:
            return "no-private-key";
        case FindingId::KeyMismatch:
            return "key-mismatch";
        case FindingId::SeveralServerCertificates:
            return "several-server-certificates";
        case FindingId::NoWildcardOrSan:
            return "no-wildcard-or-san";
        case FindingId::HostNotCovered:
            return "host-not-covered";
        case FindingId::WildcardTooBroad:
            return "wildcard-too-broad";
        case FindingId::IsCaCertificate:
            return "is-ca-certificate";
        case FindingId::T10Certificate:
            return "t10-certificate";
        case FindingId::NotForServerAuthentication:
            return "not-for-server-authentication";
        case FindingId::Expired:
            return "expired";
        case FindingId::NotYetValid:
            return "not-yet-valid";
        case FindingId::WeakKey:
            return "weak-key";
        case FindingId::ChainInvalid:
            return "chain-invalid";
        case FindingId::ExpiresSoon:
            return "expires-soon";
        case FindingId::LifetimeTooLong:
            return "lifetime-too-long";
        case FindingId::WeakSignature:
            return "weak-signature";
        case FindingId::ChainIncomplete:
            return "chain-incomplete";
        case FindingId::ChainUntrusted:
            return "chain-untrusted";
        case FindingId::SelfSigned:
            return "self-signed";
        case FindingId::ContainsRoot:
            return "contains-root";
        case FindingId::NameLost:
            return "name-lost";
        case FindingId::NeedsNewerWindows:
            return "needs-newer-windows";
        case FindingId::AlreadyInstalled:
            return "already-installed";
        case FindingId::ReplacesInstalled:
            return "replaces-installed";
        case FindingId::KeyNotSupported:
            return "key-not-supported";
    }
    return {};
}

Severity usualSeverity(FindingId id) {
    switch (id) {
        case FindingId::NoCertificate:
        case FindingId::NoPrivateKey:
        case FindingId::KeyMismatch:
        case FindingId::SeveralServerCertificates:
        case FindingId::NoWildcardOrSan:
        case FindingId::HostNotCovered:
        case FindingId::WildcardTooBroad:
        case FindingId::IsCaCertificate:
        case FindingId::T10Certificate:
        case FindingId::NotForServerAuthentication:
        case FindingId::Expired:
        case FindingId::NotYetValid:
        case FindingId::WeakKey:
        case FindingId::ChainInvalid:
            return Severity::Error;
        case FindingId::ExpiresSoon:
        case FindingId::LifetimeTooLong:
        case FindingId::WeakSignature:
        case FindingId::ChainIncomplete:
        case FindingId::ChainUntrusted:
        case FindingId::SelfSigned:
        case FindingId::ContainsRoot:
        case FindingId::NameLost:
            return Severity::Warning;
        case FindingId::NeedsNewerWindows:
        case FindingId::AlreadyInstalled:
        case FindingId::ReplacesInstalled:
        case FindingId::KeyNotSupported:
            return Severity::Info;
    }
    return Severity::Error;
}

bool makesImportImpossible(FindingId id) {
    return id == FindingId::NoCertificate || id == FindingId::NoPrivateKey || id == FindingId::KeyMismatch ||
           id == FindingId::SeveralServerCertificates;
}

std::string_view severityName(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return "info";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            return "error";
    }
    return {};
}

const FactValue* fact(const Finding& finding, std::string_view key) {
    const auto found = std::ranges::find(finding.facts, key, &Facts::value_type::first);
    return found == finding.facts.end() ? nullptr : &found->second;
}

Verdict verdictOf(const std::vector<Finding>& findings) {
    const auto worst = std::ranges::max_element(findings, {}, &Finding::severity);
    if (worst == findings.end() || worst->severity == Severity::Info) {
        return Verdict::Fits;
    }
    return worst->severity == Severity::Error ? Verdict::DoesNotFit : Verdict::FitsWithWarnings;
}

std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
        case Verdict::Fits:
            return "fits";
        case Verdict::FitsWithWarnings:
            return "fits-with-warnings";
        case Verdict::DoesNotFit:
            return "does-not-fit";
    }
    return {};
}

}  // namespace certcore
