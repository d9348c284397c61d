// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

namespace clitests {

// What the documents of the contract look like; see expectShape. Functions, so that nothing is made before main.

inline nlohmann::json findingShape() {
    return {{"id", "string"}, {"severity", "string"}, {"certificate", "hex40|null"},
            {"facts", "any"}, {"title", "string"},    {"remedy", "string"}};
}

inline nlohmann::json certificateShape() {
    return {{"role", "string"},
            {"subject", "string"},
            {"issuer", "string"},
            {"serial", "string"},
            {"thumbprint", "hex40"},
            {"sha256", "hex64"},
            {"not_before", "time"},
            {"not_after", "time"},
            {"dns_names", nlohmann::json::array({"string"})},
            {"ip_addresses", nlohmann::json::array({"string"})},
            {"key", "string"},
            {"signature", "string"},
            {"friendly_name", "string|null"},
            {"has_private_key", "bool"},
            {"extended_properties", nlohmann::json::array({"int"})}};
}

inline nlohmann::json fileShape() {
    return {{"file", "string"},
            {"size", "int"},
            {"encryption",
             {{"mac", "string|null"},
              {"mac_iterations", "int|null"},
              {"key", "string|null"},
              {"key_iterations", "int|null"},
              {"certificates", "string|null"},
              {"certificate_iterations", "int|null"},
              {"minimum_windows_build", "int|null"}}},
            {"keys", "int"},
            {"certificates", nlohmann::json::array({certificateShape()})},
            {"verdict", "string"},
            {"hosts_checked", "bool"},
            {"findings", nlohmann::json::array({findingShape()})}};
}

inline nlohmann::json writtenShape() {
    return nlohmann::json::array({{{"thumbprint", "hex40"}, {"store", "string"}, {"had_it_before", "bool"}}});
}

inline nlohmann::json importShape() {
    return {{"receipt",
             {{"id", "string"},
              {"time", "time"},
              {"store", "string"},
              {"thumbprint", "hex40"},
              {"placement", "string"},
              {"written", writtenShape()},
              {"key_read", nlohmann::json::array({"string"})},
              {"verified", "bool"},
              {"changed", "bool"}}},
            {"verdict", "string"},
            {"hosts_checked", "bool"},
            {"findings", nlohmann::json::array({findingShape()})},
            {"next_steps", nlohmann::json::array({"string"})}};
}

inline nlohmann::json planShape() {
    return {{"plan",
             {{"store", "string"},
              {"thumbprint", "hex40"},
              {"placement", "string"},
              {"write", writtenShape()},
              {"key_read", nlohmann::json::array({"string"})}}},
            {"verdict", "string"},
            {"hosts_checked", "bool"},
            {"findings", nlohmann::json::array({findingShape()})}};
}

}  // namespace clitests
