// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "certcore/base/windows_crypto.h"
#include "certcore/cert/chain.h"
#include "certcore/cert/trust_roots.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::crypto;
using testing_support::fixtureCertificate;

// Puts the fixtures' root among the computer's own for as long as it lives.
class RootOfThisComputer {
  public:
    explicit RootOfThisComputer(const Certificate& root)
        : m_store(CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_LOCAL_MACHINE, L"ROOT")) {
        const auto der = root.der();
        CertAddEncodedCertificateToStore(m_store, X509_ASN_ENCODING, der.data(), static_cast<DWORD>(der.size()),
                                         CERT_STORE_ADD_REPLACE_EXISTING, &m_context);
        CertControlStore(m_store, CERT_STORE_CTRL_COMMIT_FORCE_FLAG, CERT_STORE_CTRL_COMMIT, nullptr);
    }
    RootOfThisComputer(const RootOfThisComputer&) = delete;
    RootOfThisComputer& operator=(const RootOfThisComputer&) = delete;
    ~RootOfThisComputer() {
        CertDeleteCertificateFromStore(m_context);
        CertControlStore(m_store, CERT_STORE_CTRL_COMMIT_FORCE_FLAG, CERT_STORE_CTRL_COMMIT, nullptr);
        CertCloseStore(m_store, 0);
    }

  private:
    HCERTSTORE m_store;
    const CERT_CONTEXT* m_context = nullptr;
};

ChainOutcome outcome(const PfxBundle& bundle) {
    std::vector<Certificate> others;
    for (const PfxCertificate& one : bundle.certificates) {
        others.push_back(one.certificate);
    }
    return assessChain(crypto(), others.front(), others, TrustRoots::ofSystem(crypto()),
                       std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()))
        .outcome;
}

TEST(TrustRoots, AreThoseOfTheComputersStore) {
    const PfxBundle bundle = testing_support::bundleOf("good.pfx");
    EXPECT_EQ(outcome(bundle), ChainOutcome::Untrusted);
    const RootOfThisComputer root(fixtureCertificate("root"));
    EXPECT_EQ(outcome(bundle), ChainOutcome::Trusted);
}

}  // namespace
}  // namespace certcore
