// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "certcore/base/file_reading.h"
#include "certcore/base/result.h"
#include "certcore/store/receipt.h"

namespace certcore {

/// DocumentKind is what tells one kind of document from the others in the same folder.
struct DocumentKind {
    std::string_view ending;  ///< What follows the receipt's id in a file's name, such as .undo.json; a literal.
    std::size_t largest = 0;  ///< In bytes; what is larger is none of them.
};

/// DocumentFolder keeps the documents of one kind, one for each receipt, as files named by the receipt's id and the
/// kind's ending. Files of other names are none of its business, and an id holds no dot: .json never means a file
/// ID.undo.json. Whoever writes must hold the store's lock.
class DocumentFolder {
  public:
    DocumentFolder(std::filesystem::path folder, const DocumentKind& kind)
        : m_folder(std::move(folder)), m_kind(kind) {}

    /// save writes or replaces a document, whole or not at all; it makes the folder where it is missing.
    [[nodiscard]] Result<void> save(const ReceiptId& receipt, std::string_view text) const;

    /// load gives what the reader makes of the document's text; nullopt where there is no document. ReceiptDamaged
    /// where there is one that cannot be read, and where the reader answers nullopt.
    template <typename Reader>
    [[nodiscard]] Result<std::invoke_result_t<Reader, std::string_view>> load(const ReceiptId& receipt,
                                                                              const Reader& reader) const {
        auto text = textOf(receipt);
        if (!text) {
            return passOn(text);
        }
        if (!*text) {
            return std::nullopt;
        }
        auto document = reader(**text);
        if (!document) {
            return fail(ErrorCause::ReceiptDamaged, pathText(pathOf(receipt)));
        }
        return document;
    }

    /// remove deletes a document; one that is not there is no error.
    [[nodiscard]] Result<void> remove(const ReceiptId& receipt) const;

    /// sweep deletes what killed programs left of documents that they were about to save.
    [[nodiscard]] Result<void> sweep() const;

    /// ids lists the receipts that have such a document, ascending. A folder that is not there has none.
    [[nodiscard]] Result<std::vector<ReceiptId>> ids() const;

  private:
    [[nodiscard]] Result<std::vector<ReceiptId>> idsBefore(std::string_view ending) const;
    [[nodiscard]] Result<std::optional<std::string>> textOf(const ReceiptId& receipt) const;
    [[nodiscard]] std::filesystem::path pathOf(const ReceiptId& receipt) const;

    std::filesystem::path m_folder;
    DocumentKind m_kind;
};

}  // namespace certcore
