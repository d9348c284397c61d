// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/wizard/support/wizard_driver.h"

namespace wizard_testing {
namespace {

using wizard::PageId;

TEST(InstallWalk, ShowsAllPages) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    EXPECT_EQ(user.page(), PageId::Welcome);
    user.next();
    EXPECT_EQ(user.page(), PageId::File);
    user.type(QString::fromStdString(here.copyOf("good.pfx").string()));
    user.next();
    EXPECT_EQ(user.page(), PageId::Password);
    user.type(QStringLiteral("assist"));
    for (const PageId page : {PageId::Check, PageId::Store, PageId::Completing, PageId::Result}) {
        user.next();
        EXPECT_EQ(user.page(), page);
    }
    user.next();
    EXPECT_FALSE(user.window().isVisible());
}

}  // namespace
}  // namespace wizard_testing
