// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/session.h"
#include "wizard/text/renewal_text.h"

namespace wizard {

/// renewalFacts is what a session knows of its renewal, which must have a certificate. It refers to the session.
[[nodiscard]] text::RenewalFacts renewalFacts(const Session& session);

}  // namespace wizard
