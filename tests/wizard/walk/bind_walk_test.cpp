// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QTreeWidget>

#include "certcore/base/text_encoding.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/widgets/comparison_text.h"

namespace wizard_testing {
namespace {

using certcore::BindingRecord;
using certcore::Endpoint;
using wizard::PageId;
namespace text = wizard::text;

/// BindWalk is a computer where an old certificate is installed: good-ec.pfx, which covers the same hosts as good.pfx.
class BindWalk : public testing::Test {
  protected:
    void SetUp() override {
        [[maybe_unused]] const auto old = testing_support::receiptFor("good-ec.pfx", *m_here.services().store);
    }

    static BindingRecord record(const std::string& endpoint, const std::string& thumbprint,
                                std::string_view appId = certcore::iisAppId) {
        return {*Endpoint::parse(endpoint), *certcore::fromHex(thumbprint), "WebHosting", std::string(appId), {}};
    }

    /// bind makes the usual bindings: three of the old certificate, one of another product, one of the central store.
    void bind() {
        const std::string old = thumbprintOf("good-ec");
        m_former = {record("0.0.0.0:443", old),
                    record("[::]:443", old),
                    record("assist.example.com:8443", old),
                    record("10.1.2.3:443", std::string(40, 'C'), "{11111111-2222-3333-4444-555555555555}"),
                    {Endpoint::ccs(444), {}, std::nullopt, std::string(certcore::iisAppId), {}}};
        std::ranges::sort(m_former, {}, &BindingRecord::endpoint);
        m_here.bindings().set(m_former);
    }

    void goToBind(WizardDriver& user) {
        user.start(fixture("good.pfx"));
        user.mnemonic('r');
        lookInto(user);
        goOnTo(user, PageId::Bind);
    }

    static QTreeWidget* table(const WizardDriver& user) {
        return qobject_cast<QTreeWidget*>(user.control(text::bind::tableName()));
    }

    [[nodiscard]] std::vector<std::string> endpointsOf(const std::string& certificate) {
        std::vector<std::string> endpoints;
        for (const BindingRecord& one : records()) {
            if (one.thumbprint() && one.thumbprint()->text() == thumbprintOf(certificate)) {
                endpoints.push_back(one.endpoint.text());
            }
        }
        return endpoints;
    }

    [[nodiscard]] std::vector<BindingRecord> records() {
        auto all = *m_here.bindings().records();
        std::ranges::sort(all, {}, &BindingRecord::endpoint);
        return all;
    }

