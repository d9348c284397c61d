// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/item_view_height.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QTreeWidget>
#include <memory>

#include "wizard/look/palette.h"

namespace wizard::widgets {
namespace {

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

// In high contrast the colour of unselected text can hardly be seen on the selection.
TEST(RoomyRows, TheTickOfASelectedRowHasTheColourOfSelectedText) {
    const auto appearance = look::Appearance::HighContrast;
    const std::unique_ptr<QStyle> style(QStyleFactory::create(look::styleNameFor(appearance)));
    ASSERT_TRUE(style);
    QTreeWidget tree;
    tree.setStyle(style.get());
    tree.setPalette(look::paletteFor(appearance));
    tree.setHeaderHidden(true);
    tree.setFrameShape(QFrame::NoFrame);
    makeRowsRoomy(&tree);
    auto* item = new QTreeWidgetItem(&tree, {QString()});
    item->setCheckState(0, Qt::Checked);
    tree.resize(200, 60);
    const auto pixels = [&tree, item](QPalette::ColorRole role) {
        const QImage row = tree.viewport()->grab(tree.visualItemRect(item)).toImage();
        return pixelsOf(row, tree.palette().color(role));
    };
    EXPECT_GT(pixels(QPalette::Text), 0);
    item->setSelected(true);
    EXPECT_GT(pixels(QPalette::Highlight), 0);
    EXPECT_GT(pixels(QPalette::HighlightedText), 0);
    EXPECT_EQ(pixels(QPalette::Text), 0);
}

// Remembers in which colour a row that is selected would be written by a style that takes the text's.
class TextColourStyle : public QProxyStyle {
  public:
    using QProxyStyle::QProxyStyle;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        if (element == CE_ItemViewItem && option->state.testFlag(State_Selected)) {
            text = option->palette.color(QPalette::Text);
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    mutable QColor text;
};

// Windows' own style writes on a pale selection, and in the colour of text.
TEST(RoomyRows, ASelectedRowKeepsTheColourOfTextOutsideHighContrast) {
    for (const auto appearance : {look::Appearance::Light, look::Appearance::Dark}) {
        TextColourStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
        QTreeWidget tree;
        tree.setStyle(&style);
        tree.setPalette(look::paletteFor(appearance));
        makeRowsRoomy(&tree);
        auto* item = new QTreeWidgetItem(&tree, {QStringLiteral("0.0.0.0:443")});
        item->setSelected(true);
        tree.resize(200, 60);
        tree.grab();
        EXPECT_EQ(style.text, tree.palette().color(QPalette::Text));
        tree.setStyle(nullptr);
    }
}

}  // namespace
}  // namespace wizard::widgets
