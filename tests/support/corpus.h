// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>

namespace testing_support {

/// corpusFolder is where test data of other projects lies: $ASSISTCERT_CORPUS, else beside the checkout. It may be
/// absent; a test that needs it then says by name that it was left out.
[[nodiscard]] inline std::filesystem::path corpusFolder() {
    const char* chosen = std::getenv("ASSISTCERT_CORPUS");
    return chosen != nullptr ? chosen : ASSISTCERT_CORPUS_DEFAULT;
}

}  // namespace testing_support
