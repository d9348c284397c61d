// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/import_note.h"

#include <nlohmann/json.hpp>

#include "certcore/base/file_reading.h"
#include "certcore/base/text_encoding.h"
#include "certcore/store/file_operations.h"
#include "certcore/store/shallow_json.h"

namespace certcore {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t largestNote = std::size_t{4} * 1024 * 1024;
constexpr std::string_view ending = ".undo.json";
constexpr std::string_view unfinishedEnding = ".undo.json.new";

std::optional<ReceiptId> idBefore(std::string_view end, std::string_view name) {
    return name.ends_with(end) ? ReceiptId::parse(name.substr(0, name.size() - end.size())) : std::nullopt;
}

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

ImportNote fromParsed(const Json& json) {
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
    const Json parsed = parseShallowJson(json);
    if (!parsed.is_object()) {
        return std::nullopt;
    }
    try {
        return fromParsed(parsed);
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const std::bad_optional_access&) {
        return std::nullopt;
    }
}

std::filesystem::path NoteFolder::pathOf(const ReceiptId& receipt) const {
    return m_folder / (receipt.text() + std::string(ending));
}

Result<void> NoteFolder::save(const ReceiptId& receipt, const ImportNote& note) const {
    const std::string json = toJson(note);
    return replacePrivateFile(pathOf(receipt), {reinterpret_cast<const unsigned char*>(json.data()), json.size()});
}

Result<std::optional<ImportNote>> NoteFolder::load(const ReceiptId& receipt) const {
    const std::filesystem::path path = pathOf(receipt);
    const auto bytes = readWholeFile(path, largestNote);
    if (!bytes && bytes.error().cause == ErrorCause::FileMissing) {
        return std::nullopt;
    }
    auto note =
        bytes ? importNoteFromJson({reinterpret_cast<const char*>(bytes->data()), bytes->size()}) : std::nullopt;
    if (!note) {
        return fail(ErrorCause::ReceiptDamaged, pathText(path), bytes ? std::string() : bytes.error().detail);
    }
    return note;
}

Result<void> NoteFolder::remove(const ReceiptId& receipt) const {
    return removeTree(pathOf(receipt));
}

Result<void> NoteFolder::sweep() const {
    auto names = namesIn(m_folder);
    if (!names) {
        return passOn(names);
    }
    for (const std::string& name : *names) {
        if (!idBefore(unfinishedEnding, name)) {
            continue;
        }
        if (auto removed = removeTree(m_folder / name); !removed) {
            return removed;
        }
    }
    return {};
}

Result<std::vector<ReceiptId>> NoteFolder::ids() const {
    auto names = namesIn(m_folder);
    if (!names) {
        return passOn(names);
    }
    std::vector<ReceiptId> ids;
    for (const std::string& name : *names) {
        if (const auto id = idBefore(ending, name)) {
            ids.push_back(*id);
        }
    }
    return ids;
}

}  // namespace certcore
