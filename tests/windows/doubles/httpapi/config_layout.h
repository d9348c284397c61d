// SPDX-License-Identifier: Apache-2.0
// How records lie in the structures of http.h.
#pragma once

#include <optional>
#include <string>

#include "certcore/bind/windows/http_config_types.h"
#include "tests/windows/doubles/httpapi/stored_binding.h"

namespace doubles {

using certcore::http::ConfigId;

/// kindOf is the list that the id stands for, as StoredBinding calls it.
[[nodiscard]] std::wstring kindOf(ConfigId id);

/// sizeOfSet is the size of the structure that the changing functions take.
[[nodiscard]] ULONG sizeOfSet(ConfigId id);

/// bindingIn reads such a structure; nothing where its key is not as it has to be.
[[nodiscard]] std::optional<StoredBinding> bindingIn(ConfigId id, const void* config);

/// layOut writes a record to the output, or counts where there is none, and gives its size.
ULONG layOut(ConfigId id, const StoredBinding& binding, void* output);

}  // namespace doubles
