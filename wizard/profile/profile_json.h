// SPDX-License-Identifier: Apache-2.0
// How profile.cpp gets its JSON. Not for use elsewhere.
#pragma once

#include <QByteArray>
#include <QString>
#include <expected>
#include <nlohmann/json.hpp>

#include "wizard/profile/profile_error.h"

namespace wizard {

/// readProfileFile is the bytes of a profile; FileUnreadable or FileTooLarge where there are none.
[[nodiscard]] std::expected<QByteArray, ProfileError> readProfileFile(const QString& path);

/// parseProfileJson reads JSON that is not nested deeper than a profile is and names no key twice in one object.
[[nodiscard]] std::expected<nlohmann::json, ProfileError> parseProfileJson(const QByteArray& bytes);

/// mergeProfileJson lays the patch over the base: objects are merged, everything else replaces.
void mergeProfileJson(nlohmann::json& base, const nlohmann::json& patch);

}  // namespace wizard
