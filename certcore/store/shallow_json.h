// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <type_traits>

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

/// readShallowJson gives what the reader makes of such a document; nullopt where it is no object, and where something
/// is missing in it or of another kind, which the library and std::optional::value report by throwing.
template <typename Reader>
[[nodiscard]] std::invoke_result_t<Reader, const nlohmann::ordered_json&> readShallowJson(std::string_view text,
                                                                                          const Reader& reader) {
    const nlohmann::ordered_json parsed = parseShallowJson(text);
    if (!parsed.is_object()) {
        return std::nullopt;
    }
    try {
        return reader(parsed);
    } catch (const nlohmann::ordered_json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

}  // namespace certcore
