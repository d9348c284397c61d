// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "tests/windows/double_test/support.h"

namespace doubletest {
namespace {

HCERTSTORE openMemory() {
    return CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr);
}

TEST(Faults, FailExactlyTheCallThatIsNamed) {
    const CallLog log;
    CertCloseStore(openMemory(), 0);
    const unsigned before = log.lastNumber("CertOpenStore");
    const Variable fail(L"ASSISTCERT_DOUBLE_FAIL", L"CertOpenStore:" + std::to_wstring(before + 2) + L":0x80070020");
    const HCERTSTORE first = openMemory();
    EXPECT_NE(first, nullptr);
    EXPECT_EQ(openMemory(), nullptr);
    EXPECT_EQ(GetLastError(), 0x80070020U);
    const HCERTSTORE third = openMemory();
    EXPECT_NE(third, nullptr);
    CertCloseStore(first, 0);
    CertCloseStore(third, 0);
    EXPECT_EQ(log.lines().size(), 4U);
    EXPECT_EQ(log.lastNumber("CertOpenStore"), before + 3);
}

TEST(Faults, FailCallsThatReturnTheirError) {
    const Variable fail(L"ASSISTCERT_DOUBLE_FAIL", L"NCryptOpenStorageProvider:*");
    NCRYPT_PROV_HANDLE provider = 0;
    EXPECT_EQ(NCryptOpenStorageProvider(&provider, MS_KEY_STORAGE_PROVIDER, 0), NTE_FAIL);
    EXPECT_EQ(provider, 0U);
}

TEST(Faults, ReachWhatTheProgramCallsInAdvapi) {
    const CallLog log;
    const Variable fail(L"ASSISTCERT_DOUBLE_FAIL", L"CryptAcquireContextW:*:0x80090016,PFXImportCertStore:*:86");
    HCRYPTPROV provider = 0;
    EXPECT_FALSE(CryptAcquireContextW(&provider, nullptr, MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES, CRYPT_VERIFYCONTEXT));
    EXPECT_EQ(GetLastError(), 0x80090016U);
    EXPECT_EQ(Imported("good.pfx", L"assist", CRYPT_MACHINE_KEYSET).error(),
              static_cast<DWORD>(ERROR_INVALID_PASSWORD));
}

TEST(Faults, DoNotReachWhatTheDoublesCallThemselves) {
    const Variable fail(L"ASSISTCERT_DOUBLE_FAIL", L"NCryptOpenStorageProvider:*,CertSetCertificateContextProperty:*");
    const Imported imported("good-ec.pfx", L"assist", CRYPT_MACHINE_KEYSET);
    EXPECT_TRUE(imported.isDone()) << imported.error();
}

TEST(Faults, LogNoSecret) {
    const CallLog log;
    {
        const Imported imported("with-attributes.pfx", L"assist", CRYPT_MACHINE_KEYSET | CRYPT_EXPORTABLE);
    }
    ASSERT_FALSE(log.lines().empty());
    for (const std::string& line : log.lines()) {
        EXPECT_EQ(line.find("assist"), std::string::npos) << line;
        EXPECT_LT(line.size(), 300U) << line;
    }
}

/// Run by Faults.EndTheProcessWhereItIsAsked in a process of its own.
TEST(FaultsVictim, DISABLED_OpensAStore) {
    CertCloseStore(openMemory(), 0);
}

DWORD exitCodeOfVictim() {
    std::array<wchar_t, MAX_PATH> program{};
    GetModuleFileNameW(nullptr, program.data(), static_cast<DWORD>(program.size()));
    std::wstring line = L"\"" + std::wstring(program.data()) +
                        L"\" --gtest_also_run_disabled_tests --gtest_filter=FaultsVictim.* --gtest_brief=1";
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process{};
    CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &process);
    WaitForSingleObject(process.hProcess, INFINITE);
    DWORD code = 0;
    GetExitCodeProcess(process.hProcess, &code);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return code;
}

TEST(Faults, EndTheProcessWhereItIsAsked) {
    EXPECT_EQ(exitCodeOfVictim(), 0U);
    const CallLog log;
    {
        const Variable kill(L"ASSISTCERT_DOUBLE_KILL", L"CertOpenStore:1:before");
        EXPECT_EQ(exitCodeOfVictim(), 99U);
    }
    ASSERT_EQ(log.lines().size(), 1U);
    EXPECT_TRUE(log.lines().back().ends_with("-> killed before"));
    const Variable kill(L"ASSISTCERT_DOUBLE_KILL", L"CertOpenStore:1:after");
    EXPECT_EQ(exitCodeOfVictim(), 99U);
    ASSERT_EQ(log.lines().size(), 3U);
    EXPECT_TRUE(log.lines()[1].ends_with("-> ok"));
    EXPECT_TRUE(log.lines().back().ends_with("-> killed after"));
}

}  // namespace
}  // namespace doubletest
