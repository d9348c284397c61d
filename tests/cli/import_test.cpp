// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

class Import : public Sandbox {
  protected:
    [[nodiscard]] fs::path entry(const std::string& certificate = "leaf") const {
        return fs::path(store()) / thumbprintOf(certificate);
    }
};

TEST_F(Import, HasEveryKeyOfTheContract) {
    const Ended ended = import("good", {"--host", "assist.example.com"});
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 0);
    expectShape(document, importShape());
    EXPECT_EQ(document["hosts_checked"], true);
    EXPECT_EQ(document["verdict"], "fits-with-warnings");
    const Json& receipt = document["receipt"];
    EXPECT_EQ(receipt["thumbprint"], thumbprintOf("leaf"));
    EXPECT_EQ(receipt["store"], storeAsShown());
    EXPECT_EQ(receipt["placement"], "personal");
    EXPECT_EQ(receipt["verified"], true);
    EXPECT_EQ(receipt["changed"], true);
    ASSERT_FALSE(receipt["written"].empty());
    EXPECT_EQ(receipt["written"][0],
              Json({{"thumbprint", thumbprintOf("leaf")}, {"store", "Personal"}, {"had_it_before", false}}));
    EXPECT_FALSE(document["next_steps"].empty());
}

TEST_F(Import, WritesTheFilesOfTheEntry) {
    ASSERT_EQ(import("good").code, 0);
    const std::string leaf = contentOf(entry() / "cert.pem");
    const std::string chain = contentOf(entry() / "chain.pem");
    EXPECT_EQ(leaf, contentOf(fixture("certificates/leaf.pem")));
    EXPECT_EQ(chain, contentOf(fixture("certificates/intermediate.pem")));
    EXPECT_EQ(contentOf(entry() / "fullchain.pem"), leaf + chain);
    EXPECT_EQ(contentOf(entry() / "privkey.pem"), contentOf(fixture("keys/leaf.pem")));
    EXPECT_EQ(fs::status(entry() / "privkey.pem").permissions(), fs::perms(0600));
    EXPECT_EQ(fs::status(entry()).permissions(), fs::perms(0700));
}

TEST_F(Import, LeavesARootOutOfTheChain) {
    ASSERT_EQ(import("good-with-root").code, 0);
    EXPECT_EQ(contentOf(entry() / "chain.pem"), contentOf(fixture("certificates/intermediate.pem")));
}

TEST_F(Import, GoesIntoTheDefaultStore) {
    const Ended ended = open({"import", pfx("good")});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["receipt"]["store"], defaultStore().string());
    EXPECT_TRUE(fs::exists(defaultStore() / thumbprintOf("leaf") / "privkey.pem"));
}

TEST_F(Import, KnowsItsPlacements) {
    const std::map<std::string, std::string> names{
        {"personal", "good"}, {"personal-and-chain", "good-ec"}, {"automatic", "rsa-3072"}};
    for (const auto& [placement, name] : names) {
        const Ended ended = import(name, {"--placement", placement});
        EXPECT_EQ(ended.code, 0) << placement;
        EXPECT_EQ(documentOf(ended)["receipt"]["placement"], placement);
    }
    for (const char* wrong : {"", "Personal", "trust", "personal,automatic"}) {
        const Ended ended = import("ec-p384", {"--placement", wrong});
        EXPECT_EQ(ended.code, 2) << wrong;
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << wrong;
    }
}

TEST_F(Import, KeepsExtendedPropertiesUnlessTold) {
    const std::string thumbprint = thumbprintOf("leaf");
    const auto properties = [&] {
        return documentOf(inStore({"show", thumbprint}))["certificate"]["extended_properties"];
    };
    ASSERT_EQ(import("with-attributes").code, 0);
    EXPECT_EQ(properties(), Json::array({20, 71}));
    ASSERT_EQ(inStore({"remove", thumbprint}).code, 0);
    ASSERT_EQ(import("with-attributes", {"--no-extended-properties"}).code, 0);
    EXPECT_EQ(properties(), Json::array());
    EXPECT_EQ(documentOf(inStore({"show", thumbprint}))["certificate"]["friendly_name"], "Assist");
}

