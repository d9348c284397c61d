// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QRadioButton>

#include "certcore/base/text_encoding.h"
#include "certcore/import/renewal_record.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/pages/welcome_text.h"

namespace wizard_testing {
namespace {

using certcore::BindingRecord;
using certcore::Endpoint;
using certcore::RenewalRecord;
using wizard::PageId;
using wizard::Task;
namespace text = wizard::text;

/// ContinueWalk is a computer where "expires-in-10-days" is bound, and which good.pfx renews.
class ContinueWalk : public testing::Test {
  protected:
    ContinueWalk() {
        testing_support::receiptFor("expires-in-10-days.pfx", *here.services().store);
        const auto hash = *certcore::fromHex(thumbprintOf("expires-in-10-days"));
        here.bindings().set({{*Endpoint::parse("0.0.0.0:443"), hash, "MY", std::string(certcore::iisAppId), {}}});
        for (const std::uint16_t port : {std::uint16_t{443}, std::uint16_t{8443}}) {
            here.network().here(port, newHere());
            here.network().users("assist.example.com", port, newHere());
        }
    }

    void renewTo(WizardDriver& user, PageId page) {
        user.start(fixture("good.pfx"));
        user.mnemonic('r');
        lookInto(user);
        goOnTo(user, page);
    }

    void leaveAtThumbprint() {
        WizardDriver first(here);
        renewTo(first, PageId::Thumbprint);
        first.press(Qt::Key_Escape);
    }

    [[nodiscard]] std::vector<RenewalRecord> records() {
        return *certcore::RenewalRecordFolder(here.services().store->receiptFolder()).all();
    }

    static bool offersToGoOn(const WizardDriver& user) { return user.has(text::welcome::taskContinue().remove(u'&')); }

    Surroundings here{{.isWindows = true, .rights = wizard::Rights::Elevated}};
};

TEST_F(ContinueWalk, AnUnfinishedRenewalIsOfferedWithWhoAndWhere) {
    leaveAtThumbprint();
    ASSERT_EQ(records().size(), 1U);
    EXPECT_EQ(records().front().thumbprint.text(), thumbprintOf("leaf"));
    EXPECT_FALSE(records().front().thumbprintSaved);
    here.services().userName = QStringLiteral("somebody else");
    WizardDriver user(here);
    user.start();
    ASSERT_TRUE(offersToGoOn(user));
    EXPECT_TRUE(user.shows(QStringLiteral("Begun by tester on")));
    EXPECT_TRUE(user.shows(QStringLiteral("the thumbprint is not saved in AdminWebPortal yet")));
    user.mnemonic('e');
    nextTo(user, PageId::Thumbprint);
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("expires-in-10-days"))));
    nextTo(user, PageId::Live);
    EXPECT_FALSE(user.shows(QStringLiteral("Open: ")));
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records().front().finished);
    EXPECT_EQ(records().front().by, "tester");
}

TEST_F(ContinueWalk, WhereTheThumbprintIsSavedTheLiveCheckFollows) {
    here.network().here(443, oldHere());
    {
        WizardDriver first(here);
        renewTo(first, PageId::Live);
        first.next();
    }
    ASSERT_EQ(records().size(), 1U);
    EXPECT_TRUE(records().front().thumbprintSaved);
    EXPECT_FALSE(records().front().finished);
    EXPECT_THAT(records().front().hosts, testing::ElementsAre(certcore::RenewalHost{"assist.example.com", "both"}));
    WizardDriver user(here);
    user.start();
    EXPECT_TRUE(user.shows(QStringLiteral("the thumbprint is saved in AdminWebPortal; the live check is left")));
    user.mnemonic('e');
    nextTo(user, PageId::Live);
    EXPECT_EQ(user.session().progress().hosts.size(), 1U);
    EXPECT_EQ(user.session().progress().oldThumbprints().size(), 1U);
}

TEST_F(ContinueWalk, AFinishedOneIsNotOffered) {
    {
        WizardDriver first(here);
        renewTo(first, PageId::Live);
        first.next();
    }
    ASSERT_TRUE(records().front().finished);
    WizardDriver user(here);
    user.start();
    EXPECT_FALSE(offersToGoOn(user));
}

TEST_F(ContinueWalk, OneThatWasPutBackIsForgotten) {
    {
        WizardDriver first(here);
        renewTo(first, PageId::Thumbprint);
        first.onDialog([](QDialog& dialog) { dialog.accept(); });
        first.activate(first.control(text::put_back::button().remove(u'&')));
    }
    EXPECT_TRUE(records().empty());
    WizardDriver user(here);
    user.start();
    EXPECT_FALSE(offersToGoOn(user));
}

TEST_F(ContinueWalk, OneWhoseReceiptWasUndoneElsewhereIsNotOffered) {
    std::optional<certcore::ReceiptId> import;
    {
        WizardDriver first(here);
        renewTo(first, PageId::Thumbprint);
        import = first.session().receipt()->id;
        first.press(Qt::Key_Escape);
    }
    ASSERT_TRUE(certcore::undo(*import, *here.services().store, here.bindings()));
    WizardDriver user(here);
    user.start();
    EXPECT_FALSE(offersToGoOn(user));
}

