// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/palette.h"

#include <algorithm>
#include <cmath>

namespace wizard::look {
namespace {

constexpr double readableContrast = 4.5;

struct Shades {
    QColor window;
    QColor text;
    QColor field;
    QColor alternate;
    QColor button;
    QColor disabled;
    QColor highlight;
    QColor highlightedText;
    QColor link;
};

Shades shadesOf(Appearance appearance) {
    switch (appearance) {
        case Appearance::Light:
            return {.window = 0xf3f4f6U,
                    .text = 0x1b2026U,
                    .field = 0xffffffU,
                    .alternate = 0xf0f3f6U,
                    .button = 0xe9ecefU,
                    .disabled = 0x8a929bU,
                    .highlight = 0x1f68adU,
                    .highlightedText = 0xffffffU,
                    .link = 0x1a5fa3U};
        case Appearance::Dark:
            return {.window = 0x2b3036U,
                    .text = 0xe8ebeeU,
                    .field = 0x424a53U,
                    .alternate = 0x485059U,
                    .button = 0x4a525cU,
                    .disabled = 0x7b848eU,
                    .highlight = 0x2a6cb0U,
                    .highlightedText = 0xffffffU,
                    .link = 0x74b4eeU};
        case Appearance::HighContrast:
            return {.window = 0x000000U,
                    .text = 0xffffffU,
                    .field = 0x000000U,
                    .alternate = 0x000000U,
                    .button = 0x000000U,
                    .disabled = 0x3ff23fU,
                    .highlight = 0x1aebffU,
                    .highlightedText = 0x000000U,
                    .link = 0xffff00U};
    }
    return {};
}

double linear(float channel) {
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

void setFrameShades(QPalette& palette, const Shades& shades, bool plain) {
    const QColor window = shades.window;
    palette.setColor(QPalette::Light, plain ? shades.text : mixed(window, Qt::white, 0.5));
    palette.setColor(QPalette::Midlight, plain ? shades.text : mixed(window, Qt::white, 0.25));
    palette.setColor(QPalette::Mid, plain ? shades.text : mixed(window, Qt::black, 0.25));
    palette.setColor(QPalette::Dark, plain ? shades.text : mixed(window, Qt::black, 0.4));
    // The plain old style paints disabled text twice, the second time in Light.
    palette.setColor(QPalette::Disabled, QPalette::Light, window);
    palette.setColor(QPalette::Shadow, plain ? shades.text : mixed(window, Qt::black, 0.7));
}

}  // namespace

QPalette paletteFor(Appearance appearance) {
    const Shades shades = shadesOf(appearance);
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::Base, shades.field);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ToolTipBase, shades.field);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    }
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, shades.disabled);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlightedText);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    setFrameShades(palette, shades, appearance == Appearance::HighContrast);
    return palette;
}

QString styleNameFor(Appearance appearance) {
    return appearance == Appearance::HighContrast ? QStringLiteral("Windows") : QStringLiteral("Fusion");
}

double contrastRatio(const QColor& one, const QColor& other) {
    const auto [darker, brighter] = std::minmax({luminance(one), luminance(other)});
    return (brighter + 0.05) / (darker + 0.05);
}

bool isHighContrast(const QPalette& palette) {
    constexpr double nearlyBlackOnWhite = 19;
    const QColor window = palette.color(QPalette::Window);
    return window == palette.color(QPalette::Base) && window == palette.color(QPalette::Button) &&
           contrastRatio(window, palette.color(QPalette::WindowText)) >= nearlyBlackOnWhite;
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor mixed(const QColor& first, const QColor& second, double shareOfSecond) {
    const auto share = static_cast<float>(std::clamp(shareOfSecond, 0.0, 1.0));
    const auto between = [share](float a, float b) { return std::clamp(a + (b - a) * share, 0.0F, 1.0F); };
    return QColor::fromRgbF(between(first.redF(), second.redF()), between(first.greenF(), second.greenF()),
                            between(first.blueF(), second.blueF()));
}

QColor readable(const QColor& wanted, const QColor& background, const QPalette& palette) {
    constexpr int steps = 20;
    const QColor text = palette.color(QPalette::WindowText);
    for (int step = 0; step <= steps; ++step) {
        const QColor candidate = mixed(wanted, text, static_cast<double>(step) / steps);
        if (contrastRatio(candidate, background) >= readableContrast) {
            return candidate;
        }
    }
    // A desktop's own palette may be hard to read altogether: then whichever of the two ends stands out more.
    return contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background) ? Qt::white : Qt::black;
}

QColor quietText(const QPalette& palette) {
    const QColor text = palette.color(QPalette::WindowText);
    if (isHighContrast(palette)) {
        return text;
    }
    const QColor soft = mixed(text, palette.color(QPalette::Window), 0.4);
    return readable(readable(soft, palette.color(QPalette::Window), palette), palette.color(QPalette::Base), palette);
}

QColor lineColour(const QPalette& palette) {
    const QColor text = palette.color(QPalette::WindowText);
    return isHighContrast(palette) ? text : mixed(palette.color(QPalette::Window), text, 0.22);
}

}  // namespace wizard::look
