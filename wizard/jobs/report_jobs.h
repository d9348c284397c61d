// SPDX-License-Identifier: Apache-2.0
// What a session has to tell at its end, as a report.
#pragma once

#include <optional>
#include <vector>

#include "wizard/report/report.h"
#include "wizard/report/report_file.h"
#include "wizard/session.h"
#include "wizard/text/next_steps.h"

namespace wizard::jobs {

/// reportOf takes values alone from the session, which must have been checked; writing them can go on without it.
[[nodiscard]] report::ImportReport reportOf(const Session& session, std::optional<LayoutId> layout,
                                            std::vector<text::NextStep> nextSteps);

}  // namespace wizard::jobs
