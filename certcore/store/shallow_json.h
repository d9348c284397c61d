// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace certcore {

/// parseShallowJson parses a document of the store's own, whatever somebody made of it: what lies deeper than any of
/// them goes is left out, so that nothing recurses on it. A discarded value where it is no JSON at all.
[[nodiscard]] inline nlohmann::ordered_json parseShallowJson(std::string_view text) {
    using Json = nlohmann::ordered_json;
    constexpr int deepest = 16;
    const Json::parser_callback_t keep = [](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
        return depth <= deepest;
    };
    return Json::parse(text, keep, false);
}

}  // namespace certcore
