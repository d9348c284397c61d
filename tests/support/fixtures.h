// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/cert/certificate.h"
#include "certcore/cert/private_key.h"
#include "certcore/cert/trust_roots.h"
#include "certcore/pfx/pfx_bundle.h"

/// testing_support is what the tests of the core share. What cannot be had is thrown as std::runtime_error.
namespace testing_support {

/// fixtureFolder is where tests/data/make_fixtures.sh put its files: $ASSISTCERT_FIXTURES, else the build folder's.
[[nodiscard]] std::filesystem::path fixtureFolder();

/// crypto is the one context of this test program.
[[nodiscard]] const certcore::CryptoContext& crypto();

/// fileText is a whole file.
[[nodiscard]] std::string fileText(const std::filesystem::path& path);

/// writeFile makes or replaces a file.
void writeFile(const std::filesystem::path& path, std::string_view text);

/// openFixture opens a file of the fixture folder, such as "good.pfx".
[[nodiscard]] certcore::Result<certcore::PfxBundle> openFixture(const std::string& name,
                                                                std::string_view password = "assist",
                                                                const certcore::PfxLimits& limits = {});

/// bundleOf is openFixture for a file that opens.
[[nodiscard]] certcore::PfxBundle bundleOf(const std::string& name, std::string_view password = "assist");

/// fixtureCertificate and fixtureKey read certificates/NAME.pem and keys/NAME.pem.
[[nodiscard]] certcore::Certificate fixtureCertificate(const std::string& name);
[[nodiscard]] certcore::PrivateKey fixtureKey(const std::string& name);

/// EnvironmentVariable is set, or unset where there is no value, for as long as this lives.
class EnvironmentVariable {
  public:
    EnvironmentVariable(std::string name, const std::optional<std::string>& value);
    EnvironmentVariable(const EnvironmentVariable&) = delete;
    EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;
    ~EnvironmentVariable();

  private:
    std::string m_name;
    std::optional<std::string> m_before;
};

/// rootsIn trusts the certificates of a PEM file of the fixture folder and nobody else.
[[nodiscard]] certcore::TrustRoots rootsIn(const std::string& pemFile);

/// causeIn is why a result failed; empty where it did not.
template <typename T>
[[nodiscard]] std::optional<certcore::ErrorCause> causeIn(const certcore::Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error().cause);
}

/// TemporaryFolder is a new folder for the owner alone, which is removed with all that is in it.
class TemporaryFolder {
  public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

}  // namespace testing_support
