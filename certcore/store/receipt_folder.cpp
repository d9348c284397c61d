// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/receipt_folder.h"

#include <algorithm>
#include <string_view>

#include "certcore/base/file_reading.h"
#include "certcore/store/file_operations.h"

namespace certcore {

namespace {

constexpr std::size_t largestReceipt = std::size_t{1} * 1024 * 1024;
constexpr std::string_view ending = ".json";
constexpr std::string_view unfinishedEnding = ".json.new";

std::optional<ReceiptId> idBefore(std::string_view end, std::string_view name) {
    return name.ends_with(end) ? ReceiptId::parse(name.substr(0, name.size() - end.size())) : std::nullopt;
}

}  // namespace

Result<void> ReceiptFolder::save(const Receipt& receipt) const {
    if (auto made = makePrivateFolder(m_folder); !made) {
        return made;
    }
    const std::string json = toJson(receipt);
    return replacePrivateFile(pathOf(receipt.id), {reinterpret_cast<const unsigned char*>(json.data()), json.size()});
}

Result<Receipt> ReceiptFolder::load(const ReceiptId& id) const {
    const auto bytes = readWholeFile(pathOf(id), largestReceipt);
    if (!bytes && bytes.error().cause == ErrorCause::FileMissing) {
        return fail(ErrorCause::ReceiptNotFound, id.text());
    }
    if (!bytes) {
        return fail(ErrorCause::ReceiptDamaged, pathText(pathOf(id)), bytes.error().detail);
    }
    const auto receipt = receiptFromJson({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    if (!receipt || receipt->id != id) {
        return fail(ErrorCause::ReceiptDamaged, pathText(pathOf(id)));
    }
    return *receipt;
}

Result<std::vector<ReceiptId>> ReceiptFolder::ids() const {
    auto names = namesIn(m_folder);
    if (!names) {
        return passOn(names);
    }
    std::vector<ReceiptId> ids;
    for (const std::string& name : *names) {
        if (const auto id = idBefore(ending, name)) {
            ids.push_back(*id);
        }
    }
    return ids;
}

Result<std::vector<Receipt>> ReceiptFolder::all() const {
    auto known = ids();
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
    auto known = ids();
    if (known) {
        std::erase_if(*known, [this](const ReceiptId& id) { return load(id).has_value(); });
    }
    return known;
}

Result<void> ReceiptFolder::remove(const ReceiptId& id) const {
    return removeTree(pathOf(id));
}

Result<void> ReceiptFolder::sweep() const {
    auto names = namesIn(m_folder);
    if (!names) {
        return passOn(names);
    }
    for (const std::string& name : *names) {
        if (!idBefore(unfinishedEnding, name)) {
            continue;
        }
        if (auto removed = removeTree(m_folder / name); !removed) {
            return removed;
        }
    }
    return {};
}

}  // namespace certcore