TEST_F(ContinueWalk, IsPutBackFromThere) {
    leaveAtThumbprint();
    WizardDriver user(here);
    user.start();
    user.mnemonic('e');
    nextTo(user, PageId::Thumbprint);
    user.onDialog([](QDialog& dialog) { dialog.accept(); });
    user.activate(user.control(text::put_back::button().remove(u'&')));
    EXPECT_EQ(user.page(), PageId::Result);
    EXPECT_TRUE(user.shows(text::put_back::titleDone()));
    EXPECT_EQ(here.bindings().records()->front().thumbprint()->text(), thumbprintOf("expires-in-10-days"));
    EXPECT_TRUE(records().empty());
}

TEST_F(ContinueWalk, RightsAreAskedForFirst) {
    leaveAtThumbprint();
    here.elevation().hasRights = wizard::Rights::OnConsent;
    WizardDriver user(here);
    user.start();
    user.mnemonic('e');
    user.next();
    ASSERT_EQ(here.elevation().starts.size(), 1U);
    EXPECT_TRUE(here.elevation().starts.front().contains(QStringLiteral("continue")));
    // What was started goes on where the user is.
    here.elevation().hasRights = wizard::Rights::Elevated;
    WizardDriver elevated(here);
    elevated.window().start({}, Task::Continue);
    elevated.settle();
    EXPECT_EQ(elevated.page(), PageId::Thumbprint);
}

TEST_F(ContinueWalk, ADamagedRecordIsSaid) {
    leaveAtThumbprint();
    const std::string id = records().front().id.text();
    testing_support::writeFile(here.services().store->receiptFolder() / (id + ".renewal.json"), "rubbish");
    WizardDriver user(here);
    user.start();
    EXPECT_FALSE(offersToGoOn(user));
    EXPECT_TRUE(user.shows(text::welcome::damagedRecord(QString::fromStdString(id))));
}

TEST_F(ContinueWalk, OneThatIsGoneMeanwhileIsSaid) {
    leaveAtThumbprint();
    WizardDriver user(here);
    user.start();
    user.mnemonic('e');
    for (const RenewalRecord& one : records()) {
        ASSERT_TRUE(certcore::RenewalRecordFolder(here.services().store->receiptFolder()).remove(one.id));
    }
    user.next();
    EXPECT_EQ(user.page(), PageId::Welcome);
    EXPECT_TRUE(user.shows(text::welcome::nothingToContinue()));
}

TEST_F(ContinueWalk, AnInstallationLeavesNoRecord) {
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    user.mnemonic('i');
    lookInto(user);
    goOnTo(user, PageId::Result);
    EXPECT_TRUE(records().empty());
}

/// ProposalWalk is a computer called assist.example.com, with a certificate for that name.
class ProposalWalk : public testing::Test {
  protected:
    void bind(Surroundings& here) {
        testing_support::receiptFor("good.pfx", *here.services().store);
        const auto hash = *certcore::fromHex(thumbprintOf("leaf"));
        here.bindings().set({{*Endpoint::parse("0.0.0.0:443"), hash, "MY", std::string(certcore::iisAppId), {}}});
    }

    static SurroundingsOrder order(const QString& name) {
        return {.hostName = name, .isWindows = true, .rights = wizard::Rights::Elevated};
    }
};

TEST_F(ProposalWalk, RenewIsProposedWhereACertificateForThisComputerIsBound) {
    Surroundings here{order(QStringLiteral("assist.example.com"))};
    bind(here);
    WizardDriver user(here);
    user.start();
    EXPECT_EQ(user.session().task(), Task::Renew);
    EXPECT_TRUE(user.shows(text::welcome::ready(QStringLiteral("AdminWebPortal"))));
}

TEST_F(ProposalWalk, NotForAnotherName) {
    Surroundings here{order(QStringLiteral("other.example.org"))};
    testing_support::receiptFor("idn-host.pfx", *here.services().store);
    const auto hash = *certcore::fromHex(thumbprintOf("idn-host"));
    here.bindings().set({{*Endpoint::parse("0.0.0.0:443"), hash, "MY", std::string(certcore::iisAppId), {}}});
    WizardDriver user(here);
    user.start();
    EXPECT_EQ(user.session().task(), Task::Install);
    EXPECT_FALSE(user.shows(text::welcome::ready(QStringLiteral("AdminWebPortal"))));
}

TEST_F(ProposalWalk, NotWhereNothingIsBound) {
    Surroundings here{order(QStringLiteral("assist.example.com"))};
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    user.start();
    EXPECT_EQ(user.session().task(), Task::Install);
}

TEST_F(ProposalWalk, NeverAgainstWhatTheUserHasChosen) {
    Surroundings here{order(QStringLiteral("assist.example.com"))};
    bind(here);
    WizardDriver user(here);
    user.hurry(true);
    user.window().start();
    user.mnemonic('o');
    user.mnemonic('i');
    user.hurry(false);
    user.settle();
    EXPECT_EQ(user.session().task(), Task::Install);
    nextTo(user, PageId::File);
    user.press(Qt::Key_B, Qt::AltModifier);
    EXPECT_EQ(user.session().task(), Task::Install);
}

TEST_F(ProposalWalk, WhatToHaveReadyIsSaidWhereRenewIsChosen) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    const QString ready = text::welcome::ready(QStringLiteral("AdminWebPortal"));
    EXPECT_FALSE(user.shows(ready));
    user.mnemonic('r');
    EXPECT_TRUE(user.shows(ready));
    user.mnemonic('i');
    EXPECT_FALSE(user.shows(ready));
}

}  // namespace
}  // namespace wizard_testing
