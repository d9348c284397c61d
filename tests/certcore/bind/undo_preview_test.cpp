// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/undo_preview.h"

#include <gmock/gmock.h>

#include "certcore/bind/binding_run.h"
#include "tests/certcore/bind/binding_case.h"

namespace certcore {
namespace {

using testing_support::causeIn;
using testing_support::receiptFor;

class PreviewUndo : public testing_support::BindingCase {
  protected:
    void SetUp() override {
        BindingCase::SetUp();
        m_import.emplace(receiptFor("good.pfx", m_store).id);
        m_binding.emplace((*bindAll())->id);
    }

    std::optional<ReceiptId> m_import;
    std::optional<ReceiptId> m_binding;
};

TEST_F(PreviewUndo, SaysWhatUndoThenDoes) {
    const auto preview = previewUndo(*m_import, m_store);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->takesCertificate);
    const auto undone = undo(*m_import, m_store, m_bindings);
    ASSERT_TRUE(undone);
    ASSERT_EQ(preview->bindings.size(), undone->bindings.size());
    const Records before = former();
    for (const BindingChange& change : preview->bindings) {
        const BindingRecord* record = recordOf(before, change.after.endpoint);
        ASSERT_NE(record, nullptr);
        ASSERT_TRUE(change.before);
        EXPECT_EQ(*change.before, *record);
        EXPECT_EQ(change.after.thumbprint(), m_new);
    }
}

TEST_F(PreviewUndo, OfABindingLeavesTheCertificate) {
    const auto preview = previewUndo(*m_binding, m_store);
    ASSERT_TRUE(preview);
    EXPECT_FALSE(preview->takesCertificate);
    EXPECT_EQ(preview->bindings.size(), 3U);
}

TEST_F(PreviewUndo, CountsNoBindingThatIsTakenBackAlready) {
    ASSERT_TRUE(undo(*m_binding, m_store, m_bindings));
    const auto preview = previewUndo(*m_import, m_store);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->bindings.empty());
}

TEST_F(PreviewUndo, SaysThatThereIsNoSuchReceipt) {
    EXPECT_EQ(causeIn(previewUndo(*ReceiptId::parse("20200101T000000Z-000000"), m_store)), ErrorCause::ReceiptNotFound);
}

TEST_F(PreviewUndo, ChangesNothing) {
    const auto before = now();
    ASSERT_TRUE(previewUndo(*m_import, m_store));
    EXPECT_EQ(now(), before);
    EXPECT_EQ(importReceipts().front().state, ReceiptState::Done);
}

}  // namespace
}  // namespace certcore
