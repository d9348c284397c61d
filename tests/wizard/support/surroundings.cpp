// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/support/surroundings.h"

#include <stdexcept>

#include "certcore/store/directory_store.h"
#include "resources/resources.h"
#include "tests/support/checking.h"
#include "wizard/jobs/store_jobs.h"
#include "wizard/profile/profile.h"

namespace wizard_testing {

namespace fs = std::filesystem;

namespace {

wizard::Profile profile() {
    resources::makeResourcesAvailable();
    auto read = wizard::builtInProfile();
    if (!read) {
        throw std::runtime_error("no profile");
    }
    return std::move(*read);
}

// The tests' one context lives as long as the program.
wizard::jobs::CryptoPointer sharedCrypto() {
    return {wizard::jobs::CryptoPointer(), &testing_support::crypto()};
}

wizard::jobs::StorePointer storeIn(const fs::path& folder) {
    return wizard::jobs::keptStore(sharedCrypto(), std::make_unique<certcore::DirectoryStore>(*sharedCrypto(), folder));
}

}  // namespace

Surroundings::Surroundings(const SurroundingsOrder& order)
    : m_rootFile("SSL_CERT_FILE",
                 (order.trustsFixtures ? testing_support::fixtureFolder() / "root.pem" : folder() / "none").string()),
      m_rootFolder("SSL_CERT_DIR", (folder() / "none").string()),
      m_now(testing_support::clockTime()),
      m_settings(QString::fromStdString(settingsFile().string())),
      m_bindings(std::make_shared<testing_support::FakeBindings>(folder() / "bindings.json")),
      m_services{sharedCrypto(),
                 storeIn(storeFolder()),
                 {},
                 m_bindings,
                 m_elevation,
                 profile(),
                 m_settings,
                 [now = m_now] { return now; },
                 QStringLiteral("TESTSERVER"),
                 order.hostName,
                 QStringLiteral("tester"),
                 QStringLiteral("1.0"),
                 QStringLiteral("en"),
                 m_network.prober()} {
    m_elevation.hasRights = order.rights;
    if (order.isWindows) {
        const auto user = std::make_shared<SystemKindStore>(storeIn(userStoreFolder()), "Current User",
                                                            folder() / "user-grants.json");
        m_services.store = std::make_shared<SystemKindStore>(
            m_services.store, std::string(SystemKindStore::machineLocation), folder() / "grants.json");
        m_services.systemStores = wizard::SystemStores{m_services.store, user};
    }
    if (order.shortWay) {
        m_settings.setShortWay(true);
    }
}

fs::path Surroundings::copyOf(const std::string& fixture) const {
    const fs::path copy = folder() / fixture;
    fs::copy_file(testing_support::fixtureFolder() / fixture, copy, fs::copy_options::overwrite_existing);
    return copy;
}

}  // namespace wizard_testing
