// SPDX-License-Identifier: Apache-2.0
// How often a change of the store reads the receipts that are there: their number grows with the years.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <string>

#include "certcore/base/unique_descriptor.h"
#include "certcore/import/import_run.h"
#include "certcore/store/directory_store.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::importFixture;
using testing_support::receiptFor;

/// Openings counts how often a file of a folder is opened.
class Openings {
  public:
    explicit Openings(const std::filesystem::path& folder) : m_events(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
        inotify_add_watch(m_events.get(), folder.c_str(), IN_OPEN);
    }

    /// of gives the number since the last question.
    [[nodiscard]] int of(const std::string& name) const {
        alignas(inotify_event) std::array<char, 65536> buffer{};
        int count = 0;
        for (ssize_t size = 0; (size = read(m_events.get(), buffer.data(), buffer.size())) > 0;) {
            for (ssize_t at = 0; at < size;) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
                count += event->len > 0 && name == static_cast<const char*>(event->name) ? 1 : 0;
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        }
        return count;
    }

  private:
    UniqueDescriptor m_events;
};

TEST(ReceiptReading, AChangeReadsEachReceiptOnce) {
    const testing_support::TemporaryFolder owner;
    DirectoryStore store(crypto(), owner.path());
    const std::string name = receiptFor("good-ec.pfx", store).id.text() + ".json";
    const Openings openings(store.receiptFolder());
    ASSERT_TRUE(importFixture("good.pfx", store));
    EXPECT_EQ(openings.of(name), 1);
    ASSERT_TRUE(undoLast(store));
    EXPECT_EQ(openings.of(name), 1);
    ASSERT_TRUE(remove(fixtureCertificate("good-ec").thumbprint(), store));
    EXPECT_EQ(openings.of(name), 1);
}

}  // namespace
}  // namespace certcore
