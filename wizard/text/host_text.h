// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string>

namespace wizard::text {

/// comparableHost is a host name as somebody typed it, in the form that certificates are compared with: names beyond
/// ASCII become A-labels (IDNA); all others, and those that IDNA does not know, stay as they are.
[[nodiscard]] std::string comparableHost(const QString& host);

}  // namespace wizard::text
