// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/document_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/fixtures.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::writeFile;

const ReceiptId first = *ReceiptId::parse("20261122T205501Z-000001");
const ReceiptId second = *ReceiptId::parse("20261122T205501Z-000002");
constexpr std::size_t largest = 100;

std::optional<std::string> anyText(std::string_view text) {
    return std::string(text);
}

class DocumentFolderTest : public testing::Test {
  protected:
    [[nodiscard]] fs::path folder() const { return m_owner.path() / "receipts"; }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(folder())) {
            found.push_back(entry.path().filename().string());
        }
        return found;
    }

    testing_support::TemporaryFolder m_owner;
    DocumentFolder m_plain{m_owner.path() / "receipts", {".json", largest}};
    DocumentFolder m_notes{m_owner.path() / "receipts", {".undo.json", largest}};
};

TEST_F(DocumentFolderTest, GivesBackWhatWasSavedLast) {
    ASSERT_TRUE(m_plain.save(first, "one"));
    ASSERT_TRUE(m_plain.save(first, "another"));
    EXPECT_EQ(m_plain.load(first, anyText), "another");
    EXPECT_THAT(names(), ElementsAre(first.text() + ".json"));
}

TEST_F(DocumentFolderTest, WhatIsNotThereIsNoError) {
    EXPECT_THAT(m_plain.ids().value(), IsEmpty());
    EXPECT_TRUE(m_plain.sweep());
    EXPECT_TRUE(m_plain.remove(first));
    EXPECT_EQ(m_plain.load(first, anyText).value(), std::nullopt);
    EXPECT_FALSE(fs::exists(folder()));
}

TEST_F(DocumentFolderTest, WhatTheReaderRefusesAndWhatIsTooLargeIsDamaged) {
    ASSERT_TRUE(m_plain.save(first, std::string(largest, 'a')));
    EXPECT_TRUE(m_plain.load(first, anyText));
    const auto refused = m_plain.load(first, [](std::string_view) { return std::optional<int>(); });
    EXPECT_EQ(causeIn(refused), ErrorCause::ReceiptDamaged);
    EXPECT_EQ(refused.error().subject, pathText(folder() / (first.text() + ".json")));
    ASSERT_TRUE(m_plain.save(first, std::string(largest + 1, 'a')));
    EXPECT_EQ(causeIn(m_plain.load(first, anyText)), ErrorCause::ReceiptDamaged);
}

TEST_F(DocumentFolderTest, KindsAreNeverMistakenForEachOther) {
    ASSERT_TRUE(m_plain.save(first, "receipt"));
    ASSERT_TRUE(m_notes.save(first, "note"));
    ASSERT_TRUE(m_notes.save(second, "note"));
    writeFile(folder() / (second.text() + ".binding.json"), "");
    EXPECT_THAT(m_plain.ids().value(), ElementsAre(first));
    EXPECT_THAT(m_notes.ids().value(), ElementsAre(first, second));
    EXPECT_EQ(m_plain.load(first, anyText), "receipt");
    EXPECT_EQ(m_notes.load(first, anyText), "note");
    ASSERT_TRUE(m_plain.remove(first));
    EXPECT_THAT(m_plain.ids().value(), IsEmpty());
    EXPECT_THAT(m_notes.ids().value(), ElementsAre(first, second));
}

TEST_F(DocumentFolderTest, SweepsWhatWasLeftOfItsOwnKindAlone) {
    ASSERT_TRUE(m_plain.save(first, "receipt"));
    const std::string id = second.text();
    for (const std::string& name :
         {id + ".json.new", id + ".undo.json.new", id + ".new", std::string("notes.json.new")}) {
        writeFile(folder() / name, "");
    }
    ASSERT_TRUE(m_plain.sweep());
    EXPECT_THAT(names(), testing::UnorderedElementsAre(first.text() + ".json", id + ".undo.json.new", id + ".new",
                                                       "notes.json.new"));
    ASSERT_TRUE(m_notes.sweep());
    EXPECT_FALSE(fs::exists(folder() / (id + ".undo.json.new")));
}

TEST_F(DocumentFolderTest, AFolderInADocumentsPlaceIsDamageAndCanBeRemoved) {
    fs::create_directories(folder() / (first.text() + ".json"));
    EXPECT_EQ(causeIn(m_plain.load(first, anyText)), ErrorCause::ReceiptDamaged);
    ASSERT_TRUE(m_plain.remove(first));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(DocumentFolderTest, WhatCannotBeListedIsAnError) {
    writeFile(folder(), "");
    EXPECT_FALSE(m_plain.ids());
    EXPECT_FALSE(m_plain.sweep());
    EXPECT_FALSE(m_plain.save(first, "receipt"));
}

}  // namespace
}  // namespace certcore
