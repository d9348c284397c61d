// SPDX-License-Identifier: Apache-2.0
// Who may read the key of a certificate that is in Personal already, and is renewed with.
#include <QLabel>
#include <array>

#include "tests/wizard/walk/personal_walk.h"
#include "wizard/jobs/report_jobs.h"
#include "wizard/report/report_content.h"
#include "wizard/report/report_html.h"
#include "wizard/report/report_json.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/pages/result_text.h"
#include "wizard/text/report_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

class KeyWalk : public PersonalWalk {
  protected:
    // What the key of a certificate grants to others than Windows' own.
    [[nodiscard]] testing_support::KeyListStore& keys() {
        return dynamic_cast<testing_support::KeyListStore&>(*here.services().store);
    }

    void letReadOldKey(const certcore::KeyGrant& account) {
        ASSERT_TRUE(
            keys().grantKey(*certcore::Thumbprint::parse(thumbprintOf("expires-in-10-days")), std::array{account}));
    }

    [[nodiscard]] std::vector<certcore::KeyGrant> readersOfTheNewKey() {
        return keys().grantedBy(*certcore::Thumbprint::parse(thumbprintOf("leaf")));
    }

    const certcore::KeyGrant service{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", certcore::KeyRights::Read};
};

TEST_F(KeyWalk, LetsThoseReadTheKeyWhoReadTheOldOneAndTakesItBack) {
    letReadOldKey(service);
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    goOnTo(user, PageId::Completing);
    EXPECT_TRUE(user.shows(text::labelMayReadKey()));
    EXPECT_TRUE(user.shows(text::grantsText({&service, 1})));
    EXPECT_TRUE(readersOfTheNewKey().empty());
    nextTo(user, PageId::Result);
    EXPECT_TRUE(user.shows(text::grantsText({&service, 1})));
    EXPECT_EQ(readersOfTheNewKey(), std::vector{service});
    QString said;
    user.onDialog([&said](QDialog& dialog) {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            said += label->text();
        }
        dialog.accept();
    });
    user.activate(user.control(text::put_back::button().remove(u'&')));
    EXPECT_TRUE(said.contains(text::readsNoMore({&service, 1}))) << said.toStdString();
    EXPECT_TRUE(readersOfTheNewKey().empty());
    EXPECT_EQ(bound(), thumbprintOf("expires-in-10-days"));
}

TEST_F(KeyWalk, HasAReportOfWhatWasChanged) {
    letReadOldKey(service);
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    goOnTo(user, PageId::Result);
    EXPECT_NE(user.control(text::result::saveReport().remove(u'&')), nullptr);
    const auto report = wizard::jobs::reportOf(user.session(), {}, {});
    const auto json = wizard::report::reportJson(report);
    EXPECT_TRUE(json["file"].is_null());
    EXPECT_TRUE(json["encryption"].is_null());
    EXPECT_EQ(json["outcome"], "already-installed");
    EXPECT_EQ(json["bindings"].size(), 1U);
    EXPECT_EQ(json["binding_key_read"], wizard::report::Json::array({service.account}));
    EXPECT_EQ(json["binding_receipt"], user.session().bound()->id.text());
    EXPECT_EQ(json["key_read_as"]["thumbprint"], thumbprintOf("expires-in-10-days"));
    const auto content = wizard::report::contentOf(report);
    EXPECT_EQ(content.title, text::report::titleOfRenewal());
    EXPECT_EQ(content.sentences, QStringList{text::report::sentenceInstalledAndBound()});
    const QString page = wizard::report::reportHtml(report);
    EXPECT_TRUE(page.contains(QStringLiteral("0.0.0.0:443")));
    EXPECT_TRUE(page.contains(QStringLiteral("NETWORK SERVICE")));
    EXPECT_FALSE(page.contains(text::report::sentenceAlreadyInstalled()));
}

TEST_F(KeyWalk, CanBeAboutTheKeyAlone) {
    letReadOldKey(service);
    here.bindings().set({});
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    goOnTo(user, PageId::Completing);
    EXPECT_FALSE(user.shows(text::completing::nothingToWrite()));
    nextTo(user, PageId::Result);
    EXPECT_FALSE(user.shows(text::bind::titleBound()));
    EXPECT_EQ(readersOfTheNewKey(), std::vector{service});
}

TEST_F(KeyWalk, SaysWhatCouldNotBeCopied) {
    keys().hide();
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    goOnTo(user, PageId::Completing);
    certcore::ImportOptions unreadable;
    unreadable.keyCopy = {*certcore::Thumbprint::parse(thumbprintOf("expires-in-10-days")),
                          {{}, {{"", "", certcore::UncopiedReason::Unreadable}}}};
    EXPECT_TRUE(user.shows(text::keyAccessRows(unreadable).front().value));
    nextTo(user, PageId::Result);
    EXPECT_EQ(bound(), thumbprintOf("leaf"));
}

TEST_F(KeyWalk, SaysNothingOfKeysThatGrantNothing) {
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    goOnTo(user, PageId::Completing);
    certcore::ImportOptions nothing;
    nothing.keyCopy = {*certcore::Thumbprint::parse(thumbprintOf("expires-in-10-days")), {}};
    EXPECT_FALSE(user.shows(text::keyAccessRows(nothing).front().value));
}

}  // namespace
}  // namespace wizard_testing
