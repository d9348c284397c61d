// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/renewal_record.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "certcore/base/text_encoding.h"
#include "certcore/store/shallow_json.h"

namespace certcore {

namespace {

using Json = nlohmann::ordered_json;
using Moment = std::optional<std::chrono::sys_seconds>;

constexpr DocumentKind renewalKind{".renewal.json", std::size_t{256} * 1024};

Json idJson(const std::optional<ReceiptId>& id) {
    return id ? Json(id->text()) : Json();
}

Json momentJson(const Moment& moment) {
    return moment ? Json(toIsoTime(*moment)) : Json();
}

// What must be there throws where it is not, as the library does: readShallowJson makes nullopt of both.
std::optional<ReceiptId> idFrom(const Json& json) {
    if (json.is_null()) {
        return std::nullopt;
    }
    ReceiptId id = ReceiptId::parse(json.get<std::string>()).value();
    return id;
}

Moment momentFrom(const Json& json) {
    if (json.is_null()) {
        return std::nullopt;
    }
    const auto moment = fromIsoTime(json.get<std::string>()).value();
    return moment;
}

std::optional<RenewalRecord> fromParsed(const Json& json) {
    constexpr std::size_t mostEntries = 1000;
    const Json& replaced = json.at("replaced");
    const Json& hosts = json.at("hosts");
    if (json.at("schema") != 1 || replaced.size() > mostEntries || hosts.size() > mostEntries) {
        return std::nullopt;
    }
    RenewalRecord record{ReceiptId::parse(json.at("id").get<std::string>()).value(),
                         json.at("by").get<std::string>(),
                         fromIsoTime(json.at("begun").get<std::string>()).value(),
                         Thumbprint::parse(json.at("thumbprint").get<std::string>()).value(),
                         {},
                         idFrom(json.at("imported")),
                         idFrom(json.at("bound")),
                         {},
                         momentFrom(json.at("thumbprint_saved")),
                         momentFrom(json.at("finished"))};
    for (const Json& one : replaced) {
        record.replaced.push_back(Thumbprint::parse(one.get<std::string>()).value());
    }
    for (const Json& one : hosts) {
        record.hosts.push_back({one.at("host").get<std::string>(), one.at("role").get<std::string>()});
    }
    return record;
}

bool contains(const std::vector<Thumbprint>& all, const Thumbprint& one) {
    return std::ranges::find(all, one) != all.end();
}

}  // namespace

std::string toJson(const RenewalRecord& record) {
    Json replaced = Json::array();
    for (const Thumbprint& one : record.replaced) {
        replaced.push_back(one.text());
    }
    Json hosts = Json::array();
    for (const RenewalHost& one : record.hosts) {
        hosts.push_back({{"host", one.host}, {"role", one.role}});
    }
    const Json json{{"schema", 1},
                    {"id", record.id.text()},
                    {"by", record.by},
                    {"begun", toIsoTime(record.begun)},
                    {"thumbprint", record.thumbprint.text()},
                    {"replaced", replaced},
                    {"imported", idJson(record.imported)},
                    {"bound", idJson(record.bound)},
                    {"hosts", hosts},
                    {"thumbprint_saved", momentJson(record.thumbprintSaved)},
                    {"finished", momentJson(record.finished)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<RenewalRecord> renewalRecordFromJson(std::string_view json) {
    return readShallowJson(json, fromParsed);
}

bool takesPlaceOf(const RenewalRecord& later, const RenewalRecord& earlier) {
    return later.thumbprint == earlier.thumbprint || contains(later.replaced, earlier.thumbprint) ||
           std::ranges::any_of(earlier.replaced, [&](const Thumbprint& one) { return contains(later.replaced, one); });
}

RenewalRecordFolder::RenewalRecordFolder(std::filesystem::path folder)
    : ReceiptsOfKind(std::move(folder), renewalKind, renewalRecordFromJson) {}

Result<void> RenewalRecordFolder::save(const RenewalRecord& record) const {
    if (auto swept = sweep(); !swept) {
        return swept;
    }
    if (auto saved = ReceiptsOfKind::save(record); !saved) {
        return saved;
    }
    const auto others = all();
    if (!others) {
        return std::unexpected<Error>(others.error());
    }
    for (const RenewalRecord& other : *others) {
        if (other.id != record.id && takesPlaceOf(record, other)) {
            if (auto removed = remove(other.id); !removed) {
                return removed;
            }
        }
    }
    return {};
}

}  // namespace certcore
