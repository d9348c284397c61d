// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <algorithm>

#include "tests/memory/leave_out.h"
#include "tests/support/secret_pfx.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/widgets/widget_text.h"

namespace wizard_testing {
namespace {

using testing_support::makeSecretPfx;
using testing_support::masked;
using testing_support::Scan;
using testing_support::scanOwnMemory;
using testing_support::SecretPfx;
using testing_support::Sighting;
using wizard::PageId;

/// WizardMemory knows the password letter by letter: only the wizard ever has it as a whole.
class WizardMemory : public testing::Test {
  protected:
    void SetUp() override {
        LEAVE_OUT_WITHOUT_WIPING_HEAP();
        ASSERT_EQ(scanOwnMemory(made.needles).says(), "") << "before anything was typed";
    }

    void typePassword(WizardDriver& user) const {
        QString letter(1, u' ');
        for (qsizetype i = 0; i < passwordLength(); ++i) {
            letter[0] = letterAt(i);
            user.type(letter);
        }
    }

    void goToPassword(WizardDriver& user) const {
        user.start(made.file);
        goOnTo(user, PageId::Password);
    }

    [[nodiscard]] qsizetype passwordLength() const { return static_cast<qsizetype>(made.maskedPassword.size()); }
    [[nodiscard]] QChar letterAt(qsizetype i) const {
        return QLatin1Char(masked(made.maskedPassword.substr(static_cast<std::size_t>(i), 1)).front());
    }

    static QLineEdit* lineOfPassword(WizardDriver& user) {
        const auto lines = user.window().findChildren<QLineEdit*>();
        return *std::ranges::find_if(lines, [](const QLineEdit* line) { return line->isVisible(); });
    }

    void expectNothingLeft(const char* when) const { EXPECT_EQ(scanOwnMemory(made.needles).says(), "") << when; }

    Surroundings here;
    SecretPfx made = makeSecretPfx(here.folder(), {.asciiPassword = true});
};

// Which also shows that the search would find it.
TEST_F(WizardMemory, HoldsThePasswordOnceWhileItIsTyped) {
    WizardDriver user(here);
    goToPassword(user);
    typePassword(user);
    const Scan scan = scanOwnMemory(made.needles);
    EXPECT_EQ(std::ranges::count(scan.sightings, "password-UTF-16LE", &Sighting::name), 1) << scan.says();
    EXPECT_FALSE(scan.found("password-UTF-8"));
}

TEST_F(WizardMemory, HoldsNoSecretWhileTheResultIsShown) {
    {
        WizardDriver user(here);
        goToPassword(user);
        typePassword(user);
        nextTo(user, PageId::Check);
        const Scan opened = scanOwnMemory(made.needles);
        EXPECT_TRUE(opened.found("d-little-endian")) << "the key of the opened file is not where it is looked for";
        EXPECT_EQ(opened.says().find("password"), std::string::npos) << opened.says();
        goOnTo(user, PageId::Result);
        expectInstalled(here);
        expectNothingLeft("while the window is open");
    }
    expectNothingLeft("after it closed");
}

TEST_F(WizardMemory, HoldsNoSecretAfterItWasClosedInTheMiddle) {
    {
        WizardDriver user(here);
        goToPassword(user);
        typePassword(user);
    }
    expectNothingLeft("closed on the page of the password");
    {
        WizardDriver user(here);
        goToPassword(user);
        typePassword(user);
        nextTo(user, PageId::Check);
    }
    expectNothingLeft("closed on the page of the verdict");
}

TEST_F(WizardMemory, HoldsNoSecretAfterGoingBack) {
    WizardDriver user(here);
    goToPassword(user);
    typePassword(user);
    user.mnemonic('b');
    ASSERT_EQ(user.page(), PageId::File);
    expectNothingLeft("back on the page of the file");
}

TEST_F(WizardMemory, HoldsNoWrongPassword) {
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    goOnTo(user, PageId::Password);
    typePassword(user);
    user.next();
    ASSERT_EQ(user.page(), PageId::Password);
    expectNothingLeft("after it was refused");
}

TEST_F(WizardMemory, HoldsNoSecretThatWasShownAndCorrected) {
    {
        WizardDriver user(here);
        goToPassword(user);
        typePassword(user);
        user.activate(user.control(wizard::text::widgets::revealPassword()));
        ASSERT_TRUE(user.has(wizard::text::widgets::concealPassword()));
        EXPECT_FALSE(user.window().grab().isNull());  // painted once, as people see it
        user.activate(user.control(wizard::text::widgets::concealPassword()));
        user.tabTo(lineOfPassword(user));
        user.press(Qt::Key_End);
        user.press(Qt::Key_Backspace);
        user.type(QString(letterAt(passwordLength() - 1)));
        nextTo(user, PageId::Check);
    }
    expectNothingLeft("after it closed");
}

TEST_F(WizardMemory, HoldsNoSecretThatWasPasted) {
    {
        WizardDriver user(here);
        goToPassword(user);
        {
            QString whole;
            for (qsizetype i = 0; i < passwordLength(); ++i) {
                whole += letterAt(i);
            }
            QGuiApplication::clipboard()->setText(whole);
        }
        user.press(Qt::Key_V, Qt::ControlModifier);
        nextTo(user, PageId::Check);
        goOnTo(user, PageId::Result);
        expectNothingLeft("while the window is open");
    }
    expectNothingLeft("after it closed");
}

}  // namespace
}  // namespace wizard_testing
