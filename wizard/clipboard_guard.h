// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/secret.h"

namespace wizard {

/// ClipboardGuard recognises a password on the clipboard without keeping it: all it holds is a salted SHA-256.
class ClipboardGuard {
  public:
    /// ClipboardGuard by default recognises nothing.
    ClipboardGuard() = default;

    /// ClipboardGuard recognises this password, unless it is empty.
    ClipboardGuard(const certcore::CryptoContext& crypto, const certcore::Secret& password);

    /// clear empties the clipboard, and the selection where the system has one, if the password lies there; it says
    /// whether it did.
    [[nodiscard]] bool clear(const certcore::CryptoContext& crypto) const;

  private:
    [[nodiscard]] bool recognises(const certcore::CryptoContext& crypto, const certcore::Secret& text) const;

    std::vector<unsigned char> m_salt;
    std::vector<unsigned char> m_digest;
};

}  // namespace wizard
