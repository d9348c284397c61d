// SPDX-License-Identifier: Apache-2.0
// Who may read a private key, in words.
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "certcore/import/import_plan.h"

namespace wizard::text {

/// KeyAccessRow is a label, without a colon, and what stands behind it.
struct KeyAccessRow {
    QString label;
    QString value;
};

/// keyAccessRows tell whom an import lets read the new key, and what it could not copy from another one. None where
/// nobody asked for anything.
[[nodiscard]] std::vector<KeyAccessRow> keyAccessRows(const certcore::ImportOptions& options);

/// grantsText lists the accounts, fit to be shown.
[[nodiscard]] QString grantsText(std::span<const certcore::KeyGrant> grants);

/// labelMayReadKey stands in front of grantsText.
[[nodiscard]] QString labelMayReadKey();

/// readsNoMore names those who lose what the renewal has granted them.
[[nodiscard]] QString readsNoMore(std::span<const certcore::KeyGrant> grants);

/// keyAccessLeftAlone says that who may read the key of a certificate that was there already did not change.
[[nodiscard]] QString keyAccessLeftAlone();

}  // namespace wizard::text
