// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/windows/double_test/support.h"

namespace doubletest {
namespace {

constexpr auto* good = L"assist";
constexpr DWORD asMmc = PKCS12_INCLUDE_EXTENDED_PROPERTIES | CRYPT_MACHINE_KEYSET;

TEST(PfxImportDouble, ReadsEachEncryptionWithTheWholeChain) {
    for (const char* file : {"good-with-root.pfx", "good-rc2.pfx", "good-3des-sha1.pfx", "good-aes128.pfx"}) {
        const Imported imported(file, good, asMmc);
        ASSERT_TRUE(imported.isDone()) << file << " " << imported.error();
        EXPECT_EQ(imported.certificates().size(), std::string(file) == "good-with-root.pfx" ? 3U : 2U) << file;
        ASSERT_EQ(imported.withKey().size(), 1U) << file;
        EXPECT_TRUE(opensKey(*keyPlace(imported.leaf()))) << file;
    }
}

TEST(PfxImportDouble, ReadsPasswordsBeyondAsciiAndEmptyOnes) {
    for (const char* file : {"non-ascii-password.pfx", "non-ascii-password-3des.pfx"}) {
        EXPECT_TRUE(Imported(file, L"p\u00E4ssw\u00F6rd\u20AC", asMmc).isDone()) << file;
    }
    for (const char* file : {"empty-password.pfx", "empty-password-3des.pfx"}) {
        EXPECT_TRUE(Imported(file, L"", asMmc).isDone()) << file;
    }
}

TEST(PfxImportDouble, SaysWhyItFails) {
    EXPECT_EQ(Imported("good.pfx", L"wrong", asMmc).error(), static_cast<DWORD>(ERROR_INVALID_PASSWORD));
    EXPECT_EQ(Imported("random.bin", good, asMmc).error(), static_cast<DWORD>(CRYPT_E_BAD_ENCODE));
    EXPECT_EQ(Imported("truncated.pfx", good, asMmc).error(), static_cast<DWORD>(CRYPT_E_BAD_ENCODE));
    for (const DWORD flags : {0x4U, 0x8U, 0x40U, 0x80U, 0x20U | 0x1000U}) {
        const Imported imported("good.pfx", good, flags);
        EXPECT_FALSE(imported.isDone()) << flags;
        EXPECT_EQ(imported.error(), static_cast<DWORD>(ERROR_INVALID_PARAMETER)) << flags;
    }
}

TEST(PfxImportDouble, RefusesAesAsServer2016Does) {
    const Variable played(L"ASSISTCERT_DOUBLE_WINDOWS", L"2016");
    for (const char* file : {"good.pfx", "good-aes128.pfx"}) {
        EXPECT_EQ(Imported(file, good, asMmc).error(), static_cast<DWORD>(ERROR_INVALID_PASSWORD)) << file;
    }
    for (const char* file : {"good-rc2.pfx", "good-3des-sha1.pfx"}) {
        EXPECT_TRUE(Imported(file, good, asMmc).isDone()) << file;
    }
}

TEST(PfxImportDouble, PutsTheKeyWhereTheFlagsSay) {
    const Imported machine("good.pfx", good, asMmc);
    EXPECT_EQ(keyPlace(machine.leaf())->flags, static_cast<DWORD>(CRYPT_MACHINE_KEYSET));
    const Imported user("good.pfx", good, CRYPT_USER_KEYSET);
    EXPECT_EQ(keyPlace(user.leaf())->flags, 0U);
    const Imported byBag("with-attributes.pfx", good, 0);
    EXPECT_EQ(keyPlace(byBag.leaf())->flags, static_cast<DWORD>(CRYPT_MACHINE_KEYSET));
}

TEST(PfxImportDouble, NamesContainerAndProviderAsTheBagDoes) {
    const Imported first("with-attributes.pfx", good, asMmc);
    const auto place = keyPlace(first.leaf());
    EXPECT_EQ(place->container, L"le-container");
    EXPECT_EQ(place->provider, MS_ENH_RSA_AES_PROV_W);
    EXPECT_EQ(place->type, static_cast<DWORD>(PROV_RSA_AES));
    EXPECT_EQ(place->keySpec, static_cast<DWORD>(AT_KEYEXCHANGE));
    EXPECT_TRUE(signsWithIts(first.leaf()));
    const Imported second("with-attributes.pfx", good, asMmc);  // the name is taken
    EXPECT_TRUE(keyPlace(second.leaf())->container.starts_with(L"{")) << "a GUID";
    EXPECT_TRUE(opensKey(*place)) << "the first one's is untouched";
}

TEST(PfxImportDouble, TakesTheOldProviderWhereNoneIsNamed) {
    const Imported imported("good.pfx", good, asMmc);
    EXPECT_EQ(keyPlace(imported.leaf())->provider, MS_ENHANCED_PROV_W);
    EXPECT_FALSE(signsWithIts(imported.leaf())) << "it knows no SHA-256";
}

TEST(PfxImportDouble, KeepsNamesAndExtendedProperties) {
    const Imported imported("with-attributes.pfx", good, asMmc);
    EXPECT_EQ(textProperty(imported.leaf(), CERT_FRIENDLY_NAME_PROP_ID), L"Assist");
    EXPECT_EQ(property(imported.leaf(), CERT_KEY_IDENTIFIER_PROP_ID).front(), 1);
    const Imported without("with-attributes.pfx", good, CRYPT_MACHINE_KEYSET);
    EXPECT_NE(property(without.leaf(), CERT_KEY_IDENTIFIER_PROP_ID).front(), 1) << "Windows' own";
}

TEST(PfxImportDouble, LogsTheExtendedPropertiesThatWineDoesNotKeep) {
    const CallLog log;
    {
        const Imported imported("with-attributes.pfx", good, asMmc);
    }
    const auto lines = log.lines();
    const std::string wanted = "  extended property 71 4100420043000000 asked for, and not kept by Wine";
    EXPECT_NE(std::ranges::find(lines, wanted), lines.end());
}

TEST(PfxImportDouble, MakesKeysExportableOnlyWhenAsked) {
    for (const DWORD exportable : {DWORD{0}, DWORD{CRYPT_EXPORTABLE}}) {
        const Imported imported("good.pfx", good, asMmc | exportable);
        const auto place = keyPlace(imported.leaf());
        HCRYPTPROV provider = 0;
        HCRYPTKEY key = 0;
        DWORD size = 0;
        ASSERT_TRUE(CryptAcquireContextW(&provider, place->container.c_str(), place->provider.c_str(), place->type,
                                         place->flags));
        ASSERT_TRUE(CryptGetUserKey(provider, place->keySpec, &key));
        EXPECT_EQ(CryptExportKey(key, 0, PRIVATEKEYBLOB, 0, nullptr, &size) != 0, exportable != 0);
        CryptDestroyKey(key);
        CryptReleaseContext(provider, 0);
    }
}

TEST(PfxImportDouble, PutsEcKeysAndWhatAsksForItIntoCng) {
    for (const char* file : {"good-ec.pfx", "ec-p384.pfx"}) {
        const Imported imported(file, good, asMmc);
        ASSERT_TRUE(imported.isDone()) << file << " " << imported.error();
        EXPECT_EQ(keyPlace(imported.leaf())->type, 0U);
        EXPECT_EQ(keyPlace(imported.leaf())->provider, MS_KEY_STORAGE_PROVIDER);
        EXPECT_EQ(keyPlace(imported.leaf())->flags, static_cast<DWORD>(CRYPT_MACHINE_KEYSET));
        EXPECT_TRUE(signsWithIts(imported.leaf())) << file;
    }
    const Imported rsa("good.pfx", good, asMmc | PKCS12_PREFER_CNG_KSP);
    EXPECT_EQ(keyPlace(rsa.leaf())->type, 0U);
    EXPECT_TRUE(signsWithIts(rsa.leaf()));
}

TEST(PfxImportDouble, LeavesNoKeyWhereOneOfThemCannotBeStored) {
    const Imported imported("ed25519.pfx", good, asMmc);
    EXPECT_FALSE(imported.isDone());
    EXPECT_EQ(imported.error(), static_cast<DWORD>(NTE_BAD_ALGID));
}

}  // namespace
}  // namespace doubletest
