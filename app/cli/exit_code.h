// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "certcore/base/error.h"
#include "certcore/check/finding.h"

namespace cli {

/// ExitCode is the contract's meaning of the program's exit status.
enum class ExitCode {
    Done = 0,
    DoneWithErrors = 1,  ///< Findings of severity error, or not what was expected.
    Usage = 2,
    BadFile = 3,
    WrongPassword = 4,
    Unsupported = 5,
    Store = 6,
    Refused = 7,
    NotSupported = 8,
    Internal = 9,
    Cancelled = 130,
};

/// exitCodeOf maps an error to its exit code.
[[nodiscard]] ExitCode exitCodeOf(certcore::ErrorCode code);

/// exitCodeOf is 1 with a finding of severity error, else 0.
[[nodiscard]] ExitCode exitCodeOf(const std::vector<certcore::Finding>& findings);

}  // namespace cli
