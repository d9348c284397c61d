// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>

#include "certcore/base/error.h"
#include "certcore/check/check.h"
#include "certcore/pfx/pfx_bundle.h"
#include "certcore/store/certificate_store.h"
#include "wizard/report/report.h"

namespace wizard::report {

/// Json keeps its keys in the order they are written: documents read as the contract lists them.
using Json = nlohmann::ordered_json;

// The parts of the contract's documents. Sentences in them (title, remedy, message) come from wizard/text.

/// document starts a document: {"schema":1}.
[[nodiscard]] Json document();

/// render writes a document with a line end. Text that is not UTF-8 (names in certificates can be anything) has its
/// wrong bytes replaced, and no control character is left for a terminal to obey.
[[nodiscard]] std::string render(const Json& json);

/// textOrNull and numberOrNull: what is absent is null.
[[nodiscard]] Json textOrNull(const std::optional<std::string>& text);
[[nodiscard]] Json numberOrNull(const std::optional<std::uint64_t>& number);

[[nodiscard]] Json certificateJson(const certcore::Certificate& certificate,
                                   const CertificateSurroundings& surroundings);
[[nodiscard]] Json certificatesJson(std::span<const ReportedCertificate> certificates);
[[nodiscard]] Json storedCertificateJson(const certcore::StoredCertificate& stored);
[[nodiscard]] Json encryptionJson(const certcore::EncryptionSummary& encryption);
[[nodiscard]] Json findingsJson(std::span<const certcore::Finding> findings);
[[nodiscard]] Json errorJson(const certcore::Error& error);
[[nodiscard]] Json receiptJson(const certcore::Receipt& receipt);
[[nodiscard]] Json planJson(const PlanSummary& plan);
[[nodiscard]] Json keyCopyJson(const certcore::KeyCopy& copy);
[[nodiscard]] Json thumbprintsJson(std::span<const certcore::Thumbprint> thumbprints);

}  // namespace wizard::report
