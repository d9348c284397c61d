// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <array>

#include "certcore/store/file_operations.h"
#include "certcore/store/windows/folder_owner.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing_support::fileText;
using testing_support::TemporaryFolder;
using testing_support::writeFile;

constexpr std::array<unsigned char, 3> bytes{'n', 'e', 'w'};

TEST(FileOperations, ReplaceAFileAsAWhole) {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "file.json";
    writeFile(file, "old");
    ASSERT_TRUE(replacePrivateFile(file, bytes));
    EXPECT_EQ(fileText(file), "new");
    EXPECT_FALSE(isThere(folder.path() / "file.json.new"));
}

TEST(FileOperations, MakeNoFileInThePlaceOfAnother) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writePrivateFile(folder.path() / "file", bytes));
    EXPECT_FALSE(writePrivateFile(folder.path() / "file", bytes));
    EXPECT_TRUE(makeNewPrivateFolder(folder.path() / "folder"));
    EXPECT_FALSE(makeNewPrivateFolder(folder.path() / "folder"));
}

TEST(FileOperations, ExchangeTwoFolders) {
    const TemporaryFolder folder;
    for (const char* name : {"a", "b"}) {
        ASSERT_TRUE(makePrivateFolder(folder.path() / name));
        writeFile(folder.path() / name / "who", name);
    }
    ASSERT_TRUE(exchangeFolders(folder.path() / "a", folder.path() / "b"));
    EXPECT_EQ(fileText(folder.path() / "a" / "who"), "b");
    EXPECT_EQ(fileText(folder.path() / "b" / "who"), "a");
}

// The two moments between the three renames at which a program may die.
TEST(FileOperations, FinishOrTakeBackAnExchangeThatWasBrokenOff) {
    for (const bool secondIsDone : {false, true}) {
        const TemporaryFolder folder;
        ASSERT_TRUE(makePrivateFolder(folder.path() / "a.swap-b"));
        writeFile(folder.path() / "a.swap-b" / "who", "b");
        ASSERT_TRUE(makePrivateFolder(folder.path() / (secondIsDone ? "b" : "a")));
        writeFile(folder.path() / (secondIsDone ? "b" : "a") / "who", "a");
        ASSERT_TRUE(lockFolder(folder.path()));
        EXPECT_EQ(fileText(folder.path() / "a" / "who"), secondIsDone ? "b" : "a");
        EXPECT_EQ(fileText(folder.path() / "b" / "who"), secondIsDone ? "a" : "b");
        EXPECT_FALSE(isThere(folder.path() / "a.swap-b"));
    }
}

TEST(FileOperations, RemoveATreeHoweverLongItsPathIs) {
    const TemporaryFolder folder;
    fs::path deep = folder.path() / "tree";
    for (int i = 0; i < 8; ++i) {
        deep /= std::string(50, 'd');
    }
    ASSERT_TRUE(makePrivateFolder(deep));
    ASSERT_TRUE(writePrivateFile(deep / "file", bytes));
    EXPECT_EQ(namesIn(deep)->size(), 1U);
    ASSERT_TRUE(removeTree(folder.path() / "tree"));
    EXPECT_FALSE(isThere(folder.path() / "tree"));
    EXPECT_TRUE(removeTree(folder.path() / "tree"));
}

TEST(FileOperations, ListAFolderThatIsNotThereAsEmpty) {
    const TemporaryFolder folder;
    const auto names = namesIn(folder.path() / "none");
    ASSERT_TRUE(names);
    EXPECT_TRUE(names->empty());
}

TEST(FolderOwner, TrustsWhatThisProcessMade) {
    const TemporaryFolder folder;
    ASSERT_TRUE(makePrivateFolder(folder.path() / "private"));
    ASSERT_TRUE(makeReadableFolder(folder.path() / "readable"));
    EXPECT_TRUE(expectTrusted(folder.path() / "private"));
    EXPECT_TRUE(expectTrusted(folder.path() / "readable"));
    EXPECT_TRUE(expectTrusted(folder.path() / "none"));
}

}  // namespace
}  // namespace certcore
