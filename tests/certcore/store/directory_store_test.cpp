// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/directory_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::planFor;
using testing_support::treeOf;
using testing_support::writeFile;

const std::string first = "20261122T205501Z-000001";
const std::string second = "20261122T205501Z-000002";

class DirectoryStoreTest : public testing::Test {
  protected:
    [[nodiscard]] fs::path folder() const { return m_owner.path() / "store"; }
    [[nodiscard]] fs::path entry() const { return folder() / m_leaf.text(); }
    [[nodiscard]] static ReceiptId id(const std::string& text) { return *ReceiptId::parse(text); }

    void put(const std::string& receipt) {
        ASSERT_TRUE(m_store.prepare());
        ASSERT_TRUE(m_store.put(planFor("good.pfx", m_store).entry, id(receipt)));
    }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path() / "store"};
    Thumbprint m_leaf = fixtureCertificate("leaf").thumbprint();
};

TEST_F(DirectoryStoreTest, ThatDoesNotExistIsEmptyAndLookingMakesNothing) {
    EXPECT_FALSE(m_store.exists());
    EXPECT_THAT(m_store.list()->certificates, IsEmpty());
    EXPECT_EQ(causeIn(m_store.find(m_leaf)), ErrorCause::CertificateNotInStore);
    EXPECT_EQ(causeIn(m_store.proveKey(m_leaf)), ErrorCause::CertificateNotInStore);
    EXPECT_FALSE(m_store.isFrom(m_leaf, id(first)));
    EXPECT_FALSE(m_store.plannedWrites(planFor("good.pfx", m_store).entry).front().hadItBefore);
    EXPECT_FALSE(fs::exists(folder()));
}

TEST_F(DirectoryStoreTest, ShowsAndProvesWhatWasPut) {
    put(first);
    const auto listing = m_store.list();
    ASSERT_EQ(listing->certificates.size(), 1U);
    EXPECT_EQ(listing->certificates.front().certificate.thumbprint(), m_leaf);
    EXPECT_THAT(listing->damaged, IsEmpty());
    EXPECT_TRUE(m_store.proveKey(m_leaf)->holds());
    EXPECT_TRUE(m_store.isFrom(m_leaf, id(first)));
    EXPECT_FALSE(m_store.isFrom(m_leaf, id(second)));
    EXPECT_TRUE(m_store.plannedWrites(planFor("good.pfx", m_store).entry).front().hadItBefore);
}

TEST_F(DirectoryStoreTest, KeyProofSaysWhatIsMissing) {
    put(first);
    writeFile(entry() / "privkey.pem", testing_support::fixtureKey("other").toPem().text());
    const auto foreign = m_store.proveKey(m_leaf);
    EXPECT_TRUE(foreign->present && !foreign->matches && !foreign->canSign && !foreign->holds());
    fs::remove(entry() / "privkey.pem");
    const auto none = m_store.proveKey(m_leaf);
    EXPECT_TRUE(!none->present && !none->matches && !none->canSign && !none->holds());
}

TEST_F(DirectoryStoreTest, ListsTheDamagedAndPassesOverTheRest) {
    put(first);
    const std::string damaged(40, 'A');
    fs::create_directory(folder() / damaged);
    writeFile(folder() / std::string(40, 'B'), "a file");
    for (const std::string& name : {std::string(40, 'a'), std::string(39, 'A'), std::string("notes")}) {
        fs::create_directory(folder() / name);
    }
    const auto listing = m_store.list();
    EXPECT_EQ(listing->certificates.size(), 1U);
    EXPECT_THAT(listing->damaged, ElementsAre(damaged, std::string(40, 'B')));
}

TEST_F(DirectoryStoreTest, KeepsNoListOfWhoMayReadAKey) {
    EXPECT_EQ(causeIn(m_store.keyGrants(m_leaf)), ErrorCause::CertificateNotInStore);
    put(first);
    const auto grants = m_store.keyGrants(m_leaf);
    ASSERT_TRUE(grants);
    EXPECT_FALSE(*grants);
    EXPECT_EQ(causeIn(m_store.accountFor("NT AUTHORITY\\NETWORK SERVICE")), ErrorCause::KeyGrantsNotKept);
}

