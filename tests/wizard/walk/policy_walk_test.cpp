// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/pages/password_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

TEST(PolicyWalk, ForbidsExportableKeys) {
    for (const bool allowed : {true, false}) {
        Surroundings here;
        here.services().profile.policy.allowExportable = allowed;
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        nextTo(user, PageId::File);
        nextTo(user, PageId::Password);
        const auto* box = qobject_cast<QCheckBox*>(user.control(text::password::exportable().remove(u'&')));
        ASSERT_NE(box, nullptr);
        EXPECT_EQ(box->isEnabled(), allowed);
        EXPECT_FALSE(box->isChecked());
        EXPECT_EQ(user.shows(text::password::exportableForbidden()), !allowed);
        user.mnemonic('k');
        EXPECT_EQ(user.session().importOptions().exportable, allowed);
    }
}

TEST(PolicyWalk, ForbidsGoingPastTheVerdict) {
    for (const bool allowed : {true, false}) {
        Surroundings here;
        here.services().profile.policy.allowForce = allowed;
        WizardDriver user(here);
        user.start(fixture("expired.pfx"));
        lookInto(user);
        EXPECT_EQ(user.has(text::check::installAnyway().remove(u'&')), allowed);
    }
}

}  // namespace
}  // namespace wizard_testing
