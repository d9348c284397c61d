// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/life_picture.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QLocale>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/look/palette.h"
#include "wizard/text/widgets/life_text.h"

namespace wizard::widgets {
namespace {

using namespace std::chrono_literals;

const std::chrono::sys_seconds from = std::chrono::sys_days(std::chrono::year(2026) / 11 / 12);
const std::chrono::sys_seconds to = std::chrono::sys_days(std::chrono::year(2027) / 2 / 20);

TEST(LifePicture, SaysHowLongItLasts) {
    const LifePicture life(from, to, to - 24h * 89);
    EXPECT_EQ(life.sentence(), u"The certificate expires in 89 days (2027-02-20).");
    EXPECT_EQ(life.accessibleDescription(),
              u"The certificate expires in 89 days (2027-02-20). Valid from 12 Nov 2026 to 20 Feb 2027.");
}

TEST(LifePicture, SaysThatItIsOverOrHasNotBegun) {
    EXPECT_EQ(LifePicture(from, to, to + 24h * 3).sentence(), u"The certificate expired 3 days ago (2027-02-20).");
    EXPECT_EQ(LifePicture(from, to, from - 24h * 10).sentence(),
              u"The certificate is not valid yet: it begins in 10 days (12 Nov 2026).");
    EXPECT_EQ(LifePicture(from, to, from - 1h).sentence(),
              u"The certificate is not valid yet: it begins in less than one day (12 Nov 2026).");
}

TEST(LifePicture, CountsBothEndsAsLife) {
    using text::widgets::LifeState;
    using text::widgets::lifeState;
    EXPECT_EQ(lifeState(from, to, from - 1s), LifeState::NotYetValid);
    EXPECT_EQ(lifeState(from, to, from), LifeState::Valid);
    EXPECT_EQ(lifeState(from, to, to), LifeState::Valid);
    EXPECT_EQ(lifeState(from, to, to + 1s), LifeState::Expired);
}

TEST(LifePicture, MarksWhereTodayStands) {
    EXPECT_DOUBLE_EQ(LifePicture(from, to, from + 24h * 25).share(), 0.25);
    EXPECT_DOUBLE_EQ(LifePicture(from, to, from - 24h).share(), 0.0);
    EXPECT_DOUBLE_EQ(LifePicture(from, to, to + 24h).share(), 1.0);
    EXPECT_DOUBLE_EQ(LifePicture(to, from, from).share(), 1.0);
    EXPECT_DOUBLE_EQ(LifePicture(from, from, from).share(), 1.0);
}

TEST(LifePicture, NamesTheMonthInTheUsersLanguage) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(text::widgets::localDate(std::chrono::sys_days(std::chrono::year(2026) / 12 / 1)), u"1 Dez. 2026");
    QLocale::setDefault(before);
}

QImage painted(look::Appearance appearance, std::chrono::sys_seconds now, int width) {
    LifePicture life(from, to, now);
    life.setPalette(look::paletteFor(appearance));
    life.resize(width, life.heightForWidth(width));
    return life.grab().toImage();
}

TEST(LifePicture, LooksDifferentWhenLifeIsOver) {
    for (const auto appearance : {look::Appearance::Light, look::Appearance::Dark, look::Appearance::HighContrast}) {
        EXPECT_NE(painted(appearance, from + 24h, 300), painted(appearance, to + 24h, 300));
    }
}

TEST(LifePicture, NeedsNoMoreThan300) {
    const LifePicture life(from, to, from);
    EXPECT_LE(life.minimumSizeHint().width(), 300);
    EXPECT_GT(life.heightForWidth(150), life.heightForWidth(600));
}

}  // namespace
}  // namespace wizard::widgets
