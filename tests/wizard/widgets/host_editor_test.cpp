// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/host_editor.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/host_names.h"

namespace wizard::widgets {
namespace {

const QStringList three{"a.example.com", "b.example.com", "c.example.com"};

QPushButton* buttonOf(const QWidget& widget, const QString& text) {
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

TEST(HostNames, AreSeparatedBySpacesCommasAndLineEnds) {
    EXPECT_EQ(namesIn("a.example.com b.example.com c.example.com"), three);
    EXPECT_EQ(namesIn("a.example.com,b.example.com, c.example.com"), three);
    EXPECT_EQ(namesIn("a.example.com\r\nb.example.com\nc.example.com\n"), three);
    EXPECT_EQ(namesIn(QStringLiteral(" \ta.example.com\u00a0b.example.com\u2003c.example.com ")), three);
    EXPECT_EQ(namesIn(" ,, \n"), QStringList());
}

TEST(HostNames, LoseNothingElse) {
    EXPECT_EQ(namesIn("https://a.example.com:443/ *.example.com. A.Example.COM"),
              QStringList({"https://a.example.com:443/", "*.example.com.", "A.Example.COM"}));
}

TEST(HostEditor, ShowsEachNameWithItsSource) {
    HostEditor editor;
    editor.setSuggestions({{"a.example.com", "this computer's name"}, {"b.example.com", "port 443"}});
    const auto* list = editor.findChild<QTreeWidget*>();
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(1), u"this computer's name");
    EXPECT_EQ(editor.hosts(), QStringList({"a.example.com", "b.example.com"}));
}

TEST(HostEditor, TakesEachNameOnce) {
    HostEditor editor;
    int changes = 0;
    QObject::connect(&editor, &HostEditor::changed, &editor, [&changes] { ++changes; });
    editor.addNames("a.example.com b.example.com\nA.EXAMPLE.COM, c.example.com");
    EXPECT_EQ(editor.hosts(), three);
    EXPECT_EQ(changes, 1);
    editor.addNames("a.example.com");
    EXPECT_EQ(editor.hosts(), three);
    EXPECT_EQ(changes, 1);
}

TEST(HostEditor, EnterAddsWhatIsTypedAndIsOtherwiseTheWindows) {
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* editor = new HostEditor(&dialog);
    auto* next = new QPushButton("Next", &dialog);
    layout->addWidget(editor);
    layout->addWidget(next);
    next->setDefault(true);
    dialog.show();
    int pressed = 0;
    QObject::connect(next, &QPushButton::clicked, next, [&pressed] { ++pressed; });
    auto* entry = editor->findChild<QLineEdit*>();
    QTest::keyClicks(entry, "a.example.com");
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_EQ(editor->hosts(), QStringList("a.example.com"));
    EXPECT_EQ(entry->text(), QString());
    EXPECT_EQ(pressed, 0);
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_EQ(pressed, 1);
}

TEST(HostEditor, AddsSeveralPastedLines) {
    HostEditor editor;
    editor.findChild<QLineEdit*>()->setText("a.example.com\nb.example.com, c.example.com");
    buttonOf(editor, text::widgets::hostAdd())->click();
    EXPECT_EQ(editor.hosts(), three);
}

TEST(HostEditor, TakesThousandsAtOnce) {
    QStringList many;
    for (int number = 0; number < 5000; ++number) {
        many.append(QStringLiteral("h%1.example.com").arg(number));
    }
    HostEditor editor;
    editor.addNames(many.join(u'\n'));
    EXPECT_EQ(editor.hosts(), many);
}

TEST(HostEditor, RemovesTheChosenOnes) {
    HostEditor editor;
    editor.addNames(three.join(u' '));
    auto* list = editor.findChild<QTreeWidget*>();
    EXPECT_FALSE(buttonOf(editor, text::widgets::hostRemove())->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    buttonOf(editor, text::widgets::hostRemove())->click();
    EXPECT_EQ(editor.hosts(), QStringList({"a.example.com", "c.example.com"}));
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(editor.hosts(), QStringList("c.example.com"));
}

TEST(HostEditor, AnEditedNameLosesOnlyTheSpaceAroundIt) {
    HostEditor editor;
    editor.setSuggestions({{"a.example.com", "port 443"}, {"b.example.com", "port 443"}});
    auto* list = editor.findChild<QTreeWidget*>();
    list->topLevelItem(0)->setText(0, "  *.example.com.  ");
    EXPECT_EQ(editor.hosts(), QStringList({"*.example.com.", "b.example.com"}));
    EXPECT_EQ(list->topLevelItem(0)->text(1), text::widgets::hostTypedHere());
    EXPECT_EQ(list->topLevelItem(1)->text(1), u"port 443");
}

TEST(HostEditor, AnEmptiedNameGoes) {
    HostEditor editor;
    editor.addNames(three.join(u' '));
    auto* list = editor.findChild<QTreeWidget*>();
    list->show();
    list->setCurrentItem(list->topLevelItem(0));
    buttonOf(editor, text::widgets::hostEdit())->click();
    auto* line = list->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(editor.hosts(), QStringList({"b.example.com", "c.example.com"}));
}

TEST(HostEditor, NotKnowingTheNamesClosesTheList) {
    HostEditor editor;
    editor.addNames("a.example.com");
    int changes = 0;
    QObject::connect(&editor, &HostEditor::changed, &editor, [&changes] { ++changes; });
    editor.findChild<QCheckBox*>()->click();
    EXPECT_TRUE(editor.namesUnknown());
    EXPECT_EQ(changes, 1);
    EXPECT_FALSE(editor.findChild<QTreeWidget*>()->isEnabled());
    EXPECT_FALSE(editor.findChild<QLineEdit*>()->isEnabled());
    EXPECT_EQ(editor.hosts(), QStringList("a.example.com"));
}

}  // namespace
}  // namespace wizard::widgets
