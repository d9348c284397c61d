// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_code.h"

namespace cli {

ExitCode exitCodeOf(certcore::ErrorCode code) {
    using certcore::ErrorCode;
    switch (code) {
        case ErrorCode::FileUnreadable:
        case ErrorCode::NotAPfx:
        case ErrorCode::Malformed:
            return ExitCode::BadFile;
        case ErrorCode::WrongPassword:
            return ExitCode::WrongPassword;
        case ErrorCode::UnsupportedEncryption:
        case ErrorCode::TooCostly:
            return ExitCode::Unsupported;
        case ErrorCode::StoreUnavailable:
        case ErrorCode::AccessDenied:
        case ErrorCode::NotFound:
        case ErrorCode::BindingFailed:
            return ExitCode::Store;
        case ErrorCode::Refused:
            return ExitCode::Refused;
        case ErrorCode::NotSupported:
            return ExitCode::NotSupported;
        case ErrorCode::ConnectFailed:
            return ExitCode::DoneWithErrors;
        case ErrorCode::Usage:
            return ExitCode::Usage;
        case ErrorCode::Internal:
            return ExitCode::Internal;
        case ErrorCode::Cancelled:
            return ExitCode::Cancelled;
    }
    return ExitCode::Internal;
}

ExitCode exitCodeOf(const std::vector<certcore::Finding>& findings) {
    return certcore::verdictOf(findings) == certcore::Verdict::DoesNotFit ? ExitCode::DoneWithErrors : ExitCode::Done;
}

}  // namespace cli
