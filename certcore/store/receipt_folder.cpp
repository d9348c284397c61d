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

Result<ReceiptList> ReceiptFolder::list() const {
    auto known = m_files.ids();
    if (!known) {
        return passOn(known);
    }
    ReceiptList list;
    for (const ReceiptId& id : *known) {
        auto receipt = load(id);
        if (receipt) {
            list.receipts.push_back(std::move(*receipt));
        } else {
            list.damaged.push_back(std::move(receipt.error()));
        }
    }
    std::ranges::sort(list.receipts, {}, &Receipt::sequence);
    return list;
}

Result<std::vector<Receipt>> ReceiptFolder::all() const {
    auto found = list();
    if (!found) {
        return passOn(found);
    }
    return std::move(found->receipts);
}

}  // namespace certcore
