// SPDX-License-Identifier: Apache-2.0
// What of Wine's own the doubles and the product's tests build upon: where a newer Wine does otherwise, it shows here.
#include <windows.h>

#include <sddl.h>

#include "tests/windows/double_test/support.h"

namespace doubletest {
namespace {

class WineContainer : public testing::Test {
  protected:
    [[nodiscard]] HCRYPTPROV open(const wchar_t* provider, DWORD type, DWORD flags) {
        HCRYPTPROV context = 0;
        CryptAcquireContextW(&context, L"double-test", provider, type, flags | CRYPT_MACHINE_KEYSET | CRYPT_SILENT);
        return context;
    }
    ~WineContainer() override { (void)open(MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES, CRYPT_DELETEKEYSET); }
};

TEST_F(WineContainer, HashesSha256InTheAesProviderAlone) {
    struct Row {
        const wchar_t* provider;
        DWORD type;
        bool knowsSha256;
    };
    for (const Row& row :
         {Row{MS_DEF_PROV_W, PROV_RSA_FULL, false}, Row{MS_ENHANCED_PROV_W, PROV_RSA_FULL, false},
          Row{MS_STRONG_PROV_W, PROV_RSA_FULL, false}, Row{MS_DEF_RSA_SCHANNEL_PROV_W, PROV_RSA_SCHANNEL, false},
          Row{MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES, true}}) {
        const HCRYPTPROV context = open(row.provider, row.type, CRYPT_NEWKEYSET);
        HCRYPTHASH hash = 0;
        EXPECT_EQ(CryptCreateHash(context, CALG_SHA_256, 0, 0, &hash) != 0, row.knowsSha256) << row.type;
        CryptDestroyHash(hash);
        CryptReleaseContext(context, 0);
        (void)open(row.provider, row.type, CRYPT_DELETEKEYSET);
    }
}

TEST_F(WineContainer, KeepsWhoMayUseIt) {
    HCRYPTPROV context = open(MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES, CRYPT_NEWKEYSET);
    constexpr auto* wanted = L"D:(A;;GA;;;SY)(A;;GA;;;BA)(A;;GR;;;NS)";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(wanted, SDDL_REVISION_1, &descriptor, nullptr);
    EXPECT_TRUE(
        CryptSetProvParam(context, PP_KEYSET_SEC_DESCR, static_cast<BYTE*>(descriptor), DACL_SECURITY_INFORMATION));
    LocalFree(descriptor);
    CryptReleaseContext(context, 0);
    context = open(MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES, 0);
    Bytes value(4096);
    auto size = static_cast<DWORD>(value.size());
    EXPECT_TRUE(CryptGetProvParam(context, PP_KEYSET_SEC_DESCR, value.data(), &size, DACL_SECURITY_INFORMATION));
    LPWSTR text = nullptr;
    ConvertSecurityDescriptorToStringSecurityDescriptorW(value.data(), SDDL_REVISION_1, DACL_SECURITY_INFORMATION,
                                                         &text, nullptr);
    EXPECT_STREQ(text, wanted);
    LocalFree(text);
    CryptReleaseContext(context, 0);
}

}  // namespace
}  // namespace doubletest
