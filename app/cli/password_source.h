// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "certcore/base/result.h"
#include "certcore/base/secret.h"

namespace cli {

/// ChosenPassword is the password that serves all files of a call.
struct ChosenPassword {
    certcore::Secret text;  ///< Empty: tried as empty and as absent.
    bool wasGiven = true;   ///< False where nobody gave one and nobody could be asked.
};

/// choosePassword takes the password from --password-stdin, --password-file, the environment variable
/// ASSISTCERT_PASSWORD, or a prompt, in this order. UsageWrong where both options are given or a source has not even an
/// empty line; the File… causes; CancelledByUser.
[[nodiscard]] certcore::Result<ChosenPassword> choosePassword(const CommandLine& line, const Console& console,
                                                              const QString& promptFor);

}  // namespace cli
