// SPDX-License-Identifier: Apache-2.0
#include <QTreeWidget>
#include <set>

#include "certcore/base/text_encoding.h"
#include "tests/wizard/walk/renewal_walk.h"
#include "wizard/text/pages/bind_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

/// BoundRenewalWalk is a computer where the old certificate is bound to one address alone, and to a name.
class BoundRenewalWalk : public testing::Test {
  protected:
    BoundRenewalWalk() {
        testing_support::receiptFor("expires-in-10-days.pfx", *here.services().store);
        const auto hash = *certcore::fromHex(thumbprintOf("expires-in-10-days"));
        const std::string iis(certcore::iisAppId);
        here.bindings().set({{*certcore::Endpoint::parse("10.0.0.5:443"), hash, "MY", iis, {}},
                             {*certcore::Endpoint::parse("10.0.0.6:443"), hash, "MY", iis, {}}});
    }

    void toBind(WizardDriver& user) {
        user.start(fixture("good.pfx"));
        user.mnemonic('r');
        lookInto(user);
        goOnTo(user, PageId::Bind);
    }

    // The addresses of this computer that the last look asked.
    [[nodiscard]] std::set<std::string> asked() {
        std::set<std::string> addresses;
        const auto looks = here.network().looks();
        for (const auto& target : looks.back()) {
            if (target.connect) {
                addresses.insert(target.connect->text());
            }
        }
        return addresses;
    }

    Surroundings here{{.isWindows = true, .rights = wizard::Rights::Elevated}};
};

TEST_F(BoundRenewalWalk, LooksWhereTheBindingsAreAndNamesThemAsProof) {
    WizardDriver user(here);
    toBind(user);
    goOnTo(user, PageId::Live);
    EXPECT_EQ(asked(), (std::set<std::string>{"10.0.0.5", "10.0.0.6"}));
    ASSERT_TRUE(user.session().bound());
    EXPECT_TRUE(user.shows(QStringLiteral("Read back from Windows: 10.0.0.5:443, 10.0.0.6:443. Receipt %1.")
                               .arg(QString::fromStdString(user.session().bound()->id.text()))));
}

TEST_F(BoundRenewalWalk, WhatWasNotChosenStaysOpen) {
    WizardDriver user(here);
    toBind(user);
    user.tabTo(user.control(text::bind::tableName()));
    user.press(Qt::Key_Home);
    user.press(Qt::Key_Space);
    goOnTo(user, PageId::Live);
    EXPECT_TRUE(user.shows(QStringLiteral("Still with the old one: 10.0.0.5:443.")));
    EXPECT_EQ(asked(), (std::set<std::string>{"10.0.0.5", "10.0.0.6"}));
}

}  // namespace
}  // namespace wizard_testing
