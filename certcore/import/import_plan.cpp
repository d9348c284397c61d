// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/import_plan.h"

#include <algorithm>

namespace certcore {

namespace {

const PfxCertificate* inBundle(const PfxBundle& bundle, const Certificate& certificate) {
    const auto found = std::ranges::find(bundle.certificates, certificate, &PfxCertificate::certificate);
    return found == bundle.certificates.end() ? nullptr : &*found;
}

// Sorts everything but the leaf: intermediates are served, path first; roots and strangers are only kept.
void addCompanions(const PfxBundle& bundle, const RoleAssignment& roles, const ChainAssessment& chain,
                   StoreEntry& entry) {
    std::vector<Thumbprint> seen{entry.leaf.certificate.thumbprint()};
    const auto add = [&](const PfxCertificate& from, CertificateRole role) {
        if (std::ranges::find(seen, from.certificate.thumbprint()) != seen.end()) {
            return;
        }
        seen.push_back(from.certificate.thumbprint());
        auto& list = role == CertificateRole::Intermediate ? entry.chain : entry.others;
        list.push_back({from.certificate, from.attributes});
    };
    const auto roleOf = [&](const PfxCertificate& one) {
        return roles.roles[static_cast<std::size_t>(&one - bundle.certificates.data())];
    };
    for (const Certificate& step : chain.path) {
        if (const PfxCertificate* own = inBundle(bundle, step)) {
            add(*own, roleOf(*own));
        }
    }
    for (const PfxCertificate& one : bundle.certificates) {
        add(one, roleOf(one));
    }
}

void dropExtendedProperties(StoreEntry& entry) {
    entry.leaf.attributes.extendedProperties.clear();
    for (auto* list : {&entry.chain, &entry.others}) {
        for (EntryCertificate& one : *list) {
            one.attributes.extendedProperties.clear();
        }
    }
}

std::vector<std::string> errorNames(const std::vector<Finding>& findings) {
    std::vector<std::string> names;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error) {
            names.emplace_back(findingName(finding.id));
        }
    }
    return names;
}

}  // namespace

Result<void> copyKeyGrants(const CertificateStore& store, const Thumbprint& from, ImportOptions& options) {
    auto found = store.keyGrants(from);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(ErrorCause::KeyGrantsNotKept, store.location());
    }
    for (const KeyGrant& grant : (*found)->grants) {
        addGrant(options.keyGrants, grant);
    }
    options.keyCopy = KeyCopy{from, std::move(**found)};
    return {};
}

Result<ImportPlan> makePlan(const PfxBundle& bundle, const CheckReport& report, const CheckOptions& checked,
                            const ImportOptions& options, Force force, const CertificateStore& store) {
    if (checked.certificate && std::ranges::none_of(bundle.certificates, [&](const PfxCertificate& one) {
            return one.certificate.thumbprint() == *checked.certificate;
        })) {
        return fail(ErrorCause::CertificateNotInPfx, checked.certificate->text());
    }
    if (std::ranges::any_of(report.findings, makesImportImpossible, &Finding::id)) {
        return fail(ErrorCause::FindingsMakeImpossible);
    }
    std::vector<std::string> errors = errorNames(report.findings);
    if (force == Force::No && !errors.empty()) {
        return fail(ErrorCause::FindingsForbid);
    }
    const PfxCertificate& leaf = bundle.certificates[report.roles.servers.front()];
    const PfxKey& key = bundle.keys[*keyOf(bundle, leaf.certificate)];
    StoreEntry entry{{leaf.certificate, leaf.attributes},
                     {},
                     {},
                     *key.key,
                     key.attributes,
                     options.placement,
                     options.exportable,
                     options.rootConsent,
                     options.keyGrants};
    addCompanions(bundle, report.roles, report.chains.front(), entry);
    if (!options.includeExtendedProperties) {
        dropExtendedProperties(entry);
    }
    std::vector<WrittenCertificate> writes = store.plannedWrites(entry);
    return ImportPlan{store.location(), std::move(entry), std::move(writes), checked.hosts, std::move(errors), {}};
}

Result<std::optional<Thumbprint>> installedAlready(const PfxBundle& bundle, const CheckReport& report,
                                                   const CertificateStore& store) {
    const PfxCertificate* leaf = chosenLeaf(bundle, report);
    if (leaf == nullptr) {
        return std::nullopt;
    }
    const Thumbprint& thumbprint = leaf->certificate.thumbprint();
    auto proof = store.proveKey(thumbprint);
    if (proof) {
        return proof->holds() ? std::optional(thumbprint) : std::nullopt;
    }
    // An entry that cannot be read is replaced, like one that is not there.
    const ErrorCause cause = proof.error().cause;
    if (cause == ErrorCause::CertificateNotInStore || cause == ErrorCause::CertificateOnlyForUser ||
        cause == ErrorCause::StoreDamaged) {
        return std::nullopt;
    }
    return passOn(proof);
}

}  // namespace certcore
