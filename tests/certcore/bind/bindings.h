// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "certcore/bind/binding.h"

namespace testing_support {

/// madeThumbprint is one of forty times the same digit.
[[nodiscard]] inline certcore::Thumbprint madeThumbprint(char digit) {
    return *certcore::Thumbprint::parse(std::string(40, digit));
}

/// ipRecord is a plain binding as IIS makes it, of the certificate whose thumbprint is that digit over and over.
[[nodiscard]] certcore::BindingRecord ipRecord(const std::string& endpoint, char digit);

/// fullRecord is a binding of another product that has a value of its own everywhere.
[[nodiscard]] certcore::BindingRecord fullRecord(const std::string& endpoint);

}  // namespace testing_support
