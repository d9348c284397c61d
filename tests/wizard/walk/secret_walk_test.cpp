// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <array>
#include <functional>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/pages/result_text.h"
#include "wizard/text/widgets/widget_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;

const QString secret = QStringLiteral("Kx7-unique-Passw0rd");

// All that an object says of itself, to the program or to a screen reader.
QStringList wordsOf(QObject* object) {
    QStringList words{object->objectName()};
    const QMetaObject* meta = object->metaObject();
    for (int index = 0; index < meta->propertyCount(); ++index) {
        words += meta->property(index).read(object).toStringList();
        words += meta->property(index).read(object).toString();
    }
    for (const QByteArray& name : object->dynamicPropertyNames()) {
        words += object->property(name).toString();
    }
    if (auto* edit = qobject_cast<QPlainTextEdit*>(object)) {
        words += edit->toPlainText();
    }
    if (QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(object)) {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
            words += accessible->text(kind);
        }
    }
    return words;
}

QStringList wordsOfAllWidgets() {
    // Asking one object may be the end of another, which it had made for the last answer.
    std::vector<QPointer<QObject>> objects;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        objects.emplace_back(top);
        const QObjectList all = top->findChildren<QObject*>();
        objects.insert(objects.end(), all.begin(), all.end());
    }
    QStringList words;
    for (const QPointer<QObject>& object : objects) {
        if (object) {
            words += wordsOf(object);
        }
    }
    return words;
}

bool isKnown(const QStringList& words) {
    return std::ranges::any_of(words, [](const QString& word) { return word.contains(secret); });
}

class SecretWalk : public testing::Test {
  protected:
    SecretWalk() {
        QGuiApplication::clipboard()->clear();
        file = here.folder() / "unique.pfx";
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {"pkcs12", "-export", "-in", asText(fixture("certificates/leaf.pem")), "-inkey",
                       asText(fixture("keys/leaf.pem")), "-out", asText(file), "-passout", "pass:" + secret});
        EXPECT_TRUE(openssl.waitForFinished());
        EXPECT_EQ(openssl.exitCode(), 0);
    }

    void paste(WizardDriver& user) {
        QGuiApplication::clipboard()->setText(secret);
        user.press(Qt::Key_V, Qt::ControlModifier);
    }

    Surroundings here;
    std::filesystem::path file;
};

TEST_F(SecretWalk, KeepsThePasswordNowhere) {
    WizardDriver user(here);
    user.start(file);
    goOnTo(user, PageId::Password);
    user.type(secret);
    EXPECT_TRUE(isKnown(wordsOfAllWidgets())) << "the search would not find it";
    while (user.page() != PageId::Result) {
        user.next();
        EXPECT_FALSE(isKnown(wordsOfAllWidgets())) << static_cast<int>(user.page());
    }
    expectInstalled(here);
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(here.folder())) {
        if (entry.is_regular_file()) {
            ++files;
            const std::string text = testing_support::fileText(entry.path());
            EXPECT_EQ(text.find(secret.toStdString()), std::string::npos) << entry.path();
        }
    }
    EXPECT_GE(files, 4) << "PFX, settings, entry and receipt";
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(secret));
}

TEST_F(SecretWalk, ForgetsAWrongPasswordToo) {
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    goOnTo(user, PageId::Password);
    user.type(secret);
    user.next();
    ASSERT_EQ(user.page(), PageId::Password);
    EXPECT_FALSE(isKnown(wordsOfAllWidgets()));
}

TEST_F(SecretWalk, TakesAPastedPasswordOffTheClipboard) {
    WizardDriver user(here);
    user.start(file);
    goOnTo(user, PageId::Password);
    paste(user);
    goOnTo(user, PageId::Result);
    expectInstalled(here);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString());
    EXPECT_TRUE(user.shows(wizard::text::result::clipboardCleared()));
}

// However the window is left once the file is open.
TEST_F(SecretWalk, TakesAPastedPasswordOffTheClipboardWithoutAnImport) {
    const std::array<std::function<void(WizardDriver&)>, 3> ways{
        [](WizardDriver& user) { user.press(Qt::Key_Escape); },
        [](WizardDriver& user) { user.activate(user.control(wizard::text::frame::cancel().remove(u'&'))); },
        [](WizardDriver& user) { user.window().close(); }};
    for (const auto& leave : ways) {
        WizardDriver user(here);
        user.start(file);
        goOnTo(user, PageId::Password);
        paste(user);
        nextTo(user, PageId::Check);
        EXPECT_EQ(QGuiApplication::clipboard()->text(), secret) << "it went before it could go this way";
        leave(user);
        EXPECT_FALSE(user.window().isVisible());
        EXPECT_EQ(QGuiApplication::clipboard()->text(), QString());
    }
}

TEST_F(SecretWalk, TakesAPastedPasswordOffTheClipboardAfterALook) {
    WizardDriver user(here);
    user.start(file);
    user.mnemonic('o');
    goOnTo(user, PageId::Password);
    paste(user);
    nextTo(user, PageId::Check);
    user.next();
    EXPECT_FALSE(user.window().isVisible());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString());
}

// Whoever forgets to conceal it does not show the next one to the room.
TEST_F(SecretWalk, ConcealsThePasswordWhenThePageComesAgain) {
    WizardDriver user(here);
    user.start(file);
    goOnTo(user, PageId::Password);
    user.type(secret);
    user.activate(user.control(wizard::text::widgets::revealPassword()));
    auto* edit = qobject_cast<QLineEdit*>(user.control(wizard::text::widgets::passwordName()));
    ASSERT_NE(edit, nullptr);
    ASSERT_EQ(edit->displayText(), secret);
    user.press(Qt::Key_B, Qt::AltModifier);
    ASSERT_EQ(user.page(), PageId::File);
    EXPECT_FALSE(isKnown(wordsOfAllWidgets()));
    nextTo(user, PageId::Password);
    EXPECT_EQ(edit->echoMode(), QLineEdit::Password);
    EXPECT_EQ(edit->text(), QString());
    EXPECT_TRUE(user.has(wizard::text::widgets::revealPassword()));
}

TEST_F(SecretWalk, LeavesSomethingElseOnTheClipboard) {
    WizardDriver user(here);
    user.start(file);
    goOnTo(user, PageId::Password);
    paste(user);
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    goOnTo(user, PageId::Result);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"a shopping list");
    EXPECT_FALSE(user.shows(wizard::text::result::clipboardCleared()));
}

}  // namespace
}  // namespace wizard_testing
