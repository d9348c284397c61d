// SPDX-License-Identifier: Apache-2.0
#include <QMessageBox>

#include "tests/wizard/walk/renewal_walk.h"
#include "wizard/text/pages/clean_up_text.h"
#include "wizard/text/pages/computer_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace words = wizard::text::clean_up;

class CleanUpWalk : public RenewalWalk {
  protected:
    [[nodiscard]] static std::string old() { return thumbprintOf("expires-in-10-days"); }
    [[nodiscard]] certcore::Result<certcore::StoredCertificate> stored() {
        return here.services().store->find(*certcore::Thumbprint::parse(old()));
    }
    [[nodiscard]] bool isOffered() { return user.shows(words::heading()); }
};

TEST_F(CleanUpWalk, ArchivesTheOldOneWhereEverythingIsGreen) {
    serve(newHere());
    toLive();
    ASSERT_TRUE(isOffered());
    EXPECT_FALSE(stored()->isArchived) << "it stays by default";
    user.mnemonic('v');
    EXPECT_TRUE(user.shows(words::archived()));
    EXPECT_TRUE(stored()->isArchived);
    EXPECT_TRUE(stored()->hasPrivateKey);
}

TEST_F(CleanUpWalk, IsNotOfferedBefore) {
    serve(oldHere());
    toLive();
    EXPECT_FALSE(isOffered());
    serve(newHere());
    user.mnemonic('a');
    EXPECT_TRUE(isOffered());
    serve(oldHere());
    user.mnemonic('a');
    EXPECT_FALSE(isOffered());
}

TEST_F(CleanUpWalk, DeletesOnlyWhoSaysYes) {
    serve(newHere());
    toLive();
    QString asked;
    user.onDialog([&](QDialog& dialog) {
        asked = dynamic_cast<QMessageBox&>(dialog).text();
        user.press(Qt::Key_Return);
    });
    user.mnemonic('d');
    EXPECT_TRUE(asked.contains(QStringLiteral("cannot be restored"))) << asked.toStdString();
    EXPECT_TRUE(stored()) << "Enter means no";
    say(user, 'y');
    user.mnemonic('d');
    EXPECT_TRUE(user.shows(words::removed()));
    EXPECT_EQ(thumbprintsIn(here), std::vector{thumbprintOf("leaf")});
    user.mnemonic('a');
    EXPECT_FALSE(isOffered()) << "nothing is left";
}

TEST_F(CleanUpWalk, IsBroughtBackOnThisComputer) {
    WizardDriver other(here);
    other.start();
    other.mnemonic('t');
    nextTo(other, PageId::Computer);
    other.mnemonic('v');
    EXPECT_TRUE(other.shows(words::archivedHere()));
    EXPECT_TRUE(other.shows(words::nameOfArchived(QStringLiteral("assist.example.com"))));
    EXPECT_TRUE(stored()->isArchived);
    other.mnemonic('g');
    EXPECT_TRUE(other.shows(words::broughtBack()));
    EXPECT_FALSE(stored()->isArchived);
}

}  // namespace
}  // namespace wizard_testing
