// SPDX-License-Identifier: Apache-2.0
// What is said of an endpoint and of who answers there.
#pragma once

#include <QString>
#include <cstdint>

namespace wizard::text {

/// otherServedHere and otherServedElsewhere say who served another certificate than the expected one, and what to do.
[[nodiscard]] QString otherServedHere();
[[nodiscard]] QString otherServedElsewhere(const QString& address);

namespace cli {

/// endpointNotReadable and addressNotReadable are part of an error's sentence, without a full stop.
[[nodiscard]] QString endpointNotReadable(const QString& value);
[[nodiscard]] QString addressNotReadable(const QString& value);

/// severalEndpoints stands in the place of an endpoint's name where there are more than one.
[[nodiscard]] QString severalEndpoints(std::int64_t count);

}  // namespace cli

}  // namespace wizard::text
