// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/windows/http_config_types.h"

#include <algorithm>

#include "tests/windows/double_test/support.h"

namespace doubletest {
namespace {

using certcore::http::Change;
using certcore::http::ConfigId;
using certcore::http::Query;
using certcore::http::SniQuery;
using certcore::http::SniSet;

template <typename Function>
Function functionOf(const char* name) {
    static const HMODULE module = LoadLibraryW(L"httpapi.dll");
    return reinterpret_cast<Function>(reinterpret_cast<void*>(GetProcAddress(module, name)));
}

class HttpapiDouble : public testing::Test {
  protected:
    HttpapiDouble() {
        m_store = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_LOCAL_MACHINE, L"MY");
        CertAddCertificateContextToStore(m_store, m_imported.leaf(), CERT_STORE_ADD_REPLACE_EXISTING, &m_added);
        commit();
        DWORD size = static_cast<DWORD>(m_hash.size());
        CertGetCertificateContextProperty(m_added, CERT_SHA1_HASH_PROP_ID, m_hash.data(), &size);
    }
    ~HttpapiDouble() override {
        change("HttpDeleteServiceConfiguration", m_host);
        CertDeleteCertificateFromStore(m_added);
        commit();
        CertCloseStore(m_store, 0);
    }

    void commit() const {
        CertControlStore(m_store, CERT_STORE_CTRL_COMMIT_FORCE_FLAG, CERT_STORE_CTRL_COMMIT, nullptr);
    }

    ULONG change(const char* function, std::wstring host, DWORD flags = 0) {
        SniSet set{};
        set.key.ipPort.ss_family = AF_INET;
        set.key.host = host.data();
        set.param.SslHashLength = static_cast<ULONG>(m_hash.size());
        set.param.pSslHash = m_hash.data();
        set.param.DefaultFlags = flags;
        return functionOf<Change>(function)(nullptr, ConfigId::SslSniCertInfo, &set, sizeof set, nullptr);
    }

    static ULONG query(DWORD token, std::vector<unsigned char>& room, ULONG& size) {
        SniQuery query{};
        query.kind = HttpServiceConfigQueryNext;
        query.token = token;
        return functionOf<Query>("HttpQueryServiceConfiguration")(nullptr, ConfigId::SslSniCertInfo, &query,
                                                                  sizeof query, room.empty() ? nullptr : room.data(),
                                                                  static_cast<ULONG>(room.size()), &size, nullptr);
    }

    const std::wstring m_host = L"double.example.com";
    Imported m_imported{"good.pfx", L"assist", PKCS12_INCLUDE_EXTENDED_PROPERTIES | CRYPT_MACHINE_KEYSET};
    HCERTSTORE m_store = nullptr;
    PCCERT_CONTEXT m_added = nullptr;
    Bytes m_hash = Bytes(20);
};

TEST_F(HttpapiDouble, KeepsARecordUntilItIsDeleted) {
    std::vector<unsigned char> room;
    ULONG size = 0;
    EXPECT_EQ(query(0, room, size), static_cast<ULONG>(ERROR_NO_MORE_ITEMS));
    ASSERT_EQ(change("HttpSetServiceConfiguration", m_host, 7), 0U);
    EXPECT_EQ(change("HttpSetServiceConfiguration", L"DOUBLE.example.com"), static_cast<ULONG>(ERROR_ALREADY_EXISTS));
    ASSERT_EQ(query(0, room, size), static_cast<ULONG>(ERROR_INSUFFICIENT_BUFFER));
    room.resize(size - 1);
    ASSERT_EQ(query(0, room, size), static_cast<ULONG>(ERROR_INSUFFICIENT_BUFFER));
    room.resize(size);
    ASSERT_EQ(query(0, room, size), 0U);
    const auto* set = reinterpret_cast<const SniSet*>(room.data());
    EXPECT_EQ(set->key.host, m_host);
    EXPECT_EQ(set->param.DefaultFlags, 7U);
    EXPECT_EQ(set->param.pSslCertStoreName, nullptr);
    ASSERT_EQ(set->param.SslHashLength, 20U);
    EXPECT_TRUE(std::ranges::equal(m_hash, Bytes(static_cast<const unsigned char*>(set->param.pSslHash),
                                                 static_cast<const unsigned char*>(set->param.pSslHash) + 20)));
    EXPECT_EQ(query(1, room, size), static_cast<ULONG>(ERROR_NO_MORE_ITEMS));
    EXPECT_EQ(change("HttpDeleteServiceConfiguration", m_host), 0U);
    EXPECT_EQ(change("HttpDeleteServiceConfiguration", m_host), static_cast<ULONG>(ERROR_FILE_NOT_FOUND));
}

TEST_F(HttpapiDouble, UpdatesWhatIsThere) {
    EXPECT_EQ(change("HttpUpdateServiceConfiguration", m_host), static_cast<ULONG>(ERROR_FILE_NOT_FOUND));
    ASSERT_EQ(change("HttpSetServiceConfiguration", m_host, 1), 0U);
    EXPECT_EQ(change("HttpUpdateServiceConfiguration", m_host, 2), 0U);
    std::vector<unsigned char> room(4096);
    ULONG size = 0;
    ASSERT_EQ(query(0, room, size), 0U);
    EXPECT_EQ(reinterpret_cast<const SniSet*>(room.data())->param.DefaultFlags, 2U);
}

TEST_F(HttpapiDouble, Says1312WithoutTheCertificateOrItsKey) {
    ASSERT_EQ(change("HttpSetServiceConfiguration", m_host), 0U);
    const Bytes right = m_hash;
    m_hash[0] ^= 1U;
    EXPECT_EQ(change("HttpUpdateServiceConfiguration", m_host), 1312U);
    EXPECT_EQ(change("HttpSetServiceConfiguration", L"other.example.com"), 1312U);
    m_hash = right;
    deleteKey(*keyPlace(m_added));
    EXPECT_EQ(change("HttpUpdateServiceConfiguration", m_host), 1312U);
}

TEST_F(HttpapiDouble, RefusesStructuresOfAnotherSize) {
    SniSet set{};
    EXPECT_EQ(functionOf<Change>("HttpSetServiceConfiguration")(nullptr, ConfigId::SslSniCertInfo, &set, sizeof set - 1,
                                                                nullptr),
              static_cast<ULONG>(ERROR_INVALID_PARAMETER));
}

}  // namespace
}  // namespace doubletest
