// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/renewal_record.h"

#include <gtest/gtest.h>

#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing_support::causeIn;
using testing_support::importTime;
using testing_support::writeFile;

Thumbprint thumbprint(char digit) {
    return *Thumbprint::parse(std::string(40, digit));
}

RenewalRecord record(const std::string& id = "20261122T205501Z-3F9A2C", char digit = 'A', char old = 'B') {
    const auto receipt = *ReceiptId::parse(id);
    return {receipt,
            "SRV\\clerk \"ü\"",
            importTime,
            thumbprint(digit),
            {thumbprint(old)},
            receipt,
            std::nullopt,
            {{"assist.example.com", "both"}},
            importTime + std::chrono::hours{1},
            std::nullopt};
}

class RenewalRecords : public testing::Test {
  protected:
    [[nodiscard]] std::filesystem::path fileOf(const RenewalRecord& one) const {
        return m_owner.path() / "receipts" / (one.id.text() + ".renewal.json");
    }

    testing_support::TemporaryFolder m_owner;
    RenewalRecordFolder m_folder{m_owner.path() / "receipts"};
};

TEST(RenewalRecord, IsReadAsItWasWritten) {
    EXPECT_EQ(renewalRecordFromJson(toJson(record())), record());
    RenewalRecord other = record();
    other.imported.reset();
    other.bound = other.id;
    other.thumbprintSaved.reset();
    other.finished = importTime;
    other.hosts.clear();
    EXPECT_EQ(renewalRecordFromJson(toJson(other)), other);
}

TEST(RenewalRecord, UnknownKeysAreIgnored) {
    std::string json = toJson(record());
    json.insert(1, "\"later\": {\"x\": 1},");
    EXPECT_EQ(renewalRecordFromJson(json), record());
}

TEST(RenewalRecord, AnythingElseIsRefused) {
    const std::string whole = toJson(record());
    EXPECT_FALSE(renewalRecordFromJson(""));
    EXPECT_FALSE(renewalRecordFromJson("[]"));
    EXPECT_FALSE(renewalRecordFromJson(whole.substr(0, whole.size() / 2)));
    const std::vector<std::string> keys{"schema",   "id",       "by",    "begun", "thumbprint",
                                        "replaced", "imported", "bound", "hosts", "thumbprint_saved",
                                        "finished"};
    for (const std::string& key : keys) {
        std::string without = whole;
        without.replace(without.find('"' + key + '"') + 1, 1, "_");
        EXPECT_FALSE(renewalRecordFromJson(without)) << key;
        std::string other = whole;
        const auto colon = other.find(':', other.find('"' + key + '"'));
        other.insert(colon + 1, " {\"x\": 1}, \"_\":");
        EXPECT_FALSE(renewalRecordFromJson(other)) << key;
    }
}

TEST_F(RenewalRecords, KeepsAndRemoves) {
    ASSERT_TRUE(m_folder.save(record()));
    EXPECT_EQ(*m_folder.load(record().id), record());
    ASSERT_TRUE(m_folder.remove(record().id));
    EXPECT_EQ(causeIn(m_folder.load(record().id)), ErrorCause::ReceiptNotFound);
    EXPECT_TRUE(m_folder.all()->empty());
}

TEST_F(RenewalRecords, NamesADamagedOneAndSkipsIt) {
    const RenewalRecord other = record("20261123T000000Z-BBBBBB", 'C', 'D');
    ASSERT_TRUE(m_folder.save(record()));
    ASSERT_TRUE(m_folder.save(other));
    writeFile(fileOf(record()), "rubbish");
    EXPECT_EQ(*m_folder.all(), std::vector{other});
    EXPECT_EQ(m_folder.read()->damaged, std::vector{record().id});
    EXPECT_EQ(causeIn(m_folder.load(record().id)), ErrorCause::ReceiptDamaged);
}

TEST_F(RenewalRecords, ReadsNoneThatIsTooLarge) {
    ASSERT_TRUE(m_folder.save(record()));
    writeFile(fileOf(record()), toJson(record()) + std::string(300 * 1024, ' '));
    EXPECT_EQ(causeIn(m_folder.load(record().id)), ErrorCause::ReceiptDamaged);
}

TEST_F(RenewalRecords, ALaterOneTakesThePlaceOfAnEarlierOne) {
    const std::string later = "20261123T000000Z-BBBBBB";
    struct Case {
        RenewalRecord later;
        bool stays;
    };
    const std::vector<Case> table{
        {record(later, 'A', 'D'), false},  // the same certificate
        {record(later, 'C', 'A'), false},  // replaces its certificate
        {record(later, 'C', 'B'), false},  // replaces what it replaced
        {record(later, 'C', 'D'), true},   // another product's
    };
    for (const Case& one : table) {
        ASSERT_TRUE(m_folder.save(record()));
        ASSERT_TRUE(m_folder.save(one.later));
        EXPECT_EQ(m_folder.load(record().id).has_value(), one.stays);
        EXPECT_TRUE(m_folder.load(one.later.id));
        ASSERT_TRUE(m_folder.remove(one.later.id));
    }
}

}  // namespace
}  // namespace certcore
