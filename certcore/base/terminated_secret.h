// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "certcore/base/secret.h"

namespace certcore {

/// TerminatedSecret is a secret text with a zero behind it, as functions of C want it.
class TerminatedSecret {
  public:
    /// TerminatedSecret copies the text; the source stays the caller's to wipe.
    explicit TerminatedSecret(std::string_view text);

    /// get is the text, valid as long as this lives.
    [[nodiscard]] const char* get() const;

  private:
    Secret m_bytes;
};

}  // namespace certcore
