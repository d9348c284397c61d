// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "wizard/jobs/job_desk.h"
#include "wizard/session.h"

namespace wizard {

/// noteProgress writes down how far the session's renewal has come, so that it can be gone on with later, and then
/// calls done: at once where there is nothing new to write. That it could not be written is kept in the session.
void noteProgress(Session& session, jobs::JobDesk& desk, std::function<void()> done);

}  // namespace wizard
