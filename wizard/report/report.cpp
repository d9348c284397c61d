// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report.h"

#include <QSysInfo>
#include <algorithm>

#include "wizard/report/account_name.h"

namespace wizard::report {

std::vector<ReportedCertificate> reportedCertificates(const certcore::PfxBundle& bundle,
                                                      const certcore::RoleAssignment& roles) {
    std::vector<ReportedCertificate> list;
    for (std::size_t i = 0; i < bundle.certificates.size(); ++i) {
        const certcore::PfxCertificate& one = bundle.certificates[i];
        CertificateSurroundings surroundings{
            roles.roles[i], one.attributes.friendlyName, certcore::keyOf(bundle, one.certificate).has_value(), {}};
        for (const auto& [number, value] : one.attributes.extendedProperties) {
            surroundings.extendedProperties.push_back(number);
        }
        list.push_back({one.certificate, std::move(surroundings)});
    }
    std::ranges::stable_partition(list, [](const ReportedCertificate& one) {
        return one.surroundings.role == certcore::CertificateRole::Server;
    });
    return list;
}

PlanSummary summaryOf(const certcore::ImportPlan& plan) {
    return {plan.store,  plan.entry.leaf.certificate.thumbprint(),  plan.entry.placement, plan.writes,
            plan.forced, certcore::accountsIn(plan.entry.keyGrants)};
}

Circumstances circumstancesHere(const Profile& profile, const QString& programVersion, std::chrono::sys_seconds now) {
    return {profile.productName, QSysInfo::machineHostName(), accountName(), programVersion, {}, {}, now};
}

const ReportedCertificate* ImportReport::leaf() const {
    const auto isServer = [](const ReportedCertificate& one) {
        return one.surroundings.role == certcore::CertificateRole::Server;
    };
    return std::ranges::count_if(certificates, isServer) == 1 ? &certificates.front() : nullptr;
}

std::vector<std::string> ImportReport::forced() const {
    if (ending.receipt) {
        return ending.receipt->forced;
    }
    return ending.plan ? ending.plan->forced : std::vector<std::string>();
}

ImportReport makeReport(Circumstances circumstances, const Subject& subject, Ending ending) {
    return {std::move(circumstances),
            subject.path,
            subject.size,
            subject.bundle.encryption,
            subject.bundle.keys.size(),
            reportedCertificates(subject.bundle, subject.check.roles),
            subject.check.chains.size() == 1 ? subject.check.chains.front().path : std::vector<certcore::Certificate>(),
            subject.hosts,
            subject.check.hostsChecked,
            subject.check.verdict,
            subject.check.findings,
            subject.store,
            subject.options,
            std::move(ending)};
}

}  // namespace wizard::report
