// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>

#include "certcore/cert/chain.h"
#include "certcore/cert/trust_roots.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::crypto;
using testing_support::EnvironmentVariable;
using testing_support::fixtureCertificate;
using testing_support::fixtureFolder;

ChainOutcome outcomeWith(const std::optional<std::string>& file, const std::optional<std::string>& folder) {
    const EnvironmentVariable setFile("SSL_CERT_FILE", file);
    const EnvironmentVariable setFolder("SSL_CERT_DIR", folder);
    const Certificate leaf = fixtureCertificate("leaf");
    const std::vector<Certificate> others{fixtureCertificate("intermediate")};
    return assessChain(crypto(), leaf, others, TrustRoots::ofSystem(crypto()), leaf.details().notBefore).outcome;
}

const std::string nowhere = "/nonexistent";

TEST(TrustRoots, ComeFromTheFileThatTheEnvironmentNames) {
    EXPECT_EQ(outcomeWith((fixtureFolder() / "root.pem").string(), nowhere), ChainOutcome::Trusted);
}

TEST(TrustRoots, ComeFromTheFolderThatTheEnvironmentNames) {
    const testing_support::TemporaryFolder folder;
    // OpenSSL looks for a file named by the hash of the subject.
    const Certificate root = fixtureCertificate("root");
    const auto hash = X509_NAME_hash_ex(X509_get_subject_name(root.handle()), crypto().get(), nullptr, nullptr);
    char name[16] = {};
    std::snprintf(name, sizeof(name), "%08lx.0", hash);
    testing_support::writeFile(folder.path() / name, root.toPem());
    EXPECT_EQ(outcomeWith(nowhere, folder.path().string()), ChainOutcome::Trusted);
}

TEST(TrustRoots, AMissingOrUnreadableListTrustsNobody) {
    EXPECT_EQ(outcomeWith(nowhere, nowhere), ChainOutcome::Untrusted);
    EXPECT_EQ(outcomeWith((fixtureFolder() / "random.bin").string(), nowhere), ChainOutcome::Untrusted);
    EXPECT_EQ(outcomeWith(fixtureFolder().string(), nowhere), ChainOutcome::Untrusted);
}

TEST(TrustRoots, AnotherCompanysRootDoesNotHelp) {
    EXPECT_EQ(outcomeWith((fixtureFolder() / "certificates" / "t10-root.pem").string(), nowhere),
              ChainOutcome::Untrusted);
}

TEST(TrustRoots, TheSystemsOwnListDoesNotKnowTheTestsRoot) {
    EXPECT_EQ(outcomeWith(std::nullopt, std::nullopt), ChainOutcome::Untrusted);
}

}  // namespace
}  // namespace certcore
