// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/step_rail.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEvent>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

const QStringList steps{"Welcome", "File to Import", "Result"};

std::vector<look::IconId> iconsOf(const StepRail& rail) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    std::vector<look::IconId> icons;
    for (const IconLabel* icon : rail.findChildren<IconLabel*>()) {
        icons.push_back(icon->iconId());
    }
    return icons;
}

TEST(StepRail, SaysWhereEachStepStands) {
    StepRail rail;
    rail.setSteps(steps);
    rail.setCurrent(1);
    EXPECT_EQ(rail.stepTexts(), QStringList({"Welcome (done)", "File to Import (current step)", "Result (later)"}));
    EXPECT_EQ(iconsOf(rail), std::vector({look::IconId::Done, look::IconId::Current, look::IconId::Later}));
}

TEST(StepRail, StartsAtTheFirstAndEndsBehindTheLast) {
    StepRail rail;
    rail.setSteps(steps);
    EXPECT_EQ(iconsOf(rail), std::vector({look::IconId::Current, look::IconId::Later, look::IconId::Later}));
    rail.setCurrent(3);
    EXPECT_EQ(iconsOf(rail), std::vector(3, look::IconId::Done));
    rail.setSteps(steps);
    EXPECT_EQ(iconsOf(rail), std::vector({look::IconId::Current, look::IconId::Later, look::IconId::Later}));
}

TEST(StepRail, ShowsNewStepsInAnOpenWindow) {
    StepRail rail;
    rail.setSteps(steps);
    rail.show();
    rail.setCurrent(2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    ASSERT_EQ(rail.findChildren<PlainLabel*>().size(), 3);
    for (const PlainLabel* label : rail.findChildren<PlainLabel*>()) {
        EXPECT_TRUE(label->isVisible());
    }
}

TEST(StepRail, TakesNoFocus) {
    StepRail rail;
    rail.setSteps(steps);
    for (const QWidget* part : rail.findChildren<QWidget*>()) {
        EXPECT_EQ(part->focusPolicy(), Qt::NoFocus);
    }
}

}  // namespace
}  // namespace wizard::widgets
