// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/store/document_folder.h"
#include "certcore/store/receipt.h"

namespace certcore {

/// BySequence is the order in which receipts came to be.
struct BySequence {
    bool operator()(const auto& a, const auto& b) const { return a.sequence < b.sequence; }
};

/// ReceiptsOfKind keeps the receipts of one kind. Kept is a receipt with an id, and with a function toJson(Kept); Order
/// is how they are listed. Whoever writes must hold the store's lock.
template <typename Kept, typename Order = BySequence>
class ReceiptsOfKind {
  public:
    /// Reader reads what toJson writes; nullopt for anything else.
    using Reader = std::optional<Kept> (*)(std::string_view);

    /// Reading is what a folder holds, each file read once.
    struct Reading {
        std::vector<Kept> receipts;      ///< In their order.
        std::vector<ReceiptId> damaged;  ///< They are there and cannot be read; loading one tells why.
    };

    ReceiptsOfKind(std::filesystem::path folder, DocumentKind kind, Reader reader)
        : m_files(std::move(folder), kind), m_reader(reader) {}

    /// save writes or replaces a receipt, whole or not at all; it makes the folder where it is missing.
    [[nodiscard]] Result<void> save(const Kept& receipt) const { return m_files.save(receipt.id, toJson(receipt)); }

    /// load fails with ReceiptNotFound or ReceiptDamaged.
    [[nodiscard]] Result<Kept> load(const ReceiptId& id) const {
        auto receipt = m_files.load(id, [&](std::string_view text) {
            auto read = m_reader(text);
            return read && read->id == id ? std::move(read) : std::nullopt;
        });
        if (!receipt) {
            return passOn(receipt);
        }
        return *receipt ? Result<Kept>(std::move(**receipt)) : fail(ErrorCause::ReceiptNotFound, id.text());
    }

    /// read reads them all. Errors: the folder cannot be listed.
    [[nodiscard]] Result<Reading> read() const {
        auto known = m_files.ids();
        if (!known) {
            return passOn(known);
        }
        Reading reading;
        for (ReceiptId& id : *known) {
            if (auto receipt = load(id)) {
                reading.receipts.push_back(std::move(*receipt));
            } else {
                reading.damaged.push_back(std::move(id));
            }
        }
        std::ranges::stable_sort(reading.receipts, Order());
        return reading;
    }

    /// all lists the receipts in their order. Damaged ones are left out.
    [[nodiscard]] Result<std::vector<Kept>> all() const {
        auto reading = read();
        return reading ? Result<std::vector<Kept>>(std::move(reading->receipts)) : passOn(reading);
    }

    /// expectWhole fails with ReceiptDamaged where one of them is.
    [[nodiscard]] Result<void> expectWhole() const {
        const auto reading = read();
        if (!reading) {
            return std::unexpected<Error>(reading.error());
        }
        if (reading->damaged.empty()) {
            return {};
        }
        auto damage = load(reading->damaged.front());
        return passOn(damage);
    }

    /// remove deletes a receipt that never came to be; one that is not there is no error.
    [[nodiscard]] Result<void> remove(const ReceiptId& id) const { return m_files.remove(id); }

    /// sweep deletes what killed programs left of receipts that they were about to save.
    [[nodiscard]] Result<void> sweep() const { return m_files.sweep(); }

  private:
    DocumentFolder m_files;
    Reader m_reader;
};

}  // namespace certcore
