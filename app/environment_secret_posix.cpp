// SPDX-License-Identifier: Apache-2.0
#include <openssl/crypto.h>

#include <cstdlib>
#include <cstring>

#include "app/environment_secret.h"

namespace app {

std::optional<certcore::Secret> takeFromEnvironment(const char* name) {
    // What the system put there at the start, at the end of the stack; /proc shows it to this user's other programs.
    char* value = std::getenv(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    std::optional secret(certcore::Secret::ofText(value));
    OPENSSL_cleanse(value, std::strlen(value));
    ::unsetenv(name);
    return secret;
}

}  // namespace app
