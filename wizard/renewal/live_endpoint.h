// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "wizard/profile/profile.h"

namespace wizard::renewal {

/// Part is a part of the product that serves the certificate.
enum class Part { ManagementSite, ConnectionProctor };

/// HostRole is what runs under a host name.
enum class HostRole {
    ManagementSite,
    ConnectionProctor,
    ConnectionProctorAlone,  ///< On a server of its own, where its port may be another one.
    Both,                    ///< Management site and Connection Proctor on one server.
    NotChecked,
};

/// roleName is the role as a renewal's record writes it, and roleOf reads that.
[[nodiscard]] QString roleName(HostRole role);
[[nodiscard]] std::optional<HostRole> roleOf(const QString& name);

/// HostChoice is a host name and what runs there.
struct HostChoice {
    QString host;  ///< As somebody typed it.
    HostRole role = HostRole::Both;

    bool operator==(const HostChoice&) const = default;
};

/// proposedHosts guesses what runs under which name, for the user to correct: one name alone stands for everything; of
/// several the first is the management site and the others Connection Proctors, in the layout of several servers each
/// on its own.
[[nodiscard]] std::vector<HostChoice> proposedHosts(const QStringList& hosts, std::optional<LayoutId> layout);

/// LiveEndpoint is one place that should serve the new certificate.
struct LiveEndpoint {
    QString host;  ///< As somebody typed it.
    std::uint16_t port = 443;
    Part part = Part::ManagementSite;
    std::string asked = {};  ///< The host as certificates are compared (text::comparableHost); filled in by the caller.

    bool operator==(const LiveEndpoint&) const = default;
};

/// portOf is the port of a role in a layout; Both has two, of which this is the management site's.
[[nodiscard]] std::uint16_t portOf(HostRole role, const Layout& layout);

/// endpointsOf are the endpoints of the hosts, in their order, each once.
[[nodiscard]] std::vector<LiveEndpoint> endpointsOf(const std::vector<HostChoice>& hosts, const Layout& layout);

}  // namespace wizard::renewal
