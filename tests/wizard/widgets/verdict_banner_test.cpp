// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/verdict_banner.h"

#include <gtest/gtest.h>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/look/palette.h"
#include "wizard/text/verdict_text.h"
#include "wizard/widgets/icon_label.h"

namespace wizard::widgets {
namespace {

using certcore::Verdict;

TEST(VerdictBanner, IsAnInstructionInItsTone) {
    VerdictBanner banner(Verdict::Fits, true);
    EXPECT_EQ(banner.instruction(), text::verdictInstruction(Verdict::Fits));
    EXPECT_EQ(banner.tone(), look::Tone::Good);
    banner.setVerdict(Verdict::DoesNotFit, true);
    EXPECT_EQ(banner.instruction(), text::verdictInstruction(Verdict::DoesNotFit));
    EXPECT_EQ(banner.tone(), look::Tone::Stop);
    EXPECT_EQ(banner.findChild<IconLabel*>()->iconId(), look::IconId::Error);
    EXPECT_EQ(banner.accessibleName(), banner.instruction());
}

TEST(VerdictBanner, NeverSaysPlainlyThatItFitsWithoutNames) {
    for (const Verdict verdict : {Verdict::Fits, Verdict::FitsWithWarnings}) {
        const VerdictBanner checked(verdict, true);
        const VerdictBanner unchecked(verdict, false);
        EXPECT_FALSE(checked.reason().contains(u"not checked"));
        EXPECT_TRUE(unchecked.reason().contains(u"names not checked"));
    }
}

TEST(VerdictBanner, FollowsThePalette) {
    QWidget page;
    page.setPalette(look::paletteFor(look::Appearance::Light));
    const VerdictBanner banner(Verdict::DoesNotFit, true, &page);
    for (const auto appearance : {look::Appearance::Dark, look::Appearance::HighContrast, look::Appearance::Light}) {
        page.setPalette(look::paletteFor(appearance));
        const look::ToneColours colours = look::toneColours(look::Tone::Stop, page.palette());
        EXPECT_EQ(banner.palette().color(QPalette::WindowText), colours.text);
        EXPECT_EQ(banner.palette().color(QPalette::Window), colours.background);
    }
}

}  // namespace
}  // namespace wizard::widgets
