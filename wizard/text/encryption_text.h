// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "certcore/pfx/pfx_file.h"

namespace wizard::text {

/// encryptionSentence says in one sentence how a file is encrypted, as far as it is known.
[[nodiscard]] QString encryptionSentence(const certcore::EncryptionSummary& encryption);

}  // namespace wizard::text
