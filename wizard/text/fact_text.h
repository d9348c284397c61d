// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <string_view>

#include "certcore/check/finding.h"

namespace wizard::text {

/// factText is a fact that is a text, fit to be shown; nullopt where it is null, missing or of another kind.
[[nodiscard]] std::optional<QString> factText(const certcore::Finding& finding, std::string_view key);

/// factTextOr is factText, or the given words where there is none.
[[nodiscard]] QString factTextOr(const certcore::Finding& finding, std::string_view key, const QString& otherwise);

/// factDateOr is the date of a fact that is a time, or the given words where there is none.
[[nodiscard]] QString factDateOr(const certcore::Finding& finding, std::string_view key, const QString& otherwise);

/// factNumber is a fact that is a number; nullopt where there is none.
[[nodiscard]] std::optional<std::int64_t> factNumber(const certcore::Finding& finding, std::string_view key);

/// factIsTrue says whether the fact is there and true.
[[nodiscard]] bool factIsTrue(const certcore::Finding& finding, std::string_view key);

/// factList is a fact that is a list of texts, fit to be shown; empty where there is none.
[[nodiscard]] QStringList factList(const certcore::Finding& finding, std::string_view key);

}  // namespace wizard::text
