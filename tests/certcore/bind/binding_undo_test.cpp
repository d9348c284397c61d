// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_run.h"

#include <gmock/gmock.h>

#include "certcore/import/archive.h"
#include "tests/certcore/bind/binding_case.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::fullRecord;
using testing_support::importTime;
using testing_support::receiptFor;
using testing_support::Trouble;

class UndoBinding : public testing_support::BindingCase {
  protected:
    void SetUp() override {
        BindingCase::SetUp();
        m_import.emplace(receiptFor("good.pfx", m_store).id);
        m_binding.emplace((*bindAll())->id);
    }

    ReceiptState bindingState() const { return bindingReceipts().front().state; }
    ReceiptState importState() const { return importReceipts().front().state; }

    void expectAsLeft() const {
        EXPECT_EQ(bindingState(), ReceiptState::Done);
        EXPECT_EQ(importState(), ReceiptState::Done);
        EXPECT_TRUE(m_store.proveKey(m_new)->holds());
    }

    std::optional<ReceiptId> m_import;
    std::optional<ReceiptId> m_binding;
};

// Archived when everything was green, and needed again.
TEST_F(UndoBinding, BringsBackWhatServesAgain) {
    receiptFor("good-ec.pfx", m_store);
    const Thumbprint archived = testing_support::fixtureCertificate("good-ec").thumbprint();
    BindingRecord record = testing_support::ipRecord("10.9.9.9:443", 'A');
    record.certificateHash = *fromHex(archived.text());
    m_bindings.set({record});
    const auto moved = planBindings(now(), {{}, {archived}}, m_new, "MY");
    const auto bound = bindCertificate(place(), *moved, importTime);
    ASSERT_TRUE(bound && *bound);
    ASSERT_TRUE(archive(archived, m_store));
    ASSERT_TRUE(undo((*bound)->id, m_store, m_bindings));
    EXPECT_EQ(now().front().thumbprint(), archived);
    EXPECT_FALSE(m_store.find(archived)->isArchived);
}

TEST_F(UndoBinding, BringsEachFormerRecordBack) {
    const auto undone = undo(*m_binding, m_store, m_bindings);
    ASSERT_TRUE(undone);
    EXPECT_EQ(now(), former());
    EXPECT_EQ(undone->bindings.size(), 3U);
    for (const BindingUndone& one : undone->bindings) {
        EXPECT_EQ(one.before, m_new);
        EXPECT_EQ(one.now->thumbprint(), old());
    }
    EXPECT_THAT(undone->certificates.removed, IsEmpty());
    EXPECT_EQ(bindingState(), ReceiptState::Undone);
    EXPECT_EQ(importState(), ReceiptState::Done) << "the certificate stays";
    EXPECT_EQ(causeIn(undo(*m_binding, m_store, m_bindings)), ErrorCause::ReceiptAlreadyUndone);
}

TEST_F(UndoBinding, IsRefusedWholeWhereSomebodyElseChangedOne) {
    for (const bool isGone : {false, true}) {
        auto records = moved();
        if (isGone) {
            std::erase_if(records, [](const auto& record) { return record.endpoint.port() == 8443; });
        } else {
            std::ranges::find(records, 8443, [](const auto& r) { return r.endpoint.port(); })->settings.flags = 7;
        }
        m_bindings.set(records);
        for (const ReceiptId& id : {*m_binding, *m_import}) {
            const auto undone = undo(id, m_store, m_bindings);
            EXPECT_EQ(causeIn(undone), ErrorCause::BindingChanged);
            EXPECT_EQ(undone.error().subject, "[::]:8443");
            EXPECT_EQ(now(), sorted(records));
            expectAsLeft();
        }
    }
}

TEST_F(UndoBinding, LeavesWhatIsAsBeforeAlready) {
    auto records = moved();
    std::ranges::find(records, 8443, [](const auto& r) {
        return r.endpoint.port();
    })->operator=(fullRecord("[::]:8443"));
    m_bindings.set(records);
    const auto undone = undo(*m_binding, m_store, m_bindings);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->bindings.size(), 2U);
    EXPECT_EQ(now(), former());
}

TEST_F(UndoBinding, OfTheImportTakesItsBindingBackFirst) {
    const auto undone = undo(*m_import, m_store, m_bindings);
    ASSERT_TRUE(undone);
    EXPECT_EQ(now(), former());
    EXPECT_EQ(undone->bindings.size(), 3U);
    EXPECT_THAT(undone->certificates.removed, testing::Contains(m_new));
    EXPECT_EQ(causeIn(m_store.find(m_new)), ErrorCause::CertificateNotInStore);
    EXPECT_EQ(bindingState(), ReceiptState::Undone);
    EXPECT_EQ(importState(), ReceiptState::Undone);
}

