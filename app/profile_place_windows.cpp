// SPDX-License-Identifier: Apache-2.0
#include "app/profile_place.h"
#include "certcore/store/windows/folder_owner.h"
#include "certcore/store/windows/system_places.h"

namespace app {

QString profilePlace() {
    const auto folder = certcore::machineFolder();
    return folder ? QString::fromStdWString((*folder / "profile.json").wstring()) : QString();
}

bool administratorsAlone(const std::filesystem::path& file) {
    return certcore::expectTrusted(file.parent_path()).has_value() && certcore::expectTrusted(file).has_value();
}

}  // namespace app
