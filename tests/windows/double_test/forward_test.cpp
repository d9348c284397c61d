// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/double_test/support.h"

namespace doubletest {
namespace {

constexpr DWORD asMmc = PKCS12_INCLUDE_EXTENDED_PROPERTIES | CRYPT_MACHINE_KEYSET;

HCERTSTORE machineStore() {
    return CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_LOCAL_MACHINE, L"MY");
}

void commitAndClose(HCERTSTORE store) {
    CertControlStore(store, CERT_STORE_CTRL_COMMIT_FORCE_FLAG, CERT_STORE_CTRL_COMMIT, nullptr);
    CertCloseStore(store, 0);
}

PCCERT_CONTEXT sameIn(HCERTSTORE store, PCCERT_CONTEXT certificate) {
    return CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_EXISTING, certificate, nullptr);
}

TEST(Forwards, BuildAChain) {
    const Imported imported("good-with-root.pfx", L"assist", asMmc);
    CERT_CHAIN_PARA parameters{};
    parameters.cbSize = sizeof parameters;
    PCCERT_CHAIN_CONTEXT chain = nullptr;
    ASSERT_TRUE(CertGetCertificateChain(nullptr, imported.leaf(), nullptr, imported.leaf()->hCertStore, &parameters, 0,
                                        nullptr, &chain));
    ASSERT_EQ(chain->cChain, 1U);
    EXPECT_EQ(chain->rgpChain[0]->cElement, 3U);
    EXPECT_NE(chain->TrustStatus.dwErrorStatus & CERT_TRUST_IS_UNTRUSTED_ROOT, 0U);
    CertFreeCertificateChain(chain);
}

TEST(Forwards, KeepACertificateWithKeyAndNameInTheMachinesStore) {
    const Imported imported("with-attributes.pfx", L"assist", asMmc);
    HCERTSTORE store = machineStore();
    ASSERT_TRUE(CertAddCertificateContextToStore(store, imported.leaf(), CERT_STORE_ADD_NEW, nullptr));
    commitAndClose(store);

    store = machineStore();
    PCCERT_CONTEXT found = sameIn(store, imported.leaf());
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(textProperty(found, CERT_FRIENDLY_NAME_PROP_ID), L"Assist");
    EXPECT_EQ(keyPlace(found)->container, L"le-container");
    EXPECT_EQ(keyPlace(found)->flags, static_cast<DWORD>(CRYPT_MACHINE_KEYSET));
    EXPECT_TRUE(signsWithIts(found));
    EXPECT_TRUE(CertDeleteCertificateFromStore(found));
    commitAndClose(store);

    store = machineStore();
    EXPECT_EQ(sameIn(store, imported.leaf()), nullptr);
    CertCloseStore(store, 0);
}

TEST(Forwards, RestoreASerializedCertificateWithItsProperties) {
    const Imported imported("with-attributes.pfx", L"assist", asMmc);
    DWORD size = 0;
    ASSERT_TRUE(CertSerializeCertificateStoreElement(imported.leaf(), 0, nullptr, &size));
    Bytes element(size);
    ASSERT_TRUE(CertSerializeCertificateStoreElement(imported.leaf(), 0, element.data(), &size));

    HCERTSTORE store = machineStore();
    ASSERT_TRUE(CertAddSerializedElementToStore(store, element.data(), size, CERT_STORE_ADD_REPLACE_EXISTING, 0,
                                                CERT_STORE_CERTIFICATE_CONTEXT_FLAG, nullptr, nullptr));
    commitAndClose(store);
    store = machineStore();
    PCCERT_CONTEXT found = sameIn(store, imported.leaf());
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(textProperty(found, CERT_FRIENDLY_NAME_PROP_ID), L"Assist");
    EXPECT_TRUE(keyPlace(found).has_value());
    EXPECT_EQ(keyPlace(found).value_or(KeyPlace{}).flags, static_cast<DWORD>(CRYPT_MACHINE_KEYSET));
    CertDeleteCertificateFromStore(found);
    commitAndClose(store);
}

TEST(KeyAcquiringDouble, OpensTheKeyInTheScopeThatTheCertificateNames) {
    const Imported rsa("with-attributes.pfx", L"assist", asMmc);
    HCRYPTPROV_OR_NCRYPT_KEY_HANDLE key = 0;
    DWORD keySpec = 0;
    BOOL callerFrees = FALSE;
    ASSERT_TRUE(CryptAcquireCertificatePrivateKey(rsa.leaf(), CRYPT_ACQUIRE_SILENT_FLAG, nullptr, &key, &keySpec,
                                                  &callerFrees));
    EXPECT_EQ(keySpec, static_cast<DWORD>(AT_KEYEXCHANGE));
    EXPECT_TRUE(callerFrees);
    CryptReleaseContext(key, 0);

    const Imported ec("good-ec.pfx", L"assist", asMmc);
    EXPECT_FALSE(CryptAcquireCertificatePrivateKey(ec.leaf(), 0, nullptr, &key, &keySpec, &callerFrees));
    ASSERT_TRUE(CryptAcquireCertificatePrivateKey(ec.leaf(), CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG, nullptr, &key,
                                                  &keySpec, &callerFrees));
    EXPECT_EQ(keySpec, static_cast<DWORD>(CERT_NCRYPT_KEY_SPEC));
    NCryptFreeObject(key);
}

}  // namespace
}  // namespace doubletest
