// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/cli/environment.h"
#include "app/cli/exit_code.h"
#include "certcore/import/import_run.h"

namespace cli {

/// reportChange tells what undoing or removing did, under the given sentence.
[[nodiscard]] ExitCode reportChange(const Environment& environment, const certcore::StoreChange& change,
                                    const QString& sentence);

}  // namespace cli
