// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/certificate_role.h"

#include <algorithm>

namespace certcore {

namespace {

using Indices = std::vector<std::size_t>;

// Every certificate once, though some programs write one twice.
Indices distinctCertificates(const PfxBundle& bundle) {
    Indices distinct;
    for (std::size_t i = 0; i < bundle.certificates.size(); ++i) {
        const Certificate& one = bundle.certificates[i].certificate;
        if (std::ranges::none_of(distinct, [&](std::size_t j) { return bundle.certificates[j].certificate == one; })) {
            distinct.push_back(i);
        }
    }
    return distinct;
}

bool isCaAt(const PfxBundle& bundle, std::size_t index) {
    return bundle.certificates[index].certificate.details().isCa;
}

bool issuesAnother(const PfxBundle& bundle, std::size_t index) {
    const Certificate& one = bundle.certificates[index].certificate;
    return std::ranges::any_of(bundle.certificates, [&one](const PfxCertificate& other) {
        return !(other.certificate == one) && one.namesAsIssuerOf(other.certificate);
    });
}

Indices withoutCas(const PfxBundle& bundle, Indices candidates) {
    if (!std::ranges::all_of(candidates, [&](std::size_t i) { return isCaAt(bundle, i); })) {
        std::erase_if(candidates, [&](std::size_t i) { return isCaAt(bundle, i); });
    }
    return candidates;
}

Indices leafsByKey(const PfxBundle& bundle, Indices candidates) {
    std::erase_if(candidates, [&](std::size_t i) {
        const bool isIssuer = isCaAt(bundle, i) && issuesAnother(bundle, i);
        return isIssuer || !keyOf(bundle, bundle.certificates[i].certificate);
    });
    return withoutCas(bundle, std::move(candidates));
}

Indices leafByIssuing(const PfxBundle& bundle, Indices candidates) {
    std::erase_if(candidates, [&](std::size_t i) { return issuesAnother(bundle, i); });
    candidates = withoutCas(bundle, std::move(candidates));
    candidates.resize(std::min<std::size_t>(candidates.size(), 1));
    return candidates;
}

CertificateRole roleBeside(const PfxBundle& bundle, std::size_t index) {
    if (bundle.certificates[index].certificate.details().isSelfSigned) {
        return CertificateRole::Root;
    }
    return isCaAt(bundle, index) || issuesAnother(bundle, index) ? CertificateRole::Intermediate
                                                                 : CertificateRole::Other;
}

}  // namespace

RoleAssignment assignRoles(const PfxBundle& bundle, const std::optional<Thumbprint>& chosen) {
    const Indices distinct = distinctCertificates(bundle);
    RoleAssignment assignment;
    const auto choice = std::ranges::find_if(
        distinct, [&](std::size_t i) { return chosen && bundle.certificates[i].certificate.thumbprint() == *chosen; });
    if (choice != distinct.end()) {
        assignment.servers = {*choice};
    } else {
        assignment.servers = leafsByKey(bundle, distinct);
        if (assignment.servers.empty()) {
            assignment.servers = leafByIssuing(bundle, distinct);
        }
    }
    for (std::size_t i = 0; i < bundle.certificates.size(); ++i) {
        const bool isServer = std::ranges::any_of(assignment.servers, [&](std::size_t j) {
            return bundle.certificates[j].certificate == bundle.certificates[i].certificate;
        });
        assignment.roles.push_back(isServer ? CertificateRole::Server : roleBeside(bundle, i));
    }
    return assignment;
}

std::string_view roleName(CertificateRole role) {
    switch (role) {
        case CertificateRole::Server:
            return "server";
        case CertificateRole::Intermediate:
            return "intermediate";
        case CertificateRole::Root:
            return "root";
        case CertificateRole::Other:
            return "other";
    }
    return {};
}

}  // namespace certcore
