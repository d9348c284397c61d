// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/entry_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "certcore/store/directory_store.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::ElementsAre;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fileText;
using testing_support::fixtureCertificate;
using testing_support::fixtureKey;
using testing_support::writeFile;

class EntryFiles : public testing::Test {
  protected:
    void write(const std::string& fixture) {
        const DirectoryStore store(crypto(), m_owner.path());
        ASSERT_TRUE(writeEntryFiles(folder(), testing_support::planFor(fixture, store).entry, m_receipt));
    }
    [[nodiscard]] fs::path folder() const { return m_owner.path() / fixtureCertificate("leaf").thumbprint().text(); }
    [[nodiscard]] std::string text(const char* name) const { return fileText(folder() / name); }

    testing_support::TemporaryFolder m_owner;
    ReceiptId m_receipt = *ReceiptId::parse("20261122T205501Z-3F9A2C");
};

TEST_F(EntryFiles, HaveCertbotsNamesAndAreForTheOwnerAlone) {
    write("good.pfx");
    EXPECT_THAT(namesIn(folder()).value(),
                ElementsAre("attributes.json", "cert.pem", "chain.pem", "fullchain.pem", "privkey.pem"));
    EXPECT_EQ(fs::status(folder()).permissions(), fs::perms::owner_all);
    for (const auto& file : fs::directory_iterator(folder())) {
        EXPECT_EQ(file.status().permissions(), fs::perms::owner_read | fs::perms::owner_write) << file.path();
    }
}

TEST_F(EntryFiles, HoldLeafChainAndKey) {
    write("good.pfx");
    EXPECT_EQ(text("cert.pem"), fixtureCertificate("leaf").toPem());
    EXPECT_EQ(text("chain.pem"), fixtureCertificate("intermediate").toPem());
    EXPECT_EQ(text("fullchain.pem"), text("cert.pem") + text("chain.pem"));
    EXPECT_EQ(text("privkey.pem"), fixtureKey("leaf").toPem().text());
}

TEST_F(EntryFiles, ServeTheIssuerFirstAndNeverTheRoot) {
    write("leaf-after-others.pfx");
    EXPECT_EQ(text("chain.pem"), fixtureCertificate("intermediate").toPem());
    EXPECT_EQ(text("fullchain.pem"), text("cert.pem") + text("chain.pem"));
    const json others = json::parse(text("attributes.json")).at("others");
    ASSERT_EQ(others.size(), 1U);
    EXPECT_EQ(others[0].at("pem"), fixtureCertificate("root").toPem());
    EXPECT_EQ(others[0].at("thumbprint"), fixtureCertificate("root").thumbprint().text());
}

TEST_F(EntryFiles, KeepWhatThePfxSaidBeside) {
    write("with-attributes.pfx");
    const json kept = json::parse(text("attributes.json"));
    EXPECT_EQ(kept.at("receipt"), m_receipt.text());
    EXPECT_EQ(kept.at("placement"), "personal");
    EXPECT_EQ(kept.at("certificate").at("friendly_name"), "Assist");
    EXPECT_EQ(kept.at("certificate").at("local_key_id"), "01");
    EXPECT_EQ(kept.at("certificate").at("extended_properties").at("71"), "4100420043000000");
    EXPECT_EQ(kept.at("key").at("provider_name"), "Microsoft Enhanced RSA and AES Cryptographic Provider");
    EXPECT_EQ(kept.at("key").at("machine_keyset"), true);
    EXPECT_EQ(kept.at("chain").size(), 1U);
}

TEST_F(EntryFiles, AreReadAsTheyWereWritten) {
    write("with-attributes.pfx");
    const auto entry = readEntryFiles(crypto(), folder());
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->shown.certificate, fixtureCertificate("leaf"));
    EXPECT_THAT(entry->shown.chain, ElementsAre(fixtureCertificate("intermediate")));
    EXPECT_EQ(entry->shown.friendlyName, "Assist");
    EXPECT_THAT(entry->shown.extendedProperties, ElementsAre(20, 71));
    EXPECT_TRUE(entry->shown.hasPrivateKey);
    EXPECT_EQ(entry->shown.receiptId, m_receipt.text());
    EXPECT_EQ(receiptOf(folder()), m_receipt.text());
}

TEST_F(EntryFiles, ReplacedByHandAreStillAnEntry) {
    write("good.pfx");
    for (const std::string content : {"", "{", "[]", "null", R"({"receipt":7,"certificate":"x"})",
                                      R"({"certificate":{"friendly_name":1,"extended_properties":[1]}})",
                                      R"({"certificate":{"extended_properties":{"x":1,"-":2,"20":3}}})"}) {
        writeFile(folder() / "attributes.json", content);
        const auto entry = readEntryFiles(crypto(), folder());
        ASSERT_TRUE(entry) << content;
        EXPECT_TRUE(entry->shown.hasPrivateKey) << content;
        EXPECT_EQ(entry->shown.receiptId, std::nullopt) << content;
        EXPECT_EQ(entry->shown.friendlyName, std::nullopt) << content;
    }
    fs::remove(folder() / "attributes.json");
    fs::remove(folder() / "chain.pem");
    EXPECT_TRUE(readEntryFiles(crypto(), folder()));
}

TEST_F(EntryFiles, WithoutTheirKeyAreAnEntryWithoutKey) {
    write("good.pfx");
    writeFile(folder() / "privkey.pem", fixtureKey("other").toPem().text());
    EXPECT_TRUE(readEntryFiles(crypto(), folder())->key);
    EXPECT_FALSE(readEntryFiles(crypto(), folder())->shown.hasPrivateKey);
    writeFile(folder() / "privkey.pem", "no key");
    EXPECT_FALSE(readEntryFiles(crypto(), folder())->key);
    fs::remove(folder() / "privkey.pem");
    EXPECT_FALSE(readEntryFiles(crypto(), folder())->shown.hasPrivateKey);
}

TEST_F(EntryFiles, AreDamagedWhereTheCertificateIsNotTheOneOfTheFoldersName) {
    EXPECT_EQ(causeIn(readEntryFiles(crypto(), folder())), ErrorCause::CertificateNotInStore);
    write("good.pfx");
    const std::string leaf = text("cert.pem");
    for (const std::string& content : {std::string(), std::string("no certificate"), fixtureCertificate("root").toPem(),
                                       leaf + leaf, leaf.substr(0, 200)}) {
        writeFile(folder() / "cert.pem", content);
        EXPECT_EQ(causeIn(readEntryFiles(crypto(), folder())), ErrorCause::StoreDamaged) << content;
    }
    fs::remove(folder() / "cert.pem");
    EXPECT_EQ(causeIn(readEntryFiles(crypto(), folder())), ErrorCause::StoreDamaged);
    fs::create_directory(folder() / "cert.pem");
    EXPECT_EQ(causeIn(readEntryFiles(crypto(), folder())), ErrorCause::StoreDamaged);
    fs::remove_all(folder());
    writeFile(folder(), "a file in its place");
    EXPECT_EQ(causeIn(readEntryFiles(crypto(), folder())), ErrorCause::StoreDamaged);
}

TEST_F(EntryFiles, ADeeplyNestedAttributesFileIsNoDamage) {
    write("good.pfx");
    const std::size_t depth = 1'000'000;
    writeFile(folder() / "attributes.json",
              "{\"certificate\":" + std::string(depth, '[') + std::string(depth, ']') + "}");
    EXPECT_TRUE(readEntryFiles(crypto(), folder()));
}

}  // namespace
}  // namespace certcore
