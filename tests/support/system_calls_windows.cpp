// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

#include <cstdlib>
#include <random>
#include <stdexcept>

#include "tests/support/system_calls.h"

namespace testing_support {

namespace fs = std::filesystem;

void setVariable(const std::string& name, const std::optional<std::string>& value) {
    _putenv_s(name.c_str(), value ? value->c_str() : "");
}

fs::path makeTemporaryFolder() {
    std::random_device random;
    const fs::path folder = fs::temp_directory_path() / ("assistcert-test-" + std::to_string(random()));
    if (!fs::create_directory(folder)) {
        throw std::runtime_error("cannot make " + folder.string());
    }
    return folder;
}

}  // namespace testing_support
