// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixtures.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include "tests/support/system_calls.h"

namespace testing_support {

namespace fs = std::filesystem;
using certcore::Certificate;
using certcore::CryptoContext;
using certcore::Error;
using certcore::PfxBundle;
using certcore::PfxFile;
using certcore::PfxLimits;
using certcore::PrivateKey;
using certcore::Result;
using certcore::Secret;
using certcore::TrustRoots;

fs::path fixtureFolder() {
    const char* chosen = std::getenv("ASSISTCERT_FIXTURES");
    return chosen != nullptr ? chosen : ASSISTCERT_FIXTURES_DEFAULT;
}

const CryptoContext& crypto() {
    static const Result<CryptoContext> context = CryptoContext::create();
    if (!context) {
        throw std::runtime_error("no context: " + context.error().detail);
    }
    return *context;
}

std::string fileText(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void writeFile(const fs::path& path, std::string_view text) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

Result<PfxBundle> openFixture(const std::string& name, std::string_view password, const PfxLimits& limits) {
    const auto file = PfxFile::read(crypto(), fixtureFolder() / name, limits);
    if (!file) {
        return std::unexpected<Error>(file.error());
    }
    return openPfx(crypto(), *file, Secret::ofText(password), limits);
}

PfxBundle bundleOf(const std::string& name, std::string_view password) {
    auto bundle = openFixture(name, password);
    if (!bundle) {
        throw std::runtime_error(name + ": " + std::string(codeName(codeOf(bundle.error().cause))) + ", " +
                                 bundle.error().detail);
    }
    return std::move(*bundle);
}

Certificate fixtureCertificate(const std::string& name) {
    const auto read = readPemCertificates(crypto(), fileText(fixtureFolder() / "certificates" / (name + ".pem")));
    if (!read || read->size() != 1) {
        throw std::runtime_error("not one certificate: " + name);
    }
    return read->front();
}

PrivateKey fixtureKey(const std::string& name) {
    auto key = PrivateKey::fromPem(crypto(), fileText(fixtureFolder() / "keys" / (name + ".pem")));
    if (!key) {
        throw std::runtime_error("no key: " + name);
    }
    return *key;
}

EnvironmentVariable::EnvironmentVariable(std::string name, const std::optional<std::string>& value)
    : m_name(std::move(name)) {
    if (const char* before = std::getenv(m_name.c_str())) {
        m_before = before;
    }
    setVariable(m_name, value);
}

EnvironmentVariable::~EnvironmentVariable() {
    setVariable(m_name, m_before);
}

TrustRoots rootsIn(const std::string& pemFile) {
    const auto roots = certcore::readPemCertificates(crypto(), fileText(fixtureFolder() / pemFile));
    return roots ? TrustRoots::of(*roots) : TrustRoots::none();
}

TemporaryFolder::TemporaryFolder() : m_path(makeTemporaryFolder()) {}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

}  // namespace testing_support
