// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/import_note.h"

#include <nlohmann/json.hpp>

#include "certcore/base/text_encoding.h"
#include "certcore/store/shallow_json.h"

namespace certcore {

namespace {

using Json = nlohmann::ordered_json;

constexpr DocumentKind noteKind{".undo.json", std::size_t{4} * 1024 * 1024};

Json keyJson(const KeyLocation& key) {
    return {{"container", key.container},
            {"provider", key.provider},
            {"provider_type", key.providerType},
            {"key_spec", key.keySpec},
            {"machine", key.machine}};
}

KeyLocation keyFromJson(const Json& json) {
    return {json.at("container").get<std::string>(), json.at("provider").get<std::string>(),
            json.at("provider_type").get<DWORD>(), json.at("key_spec").get<DWORD>(), json.at("machine").get<bool>()};
}

Json certificatesJson(const std::vector<NotedCertificate>& certificates) {
    Json list = Json::array();
    for (const NotedCertificate& one : certificates) {
        list.push_back({{"thumbprint", one.thumbprint.text()}, {"store", displayName(one.store)}});
    }
    return list;
}

// Throws, as the library does, where something is missing.
std::vector<NotedCertificate> certificatesFromJson(const Json& list) {
    std::vector<NotedCertificate> certificates;
    for (const Json& one : list) {
        certificates.push_back({Thumbprint::parse(one.at("thumbprint").get<std::string>()).value(),
                                windowsStoreNameOf(one.at("store").get<std::string>()).value()});
    }
    return certificates;
}

std::optional<ImportNote> fromParsed(const Json& json) {
    ImportNote note{keyFromJson(json.at("key")), std::nullopt, fromHex(json.at("former").get<std::string>()).value(),
                    certificatesFromJson(json.at("added")), certificatesFromJson(json.at("found_there"))};
    if (!json.at("former_key").is_null()) {
        note.formerKey = keyFromJson(json.at("former_key"));
    }
    return note;
}

}  // namespace

std::string toJson(const ImportNote& note) {
    const Json json{{"schema", 1},
                    {"key", keyJson(note.key)},
                    {"former_key", note.formerKey ? keyJson(*note.formerKey) : Json()},
                    {"former", toHex(note.former)},
                    {"added", certificatesJson(note.added)},
                    {"found_there", certificatesJson(note.foundThere)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<ImportNote> importNoteFromJson(std::string_view json) {
    return readShallowJson(json, fromParsed);
}

NoteFolder::NoteFolder(std::filesystem::path folder) : m_files(std::move(folder), noteKind) {}

Result<void> NoteFolder::save(const ReceiptId& receipt, const ImportNote& note) const {
    return m_files.save(receipt, toJson(note));
}

Result<std::optional<ImportNote>> NoteFolder::load(const ReceiptId& receipt) const {
    return m_files.load(receipt, importNoteFromJson);
}

}  // namespace certcore
