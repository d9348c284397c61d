// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/live_endpoint.h"

#include <algorithm>
#include <array>

namespace wizard::renewal {

namespace {

struct NamedRole {
    HostRole role;
    QLatin1StringView name;
};

constexpr std::array roles{NamedRole{HostRole::ManagementSite, QLatin1StringView("management-site")},
                           NamedRole{HostRole::ConnectionProctor, QLatin1StringView("connection-proctor")},
                           NamedRole{HostRole::ConnectionProctorAlone, QLatin1StringView("connection-proctor-alone")},
                           NamedRole{HostRole::Both, QLatin1StringView("both")},
                           NamedRole{HostRole::NotChecked, QLatin1StringView("not-checked")}};

}  // namespace

QString roleName(HostRole role) {
    return std::ranges::find(roles, role, &NamedRole::role)->name;
}

std::optional<HostRole> roleOf(const QString& name) {
    const auto* const found = std::ranges::find_if(roles, [&](const NamedRole& one) { return one.name == name; });
    return found == roles.end() ? std::nullopt : std::optional(found->role);
}

namespace {

std::vector<LiveEndpoint> endpointsOf(const HostChoice& choice, const Layout& layout) {
    switch (choice.role) {
        case HostRole::ManagementSite:
            return {{choice.host, portOf(choice.role, layout), Part::ManagementSite}};
        case HostRole::ConnectionProctor:
        case HostRole::ConnectionProctorAlone:
            return {{choice.host, portOf(choice.role, layout), Part::ConnectionProctor}};
        case HostRole::Both:
            return {{choice.host, portOf(HostRole::ManagementSite, layout), Part::ManagementSite},
                    {choice.host, portOf(HostRole::ConnectionProctor, layout), Part::ConnectionProctor}};
        case HostRole::NotChecked:
            break;
    }
    return {};
}

}  // namespace

std::vector<HostChoice> proposedHosts(const QStringList& hosts, std::optional<LayoutId> layout) {
    if (hosts.size() == 1) {
        return {{hosts.front(), HostRole::Both}};
    }
    const HostRole others =
        layout == LayoutId::AdvancedCustom ? HostRole::ConnectionProctorAlone : HostRole::ConnectionProctor;
    std::vector<HostChoice> choices;
    for (const QString& host : hosts) {
        choices.push_back({host, choices.empty() ? HostRole::ManagementSite : others});
    }
    return choices;
}

std::uint16_t portOf(HostRole role, const Layout& layout) {
    const Endpoint& proctor = layout.connectionProctor;
    switch (role) {
        case HostRole::ConnectionProctor:
            return proctor.port;
        case HostRole::ConnectionProctorAlone:
            return proctor.portOnOwnServer.value_or(proctor.port);
        case HostRole::ManagementSite:
        case HostRole::Both:
        case HostRole::NotChecked:
            break;
    }
    return layout.managementSite.port;
}

std::vector<LiveEndpoint> endpointsOf(const std::vector<HostChoice>& hosts, const Layout& layout) {
    std::vector<LiveEndpoint> endpoints;
    for (const HostChoice& choice : hosts) {
        for (LiveEndpoint& endpoint : endpointsOf(choice, layout)) {
            if (std::ranges::find(endpoints, endpoint) == endpoints.end()) {
                endpoints.push_back(std::move(endpoint));
            }
        }
    }
    return endpoints;
}

}  // namespace wizard::renewal
