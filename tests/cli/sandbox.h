// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/cli/process.h"

namespace clitests {

using Json = nlohmann::json;
namespace fs = std::filesystem;

/// goodPassword opens every fixture whose name says nothing else.
inline constexpr auto* goodPassword = "assist";

/// program is the program under test: the one that was built with the tests, or what ASSISTCERT_PROGRAM_UNDER_TEST
/// names, such as a script that runs the Windows program under Wine.
[[nodiscard]] fs::path program();

/// fixture is the path of a file that the script of tests/data has made.
[[nodiscard]] std::string fixture(const std::string& name);

/// pfx is fixture("NAME.pfx").
[[nodiscard]] std::string pfx(const std::string& name);

/// contentOf reads a file; empty where it is not there.
[[nodiscard]] std::string contentOf(const fs::path& path);

void writeFile(const fs::path& path, const std::string& content);

/// thumbprintOf is the SHA-1 of the named certificate of the fixtures, as the openssl command line tells it.
[[nodiscard]] std::string thumbprintOf(const std::string& certificate);

/// Snapshot is what lies below a folder: path, mode and content; "(absent)" where the folder is not there.
using Snapshot = std::map<std::string, std::string>;
[[nodiscard]] Snapshot snapshotOf(const fs::path& folder);

/// documentOf parses standard output, which has to be one JSON document of schema 1 and nothing else.
[[nodiscard]] Json documentOf(const Ended& ended);

/// errorCodeOf is the code of an error document; "" where there is no error. It looks at the error's shape, too.
[[nodiscard]] std::string errorCodeOf(const Json& document);

/// findingIds are the ids of a document's findings, in their order.
[[nodiscard]] std::vector<std::string> findingIds(const Json& document);

[[nodiscard]] bool hasFinding(const Json& document, const std::string& id);

/// expectShape compares keys and types. The shape is JSON with the names of types in the places of the values, such as
/// "string", "string|null", "hex40"; an array of one holds the shape of each element. Further keys may be there.
void expectShape(const Json& value, const Json& shape, const std::string& where = "document");

/// Sandbox is a fresh home for each test: the program sees nothing of whoever runs the tests.
class Sandbox : public testing::Test {
  protected:
    Sandbox();
    ~Sandbox() override;

    [[nodiscard]] const fs::path& folder() const { return m_folder; }
    [[nodiscard]] fs::path defaultStore() const { return m_folder / "data" / "assistcert" / "store"; }
    [[nodiscard]] std::string store() const { return (m_folder / "store").string(); }

    /// storeAsShown is the same as the program writes it; under Wine, as Windows would.
    [[nodiscard]] std::string storeAsShown() const;

    /// call is a call of the program in the sandbox; to be changed before it is run.
    [[nodiscard]] Call call(std::vector<std::string> arguments) const;

    [[nodiscard]] Ended run(const std::vector<std::string>& arguments) const;

    /// open runs with the fixtures' password on standard input, and --json.
    [[nodiscard]] Ended open(std::vector<std::string> arguments) const;

    /// import imports a fixture into store().
    [[nodiscard]] Ended import(const std::string& name, const std::vector<std::string>& more = {}) const;

    /// inStore runs a verb on store(), with --json.
    [[nodiscard]] Ended inStore(std::vector<std::string> arguments) const;

  private:
    fs::path m_folder;
};

}  // namespace clitests
