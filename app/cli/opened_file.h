// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include "app/cli/password_source.h"
#include "certcore/check/check.h"
#include "certcore/pfx/pfx_bundle.h"

namespace cli {

/// OpenedFile is a PFX that opened, with what the rules say of it.
struct OpenedFile {
    std::string name;  ///< As given in the call, UTF-8.
    std::size_t size = 0;
    certcore::PfxBundle bundle;
    certcore::CheckReport report;
};

/// FileTask is what is to be done with each file; the same for all of one call.
struct FileTask {
    const certcore::CryptoContext& crypto;
    const ChosenPassword& password;
    const certcore::CheckOptions& options;
    const certcore::PfxLimits& limits;
    const certcore::TrustRoots& roots;
};

/// openAndCheck reads, opens and checks one file. Errors: PfxFile::read's and openPfx's; PasswordMissing where nobody
/// gave a password and the file wants one.
[[nodiscard]] certcore::Result<OpenedFile> openAndCheck(const FileTask& task, const std::filesystem::path& path);

}  // namespace cli
