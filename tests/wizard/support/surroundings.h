// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "tests/support/fake_bindings.h"
#include "tests/support/fixtures.h"
#include "tests/wizard/support/fake_prober.h"
#include "tests/wizard/support/fake_windows.h"
#include "wizard/session.h"
#include "wizard/settings.h"

namespace wizard_testing {

/// SurroundingsOrder says what differs from a computer where nobody has worked with the wizard yet.
struct SurroundingsOrder {
    bool trustsFixtures = true;  ///< The fixtures' root is a trusted one here, else nobody is.
    bool shortWay = false;       ///< As it was left the last time.
    QString hostName = {};       ///< What the computer calls itself.
    bool isWindows = false;      ///< The store is Windows' own for the computer, the user's beside it.
    wizard::Rights rights = wizard::Rights::Unasked;
};

/// Surroundings are a computer for one test: an empty store, no settings, and a clock that stands still at the moment
/// of their making, since the fixtures' dates count from now.
class Surroundings {
  public:
    explicit Surroundings(const SurroundingsOrder& order = {});

    /// services are what a wizard works with; to be changed before it is made.
    [[nodiscard]] wizard::Services& services() { return m_services; }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path storeFolder() const { return folder() / "store"; }
    [[nodiscard]] std::filesystem::path userStoreFolder() const { return folder() / "user-store"; }
    [[nodiscard]] testing_support::FakeBindings& bindings() { return *m_bindings; }
    [[nodiscard]] FakeElevation& elevation() { return m_elevation; }
    [[nodiscard]] FakeProber& network() { return m_network; }
    [[nodiscard]] std::filesystem::path settingsFile() const { return folder() / "wizard.ini"; }
    [[nodiscard]] std::chrono::sys_seconds now() const { return m_now; }

    /// copyOf puts a copy of a fixture into the folder, where a test may change or delete it.
    [[nodiscard]] std::filesystem::path copyOf(const std::string& fixture) const;

  private:
    testing_support::TemporaryFolder m_folder;
    testing_support::EnvironmentVariable m_rootFile;
    testing_support::EnvironmentVariable m_rootFolder;
    std::chrono::sys_seconds m_now;
    wizard::Settings m_settings;
    FakeElevation m_elevation;
    std::shared_ptr<testing_support::FakeBindings> m_bindings;
    FakeProber m_network;
    wizard::Services m_services;
};

}  // namespace wizard_testing
