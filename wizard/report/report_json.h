// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/report/json_document.h"

namespace wizard::report {

/// importDocument is the contract's document of `assistcert import`, whichever way it ended.
[[nodiscard]] Json importDocument(const ImportReport& report);

/// reportJson is importDocument, and behind its keys all else that the report tells. With an error, too, it says what
/// was found.
[[nodiscard]] Json reportJson(const ImportReport& report);

}  // namespace wizard::report
