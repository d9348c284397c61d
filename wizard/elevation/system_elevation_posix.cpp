// SPDX-License-Identifier: Apache-2.0
#include "wizard/elevation/elevation.h"

namespace wizard {

namespace {

// The store is a folder: whoever may write there needs nothing more.
class NoElevation final : public Elevation {
  public:
    [[nodiscard]] Rights rights() const override { return Rights::Unasked; }
    [[nodiscard]] certcore::Result<Restart> restartElevated(const QStringList& /*arguments*/) override {
        return certcore::fail(certcore::ErrorCause::NotOnThisPlatform, "runas");
    }
    void takeDropsFor(QWidget& /*window*/, DropTaker /*take*/) override {}
};

}  // namespace

std::unique_ptr<Elevation> systemElevation() {
    return std::make_unique<NoElevation>();
}

}  // namespace wizard
