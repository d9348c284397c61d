// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/store_choice.h"
#include "certcore/base/crypto_context.h"
#include "certcore/bind/binding_service.h"
#include "certcore/store/certificate_store.h"
#include "wizard/profile/profile.h"

namespace cli {

/// Environment is what every verb works with. It outlives the verb.
struct Environment {
    const certcore::CryptoContext& crypto;
    const wizard::Profile& profile;
    const CommandLine& line;
    const Console& console;
    certcore::BindingService& bindings;  ///< Of this computer.

    [[nodiscard]] bool json() const { return line.has("json"); }
};

/// chooseStore makes the store that --store names: the machine's or the user's store of Windows, or a folder.
/// NotOnThisPlatform.
[[nodiscard]] app::OpenedStore chooseStore(const Environment& environment);

/// thumbprintArgument reads the verb's first argument, cleaned as a pasted thumbprint.
[[nodiscard]] certcore::Result<certcore::Thumbprint> thumbprintArgument(const Environment& environment);

/// NamedCertificate is the certificate that a verb's argument names, and the store that it is looked for in.
struct NamedCertificate {
    certcore::Thumbprint thumbprint;
    std::unique_ptr<certcore::CertificateStore> store;
};

/// namedCertificate is thumbprintArgument and chooseStore; whether it is in that store, the store says.
[[nodiscard]] certcore::Result<NamedCertificate> namedCertificate(const Environment& environment);

/// thumbprintOption reads an option's value likewise; empty where the option is not given.
[[nodiscard]] certcore::Result<std::optional<certcore::Thumbprint>> thumbprintOption(const Environment& environment,
                                                                                     const char* option);

/// numberOption reads a whole number above 0, or gives the default.
[[nodiscard]] certcore::Result<std::uint64_t> numberOption(const Environment& environment, const char* option,
                                                           std::uint64_t otherwise);

/// referenceNames are the --host values, as given where they are ASCII, as A-labels where they are not (IDNA, UTS 46).
/// An impossible name stays as it is: the check says that it is not covered.
[[nodiscard]] std::vector<std::string> referenceNames(const CommandLine& line);

}  // namespace cli
