// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/store/document_folder.h"
#include "certcore/store/receipt.h"

namespace certcore {

/// ReceiptFolder keeps receipts as ID.json files. Whoever writes must hold the store's lock.
class ReceiptFolder {
  public:
    explicit ReceiptFolder(std::filesystem::path folder);

    /// save writes or replaces a receipt, whole or not at all; it makes the folder where it is missing.
    [[nodiscard]] Result<void> save(const Receipt& receipt) const;

    /// load fails with ReceiptNotFound or ReceiptDamaged.
    [[nodiscard]] Result<Receipt> load(const ReceiptId& id) const;

    /// all lists the receipts, in the order of their imports. Damaged ones are left out: they can be loaded by name, to
    /// be told why.
    [[nodiscard]] Result<std::vector<Receipt>> all() const;

    /// damaged lists the ids whose receipts are there and cannot be read.
    [[nodiscard]] Result<std::vector<ReceiptId>> damaged() const;

    /// remove deletes a receipt that never came to be; one that is not there is no error.
    [[nodiscard]] Result<void> remove(const ReceiptId& id) const { return m_files.remove(id); }

    /// sweep deletes what killed programs left of receipts that they were about to save.
    [[nodiscard]] Result<void> sweep() const { return m_files.sweep(); }

  private:
    DocumentFolder m_files;
};

}  // namespace certcore
