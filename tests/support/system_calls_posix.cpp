// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

#include "tests/support/system_calls.h"

namespace testing_support {

namespace fs = std::filesystem;

void setVariable(const std::string& name, const std::optional<std::string>& value) {
    value ? setenv(name.c_str(), value->c_str(), 1) : unsetenv(name.c_str());
}

fs::path makeTemporaryFolder() {
    const bool isChosen = std::getenv("TMPDIR") != nullptr;
    const fs::path parent =
        !isChosen && access("/dev/shm", W_OK) == 0 ? fs::path("/dev/shm") : fs::temp_directory_path();
    std::string name = (parent / "assistcert-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("cannot make " + name);
    }
    return name;
}

}  // namespace testing_support
