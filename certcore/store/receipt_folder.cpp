// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/receipt_folder.h"

namespace certcore {

namespace {

constexpr DocumentKind receiptKind{".json", std::size_t{1} * 1024 * 1024};

}  // namespace

ReceiptFolder::ReceiptFolder(std::filesystem::path folder)
    : ReceiptsOfKind(std::move(folder), receiptKind, receiptFromJson) {}

}  // namespace certcore
