// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/receipt_folder.h"

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
using testing_support::causeIn;
using testing_support::treeOf;
using testing_support::writeFile;

Receipt receiptOf(const std::string& id, std::int64_t sequence) {
    return {*ReceiptId::parse(id),
            sequence,
            {},
            ReceiptState::Done,
            "store",
            *Thumbprint::parse(std::string(40, 'A')),
            Placement::Personal,
            {},
            {},
            {},
            {}};
}

const std::string first = "20261122T205501Z-000001";
const std::string second = "20261122T205501Z-000002";

class ReceiptFolderTest : public testing::Test {
  protected:
    [[nodiscard]] std::vector<std::string> ids() const {
        std::vector<std::string> texts;
        const auto receipts = m_receipts.all();
        for (const Receipt& receipt : *receipts) {
            texts.push_back(receipt.id.text());
        }
        return texts;
    }
    [[nodiscard]] fs::path folder() const { return m_owner.path() / "receipts"; }

    testing_support::TemporaryFolder m_owner;
    ReceiptFolder m_receipts{m_owner.path() / "receipts"};
};

TEST_F(ReceiptFolderTest, IsMadeByTheFirstReceiptForTheOwnerAlone) {
    EXPECT_THAT(ids(), ElementsAre());
    EXPECT_FALSE(fs::exists(folder()));
    ASSERT_TRUE(m_receipts.save(receiptOf(first, 1)));
    EXPECT_EQ(fs::status(folder()).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(folder() / (first + ".json")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(treeOf(folder()).size(), 1U);
}

TEST_F(ReceiptFolderTest, SavingAgainReplaces) {
    ASSERT_TRUE(m_receipts.save(receiptOf(first, 1)));
    Receipt changed = receiptOf(first, 1);
    changed.state = ReceiptState::Undone;
    ASSERT_TRUE(m_receipts.save(changed));
    EXPECT_EQ(m_receipts.load(changed.id)->state, ReceiptState::Undone);
    EXPECT_EQ(treeOf(folder()).size(), 1U);
}

TEST_F(ReceiptFolderTest, ListsByTheOrderOfImportsAndNotByTheClock) {
    ASSERT_TRUE(m_receipts.save(receiptOf(first, 2)));
    ASSERT_TRUE(m_receipts.save(receiptOf(second, 1)));
    EXPECT_THAT(ids(), ElementsAre(second, first));
}

TEST_F(ReceiptFolderTest, RemovingWhatIsNotThereIsNoError) {
    ASSERT_TRUE(m_receipts.save(receiptOf(first, 1)));
    EXPECT_TRUE(m_receipts.remove(*ReceiptId::parse(first)));
    EXPECT_TRUE(m_receipts.remove(*ReceiptId::parse(first)));
    EXPECT_EQ(causeIn(m_receipts.load(*ReceiptId::parse(first))), ErrorCause::ReceiptNotFound);
}

TEST_F(ReceiptFolderTest, DamagedOnesAreLeftOutOfTheListAndSaidWhenAskedFor) {
    ASSERT_TRUE(m_receipts.save(receiptOf(first, 1)));
    const fs::path path = folder() / (second + ".json");
    const auto isDamaged = [this] {
        const bool loadSays = causeIn(m_receipts.load(*ReceiptId::parse(second))) == ErrorCause::ReceiptDamaged;
        return loadSays && ids() == std::vector{first};
    };
    writeFile(path, "");
    EXPECT_TRUE(isDamaged());
    writeFile(path, toJson(receiptOf(second, 2)).substr(0, 100));
    EXPECT_TRUE(isDamaged());
    writeFile(path, toJson(receiptOf(first, 2)));  // another one's id
    EXPECT_TRUE(isDamaged());
    writeFile(path, std::string(2'000'000, ' '));  // larger than any receipt
    EXPECT_TRUE(isDamaged());
    fs::remove(path);
    fs::create_directory(path);
    EXPECT_TRUE(isDamaged());
}

TEST_F(ReceiptFolderTest, FilesOfOtherNamesArePassedOver) {
    ASSERT_TRUE(m_receipts.save(receiptOf(first, 1)));
    for (const char* name : {"notes.txt", ".json", "20261122T205501Z-00000X.json", "20261122T205501Z-000003.JSON"}) {
        writeFile(folder() / name, toJson(receiptOf(second, 2)));
    }
    EXPECT_THAT(ids(), ElementsAre(first));
}

TEST_F(ReceiptFolderTest, BelowAFileItCannotBeReached) {
    writeFile(folder(), "");
    EXPECT_EQ(causeIn(m_receipts.all()), ErrorCause::StoreUnreachable);
    EXPECT_EQ(causeIn(m_receipts.save(receiptOf(first, 1))), ErrorCause::StoreUnreachable);
}

}  // namespace
}  // namespace certcore
