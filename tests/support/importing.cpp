// SPDX-License-Identifier: Apache-2.0
#include "tests/support/importing.h"

#include <array>
#include <cstdio>
#include <stdexcept>

#include "tests/support/checking.h"

namespace testing_support {

namespace fs = std::filesystem;
using certcore::CertificateStore;
using certcore::CheckOptions;
using certcore::ImportOptions;
using certcore::ImportPlan;
using certcore::PfxBundle;
using certcore::Receipt;
using certcore::Result;
using certcore::TrustRoots;

ImportPlan planFor(const std::string& fixture, const CertificateStore& store, const ImportOptions& options) {
    const PfxBundle bundle = bundleOf(fixture);
    const CheckOptions checked{{"assist.example.com"}, std::nullopt, "", importTime};
    const auto report = checkBundle(crypto(), bundle, checked, TrustRoots::none());
    auto plan = makePlan(bundle, report, checked, options, certcore::Force::Yes, store);
    if (!plan) {
        throw std::runtime_error("no plan for " + fixture);
    }
    return std::move(*plan);
}

Result<std::optional<Receipt>> importFixture(const std::string& fixture, CertificateStore& store,
                                             std::chrono::sys_seconds now, const std::stop_token& stop) {
    return carryOut(crypto(), planFor(fixture, store), store, now, stop);
}

Receipt receiptFor(const std::string& fixture, CertificateStore& store) {
    const auto receipt = importFixture(fixture, store);
    if (!receipt || !*receipt) {
        throw std::runtime_error(fixture +
                                 " was not imported: " + (receipt ? "already there" : receipt.error().detail));
    }
    return **receipt;
}

Tree treeOf(const fs::path& folder) {
    Tree tree;
    if (!fs::exists(folder)) {
        return tree;
    }
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).string();
        if (name == ".lock") {
            continue;
        }
        std::array<char, 8> mode{};
        std::snprintf(mode.data(), mode.size(), "%04o ", static_cast<unsigned>(entry.symlink_status().permissions()));
        std::string content = "/";
        if (entry.is_symlink()) {
            content = "-> " + fs::read_symlink(entry.path()).string();
        } else if (entry.is_regular_file()) {
            content = fileText(entry.path());
        }
        tree[name] = mode.data() + content;
    }
    return tree;
}

Tree withoutReceipts(Tree tree) {
    std::erase_if(tree, [](const auto& entry) { return entry.first.starts_with("receipts"); });
    return tree;
}

}  // namespace testing_support
