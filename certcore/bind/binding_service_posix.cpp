// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_service.h"

namespace certcore {

namespace {

std::unexpected<Error> notHere() {
    return fail(ErrorCause::NotOnThisPlatform, "http.sys");
}

// Each program keeps its certificates in files of its own: there is nothing that could be asked.
class NoBindings final : public BindingService {
  public:
    [[nodiscard]] Result<std::vector<BindingRecord>> records() const override { return notHere(); }
    [[nodiscard]] Result<void> put(const BindingRecord& /*record*/) override { return notHere(); }
    [[nodiscard]] Result<void> remove(const Endpoint& /*endpoint*/) override { return notHere(); }
};

}  // namespace

std::unique_ptr<BindingService> openBindingService() {
    return std::make_unique<NoBindings>();
}

}  // namespace certcore
