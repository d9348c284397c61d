// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/receipt.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "certcore/base/text_encoding.h"
#include "certcore/store/shallow_json.h"

namespace certcore {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<ReceiptState, std::string_view>, 4> stateNames{{
    {ReceiptState::Pending, "pending"},
    {ReceiptState::Done, "done"},
    {ReceiptState::Undoing, "undoing"},
    {ReceiptState::Undone, "undone"},
}};

// Bounded, so that there is always a next one; 2^53 is as far as every reader of JSON counts exactly.
std::optional<std::int64_t> sequenceFromJson(const Json& json) {
    constexpr std::uint64_t largest = std::uint64_t{1} << 53U;
    if (!json.is_number_unsigned() || json.get<std::uint64_t>() == 0 || json.get<std::uint64_t>() > largest) {
        return std::nullopt;
    }
    return json.get<std::int64_t>();
}

std::optional<WrittenCertificate> writtenFromJson(const Json& json) {
    const auto thumbprint = Thumbprint::parse(json.at("thumbprint").get<std::string>());
    if (!thumbprint) {
        return std::nullopt;
    }
    return WrittenCertificate{*thumbprint, json.at("store").get<std::string>(), json.at("had_it_before").get<bool>()};
}

std::optional<Receipt> fromParsed(const Json& json) {
    const auto id = ReceiptId::parse(json.at("id").get<std::string>());
    const auto sequence = sequenceFromJson(json.at("sequence"));
    const auto time = fromIsoTime(json.at("time").get<std::string>());
    const auto state = receiptStateOf(json.at("state").get<std::string>());
    const auto thumbprint = Thumbprint::parse(json.at("thumbprint").get<std::string>());
    const auto placement = placementOf(json.at("placement").get<std::string>());
    if (json.at("schema") != 1 || !id || !sequence || !time || !state || !thumbprint || !placement) {
        return std::nullopt;
    }
    Receipt receipt{*id, *sequence, *time, *state, json.at("store").get<std::string>(), *thumbprint, *placement,
                    {},  {},        {},    {}};
    for (const Json& entry : json.at("written")) {
        const auto written = writtenFromJson(entry);
        if (!written) {
            return std::nullopt;
        }
        receipt.written.push_back(*written);
    }
    receipt.hosts = json.at("hosts").get<std::vector<std::string>>();
    receipt.forced = json.at("forced").get<std::vector<std::string>>();
    // Not in the receipts of earlier versions.
    receipt.allowedBy = json.value("allowed_by", std::string());
    receipt.keyRead = json.value("key_read", std::vector<std::string>());
    return receipt;
}

}  // namespace

Result<ReceiptId> ReceiptId::make(const CryptoContext& crypto, std::chrono::sys_seconds now) {
    std::string text = toIsoTime(now);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    const auto random = crypto.random(3);
    if (random.empty()) {
        return fail(ErrorCause::Unexpected, {}, "no random numbers: " + lastOpenSslError());
    }
    return ReceiptId(text + "-" + toHex(random));
}

std::optional<ReceiptId> ReceiptId::parse(std::string_view text) {
    static constexpr std::string_view shape = "00000000T000000Z-XXXXXX";
    const bool fits = text.size() == shape.size() && std::ranges::equal(text, shape, [](char c, char s) {
                          const bool digit = c >= '0' && c <= '9';
                          return s == '0' ? digit : s == 'X' ? digit || (c >= 'A' && c <= 'F') : c == s;
                      });
    return fits ? std::optional(ReceiptId(std::string(text))) : std::nullopt;
}

std::string_view receiptStateName(ReceiptState state) {
    return std::ranges::find(stateNames, state, [](const auto& entry) { return entry.first; })->second;
}

std::optional<ReceiptState> receiptStateOf(std::string_view name) {
    const auto found = std::ranges::find(stateNames, name, [](const auto& entry) { return entry.second; });
    return found == stateNames.end() ? std::nullopt : std::optional(found->first);
}

std::string toJson(const Receipt& receipt) {
    Json written = Json::array();
    for (const WrittenCertificate& entry : receipt.written) {
        written.push_back(
            {{"thumbprint", entry.thumbprint.text()}, {"store", entry.store}, {"had_it_before", entry.hadItBefore}});
    }
    const Json json{{"schema", 1},
                    {"id", receipt.id.text()},
                    {"sequence", receipt.sequence},
                    {"time", toIsoTime(receipt.time)},
                    {"state", receiptStateName(receipt.state)},
                    {"store", receipt.store},
                    {"thumbprint", receipt.thumbprint.text()},
                    {"placement", placementName(receipt.placement)},
                    {"written", written},
                    {"hosts", receipt.hosts},
                    {"forced", receipt.forced},
                    {"allowed_by", receipt.allowedBy},
                    {"key_read", receipt.keyRead}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Receipt> receiptFromJson(std::string_view json) {
    return readShallowJson(json, fromParsed);
}

}  // namespace certcore
