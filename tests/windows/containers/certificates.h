// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "tests/windows/containers/key_places.h"

namespace containers {

/// certificates are those of one store ("MY", "CA", "ROOT"), each as a JSON object.
[[nodiscard]] std::vector<std::string> certificates(Scope scope, const std::wstring& store);

/// addCertificate adds a certificate from a file (DER), without a key.
[[nodiscard]] bool addCertificate(Scope scope, const std::wstring& store, const std::wstring& file);

/// removeCertificate removes a certificate, and leaves its key.
[[nodiscard]] bool removeCertificate(Scope scope, const std::wstring& store, const std::wstring& thumbprint);

}  // namespace containers
