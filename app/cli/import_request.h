// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "app/cli/environment.h"
#include "certcore/check/check.h"
#include "certcore/import/import_plan.h"
#include "certcore/pfx/pfx_limits.h"

namespace cli {

/// ImportRequest is everything that a call of import decides, before any file is opened.
struct ImportRequest {
    std::filesystem::path path;
    certcore::CheckOptions check;
    certcore::ImportOptions import;
    certcore::PfxLimits limits;
    certcore::Force force = certcore::Force::No;
    bool dryRun = false;
    bool renew = false;  ///< The bindings of what it replaces are to go with it.
    std::unique_ptr<certcore::CertificateStore> store;
};

/// readImportRequest reads the call's options, and refuses what the profile's policy forbids. Errors: UsageWrong, those
/// of the store, PolicyForbids…; with --renew BindingNeedsMachineStore, or why this system has no bindings; those of
/// readKeyOptions.
[[nodiscard]] certcore::Result<ImportRequest> readImportRequest(const Environment& environment);

}  // namespace cli