TEST_F(DirectoryStoreTest, PutsNothingThatItWouldHaveToLeaveOut) {
    ImportPlan plan = planFor("good.pfx", m_store);
    plan.entry.keyGrants = {{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", KeyRights::Read}};
    EXPECT_EQ(causeIn(m_store.put(plan.entry, id(first))), ErrorCause::KeyGrantsNotKept);
    EXPECT_TRUE(treeOf(folder()).empty());
}

TEST_F(DirectoryStoreTest, TakingBackAFirstPutLeavesNothing) {
    ASSERT_TRUE(m_store.prepare());
    put(first);
    ASSERT_TRUE(m_store.takeBack(m_leaf, id(first)));
    EXPECT_THAT(treeOf(folder()), IsEmpty());
    EXPECT_TRUE(m_store.takeBack(m_leaf, id(first)));
}

TEST_F(DirectoryStoreTest, TakingBackASecondPutBringsTheFirstOnesFilesBack) {
    put(first);
    fs::remove(entry() / "privkey.pem");
    writeFile(entry() / "notes.txt", "an administrator's own");
    const auto former = treeOf(folder());
    put(second);
    EXPECT_TRUE(m_store.proveKey(m_leaf)->holds());
    ASSERT_TRUE(m_store.takeBack(m_leaf, id(second)));
    EXPECT_EQ(treeOf(folder()), former);
}

TEST_F(DirectoryStoreTest, TakingBackInAnothersNameChangesNothing) {
    put(first);
    const auto before = treeOf(folder());
    EXPECT_TRUE(m_store.takeBack(m_leaf, id(second)));
    EXPECT_EQ(treeOf(folder()), before);
}

TEST_F(DirectoryStoreTest, RemovingDeletesTheEntryWithItsKey) {
    put(first);
    EXPECT_TRUE(m_store.remove(m_leaf));
    EXPECT_THAT(treeOf(folder()), IsEmpty());
    EXPECT_EQ(causeIn(m_store.remove(m_leaf)), ErrorCause::CertificateNotInStore);
}

TEST_F(DirectoryStoreTest, SweepsWhatKilledProgramsLeftAndKeepsWhatAReceiptNeeds) {
    put(first);
    fs::remove(entry() / "privkey.pem");
    put(second);
    for (const char* name : {".aside-20261122T205501Z-000009", ".gone-0123456789ABCDEF0123456789ABCDEF01234567",
                             ".gone-fishing", ".aside-notes"}) {
        fs::create_directory(folder() / name);
        writeFile(folder() / name / "privkey.pem", "left behind");
    }
    writeFile(folder() / "notes.txt", "an administrator's own");
    Receipt needed{id(second), 1, {}, ReceiptState::Done, "", m_leaf, Placement::Personal, {}, {}, {}, {}};
    ASSERT_TRUE(m_store.sweep({needed}));
    EXPECT_THAT(namesIn(folder()).value(),
                ElementsAre(".aside-" + second, ".aside-notes", ".gone-fishing", m_leaf.text(), "notes.txt"));
    ASSERT_TRUE(m_store.sweep({}));
    EXPECT_THAT(namesIn(folder()).value(), ElementsAre(".aside-notes", ".gone-fishing", m_leaf.text(), "notes.txt"));
}

// Whatever an entry's name leads to, it is replaced and taken back as a name; nothing is followed.
TEST_F(DirectoryStoreTest, ALinkInTheEntrysPlaceIsReplacedAndItsTargetLeftAlone) {
    ASSERT_TRUE(m_store.prepare());
    const fs::path target = m_owner.path() / "target";
    fs::create_directory(target);
    writeFile(target / "cert.pem", "untouched");
    fs::create_directory_symlink(target, entry());
    const auto former = treeOf(folder());
    put(first);
    EXPECT_TRUE(m_store.proveKey(m_leaf)->holds());
    EXPECT_FALSE(fs::is_symlink(entry()));
    ASSERT_TRUE(m_store.takeBack(m_leaf, id(first)));
    EXPECT_EQ(treeOf(folder()), former);
    ASSERT_TRUE(m_store.remove(m_leaf));
    EXPECT_EQ(testing_support::fileText(target / "cert.pem"), "untouched");
}

TEST_F(DirectoryStoreTest, AFileInTheEntrysPlaceIsReplacedAndBroughtBack) {
    ASSERT_TRUE(m_store.prepare());
    writeFile(entry(), "a file");
    const auto former = treeOf(folder());
    put(first);
    EXPECT_TRUE(m_store.proveKey(m_leaf)->holds());
    ASSERT_TRUE(m_store.takeBack(m_leaf, id(first)));
    EXPECT_EQ(treeOf(folder()), former);
}

TEST_F(DirectoryStoreTest, BelowAFileItCannotBeReached) {
    writeFile(folder(), "");
    DirectoryStore below(crypto(), folder() / "deeper");
    EXPECT_EQ(causeIn(below.prepare()), ErrorCause::StoreUnreachable);
    EXPECT_EQ(causeIn(below.list()), ErrorCause::StoreUnreachable);
    EXPECT_EQ(causeIn(m_store.prepare()), ErrorCause::StoreUnreachable);
    EXPECT_EQ(causeIn(m_store.list()), ErrorCause::StoreUnreachable);
}

TEST_F(DirectoryStoreTest, ALinkInTheLocksPlaceIsNotFollowed) {
    ASSERT_TRUE(m_store.prepare());
    fs::create_symlink(m_owner.path() / "elsewhere", folder() / ".lock");
    EXPECT_EQ(causeIn(m_store.lock()), ErrorCause::StoreUnreachable);
    EXPECT_FALSE(fs::exists(m_owner.path() / "elsewhere"));
}

}  // namespace
}  // namespace certcore
