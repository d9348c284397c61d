// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/text/finding_text.h"

namespace wizard::text {

/// describeServed puts a finding about what a server serves into words: there is no file to be exchanged, but a server
/// to be set right. What no server can have is described as for a file.
[[nodiscard]] FindingText describeServed(const certcore::Finding& finding);

}  // namespace wizard::text
