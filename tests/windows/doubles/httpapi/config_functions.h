// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "certcore/bind/windows/http_config_types.h"

namespace doubles {

using certcore::http::ConfigId;

/// The functions of httpapi.dll that the double puts in the place of Wine's, for configurations of certificates; each
/// returns a Windows error.
[[nodiscard]] ULONG queryConfig(ConfigId id, const void* input, ULONG inputSize, void* output, ULONG outputSize,
                                ULONG* returned);
[[nodiscard]] ULONG setConfig(ConfigId id, const void* config, ULONG size);
[[nodiscard]] ULONG updateConfig(ConfigId id, const void* config, ULONG size);
[[nodiscard]] ULONG deleteConfig(ConfigId id, const void* config, ULONG size);

/// isAboutCertificates tells whether the id is one of those.
[[nodiscard]] bool isAboutCertificates(ConfigId id);

/// described is a configuration for the log: kind, host, port and the beginning of the hash.
[[nodiscard]] std::string described(ConfigId id, const void* config);

}  // namespace doubles
