// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include "wizard/jobs/store_jobs.h"
#include "wizard/widgets/certificate_card.h"

namespace wizard {

/// inventoryRows is what the card says of a certificate of the inventory.
[[nodiscard]] std::vector<widgets::CardRow> inventoryRows(const jobs::Inventory& inventory,
                                                          const certcore::StoredCertificate& stored,
                                                          std::chrono::sys_seconds now);

}  // namespace wizard
