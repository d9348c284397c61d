// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QVBoxLayout>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/look/palette.h"
#include "wizard/widgets/path_label.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

const QString path = QStringLiteral("C:\\Users\\Administrator\\Downloads\\Certificates\\2026\\assist-2026.pfx");

TEST(PlainLabel, IsPlainWhateverTheTextLooksLike) {
    const PlainLabel label(QStringLiteral("<a href='x'>click</a>"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text(), u"<a href='x'>click</a>");
}

TEST(PlainLabel, HasTheHeightOfItsText) {
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* label = new PlainLabel(QString("word ").repeated(100), PlainLabel::Emphasis::Normal, &page);
    layout->addWidget(label);
    layout->addStretch(1);
    page.resize(300, 2000);
    page.show();
    EXPECT_EQ(label->height(), label->heightForWidth(label->width()));
    EXPECT_GT(label->height(), 5 * label->fontMetrics().height());
}

TEST(PlainLabel, BreaksWordsThatFitNoLine) {
    const QString longName = QString("a").repeated(300) + ".example.com";
    const PlainLabel label(longName);
    EXPECT_LT(label.minimumSizeHint().width(), 300);
    EXPECT_EQ(label.text(), longName);
    EXPECT_EQ(label.accessibleName(), longName);
}

TEST(PlainLabel, CopiesTheTextAsItWasSet) {
    const QString longName = QString("a").repeated(100);
    PlainLabel label(longName);
    label.setSelectable(true);
    label.setSelection(0, static_cast<int>(label.QLabel::text().size()));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), longName);
}

TEST(PlainLabel, StandsOutByTheParentsFont) {
    QWidget page;
    QFont font = page.font();
    font.setPointSizeF(20);
    page.setFont(font);
    const PlainLabel heading("Heading", PlainLabel::Emphasis::Heading, &page);
    const PlainLabel strong("Strong", PlainLabel::Emphasis::Strong, &page);
    const PlainLabel normal("Normal", PlainLabel::Emphasis::Normal, &page);
    EXPECT_GT(heading.font().pointSizeF(), 20);
    EXPECT_EQ(strong.font().pointSizeF(), 20);
    EXPECT_GT(strong.font().weight(), normal.font().weight());
    EXPECT_EQ(normal.font().pointSizeF(), 20);
}

TEST(PlainLabel, FollowsThePalette) {
    QWidget page;
    page.setPalette(look::paletteFor(look::Appearance::Light));
    const PlainLabel quiet("Quiet", PlainLabel::Emphasis::Quiet, &page);
    for (const look::Appearance appearance :
         {look::Appearance::Dark, look::Appearance::HighContrast, look::Appearance::Light}) {
        page.setPalette(look::paletteFor(appearance));
        EXPECT_EQ(quiet.palette().color(QPalette::WindowText), look::quietText(page.palette()));
    }
}

TEST(PathLabel, LeavesOutTheMiddleWhereThereIsNoRoom) {
    PathLabel label;
    label.setPath(path);
    label.resize(label.sizeHint());
    EXPECT_EQ(label.shownText(), path);
    label.resize(label.sizeHint() / 2);
    EXPECT_TRUE(label.shownText().contains(u'…'));
    EXPECT_TRUE(label.shownText().startsWith(u"C:"));
    EXPECT_TRUE(label.shownText().endsWith(u".pfx"));
    EXPECT_EQ(label.path(), path);
    EXPECT_EQ(label.accessibleName(), path);
    EXPECT_TRUE(label.toolTip().contains(path));
}

TEST(PathLabel, KeepsMarkupOutOfItsToolTip) {
    PathLabel label;
    label.setPath(QStringLiteral("/tmp/<img src=x>.pfx"));
    EXPECT_TRUE(label.toolTip().contains(u"&lt;img src=x&gt;")) << label.toolTip().toStdString();
}

}  // namespace
}  // namespace wizard::widgets
