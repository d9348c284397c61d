// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QRadioButton>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/store_text.h"

namespace wizard_testing {
namespace {

using certcore::RootConsent;
using wizard::PageId;
namespace text = wizard::text;

SurroundingsOrder elevatedWindows() {
    return {.isWindows = true, .rights = wizard::Rights::Elevated};
}

QCheckBox* consentOf(const WizardDriver& user) {
    return user.has(text::store::rootConsent().remove(u'&'))
               ? qobject_cast<QCheckBox*>(user.control(text::store::rootConsent().remove(u'&')))
               : nullptr;
}

// From the file of the call to the page "Certificate Store".
void goToStore(WizardDriver& user) {
    lookInto(user);
    nextTo(user, PageId::Store);
}

TEST(StoreWalk, SpeaksOfTheFolderOnlyWhereItIsOne) {
    for (const bool isWindows : {false, true}) {
        Surroundings here({.isWindows = isWindows, .rights = wizard::Rights::Elevated});
        WizardDriver user(here);
        user.start(fixture("good-with-root.pfx"));
        goToStore(user);
        EXPECT_EQ(user.shows(text::store::directoryStore()), !isWindows);
        EXPECT_EQ(user.shows(text::store::automaticHint()), !isWindows);
        EXPECT_EQ(user.shows(text::store::automaticHere(1, 1)), isWindows);
        EXPECT_EQ(user.shows(text::store::followingHere(2)), isWindows);
        EXPECT_EQ(user.shows(text::store::chainHere(1)), isWindows);
    }
}

TEST(StoreWalk, AsksForTrustOnlyWhereTheFileBringsARoot) {
    for (const auto& [file, bringsOne] : {std::pair{"good.pfx", false}, {"good-with-root.pfx", true}}) {
        Surroundings here(elevatedWindows());
        WizardDriver user(here);
        user.start(fixture(file));
        goToStore(user);
        EXPECT_EQ(consentOf(user) != nullptr, bringsOne) << file;
    }
    Surroundings folder;
    WizardDriver user(folder);
    user.start(fixture("good-with-root.pfx"));
    goToStore(user);
    EXPECT_EQ(consentOf(user), nullptr);
}

TEST(StoreWalk, ConsentIsOffUntilItIsGivenAndReachesThePlan) {
    for (const bool consents : {false, true}) {
        Surroundings here(elevatedWindows());
        WizardDriver user(here);
        user.start(fixture("good-with-root.pfx"));
        goToStore(user);
        QCheckBox* consent = consentOf(user);
        ASSERT_NE(consent, nullptr);
        EXPECT_FALSE(consent->isEnabled());
        user.mnemonic('u');
        EXPECT_TRUE(consent->isEnabled());
        EXPECT_FALSE(consent->isChecked());
        const QString warning = text::store::rootWarning(user.session().rootNames());
        EXPECT_TRUE(warning.contains(QStringLiteral("Example Root CA")));
        EXPECT_FALSE(user.shows(warning));
        if (consents) {
            user.activate(consent);
        }
        EXPECT_EQ(user.shows(warning), consents);
        nextTo(user, PageId::Completing);
        EXPECT_EQ(user.shows(text::completing::rootTrusted(user.session().rootNames())), consents);
        ASSERT_NE(user.session().importPlan(), nullptr);
        EXPECT_EQ(user.session().importPlan()->entry.rootConsent, consents ? RootConsent::Yes : RootConsent::No);
    }
}

// A tick that cannot be seen as one must not count as one.
TEST(StoreWalk, ConsentEndsWithTheChoiceItBelongsTo) {
    Surroundings here(elevatedWindows());
    WizardDriver user(here);
    user.start(fixture("good-with-root.pfx"));
    goToStore(user);
    user.mnemonic('u');
    user.activate(consentOf(user));
    user.activate(user.control(text::store::automatic().remove(u'&')));
    user.press(Qt::Key_Down);
    nextTo(user, PageId::Completing);
    EXPECT_EQ(user.session().importOptions().placement, certcore::Placement::Personal);
    EXPECT_EQ(user.session().importOptions().rootConsent, RootConsent::No);
}

TEST(StoreWalk, ConsentEndsWithTheFileItWasGivenFor) {
    Surroundings here(elevatedWindows());
    WizardDriver user(here);
    user.start(fixture("good-with-root.pfx"));
    goToStore(user);
    user.mnemonic('u');
    user.activate(consentOf(user));
    nextTo(user, PageId::Completing);
    ASSERT_EQ(user.session().importOptions().rootConsent, RootConsent::Yes);
    here.elevation().drop({});
    user.window().start(asText(fixture("leaf-after-others.pfx")));
    user.settle();
    EXPECT_EQ(user.session().importOptions().rootConsent, RootConsent::No);
}

}  // namespace
}  // namespace wizard_testing
