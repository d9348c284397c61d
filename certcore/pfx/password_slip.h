// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "certcore/base/error.h"
#include "certcore/base/secret.h"

namespace certcore {

/// PasswordSlip is what may have been meant by a password that does not fit.
struct PasswordSlip {
    ErrorCause cause = ErrorCause::PasswordWrong;  ///< What to say where this one fits: one of the Password… causes.
    std::string subject;                           ///< The cause's subject.
    Secret meant;                                  ///< UTF-8.
};

/// slipsOf lists what people do with a right password: white space or quotation marks that came along, Caps Lock,
/// another keyboard layout; and a password typed where there is none. None is the password itself, and an empty one has
/// none.
[[nodiscard]] std::vector<PasswordSlip> slipsOf(const Secret& password);

}  // namespace certcore
