// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/thumbprint.h"

#include "certcore/base/text_encoding.h"

namespace certcore {

std::optional<Thumbprint> Thumbprint::parse(std::string_view text) {
    const auto bytes = fromHex(text);
    if (!bytes || bytes->size() != 20) {
        return std::nullopt;
    }
    return Thumbprint(toHex(*bytes));
}

}  // namespace certcore
