// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class Undo : public Sandbox {
  protected:
    [[nodiscard]] std::string receiptOf(const std::string& name) const {
        const Ended ended = import(name);
        EXPECT_EQ(ended.code, 0) << name;
        return documentOf(ended)["receipt"]["id"];
    }

    /// entries are all files but the receipts: undoing is recorded there.
    [[nodiscard]] Snapshot entries() const {
        Snapshot snapshot = snapshotOf(store());
        std::erase_if(snapshot, [](const auto& file) { return file.first.starts_with("receipts"); });
        return snapshot;
    }
};

void expectNotFound(const Ended& ended) {
    EXPECT_EQ(ended.code, 6);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "not-found");
}

TEST_F(Undo, TakesAnImportBack) {
    const std::string first = receiptOf("good");
    const Snapshot before = entries();
    const std::string second = receiptOf("good-ec");
    const Ended ended = inStore({"undo", second});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["removed"], Json::array({thumbprintOf("good-ec")}));
    EXPECT_EQ(documentOf(ended)["restored"], Json::array());
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(inStore({"undo", first}).code, 0);
    EXPECT_EQ(documentOf(inStore({"list"}))["certificates"], Json::array());
}

TEST_F(Undo, TakesTheLatestBackFirst) {
    for (const char* name : {"good", "good-ec", "rsa-3072"}) {
        ASSERT_EQ(import(name).code, 0);
    }
    for (const char* name : {"rsa-3072", "good-ec", "leaf"}) {
        EXPECT_EQ(documentOf(inStore({"undo", "--last"}))["removed"], Json::array({thumbprintOf(name)}));
    }
    expectNotFound(inStore({"undo", "--last"}));
}

// The line that the import shows is typed into a shell as it stands.
TEST_F(Undo, WorksAsTheImportSaysIt) {
    for (const char* name : {"a store", "it's $HOME; `x` & \"y\"", "plain"}) {
        const std::string place = (folder() / name).string();
        Call import = call({"import", pfx("good"), "--store", place, "--password-stdin"});
        import.input = std::string(goodPassword) + "\n";
        const std::string out = runToEnd(import).out;
        const auto start = out.find("assistcert undo ");
        ASSERT_NE(start, std::string::npos) << out;
        const std::string typed = out.substr(start, out.find('\n', start) - start);
        Call shell = call({});
        shell.words = {"/bin/sh", "-c", "assistcert() { '" + program().string() + "' \"$@\"; }; " + typed};
        EXPECT_EQ(runToEnd(shell).code, 0) << typed;
        EXPECT_FALSE(fs::exists(fs::path(place) / thumbprintOf("leaf"))) << typed;
    }
}

TEST_F(Undo, WorksOnce) {
    const std::string receipt = receiptOf("good");
    EXPECT_EQ(inStore({"undo", receipt}).code, 0);
    const Snapshot before = snapshotOf(store());
    expectNotFound(inStore({"undo", receipt}));
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(Undo, UndoesOnlyWhatItsReceiptWrote) {
    const std::string first = receiptOf("good");
    ASSERT_EQ(inStore({"remove", thumbprintOf("leaf")}).code, 0);
    expectNotFound(inStore({"undo", first}));
    const std::string second = receiptOf("good");
    expectNotFound(inStore({"undo", first}));
    EXPECT_EQ(inStore({"verify", thumbprintOf("leaf")}).code, 0);
    EXPECT_EQ(inStore({"undo", second}).code, 0);
}

TEST_F(Undo, WantsAReceiptOrTheLast) {
    const std::string receipt = receiptOf("good");
    const Snapshot before = snapshotOf(store());
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"undo"}, {"undo", receipt, "--last"}, {"undo", receipt, receipt}}) {
        const Ended ended = inStore(arguments);
        EXPECT_EQ(ended.code, 2);
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage");
    }
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(Undo, KnowsNoOtherReceipts) {
    const std::string receipt = receiptOf("good");
    writeFile(folder() / "evil.json", contentOf(fs::path(store()) / "receipts" / (receipt + ".json")));
    const Snapshot before = snapshotOf(store());
    for (const std::string& id :
         {std::string("20260101T000000Z-ABCDEF"), std::string("../../evil"), std::string("../receipts/") + receipt,
          std::string(".."), std::string("/"), std::string("a/b"), std::string("a\\b"), std::string("*"), std::string(),
          receipt + ".json", receipt + " ", receipt + "\n", receipt + "/", (folder() / "evil").string(),
          std::string(5000, 'A')}) {
        const Ended ended = inStore({"undo", id});
        EXPECT_EQ(ended.code, 6) << id;
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "not-found") << id;
    }
    EXPECT_EQ(snapshotOf(store()), before);
    EXPECT_TRUE(fs::exists(folder() / "evil.json"));
}

TEST_F(Undo, KeepsItsHandsOffOtherFilesInTheStore) {
    const std::string receipt = receiptOf("good");
    writeFile(fs::path(store()) / "notes.txt", "of the administrator");
    EXPECT_EQ(inStore({"undo", receipt}).code, 0);
    EXPECT_EQ(contentOf(fs::path(store()) / "notes.txt"), "of the administrator");
}

}  // namespace
}  // namespace clitests
