// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/store/receipt.h"
#include "certcore/store/receipts_of_kind.h"

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

/// LatestFirst is the order of records.
struct LatestFirst {
    bool operator()(const RenewalRecord& a, const RenewalRecord& b) const { return a.begun > b.begun; }
};

/// RenewalRecordFolder keeps them beside the receipts, as ID.renewal.json, the latest first. Whoever writes must hold
/// the store's lock.
class RenewalRecordFolder : private ReceiptsOfKind<RenewalRecord, LatestFirst> {
  public:
    using ReceiptsOfKind::all;
    using ReceiptsOfKind::load;
    using ReceiptsOfKind::read;
    using ReceiptsOfKind::remove;

    explicit RenewalRecordFolder(std::filesystem::path folder);

    /// save writes or replaces a record, whole or not at all, and removes those whose place it takes.
    [[nodiscard]] Result<void> save(const RenewalRecord& record) const;
};

}  // namespace certcore
