// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/bind/binding.h"

namespace certcore {

/// BindingService is what keeps the bindings of this computer. One implementation per platform, chosen once in main.
/// Reading takes no rights, changing those of an administrator. Errors: NotOnThisPlatform, BindingAccessDenied, and
/// those named.
class BindingService {
  public:
    BindingService() = default;
    BindingService(const BindingService&) = delete;
    BindingService& operator=(const BindingService&) = delete;
    BindingService(BindingService&&) = delete;
    BindingService& operator=(BindingService&&) = delete;
    virtual ~BindingService() = default;

    /// records lists every binding, of all kinds; no binding at all is a normal state. BindingsUnreadable.
    [[nodiscard]] virtual Result<std::vector<BindingRecord>> records() const = 0;

    /// put makes a binding or replaces the one of the same endpoint, and reads it back. Where it fails, the former one
    /// may be gone. BindingKeyUnreachable, BindingRefused, BindingReadBackFailed.
    [[nodiscard]] virtual Result<void> put(const BindingRecord& record) = 0;

    /// remove deletes a binding; one that is not there is no error. BindingRefused.
    [[nodiscard]] virtual Result<void> remove(const Endpoint& endpoint) = 0;
};

/// openBindingService makes the one of this platform. Elsewhere than on Windows, every call of it fails with
/// NotOnThisPlatform.
[[nodiscard]] std::unique_ptr<BindingService> openBindingService();

}  // namespace certcore
