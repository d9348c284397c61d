// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

#include <sddl.h>

#include "tests/windows/double_test/support.h"

namespace doubletest {
namespace {

class NcryptDouble : public testing::Test {
  protected:
    NcryptDouble() { NCryptOpenStorageProvider(&m_provider, MS_KEY_STORAGE_PROVIDER, 0); }
    ~NcryptDouble() override {
        NCRYPT_KEY_HANDLE left = 0;
        if (NCryptOpenKey(m_provider, &left, name, 0, NCRYPT_MACHINE_KEY_FLAG) == 0) {
            NCryptDeleteKey(left, 0);
        }
        NCryptFreeObject(m_provider);
    }

    [[nodiscard]] SECURITY_STATUS create(const wchar_t* algorithm, DWORD flags = NCRYPT_MACHINE_KEY_FLAG) const {
        NCRYPT_KEY_HANDLE key = 0;
        SECURITY_STATUS status = NCryptCreatePersistedKey(m_provider, &key, algorithm, name, 0, flags);
        if (status == 0) {
            status = NCryptFinalizeKey(key, 0);
            NCryptFreeObject(key);
        }
        return status;
    }

    [[nodiscard]] SECURITY_STATUS open(NCRYPT_KEY_HANDLE& key, DWORD flags = NCRYPT_MACHINE_KEY_FLAG) const {
        return NCryptOpenKey(m_provider, &key, name, 0, flags);
    }

