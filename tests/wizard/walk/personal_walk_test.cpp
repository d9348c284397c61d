// SPDX-License-Identifier: Apache-2.0
#include <QTreeWidget>

#include "tests/wizard/walk/personal_walk.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/computer_text.h"
#include "wizard/text/pages/installed_text.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/widgets/comparison_text.h"

namespace wizard_testing {
namespace {

using certcore::Endpoint;
using wizard::PageId;
namespace text = wizard::text;

TEST_F(PersonalWalk, RenewsWithoutAFile) {
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    ASSERT_EQ(user.page(), PageId::Check);
    EXPECT_TRUE(user.shows(text::widgets::comparisonHeading()));
    nextTo(user, PageId::Bind);
    nextTo(user, PageId::Completing);
    EXPECT_TRUE(user.shows(text::completing::contentInstalled()));
    EXPECT_FALSE(user.shows(text::completing::settingExportable()));
    nextTo(user, PageId::Result);
    EXPECT_TRUE(user.shows(text::bind::titleBound()));
    EXPECT_EQ(bound(), thumbprintOf("leaf"));
    EXPECT_EQ(thumbprintsIn(here), before);
    nextTo(user, PageId::Thumbprint);
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("expires-in-10-days"))));
    nextTo(user, PageId::Live);
    user.next();
    EXPECT_FALSE(user.window().isVisible());
}

TEST_F(PersonalWalk, TakesTenClicksAtMostAndEightInTheShortWay) {
    for (const bool isShort : {false, true}) {
        Surroundings other{{.shortWay = isShort, .isWindows = true, .rights = wizard::Rights::Elevated}};
        testing_support::receiptFor("expires-in-10-days.pfx", *other.services().store);
        testing_support::receiptFor("good.pfx", *other.services().store);
        WizardDriver user(other);
        toFile(user);
        const int begun = user.clicks();
        user.onDialog([&user](QDialog&) { user.press(Qt::Key_Return); });
        user.mnemonic('p');
        ASSERT_EQ(user.page(), PageId::Check);
        while (user.window().isVisible()) {
            user.next();
        }
        // As for a file: from where it is chosen to the closed window.
        EXPECT_LE(user.clicks() - begun, isShort ? 8 : 10);
        EXPECT_TRUE(user.session().progress().thumbprintSaved);
    }
}

TEST_F(PersonalWalk, ListsWhatHasAKeyTheNewestFirstAndWhatItIsBoundTo) {
    testing_support::receiptFor("good-ec.pfx", *here.services().store);
    std::filesystem::path key = here.storeFolder() / thumbprintOf("good-ec") / "privkey.pem";
    ASSERT_TRUE(std::filesystem::remove(key));
    WizardDriver user(here);
    toFile(user);
    user.onDialog([](QDialog& dialog) {
        auto* table = dialog.findChild<QTreeWidget*>();
        ASSERT_EQ(table->topLevelItemCount(), 2);
        QStringList thumbprints;
        for (int row = 0; row < 2; ++row) {
            const QTreeWidgetItem* item = table->topLevelItem(row);
            const bool isOld = item->text(3).toStdString() == thumbprintOf("expires-in-10-days");
            EXPECT_EQ(item->text(2), isOld ? QStringLiteral("0.0.0.0:443") : QStringLiteral("nothing"));
        }
        const auto begins = [table](int row) {
            const bool isOld = table->topLevelItem(row)->text(3).toStdString() == thumbprintOf("expires-in-10-days");
            return testing_support::fixtureCertificate(isOld ? "expires-in-10-days" : "leaf").details().notBefore;
        };
        EXPECT_GE(begins(0), begins(1));
        dialog.reject();
    });
    user.activate(user.control(text::file::inPersonal().remove(u'&')));
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_EQ(user.session().source(), wizard::Source::File);
}

TEST_F(PersonalWalk, IsOfferedInARenewalAlone) {
    WizardDriver user(here);
    user.start();
    user.mnemonic('i');
    nextTo(user, PageId::File);
    EXPECT_FALSE(user.has(text::file::inPersonal().remove(u'&')));
}

TEST_F(PersonalWalk, AFileChosenAfterwardsTakesItsPlace) {
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    user.press(Qt::Key_B, Qt::AltModifier);
    ASSERT_EQ(user.page(), PageId::File);
    EXPECT_TRUE(user.shows(text::file::chosenInPersonal(QStringLiteral("assist.example.com"))));
    nextTo(user, PageId::Check);
    user.press(Qt::Key_B, Qt::AltModifier);
    user.tabTo(user.control(text::file::title()));
    user.type(asText(fixture("good-ec.pfx")));
    nextTo(user, PageId::Password);
    EXPECT_EQ(user.session().source(), wizard::Source::File);
}

TEST_F(PersonalWalk, AnotherTaskForgetsIt) {
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    user.press(Qt::Key_B, Qt::AltModifier);
    user.press(Qt::Key_B, Qt::AltModifier);
    ASSERT_EQ(user.page(), PageId::Welcome);
    user.mnemonic('i');
    nextTo(user, PageId::File);
    user.next();
    EXPECT_EQ(user.page(), PageId::File) << "there is no file";
}

TEST_F(PersonalWalk, AKeyThatIsGoneStopsIt) {
    WizardDriver user(here);
    toFile(user);
    user.onDialog([this](QDialog& dialog) {
        std::filesystem::remove(here.storeFolder() / thumbprintOf("leaf") / "privkey.pem");
        auto* table = dialog.findChild<QTreeWidget*>();
        const auto rows = table->findItems(QString::fromStdString(thumbprintOf("leaf")), Qt::MatchExactly, 3);
        table->setCurrentItem(rows.front());
        dialog.accept();
    });
    user.activate(user.control(text::file::inPersonal().remove(u'&')));
    ASSERT_EQ(user.page(), PageId::Check);
    user.next();
    EXPECT_EQ(user.page(), PageId::Check);
    EXPECT_EQ(bound(), thumbprintOf("expires-in-10-days"));
}

TEST_F(PersonalWalk, PutsBackAndTheCertificateStays) {
    WizardDriver user(here);
    toFile(user);
    choose(user, "leaf");
    goOnTo(user, PageId::Thumbprint);
    user.onDialog([](QDialog& dialog) { dialog.accept(); });
    user.activate(user.control(text::put_back::button().remove(u'&')));
    EXPECT_EQ(bound(), thumbprintOf("expires-in-10-days"));
    EXPECT_EQ(thumbprintsIn(here), before);
}

TEST_F(PersonalWalk, BeginsOnThisComputerToo) {
    WizardDriver user(here);
    user.start();
    user.mnemonic('t');
    nextTo(user, PageId::Computer);
    EXPECT_TRUE(user.shows(QStringLiteral("0.0.0.0:443")));
    auto* table = qobject_cast<QTreeWidget*>(user.control(text::computer::tableName()));
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        table->setCurrentItem(table->topLevelItem(row));
        if (user.shows(QString::fromStdString(thumbprintOf("leaf")))) {
            break;
        }
    }
    user.activate(user.control(text::computer::renewWith().remove(u'&')));
    ASSERT_EQ(user.page(), PageId::Check);
    EXPECT_EQ(user.session().leaf()->certificate.thumbprint().text(), thumbprintOf("leaf"));
    goOnTo(user, PageId::Result);
    EXPECT_EQ(bound(), thumbprintOf("leaf"));
}

}  // namespace
}  // namespace wizard_testing
