// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

/// Stored is what the verbs say of a store with good.pfx in it, of an empty one, and of one that is not there.
class Stored : public Sandbox {
  protected:
    [[nodiscard]] std::string leaf() const { return thumbprintOf("leaf"); }
    void install() const { ASSERT_EQ(import("good").code, 0); }
};

void expectNotFound(const Ended& ended) {
    EXPECT_EQ(ended.code, 6);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "not-found");
}

TEST_F(Stored, StoreThatDoesNotExistIsEmpty) {
    const Ended listed = inStore({"list"});
    EXPECT_EQ(listed.code, 0);
    EXPECT_EQ(documentOf(listed)["store"], storeAsShown());
    EXPECT_EQ(documentOf(listed)["certificates"], Json::array());
    EXPECT_EQ(inStore({"status"}).code, 0);
    for (const char* verb : {"show", "verify", "remove", "archive"}) {
        expectNotFound(inStore({verb, leaf()}));
    }
    expectNotFound(inStore({"undo", "20260101T000000Z-ABCDEF"}));
    expectNotFound(inStore({"undo", "--last"}));
    EXPECT_FALSE(fs::exists(store()));
}

TEST_F(Stored, TakesTheDefaultStore) {
    const Ended listed = run({"list", "--json"});
    EXPECT_EQ(documentOf(listed)["store"], defaultStore().string());
    Call one = call({"list", "--json"});
    one.environment.erase("XDG_DATA_HOME");
    EXPECT_EQ(documentOf(runToEnd(one))["store"],
              (folder() / "home" / ".local" / "share" / "assistcert" / "store").string());
    EXPECT_FALSE(fs::exists(folder() / "data"));
}

TEST_F(Stored, ListsCertificates) {
    install();
    ASSERT_EQ(import("friendly-name").code, 0);  // the same certificate
    ASSERT_EQ(import("good-ec").code, 0);
    const Ended ended = inStore({"list"});
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(document["store"], storeAsShown());
    expectShape(document["certificates"], Json::array({certificateShape()}));
    ASSERT_EQ(document["certificates"].size(), 2U);
    for (const Json& certificate : document["certificates"]) {
        EXPECT_EQ(certificate["role"], "server");
        EXPECT_EQ(certificate["has_private_key"], true);
    }
}

TEST_F(Stored, ArchivesAndBringsBack) {
    install();
    const auto archived = [&] { return documentOf(inStore({"list"}))["certificates"][0]["archived"]; };
    EXPECT_EQ(archived(), false);
    const Ended ended = inStore({"archive", leaf()});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["thumbprint"], leaf());
    EXPECT_EQ(documentOf(ended)["archived"], true);
    EXPECT_EQ(archived(), true);
    EXPECT_EQ(inStore({"verify", leaf()}).code, 0) << "its key stays";
    EXPECT_NE(run({"list", "--store", store()}).out.find("Archived"), std::string::npos);
    EXPECT_EQ(documentOf(inStore({"archive", leaf(), "--restore"}))["archived"], false);
    EXPECT_EQ(archived(), false);
}

TEST_F(Stored, ShowsOneWhole) {
    install();
    const Ended ended = inStore({"show", leaf()});
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 0);
    expectShape(document, {{"certificate", certificateShape()}});
    const Json checked = documentOf(open({"check", pfx("good")}))["certificates"][0];
    for (const auto& [key, value] : checked.items()) {
        EXPECT_EQ(document["certificate"][key], value) << key;
    }
}

TEST_F(Stored, TakesThumbprintsAsTheyArePasted) {
    install();
    std::string pasted = "\u200E";
    for (const char c : leaf()) {
        pasted += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        pasted += ' ';
    }
    for (const char* verb : {"show", "verify", "remove"}) {
        EXPECT_EQ(inStore({verb, pasted}).code, 0) << verb;
    }
}

