// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "certcore/check/finding.h"

namespace wizard::text {

/// verdictInstruction is what to do now, in one line: "Go on", "Go on, and put these notes into the ticket" or "Stop:
/// do not install this file".
[[nodiscard]] QString verdictInstruction(certcore::Verdict verdict);

/// verdictSentence is the instruction and what it rests on. Without host names it never says plainly that the
/// certificate fits.
[[nodiscard]] QString verdictSentence(certcore::Verdict verdict, bool hostsChecked);

/// severityWord is the word in front of a finding: "Error", "Warning" or "Note".
[[nodiscard]] QString severityWord(certcore::Severity severity);

}  // namespace wizard::text
