// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace testing_support {

/// NameService stands in the place of the system's (getaddrinfo, by the linker's option --wrap) for as long as it
/// lives. It knows one name.
class NameService {
  public:
    /// NameService answers with the addresses, in this order.
    NameService(std::string name, std::vector<std::string> addresses);
    NameService(const NameService&) = delete;
    NameService& operator=(const NameService&) = delete;
    ~NameService();

    /// failWith answers with the error, such as EAI_AGAIN.
    static void failWith(int error);

    /// keepWaiting gives no answer before this NameService is gone.
    static void keepWaiting();

    /// waitUntilAsked comes back when somebody has asked.
    static void waitUntilAsked();
};

}  // namespace testing_support
