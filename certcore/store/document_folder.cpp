// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/document_folder.h"

#include "certcore/store/file_operations.h"

namespace certcore {

namespace {

// What replacePrivateFile writes first, and a killed program leaves.
constexpr std::string_view asideEnding = ".new";

}  // namespace

std::filesystem::path DocumentFolder::pathOf(const ReceiptId& receipt) const {
    return m_folder / (receipt.text() + std::string(m_kind.ending));
}

Result<void> DocumentFolder::save(const ReceiptId& receipt, std::string_view text) const {
    if (auto made = makePrivateFolder(m_folder); !made) {
        return made;
    }
    return replacePrivateFile(pathOf(receipt), {reinterpret_cast<const unsigned char*>(text.data()), text.size()});
}

Result<std::optional<std::string>> DocumentFolder::textOf(const ReceiptId& receipt) const {
    const std::filesystem::path path = pathOf(receipt);
    const auto bytes = readWholeFile(path, m_kind.largest);
    if (bytes) {
        return std::string(bytes->begin(), bytes->end());
    }
    if (bytes.error().cause == ErrorCause::FileMissing) {
        return std::nullopt;
    }
    return fail(ErrorCause::ReceiptDamaged, pathText(path), bytes.error().detail);
}

Result<void> DocumentFolder::remove(const ReceiptId& receipt) const {
    return removeTree(pathOf(receipt));
}

Result<void> DocumentFolder::sweep() const {
    const std::string ending = std::string(m_kind.ending) + std::string(asideEnding);
    auto unfinished = idsBefore(ending);
    if (!unfinished) {
        return passOn(unfinished);
    }
    for (const ReceiptId& id : *unfinished) {
        if (auto removed = removeTree(m_folder / (id.text() + ending)); !removed) {
            return removed;
        }
    }
    return {};
}

Result<std::vector<ReceiptId>> DocumentFolder::ids() const {
    return idsBefore(m_kind.ending);
}

// All that stands before the ending must be an id.
Result<std::vector<ReceiptId>> DocumentFolder::idsBefore(std::string_view ending) const {
    auto names = namesIn(m_folder);
    if (!names) {
        return passOn(names);
    }
    std::vector<ReceiptId> ids;
    for (const std::string_view name : *names) {
        const auto id =
            name.ends_with(ending) ? ReceiptId::parse(name.substr(0, name.size() - ending.size())) : std::nullopt;
        if (id) {
            ids.push_back(*id);
        }
    }
    return ids;
}

}  // namespace certcore
