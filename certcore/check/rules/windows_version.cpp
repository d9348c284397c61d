// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// Windows before Server 2019 says "wrong password" to PBES2 and SHA-2; the import writes the PFX again for it.
void checkWindowsVersion(const CheckInput& input, Findings& findings) {
    if (const auto build = input.bundle.encryption.minimumWindowsBuild) {
        findings.push_back(findingAboutFile(FindingId::NeedsNewerWindows,
                                            {{"minimum_windows_build", static_cast<std::int64_t>(*build)}}));
    }
}

}  // namespace certcore
