// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/tone.h"

#include "wizard/look/palette.h"

namespace wizard::look {
namespace {

// The fills of the icons of the same meaning.
QColor hueOf(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return 0x2f9156U;
        case Tone::Note:
            return 0x2f7bbfU;
        case Tone::Caution:
            return 0xe0a024U;
        case Tone::Stop:
            return 0xcb4242U;
        case Tone::Neutral:
            return 0x7b8896U;
    }
    return {};
}

}  // namespace

ToneColours toneColours(Tone tone, const QPalette& palette) {
    const QColor field = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::WindowText);
    if (isHighContrast(palette)) {
        return {.background = field, .border = text, .text = text, .borderWidth = 2};
    }
    if (tone == Tone::Neutral) {
        return {.background = field, .border = lineColour(palette), .text = readable(text, field, palette)};
    }
    const QColor hue = hueOf(tone);
    const QColor background = mixed(field, hue, isDark(palette) ? 0.2 : 0.11);
    return {.background = background, .border = mixed(field, hue, 0.6), .text = readable(text, background, palette)};
}

Tone toneOf(certcore::Severity severity) {
    switch (severity) {
        case certcore::Severity::Info:
            return Tone::Note;
        case certcore::Severity::Warning:
            return Tone::Caution;
        case certcore::Severity::Error:
            return Tone::Stop;
    }
    return Tone::Neutral;
}

Tone toneOf(certcore::Verdict verdict) {
    switch (verdict) {
        case certcore::Verdict::Fits:
            return Tone::Good;
        case certcore::Verdict::FitsWithWarnings:
            return Tone::Caution;
        case certcore::Verdict::DoesNotFit:
            return Tone::Stop;
    }
    return Tone::Neutral;
}

IconId toneIcon(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return IconId::Success;
        case Tone::Caution:
            return IconId::Warning;
        case Tone::Stop:
            return IconId::Error;
        case Tone::Note:
        case Tone::Neutral:
            return IconId::Info;
    }
    return IconId::Info;
}

}  // namespace wizard::look
