// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/store/certificate_store.h"
#include "certcore/store/windows/import_note.h"
#include "certcore/store/windows/system_store.h"
#include "certcore/store/windows/windows_import.h"

namespace certcore {

/// ImportSteps are what changes Windows' stores, each step noted before it is done, and how each is taken back. The
/// caller holds the store's lock.
class ImportSteps {
  public:
    /// ImportSteps refers to the context. The folder is where the notes lie; it exists.
    ImportSteps(const CryptoContext& crypto, StoreLocation location, std::filesystem::path noteFolder)
        : m_crypto(crypto), m_location(location), m_notes(std::move(noteFolder)) {}

    /// plannedWrites, put, isFrom, takeBack, remove and sweep are CertificateStore's.
    [[nodiscard]] std::vector<WrittenCertificate> plannedWrites(const StoreEntry& entry) const;
    [[nodiscard]] Result<void> put(const StoreEntry& entry, const ReceiptId& receipt) const;
    [[nodiscard]] bool isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const;
    [[nodiscard]] Result<void> takeBack(const Thumbprint& thumbprint, const ReceiptId& receipt) const;
    [[nodiscard]] Result<void> remove(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<void> sweep(const std::vector<Receipt>& needed) const;

  private:
    [[nodiscard]] Result<CertificateContext> current(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<std::optional<KeyLocation>> currentKey(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<ImportNote> planned(const StoreEntry& entry, const ReceiptId& receipt) const;
    [[nodiscard]] Result<void> addOne(const PlacedCertificate& placed, const HandedOver& made, bool isLeaf) const;
    [[nodiscard]] Result<bool> wroteIt(const Thumbprint& thumbprint, const ReceiptId& receipt) const;
    [[nodiscard]] Result<bool> isUsed(const KeyLocation& key, const std::optional<Thumbprint>& except) const;
    [[nodiscard]] Result<void> deleteUnlessUsed(const KeyLocation& key,
                                                const std::optional<Thumbprint>& except = std::nullopt) const;
    [[nodiscard]] Result<bool> leftToAnother(const NotedCertificate& added, const ReceiptId& receipt) const;
    [[nodiscard]] Result<void> takeBackOne(const NotedCertificate& added, const Thumbprint& leaf,
                                           const ReceiptId& receipt, const ImportNote& note) const;
    [[nodiscard]] Result<void> putBackFormer(const Thumbprint& leaf, const ImportNote& note) const;
    [[nodiscard]] Result<void> removeFrom(WindowsStoreName name, const Thumbprint& thumbprint) const;

    const CryptoContext& m_crypto;
    StoreLocation m_location;
    NoteFolder m_notes;
};

}  // namespace certcore
