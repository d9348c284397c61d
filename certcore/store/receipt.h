// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/cert/thumbprint.h"
#include "certcore/store/placement.h"

namespace certcore {

/// ReceiptId names a receipt: the moment and six random hex digits, such as 20261122T205501Z-3F9A2C. It never holds
/// anything that a path could be made of.
class ReceiptId {
  public:
    /// make draws a new one. Unexpected where the system gives no random numbers.
    [[nodiscard]] static Result<ReceiptId> make(const CryptoContext& crypto, std::chrono::sys_seconds now);

    /// parse reads text(); nullopt for anything else.
    [[nodiscard]] static std::optional<ReceiptId> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; }

    auto operator<=>(const ReceiptId&) const = default;

  private:
    explicit ReceiptId(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

/// ReceiptState is how far an import, or its undoing, has come.
enum class ReceiptState {
    Pending,  ///< Begun; the next start finishes it or takes it back.
    Done,     ///< Written and read back.
    Undoing,  ///< Being taken back; the next start goes on with it.
    Undone,   ///< Taken back.
};

/// receiptStateName is the state as a receipt's file writes it, and receiptStateOf reads that.
[[nodiscard]] std::string_view receiptStateName(ReceiptState state);
[[nodiscard]] std::optional<ReceiptState> receiptStateOf(std::string_view name);

/// WrittenCertificate is one certificate that an import put into a store.
struct WrittenCertificate {
    Thumbprint thumbprint;
    std::string store;         ///< Windows' name of it, such as "Personal".
    bool hadItBefore = false;  ///< It was there, without its key: undoing brings that state back.
};

/// Receipt is what an import wrote, and all that is needed to take it back.
struct Receipt {
    ReceiptId id;
    std::int64_t sequence = 0;  ///< Counts the imports into one store: the clock may jump, the order may not.
    std::chrono::sys_seconds time;
    ReceiptState state = ReceiptState::Pending;
    std::string store;  ///< The store's location, for display.
    Thumbprint thumbprint;
    Placement placement = Placement::Personal;
    std::vector<WrittenCertificate> written;
    std::vector<std::string> hosts;      ///< The names it was checked for.
    std::vector<std::string> forced;     ///< Names of the error findings that force went past.
    std::string allowedBy;               ///< Who allowed that, UTF-8, as somebody typed it; empty: nobody was asked.
    std::vector<std::string> keyRead{};  ///< Accounts that the import let read the key, as the system names them.
};

/// toJson writes a receipt as its file holds it, UTF-8.
[[nodiscard]] std::string toJson(const Receipt& receipt);

/// receiptFromJson reads what toJson writes; nullopt for anything else.
[[nodiscard]] std::optional<Receipt> receiptFromJson(std::string_view json);

}  // namespace certcore
