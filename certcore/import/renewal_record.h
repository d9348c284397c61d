// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/store/document_folder.h"
#include "certcore/store/receipt.h"

namespace certcore {

/// RenewalHost is a host name and what runs there, in the words of whoever wrote it down.
struct RenewalHost {
    std::string host;
    std::string role;

    bool operator==(const RenewalHost&) const = default;
};

/// RenewalRecord is how far a renewal has come after its import, so that anybody on this computer can go on with it.
struct RenewalRecord {
    ReceiptId id;
    std::string by;  ///< The account that began it, UTF-8.
    std::chrono::sys_seconds begun;
    Thumbprint thumbprint;              ///< Of the new certificate.
    std::vector<Thumbprint> replaced;   ///< Of the old ones.
    std::optional<ReceiptId> imported;  ///< Empty: it was installed before.
    std::optional<ReceiptId> bound;     ///< Empty: nothing was bound.
    std::vector<RenewalHost> hosts;
    std::optional<std::chrono::sys_seconds> thumbprintSaved;  ///< When somebody said so.
    std::optional<std::chrono::sys_seconds> finished;         ///< When all was seen to serve it.

    bool operator==(const RenewalRecord&) const = default;
};

/// toJson writes a record as its file holds it, UTF-8.
[[nodiscard]] std::string toJson(const RenewalRecord& record);

/// renewalRecordFromJson reads what toJson writes, whatever other keys are there; nullopt for anything else.
[[nodiscard]] std::optional<RenewalRecord> renewalRecordFromJson(std::string_view json);

/// takesPlaceOf says whether a later renewal makes an earlier one meaningless: it is about the same certificate,
/// replaces the other's, or replaces what the other replaced.
[[nodiscard]] bool takesPlaceOf(const RenewalRecord& later, const RenewalRecord& earlier);

/// RenewalRecordFolder keeps them beside the receipts, as ID.renewal.json. Whoever writes must hold the store's lock.
class RenewalRecordFolder {
  public:
    explicit RenewalRecordFolder(std::filesystem::path folder);

    /// save writes or replaces a record, whole or not at all, and removes those whose place it takes.
    [[nodiscard]] Result<void> save(const RenewalRecord& record) const;

    /// load fails with ReceiptNotFound or ReceiptDamaged.
    [[nodiscard]] Result<RenewalRecord> load(const ReceiptId& id) const;

    /// all lists the records, the latest first. Damaged ones are left out.
    [[nodiscard]] Result<std::vector<RenewalRecord>> all() const;

    /// damaged lists the ids whose records are there and cannot be read.
    [[nodiscard]] Result<std::vector<ReceiptId>> damaged() const;

    /// remove deletes a record; one that is not there is no error.
    [[nodiscard]] Result<void> remove(const ReceiptId& id) const { return m_files.remove(id); }

  private:
    DocumentFolder m_files;
};

}  // namespace certcore