TEST_F(UndoBinding, OfTheImportIsRefusedWhereTheCertificateIsBoundOtherwiseToo) {
    auto records = moved();
    BindingRecord more = records.front();
    more.endpoint = *Endpoint::parse("10.9.9.9:443");
    more.certificateHash = *fromHex(m_new.text());
    more.store = "MY";
    records.push_back(more);
    m_bindings.set(records);
    const auto undone = undo(*m_import, m_store, m_bindings);
    EXPECT_EQ(causeIn(undone), ErrorCause::CertificateBound);
    EXPECT_EQ(undone.error().subject, "10.9.9.9:443");
    EXPECT_EQ(now(), sorted(records));
    expectAsLeft();
}

TEST_F(UndoBinding, OfTheImportTakesSeveralBindingsBack) {
    const Endpoint more = *Endpoint::parse("10.9.9.9:443");
    ASSERT_TRUE(*bindCertificate(place(), plan({more}), importTime));
    // The same endpoint twice: it goes back to where it began.
    auto records = now();
    std::ranges::find(records, more, &BindingRecord::endpoint)->store = "WebHosting";
    m_bindings.set(records);
    ASSERT_TRUE(*bindCertificate(place(), plan({more}), importTime));
    EXPECT_EQ(causeIn(undo(*m_import, m_store, m_bindings)), ErrorCause::BindingChanged)
        << "between the two, somebody else was at it";
    ASSERT_TRUE(undo(bindingReceipts().back().id, m_store, m_bindings));
    EXPECT_EQ(now(), sorted(records));
}

TEST_F(UndoBinding, IsPutForwardAgainWhereAFormerCertificateIsGone) {
    for (const ReceiptId& id : {*m_binding, *m_import}) {
        m_bindings.forget(old());
        EXPECT_EQ(causeIn(undo(id, m_store, m_bindings)), ErrorCause::BindingKeyUnreachable);
        EXPECT_EQ(now(), moved());
        expectAsLeft();
    }
}

TEST_F(UndoBinding, LastTakesTheLatestOfBothKinds) {
    receiptFor("good-ec.pfx", m_store);
    ASSERT_TRUE(undoLast(m_store, m_bindings));
    EXPECT_EQ(now(), moved()) << "the import that came later";
    ASSERT_TRUE(undoLast(m_store, m_bindings));
    EXPECT_EQ(now(), former());
    EXPECT_TRUE(m_store.proveKey(m_new)->holds()) << "the binding alone";
    ASSERT_TRUE(undoLast(m_store, m_bindings));
    EXPECT_EQ(causeIn(m_store.find(m_new)), ErrorCause::CertificateNotInStore);
    EXPECT_EQ(causeIn(undoLast(m_store, m_bindings)), ErrorCause::NothingToUndo);
}

TEST_F(UndoBinding, LastPassesOverWhatSomebodyElseChanged) {
    m_bindings.set({});
    ASSERT_TRUE(undoLast(m_store, m_bindings).has_value() == false);
    EXPECT_EQ(causeIn(undoLast(m_store, m_bindings)), ErrorCause::BindingChanged)
        << "the import is the latest then, and its binding cannot be taken back";
    expectAsLeft();
}

TEST_F(UndoBinding, LastIsRefusedBesideADamagedReceipt) {
    testing_support::writeFile(m_store.receiptFolder() / "20270101T000000Z-000000.binding.json", "{");
    EXPECT_EQ(causeIn(undoLast(m_store, m_bindings)), ErrorCause::ReceiptDamaged);
    EXPECT_EQ(now(), moved());
}

TEST_F(UndoBinding, OfNothingIsNotFound) {
    EXPECT_EQ(causeIn(undo(*ReceiptId::parse("20270101T000000Z-000000"), m_store, m_bindings)),
              ErrorCause::ReceiptNotFound);
    fs::remove_all(folder());
    EXPECT_EQ(causeIn(undo(*m_binding, m_store, m_bindings)), ErrorCause::ReceiptNotFound);
    EXPECT_EQ(causeIn(undoLast(m_store, m_bindings)), ErrorCause::NothingToUndo);
    EXPECT_FALSE(fs::exists(folder()));
}

class UndoWithoutBindings : public testing_support::BindingCase {};

TEST_F(UndoWithoutBindings, AsksNobodyForBindingsWhereAStoreHasNone) {
    const Receipt imported = receiptFor("good.pfx", m_folder);
    m_bindings.arm(Trouble::None, 0);
    ASSERT_TRUE(undo(imported.id, m_folder, m_bindings));
    EXPECT_EQ(m_bindings.calls(), 0);
}

}  // namespace
}  // namespace certcore
