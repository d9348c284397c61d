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
    return json.is_null() ? std::nullopt : std::optional(ReceiptId::parse(json.get<std::string>()).value());
}

Moment momentFrom(const Json& json) {
    return json.is_null() ? std::nullopt : Moment(fromIsoTime(json.get<std::string>()).value());
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

RenewalRecordFolder::RenewalRecordFolder(std::filesystem::path folder) : m_files(std::move(folder), renewalKind) {}

Result<void> RenewalRecordFolder::save(const RenewalRecord& record) const {
    if (auto swept = m_files.sweep(); !swept) {
        return swept;
    }
    if (auto saved = m_files.save(record.id, toJson(record)); !saved) {
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

Result<RenewalRecord> RenewalRecordFolder::load(const ReceiptId& id) const {
    auto record = m_files.load(id, [&id](std::string_view text) {
        auto read = renewalRecordFromJson(text);
        return read && read->id == id ? std::move(read) : std::nullopt;
    });
    if (!record) {
        return passOn(record);
    }
    return *record ? Result<RenewalRecord>(std::move(**record)) : fail(ErrorCause::ReceiptNotFound, id.text());
}

Result<std::vector<RenewalRecord>> RenewalRecordFolder::all() const {
    auto known = m_files.ids();
    if (!known) {
        return passOn(known);
    }
    std::vector<RenewalRecord> records;
    for (const ReceiptId& id : *known) {
        if (auto record = load(id)) {
            records.push_back(std::move(*record));
        }
    }
    std::ranges::stable_sort(records, std::ranges::greater(), &RenewalRecord::begun);
    return records;
}

Result<std::vector<ReceiptId>> RenewalRecordFolder::damaged() const {
    auto known = m_files.ids();
    if (known) {
        std::erase_if(*known, [this](const ReceiptId& id) { return load(id).has_value(); });
    }
    return known;
}

}  // namespace certcore
