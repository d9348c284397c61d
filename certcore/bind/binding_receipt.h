// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/bind/binding_plan.h"
#include "certcore/store/document_folder.h"
#include "certcore/store/receipt.h"

namespace certcore {

/// BindingReceipt is what binding a certificate changed, and all that is needed to take it back. It is there before the
/// first change: the journal of what was begun.
struct BindingReceipt {
    ReceiptId id;
    std::int64_t sequence = 0;     ///< Counts the bindings of one store, as an import's receipt counts the imports.
    std::int64_t afterImport = 0;  ///< The sequence of the latest import that was there before it; 0 where none was.
    std::chrono::sys_seconds time;
    ReceiptState state = ReceiptState::Pending;
    std::string store;  ///< The store's location, for display.
    Thumbprint thumbprint;
    std::optional<ReceiptId> follows;  ///< The import of this certificate, which is not undone without this.
    bool wholeWithImport = false;      ///< Both were begun as one: neither stays without the other.
    std::vector<BindingChange> changes;
};

/// toJson writes a receipt as its file holds it, UTF-8.
[[nodiscard]] std::string toJson(const BindingReceipt& receipt);

/// bindingReceiptFromJson reads what toJson writes; nullopt for anything else.
[[nodiscard]] std::optional<BindingReceipt> bindingReceiptFromJson(std::string_view json);

/// BindingReceiptFolder keeps them beside the imports' receipts, as ID.binding.json. Whoever writes must hold the
/// store's lock.
class BindingReceiptFolder {
  public:
    explicit BindingReceiptFolder(std::filesystem::path folder);

    /// save writes or replaces a receipt, whole or not at all.
    [[nodiscard]] Result<void> save(const BindingReceipt& receipt) const;

    /// load fails with ReceiptNotFound or ReceiptDamaged.
    [[nodiscard]] Result<BindingReceipt> load(const ReceiptId& id) const;

    /// all lists the receipts in the order of the bindings. Damaged ones are left out.
    [[nodiscard]] Result<std::vector<BindingReceipt>> all() const;

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
