// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/fact_text.h"

#include <string>
#include <variant>
#include <vector>

#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

template <typename T>
const T* factAs(const certcore::Finding& finding, std::string_view key) {
    return std::get_if<T>(certcore::fact(finding, key));
}

}  // namespace

std::optional<QString> factText(const certcore::Finding& finding, std::string_view key) {
    const auto* value = factAs<std::string>(finding, key);
    return value == nullptr ? std::nullopt : std::optional(shown(*value));
}

QString factTextOr(const certcore::Finding& finding, std::string_view key, const QString& otherwise) {
    return factText(finding, key).value_or(otherwise);
}

QString factDateOr(const certcore::Finding& finding, std::string_view key, const QString& otherwise) {
    const auto* value = factAs<std::string>(finding, key);
    return value == nullptr ? otherwise : shownDate(*value);
}

std::optional<std::int64_t> factNumber(const certcore::Finding& finding, std::string_view key) {
    const auto* value = factAs<std::int64_t>(finding, key);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

bool factIsTrue(const certcore::Finding& finding, std::string_view key) {
    const auto* value = factAs<bool>(finding, key);
    return value != nullptr && *value;
}

QStringList factList(const certcore::Finding& finding, std::string_view key) {
    QStringList texts;
    if (const auto* values = factAs<std::vector<std::string>>(finding, key)) {
        for (const std::string& value : *values) {
            texts.append(shown(value));
        }
    }
    return texts;
}

}  // namespace wizard::text
