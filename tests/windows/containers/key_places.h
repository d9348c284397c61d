// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <string>
#include <vector>

namespace containers {

/// Scope is whose keys or certificates are meant.
enum class Scope { Machine, User };

[[nodiscard]] const char* name(Scope scope);

/// capiContainers are the names of CAPI's key containers. Wine's PP_ENUMCONTAINERS knows only the user's; the machine's
/// are looked up where Wine keeps them, too.
[[nodiscard]] std::vector<std::wstring> capiContainers(Scope scope);

/// cngKeys are the names of the keys in CNG's software provider.
[[nodiscard]] std::vector<std::wstring> cngKeys(Scope scope);

/// makeContainer makes a container with a key for key exchange, one that somebody else might have.
[[nodiscard]] bool makeContainer(Scope scope, const std::wstring& container);

/// deleteKey deletes a container or a CNG key.
[[nodiscard]] bool deleteKey(Scope scope, const std::wstring& key);

/// breakKey takes a key's content away and leaves its name.
[[nodiscard]] bool breakKey(Scope scope, const std::wstring& key);

/// setReaders sets who may use a key, in Windows' text form (SDDL); readers is what is set, empty where there is none.
[[nodiscard]] bool setReaders(Scope scope, const std::wstring& key, const std::wstring& descriptor);
[[nodiscard]] std::wstring readers(Scope scope, const std::wstring& key);

}  // namespace containers
