// SPDX-License-Identifier: Apache-2.0
// What the program says is done survives a power failure: the order of its calls says so.
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "tests/fault/faulty.h"

namespace faulttests {
namespace {

using clitests::pfx;
using clitests::thumbprintOf;
using testing::IsEmpty;

class Durability : public Faulty {
  protected:
    void SetUp() override {
        if (!canWatch()) {
            GTEST_SKIP() << "left out: this kernel lets no program be watched at its calls (seccomp)";
        }
    }

    [[nodiscard]] std::vector<std::string> callsOf(const std::vector<std::string>& arguments) const {
        const Watched run = watched({"none"}, arguments);
        EXPECT_EQ(run.ended.code, 0) << run.ended.out;
        return run.calls;
    }
};

// A file's bytes are on the disk before it gets its name, so are the names in a folder before that one gets its own;
// and at the end every name is there.
void expectDurable(const std::vector<std::string>& calls) {
    std::set<std::string> written;
    std::set<std::string> named;
    for (const std::string& call : calls) {
        SCOPED_TRACE(call);
        const std::string verb = call.substr(0, call.find(' '));
        const fs::path path = call.substr(verb.size() + 1);
        if (verb == "write") {
            written.insert(path);
        } else if (verb == "fsync") {
            written.erase(path);
            named.erase(path);
        } else if (verb == "openat" && path.filename() != ".lock") {
            named.insert(path.parent_path());
        } else if (verb.starts_with("rename")) {
            EXPECT_THAT(written, IsEmpty());
            for (const std::string& folder : named) {
                EXPECT_FALSE(fs::path(folder).filename().string().starts_with(".aside")) << folder;
            }
            named.insert(path.parent_path());
        }
    }
    EXPECT_THAT(written, IsEmpty());
    EXPECT_THAT(named, IsEmpty());
}

TEST_F(Durability, OfAnImportAndItsUndo) {
    const auto calls = callsOf({"import", pfx("good")});
    EXPECT_GT(calls.size(), 20U);
    expectDurable(calls);
    expectDurable(callsOf({"undo", "--last"}));
}

TEST_F(Durability, OfACompletionAndItsUndo) {
    ASSERT_EQ(import("good").code, 0);
    fs::remove(fs::path(store()) / thumbprintOf("leaf") / "privkey.pem");
    expectDurable(callsOf({"import", pfx("good")}));
    expectDurable(callsOf({"undo", "--last"}));
}

TEST_F(Durability, OfArchivingAndRemoval) {
    ASSERT_EQ(import("good").code, 0);
    expectDurable(callsOf({"archive", thumbprintOf("leaf")}));
    expectDurable(callsOf({"archive", "--restore", thumbprintOf("leaf")}));
    expectDurable(callsOf({"remove", thumbprintOf("leaf")}));
}

TEST_F(Durability, OfTheFoldersThatTheFirstImportMakes) {
    const auto calls = callsOf({"import", pfx("good")});
    for (const fs::path& made : {fs::path(store()), fs::path(store()) / "receipts"}) {
        const auto call = std::ranges::find(calls, "mkdir " + made.string());
        ASSERT_NE(call, calls.end()) << made;
        ASSERT_NE(call + 1, calls.end());
        EXPECT_EQ(*(call + 1), "fsync " + made.parent_path().string());
    }
}

}  // namespace
}  // namespace faulttests
