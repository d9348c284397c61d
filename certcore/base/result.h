// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <utility>

#include "certcore/base/error.h"

namespace certcore {

/// Result is the value of an operation, or the Error that says why there is none. It must be looked at.
template <typename T>
class [[nodiscard]] Result : public std::expected<T, Error> {
  public:
    using std::expected<T, Error>::expected;
};

/// fail makes the unexpected side of a Result.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCause cause, std::string subject = {}, std::string detail = {}) {
    return std::unexpected<Error>(Error{cause, std::move(subject), std::move(detail)});
}

/// passOn hands the error of one Result to a Result of another type.
template <typename T>
[[nodiscard]] std::unexpected<Error> passOn(Result<T>& failed) {
    return std::unexpected<Error>(std::move(failed.error()));
}

}  // namespace certcore
