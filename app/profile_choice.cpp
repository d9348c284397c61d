// SPDX-License-Identifier: Apache-2.0
#include "app/profile_choice.h"

#include <filesystem>
#include <system_error>

#include "app/paths.h"
#include "app/profile_place.h"

namespace app {

using wizard::ProfileError;
using wizard::ProfileFault;

ChosenProfile chooseProfile() {
    return chooseProfileAt(profilePlace());
}

ChosenProfile chooseProfileAt(const QString& path) {
    std::error_code failure;
    const auto status = std::filesystem::symlink_status(toPath(path), failure);
    if (status.type() == std::filesystem::file_type::not_found) {
        return wizard::builtInProfile();
    }
    // What cannot even be looked at may be there all the same.
    if (path.isEmpty() || status.type() == std::filesystem::file_type::none) {
        return std::unexpected(ProfileError{ProfileFault::FileUnreadable, {}, {}, path});
    }
    if (!administratorsAlone(toPath(path))) {
        return std::unexpected(ProfileError{ProfileFault::NotTrusted, {}, {}, path});
    }
    return wizard::loadProfile(path);
}

}  // namespace app
