// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "certcore/bind/binding_plan.h"
#include "certcore/bind/binding_receipt.h"
#include "certcore/bind/binding_run.h"
#include "certcore/import/replacement.h"
#include "certcore/name/ip_address.h"
#include "wizard/renewal/live_check.h"
#include "wizard/renewal/live_endpoint.h"

namespace wizard::renewal {

/// Bound is how the bindings of this computer stand after the import. With neither endpoints nor left ones, nothing
/// here used the old certificate.
struct Bound {
    std::vector<certcore::Endpoint> endpoints;   ///< They have the new certificate.
    std::vector<certcore::Endpoint> left;        ///< They have the old one still: nobody chose them.
    std::optional<certcore::ReceiptId> receipt;  ///< Of what was changed.
};

/// boundAfter puts that together: from the plan, from what came of it, and from the endpoints that served the old
/// certificate before.
[[nodiscard]] Bound boundAfter(const std::optional<certcore::BindingPlan>& plan,
                               const std::optional<certcore::BindingReceipt>& receipt,
                               const std::vector<certcore::Endpoint>& servedOldOne);

/// PutBack is that the renewal was taken back.
struct PutBack {
    std::chrono::sys_seconds time;
    certcore::ChainUndone what;
};

/// Progress is how far a renewal is, beside the import. What is not known yet is empty.
struct Progress {
    std::vector<certcore::Replacement> replaced;              ///< The old certificates.
    std::vector<certcore::Thumbprint> gone;                   ///< Of old ones that are not in the store any more.
    std::optional<Bound> bound;                               ///< Empty: this store or system has no bindings.
    bool thumbprintShown = false;                             ///< The new one was handed out: it may be saved.
    std::optional<std::chrono::sys_seconds> thumbprintSaved;  ///< When the user said so.
    std::vector<HostChoice> hosts;                            ///< What runs where; empty: nobody has been asked.
    std::optional<LiveCheck> liveCheck;                       ///< The last look.
    std::optional<PutBack> putBack;                           ///< All of it was taken back.

    /// oldThumbprints are those of the old certificates.
    [[nodiscard]] std::vector<certcore::Thumbprint> oldThumbprints() const;

    /// ownAddresses are those that bindings name; empty: the loopback ones will do.
    [[nodiscard]] std::vector<certcore::IpAddress> ownAddresses() const;
};

}  // namespace wizard::renewal
