// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/containers/json_writer.h"

#include <array>
#include <cstdio>

namespace containers {

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : ", ") + part;
    }
    return text;
}

}  // namespace

std::string utf8(const std::wstring& text) {
    const int length = static_cast<int>(text.size());
    const int size = WideCharToMultiByte(CP_UTF8, 0, text.data(), length, nullptr, 0, nullptr, nullptr);
    std::string narrow(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text.data(), length, narrow.data(), size, nullptr, nullptr);
    return narrow;
}

std::string quoted(const std::wstring& text) {
    std::string json = "\"";
    for (const char c : utf8(text)) {
        if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 8> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(c));
            json += escaped.data();
        } else {
            json += c == '"' || c == '\\' ? "\\" : "";
            json += c;
        }
    }
    return json + "\"";
}

std::string member(const char* name, const std::string& value) {
    return "\"" + std::string(name) + "\": " + value;
}

std::string object(const std::vector<std::string>& members) {
    return "{" + joined(members) + "}";
}

std::string array(const std::vector<std::string>& values) {
    return "[" + joined(values) + "]";
}

}  // namespace containers
