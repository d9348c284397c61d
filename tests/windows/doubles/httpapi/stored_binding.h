// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <optional>
#include <string>
#include <vector>

namespace doubles {

/// StoredBinding is a record as the registry of the prefix has it.
struct StoredBinding {
    std::wstring kind;  ///< ip, sni or ccs.
    std::wstring host;  ///< An address, a host name, or nothing.
    unsigned short port = 0;
    std::vector<unsigned char> hash;
    GUID appId{};
    std::optional<std::wstring> store;
    std::optional<std::wstring> ctlIdentifier;
    std::optional<std::wstring> ctlStore;
    DWORD checkMode = 0;
    DWORD freshness = 0;
    DWORD timeout = 0;
    DWORD flags = 0;
};

/// allBindings are the records of a kind, in the order of their names.
[[nodiscard]] std::vector<StoredBinding> allBindings(const std::wstring& kind);

/// bindingExists tells whether there is a record of that kind, host and port.
[[nodiscard]] bool bindingExists(const StoredBinding& binding);

/// saveBinding writes a record, over the one that is there.
[[nodiscard]] bool saveBinding(const StoredBinding& binding);

[[nodiscard]] bool deleteBinding(const StoredBinding& binding);

}  // namespace doubles
