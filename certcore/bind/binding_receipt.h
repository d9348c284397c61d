// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/bind/binding_plan.h"
#include "certcore/store/receipts_of_kind.h"

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
    std::vector<KeyGrant> granted{};  ///< Who could not read the certificate's key before, and can by this.
};

/// toJson writes a receipt as its file holds it, UTF-8.
[[nodiscard]] std::string toJson(const BindingReceipt& receipt);

/// bindingReceiptFromJson reads what toJson writes; nullopt for anything else.
[[nodiscard]] std::optional<BindingReceipt> bindingReceiptFromJson(std::string_view json);

/// wholeChanges puts together what several bindings, in their order, did to each endpoint: where it began, and where it
/// stands.
[[nodiscard]] std::vector<BindingChange> wholeChanges(const std::vector<BindingReceipt>& receipts);

/// BindingReceiptFolder keeps them beside the imports' receipts, as ID.binding.json.
class BindingReceiptFolder : public ReceiptsOfKind<BindingReceipt> {
  public:
    explicit BindingReceiptFolder(std::filesystem::path folder);

    /// followersOf are the bindings that followed an import and stand, in their order. Errors: all's.
    [[nodiscard]] Result<std::vector<BindingReceipt>> followersOf(const ReceiptId& import) const;
};

}  // namespace certcore
