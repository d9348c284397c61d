// SPDX-License-Identifier: Apache-2.0
// Two importers at once do not hurt each other, be they threads or processes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <list>
#include <string>
#include <thread>
#include <vector>

#include "certcore/import/import_run.h"
#include "certcore/store/directory_store.h"
#include "certcore/store/receipt_folder.h"
#include "tests/support/child_process.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing_support::crypto;
using testing_support::importTime;
using testing_support::planFor;

constexpr std::array fixtures{"good.pfx", "good-ec.pfx", "ec-p384.pfx", "ed25519.pfx"};

class ImportParallel : public testing::Test {
  protected:
    /// imported is what became of one plan: imported, already there, or the error.
    std::string imported(const ImportPlan& plan) const {
        DirectoryStore store(crypto(), m_owner.path() / "store");
        const auto done = carryOut(crypto(), plan, store, importTime, {});
        if (!done) {
            return "failed: " + done.error().detail;
        }
        return *done ? "imported" : "already there";
    }

    std::vector<std::string> byThreads(const std::vector<ImportPlan>& plans) {
        std::vector<std::string> said(plans.size());
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < plans.size(); ++i) {
                threads.emplace_back([&, i] { said[i] = imported(plans[i]); });
            }
        }
        return said;
    }

    std::vector<std::string> byProcesses(const std::vector<ImportPlan>& plans) {
        std::list<testing_support::ChildProcess> children;
        for (const ImportPlan& plan : plans) {
            children.emplace_back([&] { return imported(plan); });
        }
        std::vector<std::string> said;
        for (auto& child : children) {
            said.push_back(child.answer().value_or("died"));
        }
        return said;
    }

    std::vector<ImportPlan> different() {
        std::vector<ImportPlan> plans;
        for (const char* fixture : fixtures) {
            plans.push_back(planFor(fixture, m_store));
        }
        return plans;
    }

    std::vector<ImportPlan> same() { return {3, planFor("good.pfx", m_store)}; }

    void expectWhole(std::size_t count) {
        const auto listing = m_store.list();
        ASSERT_EQ(listing->certificates.size(), count);
        EXPECT_THAT(listing->damaged, IsEmpty());
        for (const StoredCertificate& one : listing->certificates) {
            EXPECT_TRUE(m_store.proveKey(one.certificate.thumbprint())->holds());
        }
        const auto receipts = ReceiptFolder(m_store.receiptFolder()).all();
        ASSERT_EQ(receipts->size(), count);
        for (std::size_t i = 0; i < count; ++i) {
            EXPECT_EQ((*receipts)[i].sequence, static_cast<std::int64_t>(i + 1));
        }
    }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path() / "store"};
};

TEST_F(ImportParallel, ThreadsWithDifferentCertificatesAllImport) {
    EXPECT_THAT(byThreads(different()), UnorderedElementsAre("imported", "imported", "imported", "imported"));
    expectWhole(4);
}

TEST_F(ImportParallel, ThreadsWithTheSameCertificateImportItOnce) {
    EXPECT_THAT(byThreads(same()), UnorderedElementsAre("imported", "already there", "already there"));
    expectWhole(1);
}

TEST_F(ImportParallel, ProcessesWithDifferentCertificatesAllImport) {
    EXPECT_THAT(byProcesses(different()), UnorderedElementsAre("imported", "imported", "imported", "imported"));
    expectWhole(4);
}

TEST_F(ImportParallel, ProcessesWithTheSameCertificateImportItOnce) {
    EXPECT_THAT(byProcesses(same()), UnorderedElementsAre("imported", "already there", "already there"));
    expectWhole(1);
}

}  // namespace
}  // namespace certcore
