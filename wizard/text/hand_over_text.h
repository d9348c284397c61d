// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "wizard/renewal/calendar_file.h"
#include "wizard/text/renewal_text.h"

namespace wizard::text {

/// handOverText is the renewal as one who goes on with it, or a ticket, needs it: who, when, what is done and what is
/// left, both thumbprints, the receipts, and how to put it back. It holds no secret.
[[nodiscard]] QString handOverText(const RenewalFacts& facts);

/// calendarEntry is the day of the next renewal with what is needed then.
[[nodiscard]] renewal::CalendarEntry calendarEntry(const RenewalFacts& facts);

}  // namespace wizard::text
