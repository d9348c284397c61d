// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "certcore/store/document_folder.h"
#include "certcore/store/receipt.h"
#include "certcore/store/windows/stored_key.h"
#include "certcore/store/windows_placement.h"

namespace certcore {

/// NotedCertificate is a certificate that an import put into a store where it was not before.
struct NotedCertificate {
    Thumbprint thumbprint;
    WindowsStoreName store = WindowsStoreName::Personal;

    bool operator==(const NotedCertificate&) const = default;
};

/// ImportNote is what WindowsStore needs to take an import back. It lies beside the receipt as ID.undo.json and is
/// there before anything is changed. It holds no key: only where one lies.
struct ImportNote {
    KeyLocation key;                           ///< The container of the import, planned or made.
    std::optional<KeyLocation> formerKey;      ///< What the certificate named before.
    std::vector<unsigned char> former;         ///< The certificate as it was there before; empty: it was not.
    std::vector<NotedCertificate> added;       ///< The leaf among them, unless it was there before.
    std::vector<NotedCertificate> foundThere;  ///< Companions that were there already.
};

/// toJson writes a note as its file holds it, UTF-8.
[[nodiscard]] std::string toJson(const ImportNote& note);

/// importNoteFromJson reads what toJson writes; nullopt for anything else.
[[nodiscard]] std::optional<ImportNote> importNoteFromJson(std::string_view json);

/// NoteFolder keeps the notes beside the receipts. Whoever writes must hold the store's lock.
class NoteFolder {
  public:
    explicit NoteFolder(std::filesystem::path folder);

    /// save writes or replaces a note, whole or not at all.
    [[nodiscard]] Result<void> save(const ReceiptId& receipt, const ImportNote& note) const;

    /// load is the note; nullopt where there is none. ReceiptDamaged where it cannot be read.
    [[nodiscard]] Result<std::optional<ImportNote>> load(const ReceiptId& receipt) const;

    /// remove deletes a note; one that is not there is no error.
    [[nodiscard]] Result<void> remove(const ReceiptId& receipt) const { return m_files.remove(receipt); }

    /// sweep deletes what killed programs left of notes that they were about to save.
    [[nodiscard]] Result<void> sweep() const { return m_files.sweep(); }

    /// ids lists the receipts that have a note.
    [[nodiscard]] Result<std::vector<ReceiptId>> ids() const { return m_files.ids(); }

  private:
    DocumentFolder m_files;
};

}  // namespace certcore