    Surroundings m_here{{.isWindows = true, .rights = wizard::Rights::Elevated}};
    std::vector<BindingRecord> m_former;
};

TEST_F(BindWalk, TicksWhatUsesTheOldCertificateAndMovesItAll) {
    bind();
    WizardDriver user(m_here);
    goToBind(user);
    EXPECT_TRUE(user.shows(text::bind::preselected(3)));
    nextTo(user, PageId::Completing);
    EXPECT_TRUE(user.shows(QStringLiteral("0.0.0.0:443")));
    EXPECT_EQ(records(), m_former);
    nextTo(user, PageId::Result);
    EXPECT_THAT(endpointsOf("leaf"),
                testing::UnorderedElementsAre("0.0.0.0:443", "[::]:443", "assist.example.com:8443"));
    for (const BindingRecord& one : records()) {
        const BindingRecord* was = certcore::recordOf(m_former, one.endpoint);
        ASSERT_NE(was, nullptr);
        EXPECT_EQ(one.appId, was->appId);
        EXPECT_EQ(one.store, one.thumbprint() == was->thumbprint() ? was->store : std::optional<std::string>("MY"));
    }
}

TEST_F(BindWalk, UndoBringsTheFormerBindingsBackAndTakesTheCertificateAway) {
    bind();
    const auto before = thumbprintsIn(m_here);
    WizardDriver user(m_here);
    goToBind(user);
    goOnTo(user, PageId::Result);
    user.onDialog([](QDialog& dialog) { dialog.accept(); });
    user.activate(user.control(text::put_back::button().remove(u'&')));
    user.settle();
    EXPECT_EQ(records(), m_former);
    EXPECT_EQ(thumbprintsIn(m_here), before);
}

TEST_F(BindWalk, WhatIsUntickedStaysAsItIs) {
    bind();
    WizardDriver user(m_here);
    goToBind(user);
    user.tabTo(table(user));
    user.press(Qt::Key_Home);
    user.press(Qt::Key_Space);
    nextTo(user, PageId::Completing);
    nextTo(user, PageId::Result);
    EXPECT_EQ(endpointsOf("leaf").size(), 2U);
    EXPECT_THAT(endpointsOf("good-ec"), testing::ElementsAre(m_former.front().endpoint.text()));
}

TEST_F(BindWalk, AnotherProductsBindingIsListedUntickedAndWarnedOf) {
    bind();
    WizardDriver user(m_here);
    goToBind(user);
    const auto rows = table(user)->findItems(QStringLiteral("10.1.2.3:443"), Qt::MatchExactly);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front()->checkState(0), Qt::Unchecked);
    EXPECT_FALSE(user.shows(text::bind::otherOwner(QStringLiteral("10.1.2.3:443"))));
    rows.front()->setCheckState(0, Qt::Checked);
    EXPECT_TRUE(user.shows(text::bind::otherOwner(QStringLiteral("10.1.2.3:443"))));
    const auto central = table(user)->findItems(QStringLiteral("*:444"), Qt::MatchExactly);
    ASSERT_EQ(central.size(), 1);
    EXPECT_FALSE(central.front()->flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST_F(BindWalk, NoBindingAtAllIsANormalState) {
    WizardDriver user(m_here);
    goToBind(user);
    EXPECT_TRUE(user.shows(text::bind::noBindings()));
    goOnTo(user, PageId::Result);
    EXPECT_TRUE(user.session().installed());
    EXPECT_TRUE(records().empty());
}

TEST_F(BindWalk, NoBindingOfTheOldCertificateIsANormalState) {
    m_here.bindings().set({record("10.1.2.3:443", std::string(40, 'C'))});
    WizardDriver user(m_here);
    goToBind(user);
    EXPECT_TRUE(user.shows(text::bind::noneUsesOld()));
    goOnTo(user, PageId::Result);
    EXPECT_EQ(endpointsOf("leaf").size(), 0U);
}

TEST_F(BindWalk, FailingBindingLeavesEverythingAsItWas) {
    bind();
    const auto before = thumbprintsIn(m_here);
    WizardDriver user(m_here);
    goToBind(user);
    nextTo(user, PageId::Completing);
    m_here.bindings().forget(*certcore::Thumbprint::parse(thumbprintOf("leaf")));
    nextTo(user, PageId::Result);
    EXPECT_FALSE(user.session().installed());
    EXPECT_EQ(records(), m_former);
    EXPECT_EQ(thumbprintsIn(m_here), before);
}

TEST_F(BindWalk, InstalledCertificateIsOnlyBound) {
    bind();
    [[maybe_unused]] const auto there = testing_support::receiptFor("good.pfx", *m_here.services().store);
    WizardDriver user(m_here);
    goToBind(user);
    goOnTo(user, PageId::Result);
    EXPECT_EQ(endpointsOf("leaf").size(), 3U);
    user.onDialog([](QDialog& dialog) { dialog.accept(); });
    user.activate(user.control(text::put_back::button().remove(u'&')));
    user.settle();
    EXPECT_EQ(records(), m_former);
}

TEST_F(BindWalk, OldAndNewStandSideBySide) {
    bind();
    WizardDriver user(m_here);
    user.start(fixture("good.pfx"));
    user.mnemonic('r');
    lookInto(user);
    EXPECT_TRUE(user.shows(text::widgets::comparisonHeading()));
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("good-ec").substr(0, 20))));
    EXPECT_TRUE(user.shows(text::widgets::inUse()));
}

TEST_F(BindWalk, InAnInstallationNothingIsBound) {
    bind();
    WizardDriver user(m_here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Result);
    EXPECT_EQ(records(), m_former);
}

TEST(BindWalkInAFolder, SaysThatNothingIsBoundThere) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    user.mnemonic('r');
    lookInto(user);
    goOnTo(user, PageId::Bind);
    EXPECT_TRUE(user.shows(text::bind::notBindable(QString::fromStdString(here.services().store->location()))));
    goOnTo(user, PageId::Result);
    EXPECT_TRUE(user.session().installed());
}

}  // namespace
}  // namespace wizard_testing
