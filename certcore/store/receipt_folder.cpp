// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/receipt_folder.h"

#include <algorithm>
#include <string_view>

namespace certcore {

namespace {

constexpr DocumentKind receiptKind{".json", std::size_t{1} * 1024 * 1024};

}  // namespace

ReceiptFolder::ReceiptFolder(std::filesystem::path folder) : m_files(std::move(folder), receiptKind) {}

Result<void> ReceiptFolder::save(const Receipt& receipt) const {
    return m_files.save(receipt.id, toJson(receipt));
}

Result<Receipt> ReceiptFolder::load(const ReceiptId& id) const {
    auto receipt = m_files.load(id, [&id](std::string_view text) {
        auto read = receiptFromJson(text);
        return read && read->id == id ? std::move(read) : std::nullopt;
    });
    if (!receipt) {
        return passOn(receipt);
    }
    return *receipt ? Result<Receipt>(std::move(**receipt)) : fail(ErrorCause::ReceiptNotFound, id.text());
}

Result<std::vector<Receipt>> ReceiptFolder::all() const {
    auto known = m_files.ids();
    if (!known) {
        return passOn(known);
    }
    std::vector<Receipt> receipts;
    for (const ReceiptId& id : *known) {
        if (auto receipt = load(id)) {
            receipts.push_back(std::move(*receipt));
        }
    }
    std::ranges::sort(receipts, {}, &Receipt::sequence);
    return receipts;
}

Result<std::vector<ReceiptId>> ReceiptFolder::damaged() const {
    auto known = m_files.ids();
    if (known) {
        std::erase_if(*known, [this](const ReceiptId& id) { return load(id).has_value(); });
    }
    return known;
}

}  // namespace certcore
