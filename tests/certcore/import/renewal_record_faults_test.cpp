// SPDX-License-Identifier: Apache-2.0
// The note of a renewal is whole whatever happens while it is written: it is what the next one goes on from.
#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>

#include "certcore/import/renewal_record.h"
#include "tests/support/child_process.h"
#include "tests/support/file_faults.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing_support::Fault;
using testing_support::importTime;

RenewalRecord record(const std::string& id, std::chrono::seconds later) {
    const auto receipt = *ReceiptId::parse(id);
    return {receipt,
            "SRV\\clerk",
            importTime + later,
            *Thumbprint::parse(std::string(40, 'A')),
            {*Thumbprint::parse(std::string(40, 'B'))},
            receipt,
            std::nullopt,
            {{"assist.example.com", "both"}},
            std::nullopt,
            std::nullopt};
}

class RenewalRecordFault : public testing::Test {
  protected:
    /// begin leaves the note of a renewal whose place the new one takes.
    void begin() {
        std::filesystem::remove_all(m_folder);
        ASSERT_TRUE(RenewalRecordFolder(m_folder).save(m_former));
    }

    /// expectOneToGoOnFrom: nothing is damaged, and the first is the new one where it is there at all.
    void expectOneToGoOnFrom() const {
        const auto reading = RenewalRecordFolder(m_folder).read();
        ASSERT_TRUE(reading);
        EXPECT_TRUE(reading->damaged.empty());
        ASSERT_FALSE(reading->receipts.empty());
        EXPECT_TRUE(reading->receipts.front() == m_former || reading->receipts.front() == m_new);
        EXPECT_TRUE(reading->receipts.size() == 1 || reading->receipts.front() == m_new);
    }

    /// expectMended: to write it again leaves it alone.
    void expectMended() const {
        ASSERT_TRUE(RenewalRecordFolder(m_folder).save(m_new));
        const testing_support::Tree tree = testing_support::treeOf(m_folder);
        ASSERT_EQ(tree.size(), 1U);
        EXPECT_EQ(tree.begin()->first, m_new.id.text() + ".renewal.json");
        EXPECT_EQ(*RenewalRecordFolder(m_folder).all(), std::vector{m_new});
    }

    testing_support::TemporaryFolder m_owner;
    std::filesystem::path m_folder = m_owner.path() / "receipts";
    RenewalRecord m_former = record("20261122T205501Z-3F9A2C", std::chrono::seconds{0});
    RenewalRecord m_new = record("20261123T000000Z-BBBBBB", std::chrono::days{1});
};

TEST_F(RenewalRecordFault, AProgramKilledAtAnyFileCallLeavesOneToGoOnFrom) {
    bool wasKilled = true;
    int call = 0;
    while (wasKilled) {
        SCOPED_TRACE(++call);
        begin();
        const auto said = testing_support::inChild([&]() -> std::string {
            testing_support::armFault(Fault::Die, call);
            return RenewalRecordFolder(m_folder).save(m_new) ? "done" : "failed";
        });
        EXPECT_TRUE(!said || said == "done") << *said;
        wasKilled = !said;
        expectOneToGoOnFrom();
        expectMended();
    }
    EXPECT_GT(call, 5);
}

TEST_F(RenewalRecordFault, AFailureAtAnyFileCallLeavesOneToGoOnFrom) {
    for (const int error : {ENOSPC, EIO, EACCES}) {
        int calls = 0;
        for (int call = 1; call == 1 || call <= calls; ++call) {
            SCOPED_TRACE(call);
            begin();
            testing_support::armFault(Fault::Fail, call, error);
            const bool isSaved = RenewalRecordFolder(m_folder).save(m_new).has_value();
            calls = std::max(calls, testing_support::disarmFault());
            expectOneToGoOnFrom();
            if (isSaved) {
                EXPECT_EQ(RenewalRecordFolder(m_folder).all()->front(), m_new);
            }
            expectMended();
        }
        EXPECT_GT(calls, 5);
    }
}

}  // namespace
}  // namespace certcore
