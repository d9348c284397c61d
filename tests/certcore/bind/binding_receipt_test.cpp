// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_receipt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "certcore/store/receipt_folder.h"
#include "tests/certcore/bind/bindings.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::fullRecord;
using testing_support::ipRecord;
using testing_support::madeThumbprint;

BindingReceipt made(const char* id = "20261122T205501Z-3F9A2C", std::int64_t sequence = 3) {
    return {*ReceiptId::parse(id),
            sequence,
            2,
            testing_support::importTime,
            ReceiptState::Undoing,
            "a place",
            madeThumbprint('B'),
            ReceiptId::parse("20261122T205400Z-000001"),
            true,
            {{fullRecord("0.0.0.0:443"), ipRecord("0.0.0.0:443", 'B')}, {std::nullopt, ipRecord("[::]:443", 'B')}},
            {{"EXAMPLE\\assist", "S-1-5-21-1-2-3-1001", KeyRights::Full}, {"A", "S-1-5-20", KeyRights::Read}}};
}

TEST(BindingReceipt, IsReadFromWhatItWrites) {
    const BindingReceipt receipt = made();
    const auto read = bindingReceiptFromJson(toJson(receipt));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->id, receipt.id);
    EXPECT_EQ(read->sequence, 3);
    EXPECT_EQ(read->afterImport, 2);
    EXPECT_EQ(read->time, receipt.time);
    EXPECT_EQ(read->state, ReceiptState::Undoing);
    EXPECT_EQ(read->store, "a place");
    EXPECT_EQ(read->thumbprint, receipt.thumbprint);
    EXPECT_EQ(read->follows, receipt.follows);
    EXPECT_TRUE(read->wholeWithImport);
    EXPECT_EQ(read->changes, receipt.changes);
    EXPECT_EQ(read->granted, receipt.granted);
    BindingReceipt alone = receipt;
    alone.follows.reset();
    EXPECT_EQ(bindingReceiptFromJson(toJson(alone))->follows, std::nullopt);
}

TEST(BindingReceipt, IsNotReadFromAnythingElse) {
    const auto whole = nlohmann::ordered_json::parse(toJson(made()));
    const auto reads = [](const nlohmann::ordered_json& json) {
        return bindingReceiptFromJson(json.dump()).has_value();
    };
    EXPECT_TRUE(reads(whole));
    for (const auto& [key, value] : whole.items()) {
        auto without = whole;
        without.erase(key);
        EXPECT_EQ(reads(without), key == "granted") << key;  // former versions wrote none
        auto wrong = whole;
        wrong[key] = nlohmann::ordered_json::array({1});
        EXPECT_FALSE(reads(wrong)) << key;
    }
    const auto with = [&whole](const char* pointer, const nlohmann::ordered_json& value) {
        auto json = whole;
        json[nlohmann::ordered_json::json_pointer(pointer)] = value;
        return json;
    };
    EXPECT_FALSE(reads(with("/schema", 2)));
    EXPECT_FALSE(reads(with("/sequence", 0)));
    EXPECT_FALSE(reads(with("/sequence", (std::uint64_t{1} << 53U) + 1)));
    EXPECT_FALSE(reads(with("/after_import", -1)));
    EXPECT_FALSE(reads(with("/state", "begun")));
    EXPECT_FALSE(reads(with("/follows", "../x")));
    EXPECT_FALSE(reads(with("/changes/0/before/flags", -1)));
    EXPECT_FALSE(reads(with("/changes/0/after", nullptr)));
    EXPECT_FALSE(reads(with("/changes/0/before/port", 444))) << "another endpoint than was changed";
    EXPECT_TRUE(reads(with("/changes/0/before", nullptr)));
    EXPECT_FALSE(reads(with("/granted/0/sid", "somebody")));
    EXPECT_FALSE(bindingReceiptFromJson(""));
    EXPECT_FALSE(bindingReceiptFromJson("[]"));
    EXPECT_FALSE(bindingReceiptFromJson("{"));
}

TEST(BindingReceiptFolder, KeepsThemInTheOrderOfTheBindings) {
    const testing_support::TemporaryFolder folder;
    const BindingReceiptFolder receipts(folder.path());
    EXPECT_THAT(*receipts.all(), IsEmpty());
    ASSERT_TRUE(receipts.save(made("20261122T205501Z-3F9A2C", 2)));
    ASSERT_TRUE(receipts.save(made("20261123T205501Z-3F9A2C", 1)));
    const auto all = receipts.all();
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().sequence, 1);
    EXPECT_EQ(receipts.load(made().id)->sequence, 2);
    ASSERT_TRUE(receipts.remove(made().id));
    EXPECT_EQ(causeIn(receipts.load(made().id)), ErrorCause::ReceiptNotFound);
    EXPECT_TRUE(receipts.remove(made().id));
}

TEST(BindingReceiptFolder, TellsWhichAreDamagedOrSomebodyElses) {
    const testing_support::TemporaryFolder folder;
    const BindingReceiptFolder receipts(folder.path());
    const auto other = *ReceiptId::parse("20261123T205501Z-3F9A2C");
    testing_support::writeFile(folder.path() / (other.text() + ".binding.json"), toJson(made()));
    EXPECT_EQ(causeIn(receipts.load(other)), ErrorCause::ReceiptDamaged);
    EXPECT_THAT(receipts.read()->damaged, ElementsAre(other));
    EXPECT_THAT(*receipts.all(), IsEmpty());
}

TEST(BindingReceiptFolder, IsNotTakenForImports) {
    const testing_support::TemporaryFolder folder;
    ASSERT_TRUE(BindingReceiptFolder(folder.path()).save(made()));
    EXPECT_THAT(*ReceiptFolder(folder.path()).all(), IsEmpty());
    EXPECT_THAT(ReceiptFolder(folder.path()).read()->damaged, IsEmpty());
}

}  // namespace
}  // namespace certcore
