// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"
#include "app/store_choice.h"
#include "certcore/bind/binding_aware_store.h"
#include "certcore/store/directory_store.h"
#include "certcore/store/windows/windows_store.h"

namespace app {

namespace {

OpenedStore windowsStore(const certcore::CryptoContext& crypto, certcore::StoreLocation location) {
    auto store = certcore::WindowsStore::open(crypto, location);
    if (!store) {
        return store;
    }
    return std::make_unique<certcore::BindingAwareStore>(std::move(*store), certcore::openBindingService());
}

}  // namespace

OpenedStore openStore(const certcore::CryptoContext& crypto, const QString& name) {
    if (name == u"machine") {
        return windowsStore(crypto, certcore::StoreLocation::LocalMachine);
    }
    if (name == u"user") {
        return windowsStore(crypto, certcore::StoreLocation::CurrentUser);
    }
    // Receipts and reports name the store: a relative path would mean nothing elsewhere.
    std::error_code ignored;
    const auto folder = std::filesystem::absolute(toPath(name), ignored);
    return std::make_unique<certcore::DirectoryStore>(crypto, folder.lexically_normal());
}

OpenedStore openDefaultStore(const certcore::CryptoContext& crypto) {
    return windowsStore(crypto, certcore::StoreLocation::LocalMachine);
}

}  // namespace app
