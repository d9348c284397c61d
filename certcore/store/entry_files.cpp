// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/entry_files.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "certcore/base/file_reading.h"
#include "certcore/base/text_encoding.h"
#include "certcore/store/file_operations.h"
#include "certcore/store/shallow_json.h"

namespace certcore {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::string_view archivedMark = "archived";
constexpr std::size_t largestEntryFile = std::size_t{32} * 1024 * 1024;

std::span<const unsigned char> bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json attributesJson(const BagAttributes& attributes) {
    Json properties = Json::object();
    for (const auto& [number, value] : attributes.extendedProperties) {
        properties[std::to_string(number)] = toHex(value);
    }
    Json others = Json::array();
    for (const auto& der : attributes.others) {
        others.push_back(toHex(der));
    }
    return {{"friendly_name", orNull(attributes.friendlyName)},
            {"local_key_id", toHex(attributes.localKeyId)},
            {"provider_name", orNull(attributes.providerName)},
            {"machine_keyset", attributes.machineKeyset},
            {"extended_properties", properties},
            {"other_attributes", others}};
}

Json certificatesJson(const std::vector<EntryCertificate>& certificates, bool withPem) {
    Json list = Json::array();
    for (const EntryCertificate& entry : certificates) {
        Json one = attributesJson(entry.attributes);
        one["thumbprint"] = entry.certificate.thumbprint().text();
        if (withPem) {
            one["pem"] = entry.certificate.toPem();
        }
        list.push_back(std::move(one));
    }
    return list;
}

std::string attributesFile(const StoreEntry& entry, const ReceiptId& receipt) {
    const Json json{{"schema", 1},
                    {"receipt", receipt.text()},
                    {"placement", placementName(entry.placement)},
                    {"exportable", entry.exportable},
                    {"certificate", attributesJson(entry.leaf.attributes)},
                    {"key", attributesJson(entry.keyAttributes)},
                    {"chain", certificatesJson(entry.chain, false)},
                    {"others", certificatesJson(entry.others, true)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<std::string> readText(const fs::path& path) {
    const auto bytes = readWholeFile(path, largestEntryFile);
    return bytes ? std::optional<std::string>(std::in_place, bytes->begin(), bytes->end()) : std::nullopt;
}

Json readAttributes(const fs::path& folder) {
    const auto text = readText(folder / "attributes.json");
    const Json json = text ? parseShallowJson(*text) : Json();
    return json.is_object() ? json : Json::object();
}

std::optional<std::string> textAt(const Json& json, const char* key) {
    return json.contains(key) && json[key].is_string() ? std::optional(json[key].get<std::string>()) : std::nullopt;
}

std::vector<int> propertyNumbers(const Json& certificate) {
    std::vector<int> numbers;
    if (!certificate.contains("extended_properties") || !certificate["extended_properties"].is_object()) {
        return numbers;
    }
    for (const auto& [key, value] : certificate["extended_properties"].items()) {
        int number = 0;
        if (std::from_chars(key.data(), key.data() + key.size(), number).ec == std::errc()) {
            numbers.push_back(number);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

std::optional<PrivateKey> readKey(const CryptoContext& crypto, const fs::path& path) {
    auto bytes = readWholeFile(path, largestEntryFile);
    if (!bytes) {
        return std::nullopt;
    }
    const Secret pem(*bytes);
    OPENSSL_cleanse(bytes->data(), bytes->size());
    return PrivateKey::fromPem(crypto, pem.text());
}

}  // namespace

Result<void> writeEntryFiles(const fs::path& folder, const StoreEntry& entry, const ReceiptId& receipt) {
    const std::string leaf = entry.leaf.certificate.toPem();
    std::string chain;
    for (const EntryCertificate& issuer : entry.chain) {
        chain += issuer.certificate.toPem();
    }
    const Secret key = entry.key.toPem();
    if (leaf.empty() || key.empty()) {
        return fail(ErrorCause::Unexpected, {}, "PEM: " + lastOpenSslError());
    }
    const std::string fullchain = leaf + chain;
    const std::string attributes = attributesFile(entry, receipt);
    const std::array<std::pair<const char*, std::span<const unsigned char>>, 5> files{{
        {"cert.pem", bytesOf(leaf)},
        {"chain.pem", bytesOf(chain)},
        {"fullchain.pem", bytesOf(fullchain)},
        {"privkey.pem", key.bytes()},
        {"attributes.json", bytesOf(attributes)},
    }};
    if (auto made = makeNewPrivateFolder(folder); !made) {
        return made;
    }
    for (const auto& [name, bytes] : files) {
        if (auto written = writePrivateFile(folder / name, bytes); !written) {
            return written;
        }
    }
    return syncFolder(folder);
}

Result<StoredEntry> readEntryFiles(const CryptoContext& crypto, const fs::path& folder) {
    const std::string name = folder.filename().string();
    const auto leafFile = readWholeFile(folder / "cert.pem", largestEntryFile);
    if (!leafFile && leafFile.error().cause == ErrorCause::FileMissing && !isThere(folder)) {
        return fail(ErrorCause::CertificateNotInStore, name);
    }
    if (!leafFile && leafFile.error().cause == ErrorCause::FileAccessDenied) {
        return fail(ErrorCause::StoreAccessDenied, pathText(folder), leafFile.error().detail);
    }
    const auto leaf =
        leafFile ? readPemCertificates(crypto, {reinterpret_cast<const char*>(leafFile->data()), leafFile->size()})
                 : std::vector<Certificate>();
    if (!leaf || leaf->size() != 1 || leaf->front().thumbprint().text() != name) {
        return fail(ErrorCause::StoreDamaged, pathText(folder), "cert.pem");
    }
    const auto chain = readPemCertificates(crypto, readText(folder / "chain.pem").value_or(""));
    const Json attributes = readAttributes(folder);
    const Json certificate = attributes.value("certificate", Json::object());
    StoredEntry entry{
        {leaf->front(), chain ? *chain : std::vector<Certificate>(), textAt(certificate, "friendly_name"),
         propertyNumbers(certificate), false, textAt(attributes, "receipt"), isThere(folder / archivedMark)},
        readKey(crypto, folder / "privkey.pem")};
    entry.shown.hasPrivateKey = entry.key && entry.key->belongsTo(entry.shown.certificate);
    return entry;
}

Result<void> markArchived(const fs::path& folder, bool archived) {
    const fs::path mark = folder / archivedMark;
    if (isThere(mark) == archived) {
        return {};
    }
    auto changed = archived ? writePrivateFile(mark, {}) : removeTree(mark);
    if (changed) {
        changed = syncFolder(folder);
    }
    if (!changed) {
        // What is said to have failed must not have happened all the same. The first error is the one to tell.
        [[maybe_unused]] const auto back = archived ? removeTree(mark) : writePrivateFile(mark, {});
    }
    return changed;
}

std::optional<std::string> receiptOf(const fs::path& folder) {
    return textAt(readAttributes(folder), "receipt");
}

}  // namespace certcore
