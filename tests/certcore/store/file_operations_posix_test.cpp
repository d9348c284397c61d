// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <string>

#include "certcore/store/file_operations.h"
#include "tests/support/child_process.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::fileText;
using testing_support::treeOf;
using testing_support::writeFile;

std::span<const unsigned char> bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

constexpr auto ownerReadsAndWrites = fs::perms::owner_read | fs::perms::owner_write;

class FileOperations : public testing::Test {
  protected:
    [[nodiscard]] fs::path at(const std::string& name) const { return m_folder.path() / name; }

    testing_support::TemporaryFolder m_folder;
};

TEST_F(FileOperations, PrivateFoldersAreMadeWithTheirParentsWhateverTheMask) {
    const mode_t before = umask(0);
    EXPECT_TRUE(makePrivateFolder(at("a") / "b" / "c"));
    umask(before);
    for (const fs::path& path : {at("a"), at("a") / "b", at("a") / "b" / "c"}) {
        EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_all) << path;
    }
}

TEST_F(FileOperations, AFolderThatIsThereIsLeftAsItIs) {
    fs::create_directory(at("a"));
    fs::permissions(at("a"), fs::perms::owner_all | fs::perms::others_read);
    EXPECT_TRUE(makePrivateFolder(at("a") / "b"));
    EXPECT_TRUE(makePrivateFolder(at("a")));
    EXPECT_EQ(fs::status(at("a")).permissions(), fs::perms::owner_all | fs::perms::others_read);
}

TEST_F(FileOperations, FoldersBelowAFileCannotBeReached) {
    writeFile(at("file"), "");
    for (const fs::path& path : {at("file"), at("file") / "a", at("file") / "a" / "b"}) {
        const auto made = makePrivateFolder(path);
        EXPECT_EQ(causeIn(made), ErrorCause::StoreUnreachable) << path;
        EXPECT_EQ(made.error().subject, path.string());
    }
}

TEST_F(FileOperations, PrivateFilesAreNewAndForTheOwnerAlone) {
    const mode_t before = umask(0);
    EXPECT_TRUE(writePrivateFile(at("key"), bytesOf("secret")));
    umask(before);
    EXPECT_EQ(fs::status(at("key")).permissions(), ownerReadsAndWrites);
    EXPECT_EQ(fileText(at("key")), "secret");
    EXPECT_EQ(causeIn(writePrivateFile(at("key"), bytesOf("other"))), ErrorCause::StoreUnreachable);
    EXPECT_EQ(fileText(at("key")), "secret");
}

TEST_F(FileOperations, PrivateFilesFollowNoLink) {
    fs::create_symlink(at("elsewhere"), at("link"));
    EXPECT_FALSE(writePrivateFile(at("link"), bytesOf("secret")));
    EXPECT_FALSE(fs::exists(at("elsewhere")));
}

TEST_F(FileOperations, ReplacingPutsAWholeNewFileInTheOldOnesPlace) {
    writeFile(at("file"), "old");
    writeFile(at("file.new"), "left behind");
    EXPECT_TRUE(replacePrivateFile(at("file"), bytesOf("new")));
    EXPECT_EQ(fileText(at("file")), "new");
    EXPECT_EQ(fs::status(at("file")).permissions(), ownerReadsAndWrites);
    EXPECT_EQ(treeOf(m_folder.path()).size(), 1U);
}

TEST_F(FileOperations, ReplacingALinkLeavesItsTargetAlone) {
    writeFile(at("elsewhere"), "untouched");
    fs::create_symlink(at("elsewhere"), at("file"));
    EXPECT_TRUE(replacePrivateFile(at("file"), bytesOf("new")));
    EXPECT_EQ(fileText(at("elsewhere")), "untouched");
    EXPECT_FALSE(fs::is_symlink(at("file")));
}

TEST_F(FileOperations, ReplacingAFolderFailsAndLeavesNothing) {
    fs::create_directory(at("folder"));
    EXPECT_FALSE(replacePrivateFile(at("folder"), bytesOf("new")));
    EXPECT_EQ(treeOf(m_folder.path()).size(), 1U);
}

