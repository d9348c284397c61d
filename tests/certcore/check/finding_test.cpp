// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/finding.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace certcore {
namespace {

struct ContractRow {
    FindingId id;
    std::string_view name;
    Severity severity;
    bool forbids = false;  ///< Marked in the contract: force does not help.
};

using enum FindingId;

// The command line's contract, line by line.
constexpr std::array contract{
    ContractRow{NoCertificate, "no-certificate", Severity::Error, true},
    ContractRow{NoPrivateKey, "no-private-key", Severity::Error, true},
    ContractRow{KeyMismatch, "key-mismatch", Severity::Error, true},
    ContractRow{SeveralServerCertificates, "several-server-certificates", Severity::Error, true},
    ContractRow{NoWildcardOrSan, "no-wildcard-or-san", Severity::Error},
    ContractRow{HostNotCovered, "host-not-covered", Severity::Error},
    ContractRow{WildcardTooBroad, "wildcard-too-broad", Severity::Error},
    ContractRow{IsCaCertificate, "is-ca-certificate", Severity::Error},
    ContractRow{T10Certificate, "t10-certificate", Severity::Error},
    ContractRow{NotForServerAuthentication, "not-for-server-authentication", Severity::Error},
    ContractRow{Expired, "expired", Severity::Error},
    ContractRow{NotYetValid, "not-yet-valid", Severity::Error},
    ContractRow{WeakKey, "weak-key", Severity::Error},
    ContractRow{ChainInvalid, "chain-invalid", Severity::Error},
    ContractRow{ExpiresSoon, "expires-soon", Severity::Warning},
    ContractRow{LifetimeTooLong, "lifetime-too-long", Severity::Warning},
    ContractRow{WeakSignature, "weak-signature", Severity::Warning},
    ContractRow{ChainIncomplete, "chain-incomplete", Severity::Warning},
    ContractRow{ChainUntrusted, "chain-untrusted", Severity::Warning},
    ContractRow{SelfSigned, "self-signed", Severity::Warning},
    ContractRow{ContainsRoot, "contains-root", Severity::Warning},
    ContractRow{NameLost, "name-lost", Severity::Warning},
    ContractRow{NeedsNewerWindows, "needs-newer-windows", Severity::Info},
    ContractRow{AlreadyInstalled, "already-installed", Severity::Info},
    ContractRow{ReplacesInstalled, "replaces-installed", Severity::Info},
    ContractRow{KeyNotSupported, "key-not-supported", Severity::Info},
};
static_assert(contract.size() == static_cast<std::size_t>(KeyNotSupported) + 1, "one row for every finding");

TEST(Finding, HasTheNameAndSeverityOfTheContract) {
    for (const ContractRow& row : contract) {
        EXPECT_EQ(findingName(row.id), row.name);
        EXPECT_EQ(usualSeverity(row.id), row.severity) << row.name;
        EXPECT_EQ(makesImportImpossible(row.id), row.forbids) << row.name;
    }
}

TEST(Severity, IsOrderedFromHarmlessToGrave) {
    EXPECT_LT(Severity::Info, Severity::Warning);
    EXPECT_LT(Severity::Warning, Severity::Error);
    EXPECT_EQ(severityName(Severity::Info), "info");
    EXPECT_EQ(severityName(Severity::Warning), "warning");
    EXPECT_EQ(severityName(Severity::Error), "error");
}

Finding of(Severity severity) {
    Finding finding;
    finding.severity = severity;
    return finding;
}

TEST(Verdict, IsWhatTheWorstFindingMakesIt) {
    EXPECT_EQ(verdictOf({}), Verdict::Fits);
    EXPECT_EQ(verdictOf({of(Severity::Info)}), Verdict::Fits);
    EXPECT_EQ(verdictOf({of(Severity::Info), of(Severity::Warning)}), Verdict::FitsWithWarnings);
    EXPECT_EQ(verdictOf({of(Severity::Info), of(Severity::Error), of(Severity::Warning)}), Verdict::DoesNotFit);
    EXPECT_EQ(verdictName(Verdict::Fits), "fits");
    EXPECT_EQ(verdictName(Verdict::FitsWithWarnings), "fits-with-warnings");
    EXPECT_EQ(verdictName(Verdict::DoesNotFit), "does-not-fit");
}

TEST(Fact, IsFoundByItsKeyAndMayBeNull) {
    Finding finding;
    finding.facts = {{"host", "a.example.com"}, {"nearest", FactValue()}};
    EXPECT_EQ(*fact(finding, "host"), FactValue("a.example.com"));
    EXPECT_EQ(*fact(finding, "nearest"), FactValue());
    EXPECT_EQ(fact(finding, "days"), nullptr);
}

}  // namespace
}  // namespace certcore
