// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "wizard/profile/profile.h"

namespace wizard::text {

/// describe says which value of a profile is wrong and what it has to be, for the administrator who wrote it.
[[nodiscard]] QString describe(const ProfileError& error);

/// endpointText is an endpoint with its port, such as "Connection Proctor: port 8443, or 443 on its own server".
[[nodiscard]] QString endpointText(const Endpoint& endpoint);

}  // namespace wizard::text
