// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

/// StoreFailure runs the program where the store cannot be written: as another user, or on a disk of its own.
class StoreFailure : public Sandbox {
  protected:
    [[nodiscard]] static bool canMount() {
        Call one;
        one.words = {"/usr/bin/env", "unshare", "-m", "true"};
        one.environment["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin";
        return ::geteuid() == 0 && runToEnd(one).code == 0;
    }

    /// asNobody runs the call without any right of root's. The program is copied: nobody may not see the build folder.
    [[nodiscard]] Ended asNobody(std::vector<std::string> arguments) const {
        fs::copy_file(program(), folder() / "program", fs::copy_options::skip_existing);
        fs::permissions(folder() / "program", fs::perms(0755));
        Call one = call(std::move(arguments));
        one.words.front() = (folder() / "program").string();
        const std::vector<std::string> prefix{"/usr/bin/env", "setpriv", "--reuid=65534", "--regid=65534",
                                              "--clear-groups"};
        one.words.insert(one.words.begin(), prefix.begin(), prefix.end());
        one.environment["ASSISTCERT_PASSWORD"] = goodPassword;
        return runToEnd(one);
    }

    /// withDisk runs the call with folder()/disk/store as its store, on a disk that is mounted for it alone and begins
    /// as `former`. What is in the store afterwards lies in folder()/after.
    [[nodiscard]] Ended withDisk(const std::string& options, const std::string& prepare, const fs::path& former,
                                 std::vector<std::string> arguments) const {
        for (const char* name : {"disk", "after"}) {
            fs::remove_all(folder() / name);
            fs::create_directory(folder() / name);
        }
        Call one = call(std::move(arguments));
        const std::string script = "cd '" + folder().string() + "' && mount -t tmpfs -o " + options +
                                   " tmpfs disk && { [ ! -d '" + former.string() + "' ] || cp -a '" + former.string() +
                                   "' disk/store; } && { " + prepare +
                                   "; } || exit 99; \"$@\"; code=$?; [ ! -d disk/store ] || cp -a disk/store/. after; "
                                   "exit $code";
        const std::vector<std::string> prefix{"/usr/bin/env", "unshare", "-m", "sh", "-c", script, "sh"};
        one.words.insert(one.words.begin(), prefix.begin(), prefix.end());
        one.words.insert(one.words.end(), {"--json", "--store", (folder() / "disk" / "store").string()});
        one.environment["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin";
        one.environment["ASSISTCERT_PASSWORD"] = goodPassword;
        return runToEnd(one);
    }

    /// after is what is left, without the files that only keep others out and say nothing.
    [[nodiscard]] Snapshot after() const {
        Snapshot left = snapshotOf(folder() / "after");
        left.erase(".lock");
        left.erase("receipts");
        return left;
    }
};

#define SKIP_WITHOUT_MOUNT()                                                         \
    if (!canMount()) {                                                               \
        GTEST_SKIP() << "left out: needs root, and the right to mount (unshare -m)"; \
    }

void expectUnwritable(const Ended& ended, const std::string& code) {
    EXPECT_EQ(ended.code, 6);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), code);
}

TEST_F(StoreFailure, ARegularFile) {
    writeFile(folder() / "file", "content");
    const std::string place = folder().string() + "/file";
    expectUnwritable(open({"import", pfx("good"), "--store", place}), "store-unavailable");
    expectUnwritable(run({"list", "--json", "--store", place}), "store-unavailable");
    expectUnwritable(run({"status", "--json", "--store", place}), "store-unavailable");
    EXPECT_EQ(contentOf(folder() / "file"), "content");
}

TEST_F(StoreFailure, BelowARegularFile) {
    writeFile(folder() / "file", "content");
    expectUnwritable(open({"import", pfx("good"), "--store", folder().string() + "/file/store"}), "store-unavailable");
    EXPECT_EQ(contentOf(folder() / "file"), "content");
}

TEST_F(StoreFailure, BelowARegularFileIsNoEmptyStore) {
    writeFile(folder() / "file", "content");
    const std::string place = folder().string() + "/file/store";
    expectUnwritable(run({"list", "--json", "--store", place}), "store-unavailable");
    expectUnwritable(run({"status", "--json", "--store", place}), "store-unavailable");
}

// The rehearsal has the exit code that the import would have.
TEST_F(StoreFailure, IsForeseenByTheRehearsal) {
    writeFile(folder() / "file", "content");
    expectUnwritable(open({"import", pfx("good"), "--dry-run", "--store", folder().string() + "/file/store"}),
                     "store-unavailable");
    expectUnwritable(open({"import", pfx("good"), "--dry-run", "--store", folder().string() + "/file"}),
                     "store-unavailable");
}

