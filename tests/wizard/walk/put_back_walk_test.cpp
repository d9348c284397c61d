// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include "certcore/base/text_encoding.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/pages/result_text.h"
#include "wizard/widgets/copy_button.h"

namespace wizard_testing {
namespace {

using certcore::BindingRecord;
using certcore::Endpoint;
using wizard::PageId;
namespace text = wizard::text;

/// PutBackWalk is a computer where "expires-in-10-days", or what a test wants, serves two endpoints, and a user who has
/// renewed it by good.pfx.
class PutBackWalk : public testing::Test {
  protected:
    void install(const std::string& old) {
        testing_support::receiptFor(old + ".pfx", *here.services().store);
        const auto hash = *certcore::fromHex(thumbprintOf(old));
        former = {{*Endpoint::parse("0.0.0.0:443"), hash, "MY", std::string(certcore::iisAppId), {}},
                  {*Endpoint::parse("[::]:443"), hash, "MY", std::string(certcore::iisAppId), {}}};
        here.bindings().set(former);
        before = thumbprintsIn(here);
    }

    void renewTo(WizardDriver& user, PageId page, const std::string& old = "expires-in-10-days") {
        install(old);
        user.start(fixture("good.pfx"));
        user.mnemonic('r');
        lookInto(user);
        goOnTo(user, page);
    }

    // Presses the button, and hands what the question says to the test before it is answered.
    void putBack(WizardDriver& user, const std::function<void(const QString&, QDialog&)>& read = {}) {
        user.onDialog([read](QDialog& dialog) {
            QString all;
            for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                all += label->text().remove(QChar(0x200B)) + u'\n';
            }
            if (read) {
                read(all, dialog);
            }
            dialog.accept();
        });
        user.activate(user.control(text::put_back::button().remove(u'&')));
        EXPECT_EQ(user.dialogsAnswered(), 1);
    }

    void expectAllBack() {
        auto records = *here.bindings().records();
        std::ranges::sort(records, {}, &BindingRecord::endpoint);
        std::ranges::sort(former, {}, &BindingRecord::endpoint);
        EXPECT_EQ(records, former);
        EXPECT_EQ(thumbprintsIn(here), before);
    }

    static QString oldThumbprint() { return QString::fromStdString(thumbprintOf("expires-in-10-days")); }

    Surroundings here{{.isWindows = true, .rights = wizard::Rights::Elevated}};
    std::vector<BindingRecord> former;
    std::vector<std::string> before;
};

TEST_F(PutBackWalk, FromEachPageAfterTheChange) {
    for (const PageId page : {PageId::Result, PageId::Thumbprint, PageId::Live}) {
        SCOPED_TRACE(testing::PrintToString(page));
        Surroundings other{{.isWindows = true, .rights = wizard::Rights::Elevated}};
        testing_support::receiptFor("expires-in-10-days.pfx", *other.services().store);
        const auto hash = *certcore::fromHex(thumbprintOf("expires-in-10-days"));
        const BindingRecord old{*Endpoint::parse("0.0.0.0:443"), hash, "MY", std::string(certcore::iisAppId), {}};
        other.bindings().set({old});
        WizardDriver user(other);
        user.start(fixture("good.pfx"));
        user.mnemonic('r');
        lookInto(user);
        goOnTo(user, page);
        ASSERT_EQ(other.bindings().records()->front().thumbprint()->text(), thumbprintOf("leaf"));
        putBack(user);
        EXPECT_EQ(user.page(), PageId::Result);
        EXPECT_TRUE(user.shows(text::put_back::titleDone()));
        EXPECT_EQ(*other.bindings().records(), std::vector{old});
        EXPECT_EQ(thumbprintsIn(other), std::vector{thumbprintOf("expires-in-10-days")});
        EXPECT_FALSE(user.session().installed());
        user.press(Qt::Key_B, Qt::AltModifier);
        EXPECT_EQ(user.page(), PageId::Result) << "nothing is left to go back to";
        user.next();
        EXPECT_FALSE(user.window().isVisible());
    }
}

TEST_F(PutBackWalk, AsksWithEachEndpointAndTheThumbprintToSave) {
    WizardDriver user(here);
    renewTo(user, PageId::Live);
    putBack(user, [](const QString& said, QDialog& dialog) {
        for (const QString& part : {QStringLiteral("0.0.0.0:443"), QStringLiteral("[::]:443"), oldThumbprint(),
                                    text::put_back::certificateGoes(), QStringLiteral("AdminWebPortal")}) {
            EXPECT_TRUE(said.contains(part)) << part.toStdString() << "\n" << said.toStdString();
        }
        EXPECT_EQ(said.count(QStringLiteral("Gets assist.example.com again")), 2) << said.toStdString();
        dialog.findChild<wizard::widgets::CopyButton*>()->click();
    });
    EXPECT_EQ(QGuiApplication::clipboard()->text(), oldThumbprint());
    expectAllBack();
}

TEST_F(PutBackWalk, EnterAndEscMeanNo) {
    WizardDriver user(here);
    renewTo(user, PageId::Thumbprint);
    const auto bound = *here.bindings().records();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        user.onDialog([&](QDialog&) { user.press(key); });
        user.activate(user.control(text::put_back::button().remove(u'&')));
        EXPECT_EQ(user.page(), PageId::Thumbprint);
        EXPECT_EQ(*here.bindings().records(), bound);
    }
    EXPECT_EQ(user.dialogsAnswered(), 2);
}

