// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include "certcore/check/finding.h"
#include "wizard/look/icons.h"

namespace wizard::look {

/// Tone is how something is meant, for colours and icons.
enum class Tone {
    Good,     ///< Nothing speaks against it.
    Note,     ///< Worth reading.
    Caution,  ///< Somebody should know.
    Stop,     ///< It would not work.
    Neutral,  ///< No judgement.
};

/// ToneColours is how a frame of that tone is painted. Its text can be read on its background: at least 4.5:1.
struct ToneColours {
    QColor background;
    QColor border;
    QColor text;
    int borderWidth = 1;  ///< Wider where the border alone has to speak.
};

/// toneColours derives the colours from the palette, so that they fit light, dark and the desktop's own; in high
/// contrast the background is plain and the border strong.
[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette& palette);

/// toneOf is the tone of a finding or a verdict.
[[nodiscard]] Tone toneOf(certcore::Severity severity);
[[nodiscard]] Tone toneOf(certcore::Verdict verdict);

/// toneIcon is the sign of a tone; Neutral has the note's.
[[nodiscard]] IconId toneIcon(Tone tone);

}  // namespace wizard::look
