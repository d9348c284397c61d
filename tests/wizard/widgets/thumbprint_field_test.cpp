// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/thumbprint_field.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

#include "tests/support/fixtures.h"
#include "tests/wizard/text/text_test_support.h"

namespace wizard::widgets {
namespace {

using testing_support::fixtureCertificate;

class ThumbprintFieldTest : public testing::Test {
  protected:
    ThumbprintFieldTest() {
        field.expect({fixtureCertificate("leaf"), {fixtureCertificate("expired")}});
        entry = field.findChild<QLineEdit*>();
    }

    void paste(const QString& text) { entry->setText(text); }

    [[nodiscard]] look::Tone tone() const { return field.findChild<Notice*>()->tone(); }

    const QString right = QString::fromStdString(fixtureCertificate("leaf").thumbprint().text());
    const QString old = QString::fromStdString(fixtureCertificate("expired").thumbprint().text());
    ThumbprintField field;
    QLineEdit* entry = nullptr;
};

TEST_F(ThumbprintFieldTest, SaysNothingOfNothing) {
    for (const QString& text : {QString(), QStringLiteral("   ")}) {
        paste(text);
        EXPECT_EQ(field.sentence(), QString());
        EXPECT_FALSE(field.holdsWrongOne());
    }
}

TEST_F(ThumbprintFieldTest, HasAToneAndASentenceForEachKind) {
    struct Row {
        QString pasted;
        look::Tone tone;
        bool isWrong;
    };
    const std::vector<Row> table{
        {right, look::Tone::Good, false},
        {right.toLower(), look::Tone::Caution, true},
        {QChar(0x200E) + right, look::Tone::Caution, true},
        {old, look::Tone::Stop, true},
        {QString(40, u'A'), look::Tone::Stop, true},
        {right.chopped(1), look::Tone::Stop, true},
        {QString(64, u'A'), look::Tone::Stop, true},
    };
    QStringList sentences;
    for (const Row& row : table) {
        paste(row.pasted);
        EXPECT_EQ(tone(), row.tone) << row.pasted.toStdString();
        EXPECT_EQ(field.holdsWrongOne(), row.isWrong) << row.pasted.toStdString();
        text::expectGoodSentence(field.sentence());
        EXPECT_FALSE(sentences.contains(field.sentence())) << row.pasted.toStdString();
        sentences += field.sentence();
    }
}

// The invisible characters are what this is there for: the field itself must not lose them.
TEST_F(ThumbprintFieldTest, KeepsWhatWasPasted) {
    paste(QChar(0x200E) + right);
    EXPECT_EQ(entry->text().size(), 41);
    EXPECT_TRUE(field.sentence().contains(QStringLiteral("U+200E")));
}

TEST_F(ThumbprintFieldTest, JudgesAnewWhenTheExpectationChanges) {
    paste(old);
    const QString before = field.sentence();
    field.expect({fixtureCertificate("expired"), {}});
    EXPECT_NE(field.sentence(), before);
    EXPECT_FALSE(field.holdsWrongOne());
}

TEST_F(ThumbprintFieldTest, EnterBehindWhatWasPastedPressesNoButton) {
    QWidget window;
    field.setParent(&window);
    window.show();
    paste(right);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    enter.ignore();
    EXPECT_TRUE(QCoreApplication::sendEvent(entry, &enter));
    paste({});
    QKeyEvent onNothing(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    QCoreApplication::sendEvent(entry, &onNothing);
    EXPECT_FALSE(onNothing.isAccepted()) << "Enter on the empty field goes on";
    field.setParent(nullptr);
}

}  // namespace
}  // namespace wizard::widgets
