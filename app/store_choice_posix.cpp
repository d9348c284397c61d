// SPDX-License-Identifier: Apache-2.0
#include <QDir>

#include "app/paths.h"
#include "app/store_choice.h"
#include "certcore/store/directory_store.h"

namespace app {

namespace {

OpenedStore folderStore(const certcore::CryptoContext& crypto, const std::filesystem::path& folder) {
    // Receipts and reports name the store: a relative path would mean nothing elsewhere.
    std::error_code ignored;
    return std::make_unique<certcore::DirectoryStore>(crypto,
                                                      std::filesystem::absolute(folder, ignored).lexically_normal());
}

}  // namespace

OpenedStore openStore(const certcore::CryptoContext& crypto, const QString& name) {
    if (name == u"machine" || name == u"user") {
        return certcore::fail(certcore::ErrorCause::NotOnThisPlatform, "--store " + name.toStdString());
    }
    return folderStore(crypto, toPath(name));
}

OpenedStore openDefaultStore(const certcore::CryptoContext& crypto) {
    // The XDG Base Directory Specification wants relative paths ignored.
    const auto chosen = toPath(qEnvironmentVariable("XDG_DATA_HOME"));
    const auto base = chosen.is_absolute() ? chosen : toPath(QDir::homePath()) / ".local" / "share";
    return folderStore(crypto, base / "assistcert" / "store");
}

}  // namespace app
