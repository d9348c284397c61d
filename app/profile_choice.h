// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <expected>

#include "wizard/profile/profile.h"

namespace app {

/// ChosenProfile is a profile, or why there is none.
using ChosenProfile = std::expected<wizard::Profile, wizard::ProfileError>;

/// chooseProfile is the profile of this computer's administrator, where there is one, else the built-in one. What lies
/// in its place and cannot be used is never passed over: it may hold what the administrator does not allow.
[[nodiscard]] ChosenProfile chooseProfile();

/// chooseProfileAt looks in another place.
[[nodiscard]] ChosenProfile chooseProfileAt(const QString& path);

}  // namespace app
