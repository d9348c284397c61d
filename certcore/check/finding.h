// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "certcore/cert/thumbprint.h"

namespace certcore {

/// FindingId names what was noticed. The names, as findingName writes them, are part of the command line's contract.
enum class FindingId {
    NoCertificate,  ///< facts: public_key_part (true, only where a part is encrypted for a public key)
    NoPrivateKey,   ///< facts: unsupported_keys (number, only where there are any)
    KeyMismatch,
    SeveralServerCertificates,  ///< facts: thumbprints (list)
    NoWildcardOrSan,            ///< facts: common_name (or null), unusable_names (list, only where there are any)
    HostNotCovered,             ///< facts: host, nearest (or null)
    WildcardTooBroad,           ///< facts: name
    IsCaCertificate,
    T10Certificate,  ///< facts: word, found_in (subject or issuer)
    NotForServerAuthentication,
    Expired,          ///< facts: not_after
    NotYetValid,      ///< facts: not_before
    WeakKey,          ///< facts: key, guessable (true, only where anybody can work the private key out)
    ChainInvalid,     ///< facts: reason (signature, date, ca-flag, other), subject, thumbprint of the culprit
    ExpiresSoon,      ///< facts: not_after, days_left
    LifetimeTooLong,  ///< facts: days, allowed_days
    WeakSignature,    ///< facts: signature, subject
    ChainIncomplete,  ///< facts: issuer
    ChainUntrusted,   ///< facts: issuer (the last one found), ends_with_root (true or false)
    SelfSigned,
    ContainsRoot,       ///< facts: subject
    NameLost,           ///< facts: names (list); the certificate is the installed one
    NeedsNewerWindows,  ///< facts: minimum_windows_build
    AlreadyInstalled,
    ReplacesInstalled,  ///< facts: subject, not_after, bound; the certificate is the installed one
    KeyNotSupported,    ///< facts: algorithm
};

/// Severity says what a finding means for the product; the order is from harmless to grave.
enum class Severity {
    Info,     ///< Worth reading.
    Warning,  ///< Works, but somebody should know.
    Error,    ///< Would not work for this product.
};

/// FactValue is null, a text (UTF-8), a number, a truth value or a list of texts.
using FactValue = std::variant<std::monostate, std::string, std::int64_t, bool, std::vector<std::string>>;

/// Facts carry what a sentence about the finding needs, in the order they are written.
using Facts = std::vector<std::pair<std::string, FactValue>>;

/// Finding is something noticed in a PFX that could be read.
struct Finding {
    FindingId id = FindingId::NoCertificate;
    Severity severity = Severity::Error;
    std::optional<Thumbprint> certificate;  ///< The certificate it speaks of, if one.
    Facts facts;
};

/// findingName is the id as JSON writes it, such as "host-not-covered".
[[nodiscard]] std::string_view findingName(FindingId id);

/// usualSeverity is the severity of the contract's table.
[[nodiscard]] Severity usualSeverity(FindingId id);

/// makesImportImpossible says whether force does not help against it.
[[nodiscard]] bool makesImportImpossible(FindingId id);

/// severityName is "error", "warning" or "info".
[[nodiscard]] std::string_view severityName(Severity severity);

/// fact looks a fact up by its key; nullptr where there is none.
[[nodiscard]] const FactValue* fact(const Finding& finding, std::string_view key);

/// Verdict is what the findings come to.
enum class Verdict { Fits, FitsWithWarnings, DoesNotFit };

/// verdictOf: one error makes DoesNotFit, one warning FitsWithWarnings.
[[nodiscard]] Verdict verdictOf(const std::vector<Finding>& findings);

/// verdictName is "fits", "fits-with-warnings" or "does-not-fit".
[[nodiscard]] std::string_view verdictName(Verdict verdict);

}  // namespace certcore
