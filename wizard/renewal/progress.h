// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "certcore/import/replacement.h"
#include "certcore/name/ip_address.h"
#include "wizard/renewal/live_check.h"
#include "wizard/renewal/live_endpoint.h"

namespace wizard::renewal {

/// BoundEndpoint is an endpoint of this computer that was given the new certificate.
struct BoundEndpoint {
    std::string endpoint;                             ///< Such as 0.0.0.0:443 or rm01.example.com:443.
    std::optional<certcore::IpAddress> address;       ///< Where it is bound to one address alone.
    std::optional<certcore::Thumbprint> before = {};  ///< What was bound until then.
};

/// Bound is what was done to the bindings.
struct Bound {
    std::vector<BoundEndpoint> endpoints;  ///< Empty: nothing on this computer was bound to the old certificate.
    std::optional<std::string> receipt;    ///< The id to take it back by.
};

/// Progress is how far a renewal is, beside the import. What is not known yet is empty.
struct Progress {
    std::optional<std::vector<certcore::Replacement>> replaced;  ///< The old certificates.
    std::optional<Bound> bound;
    std::optional<std::chrono::sys_seconds> thumbprintSaved;  ///< When the user said so.
    std::vector<HostChoice> hosts;                            ///< What runs where; empty: nobody has been asked.
    std::optional<LiveCheck> liveCheck;                       ///< The last look.

    /// oldThumbprints are those of the old certificates.
    [[nodiscard]] std::vector<certcore::Thumbprint> oldThumbprints() const;

    /// ownAddresses are those that bindings name; empty: the loopback ones will do.
    [[nodiscard]] std::vector<certcore::IpAddress> ownAddresses() const;
};

}  // namespace wizard::renewal
