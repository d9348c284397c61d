// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "wizard/profile/profile.h"

namespace wizard::text {

/// describe says which value of a profile is wrong and what it has to be, for the administrator who wrote it.
[[nodiscard]] QString describe(const ProfileError& error);

/// profileText is a text of a profile in the chosen language. Those of the built-in profile can be translated like any
/// other, in a context of their own; what an administrator wrote stays as it is.
[[nodiscard]] QString profileText(const QString& text);

/// endpointText is an endpoint with its port, such as "Connection Proctor: port 8443, or 443 on its own server".
[[nodiscard]] QString endpointText(const Endpoint& endpoint);

}  // namespace wizard::text