TEST_F(FileOperations, MovingNeverReplaces) {
    fs::create_directory(at("a"));
    fs::create_directory(at("b"));
    EXPECT_EQ(causeIn(moveFolder(at("a"), at("b"))), ErrorCause::StoreUnreachable);
    EXPECT_TRUE(moveFolder(at("a"), at("c")));
    EXPECT_THAT(namesIn(m_folder.path()).value(), ElementsAre("b", "c"));
}

TEST_F(FileOperations, ExchangingSwapsWhateverHasTheTwoNames) {
    fs::create_directory(at("a"));
    writeFile(at("a") / "inside", "");
    writeFile(at("b"), "file");
    EXPECT_TRUE(exchangeFolders(at("a"), at("b")));
    EXPECT_EQ(fileText(at("a")), "file");
    EXPECT_TRUE(fs::exists(at("b") / "inside"));
    EXPECT_FALSE(exchangeFolders(at("a"), at("missing")));
    EXPECT_EQ(fileText(at("a")), "file");
}

TEST_F(FileOperations, RemovingATreeFollowsNoLink) {
    fs::create_directories(at("tree") / "deeper");
    writeFile(at("outside"), "untouched");
    fs::create_symlink(at("outside"), at("tree") / "link");
    fs::create_directory_symlink(m_folder.path(), at("tree") / "deeper" / "link");
    EXPECT_TRUE(removeTree(at("tree")));
    EXPECT_THAT(namesIn(m_folder.path()).value(), ElementsAre("outside"));
    EXPECT_TRUE(removeTree(at("tree")));
}

TEST_F(FileOperations, NamesAreSortedAndNoFolderHasNone) {
    writeFile(at("b"), "");
    writeFile(at("a"), "");
    writeFile(at(".c"), "");
    EXPECT_THAT(namesIn(m_folder.path()).value(), ElementsAre(".c", "a", "b"));
    EXPECT_THAT(namesIn(at("missing")).value(), IsEmpty());
    EXPECT_EQ(causeIn(namesIn(at("a"))), ErrorCause::StoreUnreachable);
}

TEST_F(FileOperations, ALockKeepsAnotherProcessWaitingUntilItIsGivenBack) {
    std::array<int, 2> start{};
    ASSERT_EQ(pipe(start.data()), 0);
    // Made before the lock, since a child shares the locks of its parent.
    testing_support::ChildProcess other([&]() -> std::string {
        char ready = 0;
        const bool isTold = read(start[0], &ready, 1) == 1;
        const auto lock = lockFolder(m_folder.path());
        return isTold && lock ? fileText(at("note")) : "no lock";
    });
    auto lock = lockFolder(m_folder.path());
    ASSERT_TRUE(lock);
    ASSERT_EQ(write(start[1], "x", 1), 1);
    writeFile(at("note"), "written under the lock");
    lock->reset();
    EXPECT_EQ(other.answer(), "written under the lock");
}

TEST_F(FileOperations, ALockDiesWithItsProcess) {
    const auto said = testing_support::inChild([this]() -> std::string {
        [[maybe_unused]] auto* kept = lockFolder(m_folder.path()).value().release();
        return "locked";
    });
    EXPECT_EQ(said, "locked");
    EXPECT_TRUE(lockFolder(m_folder.path()));
}

TEST_F(FileOperations, AForeignFolderCannotBeChanged) {
    const auto said = testing_support::asNobody([this]() -> std::string {
        const bool denied = causeIn(makePrivateFolder(at("new"))) == ErrorCause::StoreAccessDenied &&
                            causeIn(writePrivateFile(at("new"), {})) == ErrorCause::StoreAccessDenied &&
                            causeIn(lockFolder(m_folder.path())) == ErrorCause::StoreAccessDenied &&
                            causeIn(namesIn(m_folder.path())) == ErrorCause::StoreAccessDenied;
        return denied ? "denied" : "something else";
    });
    if (getuid() == 0) {
        EXPECT_EQ(said, "denied");
    }
}

}  // namespace
}  // namespace certcore
