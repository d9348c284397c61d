// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/cli/environment.h"
#include "app/cli/exit_code.h"
#include "certcore/bind/binding_run.h"

namespace cli {

/// reportUndone tells what undoing did.
[[nodiscard]] ExitCode reportUndone(const Environment& environment, const certcore::ChainUndone& undone);

/// reportChange tells what removing did, under the given sentence.
[[nodiscard]] ExitCode reportChange(const Environment& environment, const certcore::StoreChange& change,
                                    const QString& sentence);

}  // namespace cli
