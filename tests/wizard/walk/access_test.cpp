// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QTextBrowser>
#include <array>

#include "tests/wizard/walk/walk.h"
#include "wizard/language/language.h"
#include "wizard/text/pages/frame_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;

bool isControl(const QWidget* widget) {
    return widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QString nameOf(QWidget* widget) {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

QString describe(QWidget* widget) {
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + nameOf(widget);
}

class Access : public testing::TestWithParam<const char*> {
  protected:
    std::vector<QWidget*> controls() {
        std::vector<QWidget*> found;
        for (QWidget* widget : user.window().findChildren<QWidget*>()) {
            if (widget->window() == &user.window() && isControl(widget)) {
                found.push_back(widget);
            }
        }
        return found;
    }

    void expectNames() {
        for (QWidget* widget : controls()) {
            EXPECT_FALSE(nameOf(widget).isEmpty()) << widget->metaObject()->className();
        }
        for (const QLabel* label : user.window().findChildren<QLabel*>()) {
            if (label->isVisible() && !QKeySequence::mnemonic(label->text()).isEmpty()) {
                EXPECT_NE(label->buddy(), nullptr) << label->text().toStdString();
            }
        }
    }

    void expectDistinctMnemonics() {
        QMap<QString, QStringList> users;
        // While something is done, the page is switched off, but not Help and Cancel.
        const auto add = [&users](const QString& text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!key.isEmpty()) {
                users[key.toString()] += text;
            }
        };
        for (const QAbstractButton* button : user.window().findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->window() == &user.window()) {
                add(button->text());
            }
        }
        for (const QLabel* label : user.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy() != nullptr) {
                add(label->text());
            }
        }
        for (const QStringList& texts : users) {
            EXPECT_EQ(texts.size(), 1) << texts.join(QStringLiteral(" and ")).toStdString();
        }
    }

    void expectTabReachesAll() {
        QSet<const QWidget*> reached;
        constexpr int mostStops = 150;
        for (int stop = 0; stop < mostStops; ++stop) {
            reached += QApplication::focusWidget();
            user.press(Qt::Key_Tab);
        }
        for (QWidget* widget : controls()) {
            const auto* radio = qobject_cast<QRadioButton*>(widget);
            const bool isOtherChoice = radio != nullptr && !radio->isChecked();  // The arrow keys lead to it.
            if (widget->isEnabled() && !isOtherChoice) {
                EXPECT_TRUE(reached.contains(widget)) << describe(widget).toStdString();
            }
        }
    }

    void expectFocusOnFirstField() {
        QWidget* field = user.window().page()->firstField();
        if (field == nullptr) {
            EXPECT_EQ(QApplication::focusWidget(), mainButton())
                << (QApplication::focusWidget() == nullptr ? "nothing"
                                                           : describe(QApplication::focusWidget()).toStdString());
        } else {
            EXPECT_TRUE(field->hasFocus()) << describe(field).toStdString();
        }
    }

    QWidget* mainButton() { return user.control(user.window().page()->mainButtonLabel().remove(u'&')); }

    void expectHelp() {
        user.press(Qt::Key_F1);
        const auto* help = user.window().findChild<QTextBrowser*>();
        ASSERT_NE(help, nullptr);
        constexpr std::array names{"welcome",    "file",   "password",   "check", "store",   "bind",
                                   "completing", "result", "thumbprint", "live",  "computer"};
        const QString path = QStringLiteral("/help/%1/%2.html")
                                 .arg(wizard::text::frame::helpLanguage(),
                                      QString::fromLatin1(names.at(static_cast<std::size_t>(user.page()))));
        EXPECT_EQ(help->source().path(), path);
        EXPECT_FALSE(help->toPlainText().isEmpty());
        user.press(Qt::Key_Escape);
        EXPECT_FALSE(help->isVisible());
        EXPECT_TRUE(user.window().isVisible());
        user.window().activateWindow();
        user.settle();
    }

    void inspect() {
        SCOPED_TRACE(testing::PrintToString(user.page()));
        expectFocusOnFirstField();
        expectNames();
        expectDistinctMnemonics();
        expectTabReachesAll();
    }

    wizard::Language language{QString::fromLatin1(GetParam())};
    Surroundings here;
    WizardDriver user{here};
};

TEST_P(Access, OfEachPageOfTheImport) {
    user.start(fixture("good.pfx"));
    inspect();
    nextTo(user, PageId::File);
    inspect();
    nextTo(user, PageId::Password);
    inspect();
    user.tabTo(user.window().page()->firstField());
    user.type(QStringLiteral("assist"));
    for (const PageId page : {PageId::Check, PageId::Store, PageId::Completing, PageId::Result}) {
        user.tabTo(mainButton());
        nextTo(user, page);
        inspect();
    }
}

TEST_P(Access, OfACheckThatDoesNotFit) {
    user.start(fixture("expired.pfx"));
    lookInto(user);
    inspect();
    user.tabTo(user.window().page()->findChild<QLineEdit*>());
    user.type(QStringLiteral("cp.example.com"));
    user.press(Qt::Key_Return);
    expectNames();
    expectDistinctMnemonics();
    expectTabReachesAll();
}

TEST_P(Access, OfACheckOfSeveralCertificates) {
    user.start(fixture("two-servers.pfx"));
    lookInto(user);
    inspect();
}

TEST_P(Access, OfThePagesOfARenewal) {
    testing_support::receiptFor("expires-in-10-days.pfx", *here.services().store);
    here.network().here(443, oldHere());
    user.start(fixture("good.pfx"));
    user.press(Qt::Key_Down);
    ASSERT_EQ(user.session().task(), wizard::Task::Renew);
    lookInto(user);
    goOnTo(user, PageId::Result);
    for (const PageId page : {PageId::Thumbprint, PageId::Live}) {
        user.tabTo(mainButton());
        nextTo(user, page);
        inspect();
        expectHelp();
    }
}

TEST_P(Access, OfThisComputer) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    user.start();
    while (user.page() == PageId::Welcome) {
        for (int down = 0; down < 3; ++down) {
            user.press(Qt::Key_Down);
        }
        user.next();
    }
    ASSERT_EQ(user.page(), PageId::Computer);
    inspect();
}

TEST_P(Access, ToTheHelpOfEachPage) {
    user.start(fixture("good.pfx"));
    expectHelp();
    nextTo(user, PageId::File);
    expectHelp();
    nextTo(user, PageId::Password);
    expectHelp();
    user.tabTo(user.window().page()->firstField());
    user.type(QStringLiteral("assist"));
    for (const PageId page : {PageId::Check, PageId::Store, PageId::Completing, PageId::Result}) {
        nextTo(user, page);
        expectHelp();
    }
}

TEST_P(Access, ByEscLeavesFromEachPage) {
    for (const PageId page :
         {PageId::Welcome, PageId::File, PageId::Password, PageId::Check, PageId::Store, PageId::Completing}) {
        Surroundings other;
        WizardDriver visitor(other);
        visitor.start(fixture("good.pfx"));
        while (visitor.page() != page) {
            if (visitor.page() == PageId::Password) {
                visitor.type(QStringLiteral("assist"));
            }
            visitor.next();
        }
        visitor.press(Qt::Key_Escape);
        EXPECT_FALSE(visitor.window().isVisible()) << testing::PrintToString(page);
        EXPECT_EQ(storeTree(other), testing_support::Tree());
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Access, testing::Values("en", "de"),
                         [](const auto& language) { return std::string(language.param); });

}  // namespace
}  // namespace wizard_testing
