// SPDX-License-Identifier: Apache-2.0
// Http.sys, which under Wine a double plays: see tests/windows/doubles/httpapi.
#include <gtest/gtest.h>

#include "certcore/bind/binding_service.h"
#include "tests/certcore/bind/bindings.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::causeIn;
using testing_support::fullRecord;
using testing_support::ipRecord;

class HttpSys : public testing::Test {
  protected:
    void TearDown() override { EXPECT_TRUE(m_service->remove(m_record.endpoint)); }

    [[nodiscard]] std::optional<BindingRecord> kept() const {
        const auto records = m_service->records();
        const BindingRecord* record = records ? recordOf(*records, m_record.endpoint) : nullptr;
        return record == nullptr ? std::nullopt : std::optional(*record);
    }

    // The central store's record is the one that no certificate is needed for.
    BindingRecord m_record{
        Endpoint::ccs(50443), {}, std::nullopt, fullRecord("0.0.0.0:1").appId, fullRecord("0.0.0.0:1").settings};
    std::unique_ptr<BindingService> m_service = openBindingService();
};

TEST_F(HttpSys, KeepsARecordWhole) {
    EXPECT_FALSE(kept());
    ASSERT_TRUE(m_service->put(m_record));
    ASSERT_TRUE(kept());
    EXPECT_TRUE(isSameBinding(*kept(), m_record));
    m_record.settings = {};
    m_record.settings.flags = 0x80000001U;
    m_record.appId = iisAppId;
    ASSERT_TRUE(m_service->put(m_record));
    EXPECT_EQ(*kept(), m_record) << "replaced, and nothing of the former is left";
    EXPECT_TRUE(m_service->remove(m_record.endpoint));
    EXPECT_FALSE(kept());
    EXPECT_TRUE(m_service->remove(m_record.endpoint)) << "what is not there";
}

TEST_F(HttpSys, DoesNotBindACertificateThatIsNotThere) {
    for (const char* endpoint : {"127.0.0.1:50443", "[::1]:50443", "binding.example.com:50443"}) {
        const auto put = m_service->put(ipRecord(endpoint, 'A'));
        EXPECT_EQ(causeIn(put), ErrorCause::BindingKeyUnreachable) << endpoint;
        EXPECT_EQ(put.error().subject, endpoint);
        EXPECT_EQ(recordOf(*m_service->records(), *Endpoint::parse(endpoint)), nullptr);
    }
}

}  // namespace
}  // namespace certcore
