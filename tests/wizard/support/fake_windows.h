// SPDX-License-Identifier: Apache-2.0
// What of Windows the wizard's tests need elsewhere.
#pragma once

#include <vector>

#include "tests/support/key_list_store.h"
#include "wizard/elevation/elevation.h"
#include "wizard/jobs/pfx_jobs.h"

namespace wizard_testing {

/// FakeElevation is a system that has the rights and gives the answers that a test wants.
class FakeElevation final : public wizard::Elevation {
  public:
    [[nodiscard]] wizard::Rights rights() const override { return hasRights; }

    [[nodiscard]] certcore::Result<wizard::Restart> restartElevated(const QStringList& arguments) override {
        starts.push_back(arguments);
        return answer;
    }

    void takeDropsFor(QWidget& /*window*/, DropTaker take) override { drop = std::move(take); }

    wizard::Rights hasRights = wizard::Rights::Unasked;
    certcore::Result<wizard::Restart> answer = wizard::Restart::Started;
    std::vector<QStringList> starts;  ///< The arguments of each.
    DropTaker drop;
};

/// SystemKindStore says of a folder that it was Windows' own store; the computer's is one that bindings can name. The
/// file holds what the keys grant.
class SystemKindStore final : public testing_support::KeyListStore {
  public:
    SystemKindStore(wizard::jobs::StorePointer inner, std::string location, std::filesystem::path grants)
        : KeyListStore(*inner, std::move(grants)), m_inner(std::move(inner)), m_location(std::move(location)) {}

    certcore::StoreKind kind() const override { return certcore::StoreKind::System; }
    std::string location() const override { return m_location; }
    std::optional<std::string> bindingStoreName() const override {
        return m_location == machineLocation ? std::optional<std::string>("MY") : std::nullopt;
    }

    static constexpr std::string_view machineLocation = "Local Machine";

  private:
    wizard::jobs::StorePointer m_inner;
    std::string m_location;
};

}  // namespace wizard_testing
