// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "wizard/session.h"

namespace wizard {

/// sourceName is where the session's certificate comes from, in short: the name of the file, or that it is in Personal
/// already; as it is, not fit to be shown.
[[nodiscard]] QString sourceName(const Session& session);

}  // namespace wizard