TEST_F(Import, RecordsWhetherTheKeyMayBeExported) {
    const auto exportable = [this](const std::string& certificate) {
        return Json::parse(contentOf(entry(certificate) / "attributes.json"))["exportable"];
    };
    ASSERT_EQ(import("good").code, 0);
    ASSERT_EQ(import("good-ec", {"--exportable"}).code, 0);
    EXPECT_EQ(exportable("leaf"), false);
    EXPECT_EQ(exportable("good-ec"), true);
}

TEST_F(Import, TakesTheChosenCertificate) {
    const std::string chosen = thumbprintOf("connection-proctor");
    std::string pasted = "\u200E";
    for (std::size_t i = 0; i < chosen.size(); i += 2) {
        pasted += std::string(i == 0       ? ""
                              : i % 4 == 0 ? " "
                                           : ":") +
                  static_cast<char>(std::tolower(static_cast<unsigned char>(chosen[i]))) +
                  static_cast<char>(std::tolower(static_cast<unsigned char>(chosen[i + 1])));
    }
    const Ended dry = import("two-servers", {"--certificate", chosen, "--dry-run"});
    EXPECT_EQ(dry.code, 0);
    EXPECT_EQ(documentOf(dry)["plan"]["thumbprint"], chosen);
    const Ended ended = import("two-servers", {"--certificate", pasted});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["receipt"]["thumbprint"], chosen);
    EXPECT_EQ(contentOf(entry("connection-proctor") / "privkey.pem"), contentOf(fixture("keys/ec-p256.pem")));
    EXPECT_FALSE(fs::exists(entry()));
}

TEST_F(Import, DoesNotTakeACertificateThatIsNotThere) {
    for (const char* force : {"--quiet", "--force", "--dry-run"}) {
        const Ended ended = import("two-servers", {"--certificate", std::string(40, 'A'), force});
        EXPECT_EQ(ended.code, 6) << force;
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "not-found") << force;
    }
    const Ended wrong = import("two-servers", {"--certificate", "CN=assist.example.com"});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_FALSE(fs::exists(store()));
}

// A rehearsal: the exit code of the import, and nothing is written, not even the store's folder.
TEST_F(Import, RehearsesWithoutATrace) {
    struct Row {
        std::string name;
        std::vector<std::string> more;
    };
    const std::vector<Row> rows{
        {"good", {}},
        {"good", {"--host", "elsewhere.example"}},
        {"good", {"--host", "elsewhere.example", "--force"}},
        {"cn-only", {}},
        {"cn-only", {"--force"}},
        {"key-only", {}},
        {"key-only", {"--force"}},
        {"certificate-only", {"--force"}},
        {"two-servers", {}},
        {"two-servers", {"--certificate", thumbprintOf("leaf")}},
        {"empty-password", {}},
        {"mac-iterations-20-million", {}},
        {"is-not-there", {}},
    };
    for (const Row& row : rows) {
        std::vector<std::string> more = row.more;
        more.emplace_back("--dry-run");
        const Ended rehearsed = import(row.name, more);
        EXPECT_FALSE(fs::exists(store())) << row.name;
        const Ended imported = import(row.name, row.more);
        EXPECT_EQ(rehearsed.code, imported.code) << row.name;
        const Json document = documentOf(rehearsed);
        EXPECT_EQ(errorCodeOf(document), errorCodeOf(documentOf(imported))) << row.name;
        if (errorCodeOf(document).empty()) {
            expectShape(document, planShape());
            EXPECT_EQ(document["plan"]["store"], storeAsShown());
            EXPECT_FALSE(document.contains("receipt"));
        }
        fs::remove_all(store());
    }
}

TEST_F(Import, TellsAPersonTheReceiptAndTheThumbprint) {
    Call one = call({"import", pfx("good"), "--store", store(), "--password-stdin"});
    one.input = "assist\n";
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_NE(ended.out.find(thumbprintOf("leaf")), std::string::npos);
    const auto receipt = fs::directory_iterator(fs::path(store()) / "receipts")->path().stem().string();
    EXPECT_NE(ended.out.find(receipt), std::string::npos);
}

}  // namespace
}  // namespace clitests
