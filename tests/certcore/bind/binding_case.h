// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "certcore/base/text_encoding.h"
#include "certcore/bind/binding_run.h"
#include "certcore/store/directory_store.h"
#include "certcore/store/receipt_folder.h"
#include "tests/certcore/bind/bindings.h"
#include "tests/support/fake_bindings.h"
#include "tests/support/fixtures.h"
#include "tests/support/key_list_store.h"

namespace testing_support {

/// BindingCase is a computer on which an old certificate is bound to three endpoints, another product's to a fourth,
/// and a fifth is the central store's. The new certificate is imported where a test asks for that.
class BindingCase : public testing::Test {
  protected:
    using Records = std::vector<certcore::BindingRecord>;

    void SetUp() override { m_bindings.set(m_former); }

    /// now is what is bound, in an order that comparisons can rely on.
    [[nodiscard]] Records now() const {
        FakeBindings plain(m_owner.path() / "bindings.json");
        return sorted(*plain.records());
    }

    static Records sorted(Records records) {
        std::ranges::sort(records, {}, &certcore::BindingRecord::endpoint);
        return records;
    }

    [[nodiscard]] Records former() const { return sorted(m_former); }

    /// moved is the state in which every binding of the old certificate has the new one.
    [[nodiscard]] Records moved() const {
        Records records = m_former;
        for (certcore::BindingRecord& record : records) {
            if (record.thumbprint() == old()) {
                record.certificateHash = *certcore::fromHex(m_new.text());
                record.store = "MY";
            }
        }
        return sorted(records);
    }

    static certcore::Thumbprint old() { return *fullRecord("0.0.0.0:1").thumbprint(); }

    /// plan replaces the old certificate by the new one, as things are now.
    [[nodiscard]] certcore::BindingPlan plan(const std::vector<certcore::Endpoint>& endpoints = {}) const {
        return *certcore::planBindings(now(), {endpoints, {old()}}, m_new, "MY");
    }

    [[nodiscard]] certcore::BindingPlace place() { return {crypto(), m_store, m_bindings}; }

    [[nodiscard]] certcore::Result<std::optional<certcore::BindingReceipt>> bindAll() {
        return certcore::bindCertificate(place(), plan(), importTime);
    }

    [[nodiscard]] std::vector<certcore::BindingReceipt> bindingReceipts() const {
        return *certcore::BindingReceiptFolder(m_store.receiptFolder()).all();
    }
    [[nodiscard]] std::vector<certcore::Receipt> importReceipts() const {
        return *certcore::ReceiptFolder(m_store.receiptFolder()).all();
    }

    /// nextStart is the next change that anybody makes: it finds nothing to do but to clear up.
    void nextStart() {
        FakeBindings plain(m_owner.path() / "bindings.json");
        EXPECT_EQ(causeIn(certcore::undo(*certcore::ReceiptId::parse("20000101T000000Z-000000"), m_store, plain)),
                  certcore::ErrorCause::ReceiptNotFound);
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_owner.path() / "store"; }

    /// startOver brings back the state before everything.
    void startOver() {
        std::filesystem::remove_all(folder());
        std::filesystem::remove(m_owner.path() / "grants.json");
        m_store.arm(Trouble::None, 0);
        m_bindings.set(m_former);
        m_bindings.arm(Trouble::None, 0);
    }

    TemporaryFolder m_owner;
    certcore::DirectoryStore m_folder{crypto(), m_owner.path() / "store"};
    KeyListStore m_store{m_folder, m_owner.path() / "grants.json"};
    FakeBindings m_bindings{m_owner.path() / "bindings.json"};
    certcore::Thumbprint m_new = fixtureCertificate("leaf").thumbprint();
    Records m_former{fullRecord("0.0.0.0:443"),
                     fullRecord("[::]:8443"),
                     fullRecord("rm01.example.com:443"),
                     ipRecord("10.1.2.3:443", 'C'),
                     {certcore::Endpoint::ccs(444), {}, std::nullopt, std::string(certcore::iisAppId), {}}};
};

}  // namespace testing_support
