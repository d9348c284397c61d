// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "certcore/bind/binding.h"
#include "certcore/cert/certificate.h"
#include "certcore/pfx/certificate_role.h"
#include "certcore/pfx/password_form.h"
#include "certcore/store/placement.h"

namespace wizard::text {

/// roleWords is what a certificate is there for, such as "server".
[[nodiscard]] QString roleWords(certcore::CertificateRole role);

/// placementWords puts a placement into words.
[[nodiscard]] QString placementWords(certcore::Placement placement);

/// passwordWords says how the file takes its password where that is unusual; empty otherwise.
[[nodiscard]] QString passwordWords(const std::optional<certcore::PasswordKind>& kind);

/// protectionWords is an algorithm with its iterations, or the given words where there is none.
[[nodiscard]] QString protectionWords(const std::optional<std::string>& algorithm,
                                      const std::optional<std::uint64_t>& iterations, const QString& none);

/// certificateName is what a certificate is called in a sentence: its common name, or its subject; fit to be shown.
[[nodiscard]] QString certificateName(const certcore::Certificate& certificate);

/// boundTo are the endpoints that serve a certificate, or the words for none.
[[nodiscard]] QString boundTo(const std::vector<certcore::Endpoint>& endpoints);

/// hostNameList are the host names and IP addresses of a certificate, or the word for none.
[[nodiscard]] QString hostNameList(const certcore::Certificate& certificate);

/// onlyForUser tells of a certificate that the user's store has and the computer's has not.
[[nodiscard]] QString onlyForUser(const QString& thumbprint);

}  // namespace wizard::text
