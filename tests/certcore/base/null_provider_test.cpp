// SPDX-License-Identifier: Apache-2.0
// A program of its own, since what it does to OpenSSL's global context would reach every other test: nothing but the
// "null" provider is left in there, so whatever works here works in our own context alone.
#include <gtest/gtest.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/provider.h>

#include <chrono>
#include <cstdlib>
#include <stop_token>

#include "certcore/import/import_run.h"
#include "certcore/practice/practice_pfx.h"
#include "certcore/probe/probe.h"
#include "certcore/store/directory_store.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_servers.h"

namespace certcore {
namespace {

using testing_support::bundleOf;
using testing_support::crypto;

class NullProvider : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        // Our context comes first, as in the program.
        [[maybe_unused]] const CryptoContext& ours = crypto();
        s_null = OSSL_PROVIDER_load(nullptr, "null");
    }
    static void TearDownTestSuite() { OSSL_PROVIDER_unload(s_null); }

    static inline OSSL_PROVIDER* s_null = nullptr;
};

CheckReport checked(const PfxBundle& bundle, const TrustRoots& roots) {
    CheckOptions options;
    options.hosts = {"assist.example.com"};
    options.now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return checkBundle(crypto(), bundle, options, roots);
}

TEST_F(NullProvider, LeavesTheGlobalContextWithoutAnyAlgorithm) {
    ASSERT_NE(s_null, nullptr);
    EXPECT_EQ(EVP_MD_fetch(nullptr, "SHA256", nullptr), nullptr);
    EXPECT_EQ(EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr), nullptr);
    ERR_clear_error();
}

TEST_F(NullProvider, TheMachinesConfigurationIsNotRead) {
    ASSERT_NE(std::getenv("OPENSSL_CONF"), nullptr) << "to be run by ctest, which sets it to null_provider.cnf";
    // What most of OpenSSL's functions do by themselves when they are first called.
    OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, nullptr);
    EXPECT_EQ(OSSL_PROVIDER_available(nullptr, "legacy"), 0);
}

TEST_F(NullProvider, PfxFilesOfEveryEncryptionOpen) {
    for (const char* name : {"good.pfx", "good-aes128.pfx", "good-3des-sha1.pfx", "good-rc2.pfx", "no-mac.pfx",
                             "good-ec.pfx", "ed25519.pfx", "dsa-2048.pfx"}) {
        const PfxBundle bundle = bundleOf(name);
        EXPECT_EQ(bundle.certificates.size(), 2U) << name;
        EXPECT_TRUE(keyOf(bundle, bundle.certificates.front().certificate)) << name;
    }
}

TEST_F(NullProvider, ChainsAreVerifiedUpToTheSystemsRoots) {
    const CheckReport report = checked(bundleOf("good.pfx"), testing_support::rootsIn("root.pem"));
    EXPECT_EQ(report.chains.front().outcome, ChainOutcome::Trusted);
    EXPECT_EQ(report.chains.front().path.size(), 3U);
    EXPECT_NE(report.verdict, Verdict::DoesNotFit);
}

TEST_F(NullProvider, KeysProveThemselvesBySigning) {
    for (const char* name : {"good.pfx", "good-ec.pfx", "ec-p384.pfx", "ed25519.pfx", "dsa-2048.pfx"}) {
        const PfxBundle bundle = bundleOf(name);
        const Certificate& leaf = bundle.certificates.front().certificate;
        EXPECT_TRUE(bundle.keys.front().key->canSignFor(crypto(), leaf)) << name;
    }
}

TEST_F(NullProvider, ImportIntoADirectoryStoreAndItsUndoingWork) {
    const testing_support::TemporaryFolder folder;
    DirectoryStore store(crypto(), folder.path() / "store");
    const PfxBundle bundle = bundleOf("good-rc2.pfx");
    const CheckReport report = checked(bundle, TrustRoots::none());
    const auto plan = makePlan(bundle, report, {}, {}, Force::No, store);
    ASSERT_TRUE(plan);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto receipt = carryOut(crypto(), *plan, store, now, {});
    ASSERT_TRUE(receipt && *receipt);
    const auto proof = store.proveKey((*receipt)->thumbprint);
    ASSERT_TRUE(proof);
    EXPECT_TRUE(proof->holds());
    EXPECT_TRUE(undo((*receipt)->id, store));
}

TEST_F(NullProvider, APracticePfxIsMadeAndFits) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto pfx = makePracticePfx(crypto(), now, "practice");
    ASSERT_TRUE(pfx) << pfx.error().detail;
    const auto file = PfxFile::parse(crypto(), pfx->bytes, {});
    ASSERT_TRUE(file);
    const auto bundle = openPfx(crypto(), *file, Secret::ofText("practice"), {});
    ASSERT_TRUE(bundle);
    EXPECT_EQ(checked(*bundle, TrustRoots::none()).verdict, Verdict::FitsWithWarnings);
    EXPECT_TRUE(bundle->keys.front().key->canSignFor(crypto(), bundle->certificates.front().certificate));
}

TEST_F(NullProvider, AServersChainIsProbed) {
    const std::string folder = testing_support::fixtureFolder().string();
    const testing_support::OpenSslServer server({"-cert", folder + "/certificates/leaf.pem", "-key",
                                                 folder + "/keys/leaf.pem", "-cert_chain",
                                                 folder + "/intermediate.pem"});
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const ProbeTarget target{"assist.example.com", server.port(), IpAddress::parse("127.0.0.1"), {}};
    const ProbeOutcome outcome =
        probe(crypto(), testing_support::rootsIn("root.pem"), target, {std::chrono::minutes(2), now, {}}, {});
    ASSERT_TRUE(outcome.served) << outcome.served.error().detail;
    EXPECT_EQ(outcome.served->chain.outcome, ChainOutcome::Trusted);
}

}  // namespace
}  // namespace certcore