TEST_F(StoreFailure, FolderOfSomebodyElse) {
    if (::geteuid() != 0) {
        GTEST_SKIP() << "left out: needs root, to be somebody else";
    }
    fs::copy(pfx("good"), folder() / "good.pfx");
    fs::permissions(folder() / "good.pfx", fs::perms(0644));
    const std::string good = (folder() / "good.pfx").string();
    for (const char* dry : {"--quiet", "--dry-run"}) {
        expectUnwritable(asNobody({"import", good, "--json", "--store", store(), dry}), "access-denied");
        EXPECT_FALSE(fs::exists(store()));
    }
    ASSERT_EQ(import("good").code, 0);
    const Snapshot before = snapshotOf(store());
    const std::string leaf = thumbprintOf("leaf");
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"import", good},
                                                      {"list"},
                                                      {"show", leaf},
                                                      {"verify", leaf},
                                                      {"remove", leaf},
                                                      {"undo", "--last"},
                                                      {"status"}}) {
        std::vector<std::string> all = arguments;
        all.insert(all.end(), {"--json", "--store", store()});
        expectUnwritable(asNobody(all), "access-denied");
    }
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(StoreFailure, FileOfSomebodyElse) {
    if (::geteuid() != 0) {
        GTEST_SKIP() << "left out: needs root, to be somebody else";
    }
    fs::copy(pfx("good"), folder() / "secret.pfx");
    fs::permissions(folder() / "secret.pfx", fs::perms(0600));
    const Ended ended = asNobody({"check", (folder() / "secret.pfx").string(), "--json"});
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "file-unreadable");
}

TEST_F(StoreFailure, ReadOnlyDisk) {
    SKIP_WITHOUT_MOUNT();
    const std::string readOnly = "mount -o remount,ro disk";
    for (const char* dry : {"--quiet", "--dry-run"}) {
        expectUnwritable(withDisk("size=1m", readOnly, "none", {"import", pfx("good"), dry}), "store-unavailable");
        EXPECT_TRUE(after().empty());
    }
    ASSERT_EQ(import("good").code, 0);
    expectUnwritable(withDisk("size=1m", readOnly, store(), {"import", pfx("good-ec")}), "store-unavailable");
    expectUnwritable(withDisk("size=1m", readOnly, store(), {"undo", "--last"}), "store-unavailable");
    expectUnwritable(withDisk("size=1m", readOnly, store(), {"remove", thumbprintOf("leaf")}), "store-unavailable");
    EXPECT_EQ(snapshotOf(folder() / "after"), snapshotOf(store()));
    EXPECT_EQ(withDisk("size=1m", readOnly, store(), {"list"}).code, 0);
    EXPECT_EQ(withDisk("size=1m", readOnly, store(), {"verify", thumbprintOf("leaf")}).code, 0);
    EXPECT_EQ(withDisk("size=1m", readOnly, store(), {"import", pfx("good")}).code, 0);  // nothing is to be written
}

// One page more each time: so the disk is full at every step of the way once.
TEST_F(StoreFailure, FullDiskLeavesNothingOfANewStore) {
    SKIP_WITHOUT_MOUNT();
    int succeeded = 0;
    int failed = 0;
    for (int size = 4; size <= 64; size += 4) {
        const Ended ended = withDisk("size=" + std::to_string(size) + "k", "true", "none", {"import", pfx("good")});
        if (ended.code == 0) {
            ++succeeded;
            EXPECT_TRUE(fs::exists(folder() / "after" / thumbprintOf("leaf") / "privkey.pem"));
            continue;
        }
        ++failed;
        expectUnwritable(ended, "store-unavailable");
        EXPECT_TRUE(after().empty()) << size << ": " << after().begin()->first;
    }
    EXPECT_GT(succeeded, 0);
    EXPECT_GT(failed, 3);
}

// The entry is there without its key, and is to be completed: on failure it is as it was, byte for byte.
TEST_F(StoreFailure, FullDiskLeavesTheFormerEntry) {
    SKIP_WITHOUT_MOUNT();
    ASSERT_EQ(import("good").code, 0);
    fs::remove(fs::path(store()) / thumbprintOf("leaf") / "privkey.pem");
    const Snapshot before = snapshotOf(store());
    int failed = 0;
    for (int size = 24; size <= 80; size += 4) {
        const Ended ended = withDisk("size=" + std::to_string(size) + "k", "true", store(), {"import", pfx("good")});
        if (ended.code == 0 || ended.code == 99) {  // 99: not even the former state has room
            continue;
        }
        ++failed;
        expectUnwritable(ended, "store-unavailable");
        EXPECT_EQ(snapshotOf(folder() / "after"), before) << size;
    }
    EXPECT_GT(failed, 2);
}

TEST_F(StoreFailure, FullDiskLetsAnUndoBeWholeOrNotAtAll) {
    SKIP_WITHOUT_MOUNT();
    ASSERT_EQ(import("good").code, 0);
    const Snapshot before = snapshotOf(store());
    const Ended ended =
        withDisk("size=64k", "dd if=/dev/zero of=disk/fill bs=4096 2>/dev/null || true", store(), {"undo", "--last"});
    if (ended.code != 0) {
        expectUnwritable(ended, "store-unavailable");
        EXPECT_EQ(snapshotOf(folder() / "after"), before);
    } else {
        EXPECT_FALSE(fs::exists(folder() / "after" / thumbprintOf("leaf")));
    }
}

}  // namespace
}  // namespace clitests
