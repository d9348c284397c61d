// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/certificate_card.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

const QString thumbprint = QStringLiteral("1F0B1F2906AF445D86BF448D138017AF766D32AD");

PlainLabel* labelWith(const QWidget& widget, const QString& text) {
    for (PlainLabel* label : widget.findChildren<PlainLabel*>()) {
        if (label->text() == text) {
            return label;
        }
    }
    return nullptr;
}

TEST(CertificateCard, ShowsTheThumbprintAsItIs) {
    CertificateCard card;
    card.setRows({{.label = "Thumbprint", .value = thumbprint, .monospace = true, .copyable = true}});
    const PlainLabel* value = labelWith(card, thumbprint);
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->QLabel::text(), thumbprint);
    EXPECT_EQ(value->fontMetrics().horizontalAdvance("1111"), value->fontMetrics().horizontalAdvance("DDDD"));
    EXPECT_TRUE(value->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_EQ(value->accessibleName(), QStringLiteral("Thumbprint ") + thumbprint);
}

TEST(CertificateCard, CopiesTheValueOfTheRow) {
    CertificateCard card;
    card.setRows({{.label = "File name", .value = "assist.pfx", .copyable = true},
                  {.label = "Expires", .value = "tomorrow"},
                  {.label = "Thumbprint", .value = thumbprint, .copyable = true}});
    const QList<CopyButton*> buttons = card.findChildren<CopyButton*>();
    ASSERT_EQ(buttons.size(), 2);
    buttons.at(1)->click();
    EXPECT_EQ(QApplication::clipboard()->text(), thumbprint);
    EXPECT_EQ(buttons.at(1)->accessibleName(), u"Copy: Thumbprint");
}

TEST(CertificateCard, ReplacesItsRows) {
    CertificateCard card;
    card.setRows({{.label = "File name", .value = "old.pfx"}});
    card.setRows({{.label = "File name", .value = "new.pfx"}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(labelWith(card, "old.pfx"), nullptr);
    EXPECT_NE(labelWith(card, "new.pfx"), nullptr);
}

TEST(CertificateCard, KeepsNamesThatLookLikeMarkupAsTheyAre) {
    CertificateCard card;
    card.setRows({{.label = "Friendly name", .value = "<b>bold</b>"}});
    const PlainLabel* value = labelWith(card, "<b>bold</b>");
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->textFormat(), Qt::PlainText);
}

}  // namespace
}  // namespace wizard::widgets
