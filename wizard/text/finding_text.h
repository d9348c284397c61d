// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "certcore/check/finding.h"

namespace wizard::text {

/// FindingText is a finding in words for somebody who does not know certificates. Both parts are plain text.
struct FindingText {
    QString title;   ///< What was noticed, with its facts.
    QString remedy;  ///< What to do now, whom to ask, and for what.
};

/// describe puts a finding into words. A missing fact makes the sentence less exact, never wrong.
[[nodiscard]] FindingText describe(const certcore::Finding& finding);

}  // namespace wizard::text
