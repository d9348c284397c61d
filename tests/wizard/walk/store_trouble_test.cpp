// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using certcore::ErrorCause;
using wizard::PageId;
namespace text = wizard::text;

/// FailingStore is a store that a test lets fail.
class FailingStore : public testing_support::ForwardingStore {
  public:
    explicit FailingStore(wizard::jobs::StorePointer inner) : ForwardingStore(*inner), m_inner(std::move(inner)) {}

    Result<void> expectWritable() const override {
        return notWritable ? certcore::fail(*notWritable, location(), "told so") : ForwardingStore::expectWritable();
    }

    Result<void> put(const certcore::StoreEntry& entry, const ReceiptId& id) override {
        return putFails ? certcore::fail(*putFails, location(), "told so") : ForwardingStore::put(entry, id);
    }

    std::optional<ErrorCause> notWritable;
    std::optional<ErrorCause> putFails;

  private:
    wizard::jobs::StorePointer m_inner;
};

class StoreTrouble : public testing::Test {
  protected:
    StoreTrouble() : store(std::make_shared<FailingStore>(here.services().store)) { here.services().store = store; }

    // It is said, and said again where somebody presses Import all the same.
    void expectCannotImport(WizardDriver& user) const {
        const auto writable = store->expectWritable();
        ASSERT_FALSE(writable.has_value());
        const QString complaint = text::completing::cannotImport(text::describe(writable.error()).message());
        EXPECT_TRUE(user.shows(complaint)) << user.visibleTexts().join(u'\n').toStdString();
        user.next();
        EXPECT_EQ(user.page(), PageId::Completing);
        EXPECT_TRUE(user.shows(complaint));
    }

    Surroundings here;
    std::shared_ptr<FailingStore> store;
};

TEST_F(StoreTrouble, IsSaidBeforeAnythingIsWritten) {
    store->notWritable = ErrorCause::StoreAccessDenied;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Completing);
    expectCannotImport(user);
    EXPECT_EQ(storeTree(here), testing_support::Tree());
    // Whoever mends it goes back and comes again.
    store->notWritable.reset();
    user.press(Qt::Key_B, Qt::AltModifier);
    ASSERT_EQ(user.page(), PageId::Store);
    nextTo(user, PageId::Completing);
    nextTo(user, PageId::Result);
    expectInstalled(here);
}

TEST_F(StoreTrouble, IsSaidAtTheEndAndTheWayBackWorks) {
    for (const ErrorCause cause : {ErrorCause::StoreAccessDenied, ErrorCause::StoreFull}) {
        store->putFails = cause;
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        lookInto(user);
        goOnTo(user, PageId::Result);
        EXPECT_TRUE(user.shows(text::result::titleFailed()));
        EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
        EXPECT_FALSE(user.has(QStringLiteral("Take the import back...")));
        user.press(Qt::Key_B, Qt::AltModifier);
        ASSERT_EQ(user.page(), PageId::Completing);
        if (cause == ErrorCause::StoreFull) {
            store->putFails.reset();
            nextTo(user, PageId::Result);
            EXPECT_TRUE(user.shows(text::result::titleDone()));
            expectInstalled(here);
        }
    }
}

TEST_F(StoreTrouble, StoreThatVanishesIsMadeAgain) {
    testing_support::receiptFor("self-signed.pfx", *here.services().store);
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Completing);
    std::filesystem::remove_all(here.storeFolder());
    nextTo(user, PageId::Result);
    expectInstalled(here);
}

TEST_F(StoreTrouble, FolderThatMayNotBeWrittenToIsNoticedBeforehand) {
    if (::geteuid() == 0) {
        GTEST_SKIP() << "left out: root may write everywhere";
    }
    std::filesystem::create_directory(here.storeFolder());
    std::filesystem::permissions(here.storeFolder(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Completing);
    expectCannotImport(user);
    std::filesystem::permissions(here.storeFolder(), std::filesystem::perms::owner_all);
}

// A file where the folder should be: nobody can write there, not even root.
TEST_F(StoreTrouble, StoreThatIsNoFolderIsNoticedBeforehand) {
    testing_support::writeFile(here.storeFolder(), "in the way");
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Completing);
    expectCannotImport(user);
}

}  // namespace
}  // namespace wizard_testing
