// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows_placement.h"

namespace certcore {

namespace {

using enum WindowsStoreName;

void placeAutomatically(const StoreEntry& entry, std::vector<PlacedCertificate>& placed) {
    for (const EntryCertificate& one : entry.chain) {
        placed.push_back({&one, Intermediate});
    }
    for (const EntryCertificate& one : entry.others) {
        if (!one.certificate.isRoot()) {
            placed.push_back({&one, Intermediate});
        } else if (entry.rootConsent == RootConsent::Yes) {
            placed.push_back({&one, Root});
        }
    }
}

void placeInPersonal(const StoreEntry& entry, std::vector<PlacedCertificate>& placed) {
    for (const auto* list : {&entry.chain, &entry.others}) {
        for (const EntryCertificate& one : *list) {
            placed.push_back({&one, Personal});
        }
    }
}

}  // namespace

std::string_view displayName(WindowsStoreName store) {
    switch (store) {
        case Personal:
            return "Personal";
        case Intermediate:
            return "Intermediate Certification Authorities";
        case Root:
            return "Trusted Root Certification Authorities";
    }
    return {};
}

std::optional<WindowsStoreName> windowsStoreNameOf(std::string_view name) {
    for (const WindowsStoreName store : {Personal, Intermediate, Root}) {
        if (displayName(store) == name) {
            return store;
        }
    }
    return std::nullopt;
}

std::vector<PlacedCertificate> placedCertificates(const StoreEntry& entry) {
    std::vector<PlacedCertificate> placed{{&entry.leaf, Personal}};
    if (entry.placement == Placement::Automatic) {
        placeAutomatically(entry, placed);
        return placed;
    }
    placeInPersonal(entry, placed);
    if (entry.placement == Placement::PersonalAndChain) {
        for (const EntryCertificate& one : entry.chain) {
            placed.push_back({&one, Intermediate});
        }
    }
    return placed;
}

}  // namespace certcore
