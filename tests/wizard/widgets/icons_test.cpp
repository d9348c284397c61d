// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/icons.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSet>

namespace wizard::look {
namespace {

std::vector<IconId> everyIcon() {
    std::vector<IconId> icons;
    for (int number = 0; number <= static_cast<int>(IconId::Later); ++number) {
        icons.push_back(static_cast<IconId>(number));
    }
    return icons;
}

bool showsSomething(const QImage& image) {
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            painted += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
        }
    }
    return painted * 10 > image.width() * image.height();
}

TEST(Icons, AreSharpAtEveryScale) {
    for (const IconId id : everyIcon()) {
        for (const int edge : {16, 32}) {
            for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
                const QPixmap pixmap = icon(id).pixmap(QSize(edge, edge), ratio);
                const int pixels = static_cast<int>(edge * ratio);
                EXPECT_EQ(pixmap.size(), QSize(pixels, pixels)) << static_cast<int>(id);
                EXPECT_TRUE(showsSomething(pixmap.toImage())) << static_cast<int>(id) << " at " << pixels;
            }
        }
    }
}

TEST(Icons, OfTheApplicationAreThereInLarge) {
    EXPECT_EQ(icon(IconId::Application).pixmap(QSize(256, 256), 1.0).size(), QSize(256, 256));
}

TEST(Icons, SayWhichSizesThereAre) {
    EXPECT_TRUE(icon(IconId::Application).availableSizes().contains(QSize(256, 256)));
    EXPECT_EQ(icon(IconId::Key).actualSize(QSize(20, 30)), QSize(20, 20));
    EXPECT_EQ(icon(IconId::Key).actualSize(QSize(200, 200)), QSize(96, 96));
}

TEST(Icons, AreReadInTheSizeThatIsShown) {
    QPixmapCache::clear();
    const QIcon key = icon(IconId::Key);
    QPixmap ignored;
    EXPECT_FALSE(QPixmapCache::find(QStringLiteral(":/icons/16/key.png"), &ignored));
    EXPECT_FALSE(key.pixmap(QSize(16, 16), 1.0).isNull());
    EXPECT_TRUE(QPixmapCache::find(QStringLiteral(":/icons/16/key.png"), &ignored));
    EXPECT_FALSE(QPixmapCache::find(QStringLiteral(":/icons/96/key.png"), &ignored));
}

TEST(Icons, ArePaintedInTheScreensResolution) {
    QImage screen(QSize(64, 64), QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2.0);
    screen.fill(Qt::transparent);
    QPainter painter(&screen);
    icon(IconId::Key).paint(&painter, QRect(0, 0, 32, 32));
    painter.end();
    screen.setDevicePixelRatio(1.0);
    EXPECT_EQ(screen, icon(IconId::Key).pixmap(QSize(64, 64), 1.0).toImage().convertToFormat(screen.format()));
}

TEST(Icons, AreGreyWhereTheyAreDisabledAndAsTheyAreInAChosenRow) {
    const QImage normal = icon(IconId::Warning).pixmap(QSize(32, 32), 1.0).toImage();
    EXPECT_NE(icon(IconId::Warning).pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage(), normal);
    EXPECT_EQ(icon(IconId::Warning).pixmap(QSize(32, 32), 1.0, QIcon::Selected).toImage(), normal);
}

TEST(Icons, AreAllDifferent) {
    QSet<QByteArray> drawings;
    for (const IconId id : everyIcon()) {
        const QImage image = icon(id).pixmap(QSize(32, 32), 1.0).toImage();
        drawings.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(drawings.size(), static_cast<qsizetype>(everyIcon().size()));
}

// Told apart without colours, as by whoever does not see the difference between red and green.
TEST(Icons, OfSeverityHaveShapesOfTheirOwn) {
    QSet<QByteArray> shapes;
    const std::vector<IconId> severities{IconId::Success, IconId::Info, IconId::Warning, IconId::Error};
    for (const IconId id : severities) {
        const QImage image = icon(id).pixmap(QSize(32, 32), 1.0).toImage().convertToFormat(QImage::Format_Grayscale8);
        shapes.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(shapes.size(), static_cast<qsizetype>(severities.size()));
}

}  // namespace
}  // namespace wizard::look
