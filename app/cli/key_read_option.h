// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/environment.h"
#include "certcore/import/import_plan.h"

namespace cli {

/// readKeyOptions takes up whom --key-read and the profile name, and what the key of --key-read-as grants. What the
/// profile says is passed over in a folder, where no key has such a list. UsageWrong, AccountUnknown, KeyGrantsNotKept;
/// errors as of CertificateStore::keyGrants.
[[nodiscard]] certcore::Result<void> readKeyOptions(const Environment& environment,
                                                    const certcore::CertificateStore& store,
                                                    certcore::ImportOptions& options);

}  // namespace cli