TEST_F(PutBackWalk, BeforeTheThumbprintWasHandedOutNothingIsToBeSaved) {
    WizardDriver user(here);
    renewTo(user, PageId::Result);
    putBack(user, [](const QString& said, QDialog&) { EXPECT_FALSE(said.contains(QStringLiteral("AdminWebPortal"))); });
    expectAllBack();
    EXPECT_TRUE(user.shows(QStringLiteral("Done: Nothing has to be changed in AdminWebPortal.")));
    EXPECT_FALSE(user.shows(oldThumbprint()));
}

TEST_F(PutBackWalk, SaysWhatWasDoneAndWhatIsLeft) {
    WizardDriver user(here);
    renewTo(user, PageId::Live);
    putBack(user);
    EXPECT_TRUE(user.shows(QStringLiteral("Done: 0.0.0.0:443 has its former certificate again.")));
    EXPECT_TRUE(user.shows(QStringLiteral("Done: The new certificate is not installed any more.")));
    EXPECT_TRUE(user.shows(QStringLiteral("Open: The old thumbprint has to be saved in AdminWebPortal again.")));
    EXPECT_TRUE(user.shows(oldThumbprint()));
    EXPECT_FALSE(user.has(text::put_back::button().remove(u'&')));
}

TEST_F(PutBackWalk, WarnsOfAnOldCertificateThatEndsOrHasEnded) {
    const std::map<std::string, bool> table{{"expires-in-10-days", false}, {"expired", true}};
    for (const auto& [old, hasEnded] : table) {
        SCOPED_TRACE(old);
        Surroundings other{{.isWindows = true, .rights = wizard::Rights::Elevated}};
        testing_support::receiptFor(old + ".pfx", *other.services().store);
        WizardDriver user(other);
        user.start(fixture("good.pfx"));
        user.mnemonic('r');
        lookInto(user);
        goOnTo(user, PageId::Result);
        putBack(user, [hasEnded = hasEnded](const QString& said, QDialog&) {
            EXPECT_EQ(said.contains(QStringLiteral("users are warned or turned away")), hasEnded);
            EXPECT_EQ(said.contains(QStringLiteral("A renewal has to follow before that.")), !hasEnded);
        });
    }
}

TEST_F(PutBackWalk, WithALongLivedOldCertificateThereIsNothingToWarnOf) {
    WizardDriver user(here);
    renewTo(user, PageId::Result, "good-ec");
    putBack(user, [](const QString& said, QDialog&) {
        EXPECT_FALSE(said.contains(QStringLiteral("A renewal has to follow before that.")));
        EXPECT_FALSE(said.contains(QStringLiteral("users are warned")));
    });
}

TEST_F(PutBackWalk, AFailureIsSaidAndNothingIsHalf) {
    for (const PageId page : {PageId::Result, PageId::Thumbprint, PageId::Live}) {
        SCOPED_TRACE(testing::PrintToString(page));
        Surroundings other{{.isWindows = true, .rights = wizard::Rights::Elevated}};
        testing_support::receiptFor("expires-in-10-days.pfx", *other.services().store);
        const auto hash = *certcore::fromHex(thumbprintOf("expires-in-10-days"));
        other.bindings().set({{*Endpoint::parse("0.0.0.0:443"), hash, "MY", std::string(certcore::iisAppId), {}}});
        WizardDriver user(other);
        user.start(fixture("good.pfx"));
        user.mnemonic('r');
        lookInto(user);
        goOnTo(user, page);
        // Somebody else changes the endpoint.
        auto records = *other.bindings().records();
        records.front().settings.flags = 7;
        other.bindings().set(records);
        const auto store = thumbprintsIn(other);
        putBack(user);
        EXPECT_EQ(user.page(), page);
        EXPECT_TRUE(user.shows(
            text::describe(certcore::Error{certcore::ErrorCause::BindingChanged, "0.0.0.0:443", {}}).message()));
        EXPECT_EQ(*other.bindings().records(), records);
        EXPECT_EQ(thumbprintsIn(other), store);
        EXPECT_FALSE(user.session().progress().putBack);
    }
}

TEST_F(PutBackWalk, ABoundCertificateThatWasInstalledBeforeStays) {
    WizardDriver user(here);
    testing_support::receiptFor("good.pfx", *here.services().store);
    renewTo(user, PageId::Thumbprint);
    putBack(user,
            [](const QString& said, QDialog&) { EXPECT_TRUE(said.contains(text::put_back::certificateStays())); });
    expectAllBack();
    EXPECT_TRUE(user.session().installed());
    EXPECT_TRUE(user.shows(QStringLiteral("Done: The new certificate stays in the store.")));
}

TEST(PutBackWalkInAnInstallation, TheWordsAreThoseOfAnImport) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Result);
    EXPECT_FALSE(user.has(text::put_back::button().remove(u'&')));
    EXPECT_TRUE(user.has(text::result::undo().remove(u'&')));
}

}  // namespace
}  // namespace wizard_testing
