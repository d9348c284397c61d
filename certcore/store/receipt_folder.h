// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "certcore/store/receipts_of_kind.h"

namespace certcore {

/// ReceiptFolder keeps the receipts of imports as ID.json files.
class ReceiptFolder : public ReceiptsOfKind<Receipt> {
  public:
    explicit ReceiptFolder(std::filesystem::path folder);
};

}  // namespace certcore
