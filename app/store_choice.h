// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>

#include "certcore/base/crypto_context.h"
#include "certcore/store/certificate_store.h"

namespace app {

/// OpenedStore is a store, or why there is none.
using OpenedStore = certcore::Result<std::unique_ptr<certcore::CertificateStore>>;

/// openStore makes the store that is named: "machine" or "user", which are Windows' own, or a folder. The store refers
/// to the context. NotOnThisPlatform.
[[nodiscard]] OpenedStore openStore(const certcore::CryptoContext& crypto, const QString& name);

/// openDefaultStore makes the store of whoever names none: Windows' own for the computer, elsewhere the folder
/// $XDG_DATA_HOME/assistcert/store.
[[nodiscard]] OpenedStore openDefaultStore(const certcore::CryptoContext& crypto);

}  // namespace app