TEST_F(Stored, VerifiesTheKey) {
    install();
    const Ended ended = inStore({"verify", leaf()});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(
        documentOf(ended),
        Json(
            {{"schema", 1}, {"thumbprint", leaf()}, {"key_present", true}, {"key_matches", true}, {"can_sign", true}}));
    for (const char* name : {"good-ec", "ed25519", "ec-p384"}) {
        ASSERT_EQ(import(name).code, 0) << name;
        EXPECT_EQ(inStore({"verify", thumbprintOf(name)}).code, 0) << name;
    }
}

TEST_F(Stored, VerifySaysWhenTheKeyIsAnother) {
    install();
    const fs::path key = fs::path(store()) / leaf() / "privkey.pem";
    writeFile(key, contentOf(fixture("keys/rsa-3072.pem")));
    const Ended exchanged = inStore({"verify", leaf()});
    EXPECT_EQ(exchanged.code, 1);
    EXPECT_EQ(documentOf(exchanged)["key_present"], true);
    EXPECT_EQ(documentOf(exchanged)["key_matches"], false);
    EXPECT_EQ(documentOf(exchanged)["can_sign"], false);
    fs::remove(key);
    const Ended missing = inStore({"verify", leaf()});
    EXPECT_EQ(missing.code, 1);
    EXPECT_EQ(documentOf(missing)["key_present"], false);
    EXPECT_EQ(documentOf(missing)["key_matches"], false);
    EXPECT_EQ(documentOf(inStore({"show", leaf()}))["certificate"]["has_private_key"], false);
}

TEST_F(Stored, DoesNotKnowOtherThumbprints) {
    install();
    const Snapshot before = snapshotOf(store());
    for (const char* verb : {"show", "verify", "remove"}) {
        expectNotFound(inStore({verb, std::string(40, '0')}));
        for (const char* wrong : {"abc", "", "../../../etc", "receipts"}) {
            const Ended ended = inStore({verb, wrong});
            EXPECT_EQ(ended.code, 2) << verb << " " << wrong;
            EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << verb << " " << wrong;
        }
    }
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(Stored, RemovesOne) {
    install();
    ASSERT_EQ(import("good-ec").code, 0);
    const Ended ended = inStore({"remove", leaf()});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["removed"], Json::array({leaf()}));
    EXPECT_EQ(documentOf(ended)["restored"], Json::array());
    const std::string key = contentOf(fixture("keys/leaf.pem"));
    for (const auto& [path, content] : snapshotOf(store())) {
        EXPECT_EQ(content.find(key), std::string::npos) << path;
    }
    EXPECT_EQ(documentOf(inStore({"list"}))["certificates"].size(), 1U);
    expectNotFound(inStore({"remove", leaf()}));
}

// A folder serves nothing: none of its certificates is bound.
TEST_F(Stored, StatusMindsOnlyWhatIsBound) {
    install();
    ASSERT_EQ(import("expired", {"--force"}).code, 1);
    for (const std::vector<std::string>& days : {std::vector<std::string>{}, {"--days", "1"}, {"--days", "99999"}}) {
        std::vector<std::string> arguments{"status"};
        arguments.insert(arguments.end(), days.begin(), days.end());
        const Ended ended = inStore(arguments);
        EXPECT_EQ(ended.code, 0);
        EXPECT_EQ(documentOf(ended)["certificates"].size(), 2U);
        expectShape(documentOf(ended)["certificates"], Json::array({{{"thumbprint", "hex40"}, {"days_left", "int"}}}));
    }
    for (const char* wrong : {"0", "-1", "soon", "", "1.5"}) {
        EXPECT_EQ(inStore({"status", "--days", wrong}).code, 2) << wrong;
    }
}

TEST_F(Stored, ListsOthersBesideADamagedEntry) {
    install();
    ASSERT_EQ(import("good-ec").code, 0);
    writeFile(fs::path(store()) / leaf() / "cert.pem", "nothing\n");
    const Ended listed = inStore({"list"});
    EXPECT_EQ(listed.code, 0);
    EXPECT_EQ(documentOf(listed)["certificates"].size(), 1U);
    const Ended shown = inStore({"show", leaf()});
    EXPECT_EQ(shown.code, 6);
    EXPECT_EQ(errorCodeOf(documentOf(shown)), "store-unavailable");
}

}  // namespace
}  // namespace clitests