    static constexpr auto* name = L"double test \\ key";
    NCRYPT_PROV_HANDLE m_provider = 0;
};

TEST_F(NcryptDouble, KeepsAKeyInItsScopeUntilItIsDeleted) {
    NCRYPT_KEY_HANDLE key = 0;
    EXPECT_EQ(open(key), NTE_BAD_KEYSET);
    ASSERT_EQ(create(BCRYPT_ECDSA_P256_ALGORITHM), 0);
    EXPECT_EQ(open(key, 0), NTE_BAD_KEYSET) << "the user has none of that name";
    ASSERT_EQ(open(key), 0);
    EXPECT_TRUE(NCryptIsKeyHandle(key));
    EXPECT_EQ(NCryptDeleteKey(key, 0), 0);
    EXPECT_EQ(open(key), NTE_BAD_KEYSET);
}

TEST_F(NcryptDouble, OverwritesOnlyWhenAsked) {
    ASSERT_EQ(create(BCRYPT_ECDSA_P256_ALGORITHM), 0);
    EXPECT_EQ(create(BCRYPT_ECDSA_P256_ALGORITHM), NTE_EXISTS);
    EXPECT_EQ(create(BCRYPT_ECDSA_P256_ALGORITHM, NCRYPT_MACHINE_KEY_FLAG | NCRYPT_OVERWRITE_KEY_FLAG), 0);
}

TEST_F(NcryptDouble, StoresNothingThatIsNotFinalized) {
    NCRYPT_KEY_HANDLE key = 0;
    ASSERT_EQ(NCryptCreatePersistedKey(m_provider, &key, BCRYPT_RSA_ALGORITHM, name, 0, NCRYPT_MACHINE_KEY_FLAG), 0);
    NCRYPT_KEY_HANDLE again = 0;
    EXPECT_EQ(open(again), NTE_BAD_KEYSET);
    NCryptFreeObject(key);
    EXPECT_EQ(open(again), NTE_BAD_KEYSET);
}

TEST_F(NcryptDouble, ExportsPublicKeysAsWindowsDoes) {
    struct Row {
        const wchar_t* algorithm;
        const wchar_t* type;
        ULONG magic;
        DWORD size;
    };
    const std::vector<Row> rows{
        {BCRYPT_RSA_ALGORITHM, BCRYPT_RSAPUBLIC_BLOB, BCRYPT_RSAPUBLIC_MAGIC, 24 + 3 + 256},
        {BCRYPT_ECDSA_P256_ALGORITHM, BCRYPT_ECCPUBLIC_BLOB, BCRYPT_ECDSA_PUBLIC_P256_MAGIC, 8 + 2 * 32},
        {BCRYPT_ECDSA_P384_ALGORITHM, BCRYPT_ECCPUBLIC_BLOB, BCRYPT_ECDSA_PUBLIC_P384_MAGIC, 8 + 2 * 48},
        {BCRYPT_ECDSA_P521_ALGORITHM, BCRYPT_ECCPUBLIC_BLOB, BCRYPT_ECDSA_PUBLIC_P521_MAGIC, 8 + 2 * 66},
        {BCRYPT_ECDH_P256_ALGORITHM, BCRYPT_ECCPUBLIC_BLOB, BCRYPT_ECDH_PUBLIC_P256_MAGIC, 8 + 2 * 32},
    };
    for (const Row& row : rows) {
        ASSERT_EQ(create(row.algorithm, NCRYPT_MACHINE_KEY_FLAG | NCRYPT_OVERWRITE_KEY_FLAG), 0);
        NCRYPT_KEY_HANDLE key = 0;
        ASSERT_EQ(open(key), 0);
        DWORD size = 0;
        EXPECT_EQ(NCryptExportKey(key, 0, row.type, nullptr, nullptr, 0, &size, 0), 0);
        EXPECT_EQ(size, row.size);
        Bytes blob(size);
        EXPECT_EQ(NCryptExportKey(key, 0, row.type, nullptr, blob.data(), size - 1, &size, 0), NTE_BUFFER_TOO_SMALL);
        EXPECT_EQ(NCryptExportKey(key, 0, row.type, nullptr, blob.data(), size, &size, 0), 0);
        EXPECT_EQ(*reinterpret_cast<const ULONG*>(blob.data()), row.magic);
        EXPECT_EQ(NCryptExportKey(key, 0, NCRYPT_PKCS8_PRIVATE_KEY_BLOB, nullptr, nullptr, 0, &size, 0),
                  NTE_NOT_SUPPORTED);
        NCryptFreeObject(key);
    }
}

TEST_F(NcryptDouble, KeepsWhoMayUseAKey) {
    ASSERT_EQ(create(BCRYPT_RSA_ALGORITHM), 0);
    const auto readers = [this](const wchar_t* set) {
        NCRYPT_KEY_HANDLE key = 0;
        (void)open(key);
        if (set != nullptr) {
            PSECURITY_DESCRIPTOR descriptor = nullptr;
            ULONG size = 0;
            ConvertStringSecurityDescriptorToSecurityDescriptorW(set, SDDL_REVISION_1, &descriptor, &size);
            EXPECT_EQ(NCryptSetProperty(key, NCRYPT_SECURITY_DESCR_PROPERTY, static_cast<PBYTE>(descriptor), size,
                                        DACL_SECURITY_INFORMATION),
                      0);
            LocalFree(descriptor);
        }
        Bytes value(4096);
        DWORD size = 0;
        EXPECT_EQ(NCryptGetProperty(key, NCRYPT_SECURITY_DESCR_PROPERTY, value.data(), static_cast<DWORD>(value.size()),
                                    &size, DACL_SECURITY_INFORMATION),
                  0);
        LPWSTR text = nullptr;
        ConvertSecurityDescriptorToStringSecurityDescriptorW(value.data(), SDDL_REVISION_1, DACL_SECURITY_INFORMATION,
                                                             &text, nullptr);
        std::wstring found = text;
        LocalFree(text);
        NCryptFreeObject(key);
        return found;
    };
    EXPECT_EQ(readers(nullptr), L"D:P(A;;0xd01f01ff;;;SY)(A;;0xd01f01ff;;;BA)");
    constexpr auto* more = L"D:P(A;;0xd01f01ff;;;SY)(A;;0x80120089;;;NS)";
    EXPECT_EQ(readers(more), more);
    EXPECT_EQ(readers(nullptr), more) << "in a handle opened later, too";
}

TEST_F(NcryptDouble, RefusesWhatItDoesNotKnow) {
    NCRYPT_PROV_HANDLE provider = 0;
    EXPECT_NE(NCryptOpenStorageProvider(&provider, L"Microsoft Platform Crypto Provider", 0), 0);
    EXPECT_EQ(create(L"ECDSA_P999"), NTE_NOT_SUPPORTED);
    EXPECT_EQ(NCryptFreeObject(0), NTE_INVALID_HANDLE);
    NCRYPT_KEY_HANDLE key = 0;
    EXPECT_EQ(NCryptOpenKey(0, &key, name, 0, 0), NTE_INVALID_HANDLE);
}

}  // namespace
}  // namespace doubletest
