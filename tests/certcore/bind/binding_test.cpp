// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding.h"

#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>

#include "tests/certcore/bind/bindings.h"

namespace certcore {
namespace {

using testing_support::fullRecord;
using testing_support::ipRecord;

TEST(Endpoint, ReadsWhatItWrites) {
    struct Row {
        const char* text;
        EndpointKind kind;
        const char* host;
        std::uint16_t port;
    };
    constexpr std::array<Row, 8> rows{{
        {"0.0.0.0:443", EndpointKind::Ip, "0.0.0.0", 443},
        {"10.1.2.3:8443", EndpointKind::Ip, "10.1.2.3", 8443},
        {"[::]:443", EndpointKind::Ip, "::", 443},
        {"[2001:db8::1]:1", EndpointKind::Ip, "2001:db8::1", 1},
        {"[fe80::1%12]:65535", EndpointKind::Ip, "fe80::1", 65535},
        {"rm01.example.com:443", EndpointKind::Sni, "rm01.example.com", 443},
        {"*.example.com:443", EndpointKind::Sni, "*.example.com", 443},
        {"*:443", EndpointKind::Ccs, "*", 443},
    }};
    for (const Row& row : rows) {
        const auto endpoint = Endpoint::parse(row.text);
        ASSERT_TRUE(endpoint) << row.text;
        EXPECT_EQ(endpoint->kind(), row.kind) << row.text;
        EXPECT_EQ(endpoint->host(), row.host) << row.text;
        EXPECT_EQ(endpoint->port(), row.port) << row.text;
        EXPECT_EQ(endpoint->text(), row.text);
    }
    EXPECT_EQ(Endpoint::parse("[fe80::1%12]:443")->scope(), 12U);
}

TEST(Endpoint, RefusesWhatIsNone) {
    for (const char* text : {"",
                             ":",
                             "443",
                             ":443",
                             "0.0.0.0",
                             "0.0.0.0:",
                             "0.0.0.0:0",
                             "0.0.0.0:0443",
                             "0.0.0.0:65536",
                             "0.0.0.0:+443",
                             "0.0.0.0:443 ",
                             " 0.0.0.0:443",
                             "0.0.0.0:44x",
                             "10.1.2.256:443",
                             "127.1:443",
                             "::1:443",
                             "[::1]",
                             "[0.0.0.0]:443",
                             "[::1:443",
                             "[fe80::1%]:443",
                             "[fe80::1%eth0]:443",
                             "[fe80::1%0]:443",
                             "https://rm01.example.com:443",
                             "rm01.example.com",
                             "rm01..example.com:443",
                             "-rm01.example.com:443",
                             "w*.example.com:443",
                             "a b:443",
                             "0.0.0.0:18446744073709552059"}) {
        EXPECT_FALSE(Endpoint::parse(text)) << text;
    }
}

TEST(Endpoint, IsOneWhateverTheCaseOfItsName) {
    EXPECT_EQ(Endpoint::sni("RM01.Example.com", 443), Endpoint::parse("rm01.example.COM:443"));
    EXPECT_EQ(Endpoint::sni("RM01.Example.com", 443).text(), "RM01.Example.com:443");
    EXPECT_EQ(Endpoint::parse("[2001:DB8:0::1]:443"), Endpoint::parse("[2001:db8::1]:443"));
}

TEST(Endpoint, DiffersByKindHostPortAndScope) {
    const Endpoint one = *Endpoint::parse("[fe80::1%1]:443");
    EXPECT_NE(one, Endpoint::parse("[fe80::1%2]:443"));
    EXPECT_NE(one, Endpoint::parse("[fe80::2%1]:443"));
    EXPECT_NE(one, Endpoint::parse("[fe80::1%1]:444"));
    EXPECT_NE(Endpoint::sni("*", 443), Endpoint::ccs(443));
    EXPECT_NE(Endpoint::sni("0.0.0.0", 443), Endpoint::parse("0.0.0.0:443"));
}

TEST(BindingRecord, IsReadFromWhatItWrites) {
    for (const BindingRecord& record :
         {fullRecord("rm01.example.com:443"), fullRecord("[fe80::1%7]:8443"), ipRecord("0.0.0.0:443", 'A'),
          BindingRecord{Endpoint::ccs(443), {}, std::nullopt, std::string(iisAppId), {}},
          BindingRecord{Endpoint::sni("*", 443), {1, 2, 3}, "", std::string(iisAppId), {0, 0, 0, "", "", 0}}}) {
        const auto read = bindingRecordFromJson(toJson(record));
        ASSERT_TRUE(read) << toJson(record).dump();
        EXPECT_EQ(*read, record) << toJson(record).dump();
    }
}

TEST(BindingRecord, IsNotReadFromValuesThatNoRecordHas) {
    const auto whole = toJson(fullRecord("rm01.example.com:443"));
    const auto with = [&whole](const char* key, const nlohmann::ordered_json& value) {
        auto json = whole;
        json[key] = value;
        return bindingRecordFromJson(json);
    };
    EXPECT_TRUE(with("flags", 0xFFFFFFFFU));
    EXPECT_FALSE(with("flags", 0x100000000U));
    EXPECT_FALSE(with("flags", -1));
    EXPECT_FALSE(with("certificate_check_mode", "1"));
    EXPECT_FALSE(with("revocation_freshness_time", 1.5));
    EXPECT_FALSE(with("revocation_url_retrieval_timeout", nullptr));
    EXPECT_FALSE(with("port", 65536));
    EXPECT_FALSE(with("scope", -1));
    EXPECT_FALSE(with("kind", "url"));
    EXPECT_FALSE(with("kind", "ip")) << "its host is no address";
    EXPECT_FALSE(with("certificate_hash", "ABC"));
    EXPECT_FALSE(with("app_id", "{4DC3E181-E14B-4A21-B022-59FC669B0914}"));
    EXPECT_FALSE(with("app_id", ""));
    EXPECT_THROW([[maybe_unused]] const auto read = with("host", 1), nlohmann::json::exception);
}

TEST(BindingRecord, HasAThumbprintWhereItsHashIsASha1) {
    EXPECT_EQ(ipRecord("0.0.0.0:443", 'A').thumbprint()->text(), std::string(40, 'A'));
    BindingRecord record = ipRecord("0.0.0.0:443", 'A');
    record.certificateHash.resize(32);
    EXPECT_FALSE(record.thumbprint());
    record.certificateHash.clear();
    EXPECT_FALSE(record.thumbprint());
}

TEST(BindingRecord, IsTheSameWithTextsThatAreEmptyOrAbsent) {
    BindingRecord absent = fullRecord("0.0.0.0:443");
    absent.store.reset();
    absent.settings.ctlIdentifier.reset();
    absent.settings.ctlStore.reset();
    BindingRecord empty = absent;
    empty.store = "";
    empty.settings.ctlIdentifier = "";
    empty.settings.ctlStore = "";
    EXPECT_TRUE(isSameBinding(absent, empty));
}

TEST(BindingRecord, IsAnotherWhereAnythingOfItDiffers) {
    const BindingRecord one = fullRecord("0.0.0.0:443");
    EXPECT_TRUE(isSameBinding(one, one));
    const std::array<void (*)(BindingRecord&), 11> changes{
        [](BindingRecord& r) { r.endpoint = *Endpoint::parse("0.0.0.0:444"); },
        [](BindingRecord& r) { r.certificateHash.back() ^= 1U; },
        [](BindingRecord& r) { r.store = "WebHosting2"; },
        [](BindingRecord& r) { r.appId = iisAppId; },
        [](BindingRecord& r) { ++r.settings.certificateCheckMode; },
        [](BindingRecord& r) { ++r.settings.revocationFreshnessTime; },
        [](BindingRecord& r) { ++r.settings.revocationUrlRetrievalTimeout; },
        [](BindingRecord& r) { r.settings.ctlIdentifier.reset(); },
        [](BindingRecord& r) { r.settings.ctlStore.reset(); },
        [](BindingRecord& r) { r.settings.flags ^= 2U; },
        [](BindingRecord& r) { r.certificateHash.clear(); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        BindingRecord other = one;
        changes[i](other);
        EXPECT_FALSE(isSameBinding(one, other)) << i;
    }
}

TEST(BindingRecord, IsFoundByItsEndpoint) {
    const std::vector<BindingRecord> records{ipRecord("0.0.0.0:443", 'A'), fullRecord("rm01.example.com:443")};
    EXPECT_EQ(recordOf(records, Endpoint::sni("RM01.example.com", 443)), &records[1]);
    EXPECT_EQ(recordOf(records, *Endpoint::parse("0.0.0.0:8443")), nullptr);
}

}  // namespace
}  // namespace certcore
