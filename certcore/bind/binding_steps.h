// SPDX-License-Identifier: Apache-2.0
// The steps that binding, taking back and settling are made of. Not for use outside of certcore/bind.
#pragma once

#include <span>

#include "certcore/bind/binding_plan.h"
#include "certcore/bind/binding_service.h"

namespace certcore::binding {

/// expectUnchanged fails with BindingChanged where an endpoint is not as it was before the planned change.
[[nodiscard]] Result<void> expectUnchanged(std::span<const BindingChange> changes,
                                           const std::vector<BindingRecord>& records);

/// make carries the changes out, one after the other, and reads all of them back. Where that fails, those that were
/// begun are put back, whatever is there by now; BindingTakeBackFailed where that fails, too.
[[nodiscard]] Result<void> make(std::span<const BindingChange> changes, BindingService& service);

/// simulateTakeBack does to a list of records what takeBack would do. BindingChanged where somebody else has changed an
/// endpoint since: taking back then would overwrite what he did.
[[nodiscard]] Result<void> simulateTakeBack(std::span<const BindingChange> changes,
                                            std::vector<BindingRecord>& records);

/// takeBack puts the former records back, the last change first, and reads all of them back. An endpoint that somebody
/// else has changed since is left alone. Where it fails, what was put back by it is put forward again.
[[nodiscard]] Result<void> takeBack(std::span<const BindingChange> changes, BindingService& service);

/// Settled says what came of settling.
enum class Settled {
    AllBack,   ///< Nothing of the changes is left.
    SomeKept,  ///< An endpoint still has the new certificate.
};

/// settle does what takeBack does, after a program was killed: there is no way forward then. An endpoint whose former
/// certificate is gone meanwhile (BindingKeyUnreachable) keeps or gets the new one: any is better than none.
[[nodiscard]] Result<Settled> settle(std::span<const BindingChange> changes, BindingService& service);

}  // namespace certcore::binding
