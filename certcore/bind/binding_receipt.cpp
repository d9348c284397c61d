// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_receipt.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "certcore/base/text_encoding.h"
#include "certcore/store/access_list.h"
#include "certcore/store/shallow_json.h"

namespace certcore {

namespace {

using Json = nlohmann::ordered_json;

constexpr DocumentKind bindingKind{".binding.json", std::size_t{4} * 1024 * 1024};

std::optional<std::int64_t> countFromJson(const Json& json) {
    constexpr std::uint64_t largest = std::uint64_t{1} << 53U;  // as far as every reader of JSON counts exactly
    const bool fits = json.is_number_unsigned() && json.get<std::uint64_t>() <= largest;
    return fits ? std::optional(json.get<std::int64_t>()) : std::nullopt;
}

Json changeJson(const BindingChange& change) {
    return {{"before", change.before ? toJson(*change.before) : Json()}, {"after", toJson(change.after)}};
}

std::optional<BindingChange> changeFromJson(const Json& json) {
    auto after = bindingRecordFromJson(json.at("after"));
    const Json& former = json.at("before");
    auto before = former.is_null() ? std::nullopt : bindingRecordFromJson(former);
    const bool isWhole = after && before.has_value() != former.is_null();
    // Both are about one endpoint: else an undo would touch one that was never changed.
    if (!isWhole || (before && before->endpoint != after->endpoint)) {
        return std::nullopt;
    }
    return BindingChange{std::move(before), std::move(*after)};
}

Json grantJson(const KeyGrant& grant) {
    return {{"account", grant.account}, {"sid", grant.sid}, {"full_control", grant.rights == KeyRights::Full}};
}

std::optional<KeyGrant> grantFromJson(const Json& json) {
    KeyGrant grant{json.at("account").get<std::string>(), json.at("sid").get<std::string>(),
                   json.at("full_control").get<bool>() ? KeyRights::Full : KeyRights::Read};
    return isSid(grant.sid) ? std::optional(std::move(grant)) : std::nullopt;
}

// All of a list, or nothing.
template <typename T>
std::optional<std::vector<T>> listFromJson(const Json& list, std::optional<T> (*read)(const Json&)) {
    std::vector<T> all;
    for (const Json& json : list) {
        auto one = read(json);
        if (!one) {
            return std::nullopt;
        }
        all.push_back(std::move(*one));
    }
    return all;
}

std::optional<BindingReceipt> fromParsed(const Json& json) {
    const auto id = ReceiptId::parse(json.at("id").get<std::string>());
    const auto sequence = countFromJson(json.at("sequence"));
    const auto afterImport = countFromJson(json.at("after_import"));
    const auto time = fromIsoTime(json.at("time").get<std::string>());
    const auto state = receiptStateOf(json.at("state").get<std::string>());
    const auto thumbprint = Thumbprint::parse(json.at("thumbprint").get<std::string>());
    const Json& leader = json.at("follows");
    const auto follows = leader.is_null() ? std::nullopt : ReceiptId::parse(leader.get<std::string>());
    auto changes = listFromJson(json.at("changes"), changeFromJson);
    // Receipts of former versions know nothing of it.
    auto granted = listFromJson(json.value("granted", Json::array()), grantFromJson);
    const bool isWhole =
        id && sequence && *sequence > 0 && afterImport && time && state && thumbprint && changes && granted;
    if (json.at("schema") != 1 || !isWhole || follows.has_value() == leader.is_null()) {
        return std::nullopt;
    }
    return BindingReceipt{*id,
                          *sequence,
                          *afterImport,
                          *time,
                          *state,
                          json.at("store").get<std::string>(),
                          *thumbprint,
                          follows,
                          json.at("whole_with_import").get<bool>(),
                          std::move(*changes),
                          std::move(*granted)};
}

}  // namespace

std::string toJson(const BindingReceipt& receipt) {
    Json changes = Json::array();
    for (const BindingChange& change : receipt.changes) {
        changes.push_back(changeJson(change));
    }
    Json granted = Json::array();
    std::ranges::transform(receipt.granted, std::back_inserter(granted), grantJson);
    const Json json{{"schema", 1},
                    {"id", receipt.id.text()},
                    {"sequence", receipt.sequence},
                    {"after_import", receipt.afterImport},
                    {"time", toIsoTime(receipt.time)},
                    {"state", receiptStateName(receipt.state)},
                    {"store", receipt.store},
                    {"thumbprint", receipt.thumbprint.text()},
                    {"follows", receipt.follows ? Json(receipt.follows->text()) : Json()},
                    {"whole_with_import", receipt.wholeWithImport},
                    {"changes", changes},
                    {"granted", granted}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<BindingReceipt> bindingReceiptFromJson(std::string_view json) {
    return readShallowJson(json, fromParsed);
}

BindingReceiptFolder::BindingReceiptFolder(std::filesystem::path folder)
    : ReceiptsOfKind(std::move(folder), bindingKind, bindingReceiptFromJson) {}

std::vector<BindingChange> wholeChanges(const std::vector<BindingReceipt>& receipts) {
    std::vector<BindingChange> whole;
    for (const BindingReceipt& receipt : receipts) {
        for (const BindingChange& change : receipt.changes) {
            const auto known = std::ranges::find(whole, change.after.endpoint,
                                                 [](const BindingChange& one) { return one.after.endpoint; });
            if (known == whole.end()) {
                whole.push_back(change);
            } else {
                known->after = change.after;
            }
        }
    }
    return whole;
}

Result<std::vector<BindingReceipt>> BindingReceiptFolder::followersOf(const ReceiptId& import) const {
    auto receipts = all();
    if (receipts) {
        std::erase_if(*receipts, [&import](const BindingReceipt& receipt) {
            return receipt.follows != import || receipt.state != ReceiptState::Done;
        });
    }
    return receipts;
}

}  // namespace certcore
