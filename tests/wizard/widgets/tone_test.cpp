// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/tone.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QStyle>
#include <array>

#include "wizard/look/palette.h"

namespace wizard::look {
namespace {

constexpr double readableContrast = 4.5;
constexpr std::array everyTone{Tone::Good, Tone::Note, Tone::Caution, Tone::Stop, Tone::Neutral};
constexpr std::array everyAppearance{Appearance::Light, Appearance::Dark, Appearance::HighContrast};

TEST(ContrastRatio, IsThatOfTheGuidelines) {
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::black), 1.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor("#777777"), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::white, QColor("#777777")), 4.48, 0.01);
    EXPECT_NEAR(contrastRatio(QColor("#ff0000"), Qt::white), 4.0, 0.01);
}

TEST(Tone, CanBeReadInEveryAppearance) {
    for (const Appearance appearance : everyAppearance) {
        const QPalette palette = paletteFor(appearance);
        for (const Tone tone : everyTone) {
            const ToneColours colours = toneColours(tone, palette);
            EXPECT_GE(contrastRatio(colours.text, colours.background), readableContrast);
        }
    }
}

TEST(Tone, CanBeReadOnAnyPalette) {
    for (const QRgb window : {0x808080U, 0x1e3a5fU, 0xffe4b5U, 0x767676U, 0xff0000U}) {
        QPalette palette{QColor(window)};
        palette.setColor(QPalette::Base, QColor(window));
        palette.setColor(QPalette::WindowText, QColor(window));
        for (const Tone tone : everyTone) {
            const ToneColours colours = toneColours(tone, palette);
            EXPECT_GE(contrastRatio(colours.text, colours.background), readableContrast) << window;
        }
    }
}

TEST(Tone, IsPlainWithAStrongBorderInHighContrast) {
    const QPalette palette = paletteFor(Appearance::HighContrast);
    for (const Tone tone : everyTone) {
        const ToneColours colours = toneColours(tone, palette);
        EXPECT_EQ(colours.background, palette.color(QPalette::Base));
        EXPECT_EQ(colours.border, palette.color(QPalette::WindowText));
        EXPECT_GT(colours.borderWidth, toneColours(tone, paletteFor(Appearance::Light)).borderWidth);
    }
}

TEST(Tone, HasItsOwnSignAndColour) {
    const QPalette palette = paletteFor(Appearance::Light);
    EXPECT_NE(toneColours(Tone::Good, palette).border, toneColours(Tone::Stop, palette).border);
    EXPECT_EQ(toneIcon(toneOf(certcore::Severity::Error)), IconId::Error);
    EXPECT_EQ(toneIcon(toneOf(certcore::Severity::Warning)), IconId::Warning);
    EXPECT_EQ(toneIcon(toneOf(certcore::Severity::Info)), IconId::Info);
    EXPECT_EQ(toneIcon(toneOf(certcore::Verdict::Fits)), IconId::Success);
}

TEST(Palette, IsKnownAsWhatItIs) {
    EXPECT_TRUE(isHighContrast(paletteFor(Appearance::HighContrast)));
    EXPECT_FALSE(isHighContrast(paletteFor(Appearance::Light)));
    EXPECT_FALSE(isHighContrast(paletteFor(Appearance::Dark)));
    EXPECT_FALSE(isHighContrast(QApplication::style()->standardPalette()));
    EXPECT_TRUE(isDark(paletteFor(Appearance::Dark)));
    EXPECT_FALSE(isDark(paletteFor(Appearance::Light)));
}

TEST(Palette, CanBeRead) {
    for (const Appearance appearance : everyAppearance) {
        const QPalette palette = paletteFor(appearance);
        const auto expectReadable = [&palette](QPalette::ColorRole text, QPalette::ColorRole background) {
            EXPECT_GE(contrastRatio(palette.color(text), palette.color(background)), readableContrast)
                << text << " on " << background;
        };
        expectReadable(QPalette::WindowText, QPalette::Window);
        expectReadable(QPalette::Text, QPalette::Base);
        expectReadable(QPalette::Text, QPalette::AlternateBase);
        expectReadable(QPalette::ButtonText, QPalette::Button);
        expectReadable(QPalette::HighlightedText, QPalette::Highlight);
        expectReadable(QPalette::Link, QPalette::Window);
        expectReadable(QPalette::ToolTipText, QPalette::ToolTipBase);
        for (const auto background : {QPalette::Window, QPalette::Base}) {
            EXPECT_GE(contrastRatio(quietText(palette), palette.color(background)), readableContrast);
        }
    }
}

}  // namespace
}  // namespace wizard::look
