// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/report/made_report.h"

#include "certcore/base/text_encoding.h"
#include "certcore/bind/binding.h"
#include "certcore/store/directory_store.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"
#include "wizard/text/value_text.h"

namespace wizard::report {

namespace {

using testing_support::crypto;

const std::vector<std::string> hosts{"assist.example.com"};
const std::string storeFolder = "/never/there/store";

// A day on which the fixtures are valid, whenever they were made.
std::chrono::sys_seconds reportTime() {
    return testing_support::fixtureCertificate("leaf").details().notBefore + std::chrono::days(1);
}

Circumstances circumstances() {
    return {QStringLiteral("Workspace ONE Assist"),
            QStringLiteral("ASSIST-01"),
            QStringLiteral("EXAMPLE\\clerk"),
            QStringLiteral("9.8.7"),
            QStringLiteral("Standard (Basic)"),
            {},
            reportTime()};
}

ImportReport reportOf(const certcore::PfxBundle& bundle, const std::string& path, const std::vector<std::string>& names,
                      Circumstances where, Ending ending) {
    const auto check =
        checkBundle(crypto(), bundle, {names, std::nullopt, "T10", reportTime()}, certcore::TrustRoots::none());
    return makeReport(std::move(where), {path, 2598, bundle, check, names, storeFolder, {}}, std::move(ending));
}

PlanSummary plan() {
    const certcore::DirectoryStore store(crypto(), storeFolder);
    PlanSummary planned = summaryOf(testing_support::planFor("good.pfx", store));
    planned.forced.clear();  // planFor goes past everything, by a clock of its own
    return planned;
}

certcore::Receipt receiptOf(const PlanSummary& planned) {
    return {*certcore::ReceiptId::parse("20261122T205501Z-3F9A2C"),
            1,
            reportTime(),
            certcore::ReceiptState::Done,
            planned.store,
            planned.thumbprint,
            planned.placement,
            planned.writes,
            hosts,
            planned.forced,
            {}};
}

}  // namespace

ImportReport reportOn(const std::string& fixture, Ending ending) {
    return reportOf(testing_support::bundleOf(fixture), "/home/clerk/" + fixture, hosts, circumstances(),
                    std::move(ending));
}

ImportReport importedReport() {
    const PlanSummary planned = plan();
    const auto profile = builtInProfile();
    return reportOn("good.pfx", {Outcome::Imported,
                                 {},
                                 planned,
                                 receiptOf(planned),
                                 {},
                                 text::nextSteps(*profile, Occasion::Install, std::nullopt,
                                                 {planned.thumbprint, QStringLiteral("good.pfx")}),
                                 QStringLiteral("20261122T205501Z-3F9A2C")});
}

ImportReport renewedReport() {
    ImportReport report = importedReport();
    const auto change = [&](const std::string& endpoint) {
        const auto where = *certcore::Endpoint::parse(endpoint);
        return certcore::BindingChange{
            {}, {where, *certcore::fromHex(leafThumbprint()), "MY", std::string(certcore::iisAppId), {}}};
    };
    BindingSummary binding{{change("0.0.0.0:443"), change("rm01.example.com:443")},
                           certcore::ReceiptId::parse("20261122T205502Z-4B8C1D")};
    binding.changes.front().before = binding.changes.front().after;
    binding.changes.front().before->certificateHash = *certcore::fromHex(std::string(40, 'A'));
    report.ending.binding = std::move(binding);
    return report;
}

Ending failedEnding(Outcome outcome, certcore::ErrorCause cause) {
    return {outcome, certcore::Error{cause, storeFolder, {}}, {}, {}, {}, {}, {}};
}

ImportReport hostileReport(const std::string& hostile) {
    testing_support::CertificateOrder order;
    order.notBefore = reportTime();
    order.notAfter = reportTime() + std::chrono::days(90);
    // What OpenSSL takes into a name.
    constexpr std::size_t longestName = 64;
    if (hostile.size() <= longestName && certcore::isValidUtf8(hostile)) {
        order.commonName = hostile;
        order.issuer = hostile;
    }
    certcore::PfxBundle bundle = testing_support::bundleFor(order);
    bundle.certificates.front().attributes.friendlyName = hostile;
    const QString name = QString::fromStdString(hostile);
    Ending ending = failedEnding(Outcome::Failed, certcore::ErrorCause::StoreFull);
    ending.error->subject = hostile;
    ending.nextSteps = {{text::shown(name), {}}};  // steps are the profile's; a file's name in one is shown()
    ending.undoArguments = name;
    ImportReport report = reportOf(bundle, "/home/" + hostile + ".pfx", {hostile},
                                   {name, name, name, name, name, name, reportTime()}, std::move(ending));
    report.store = hostile;
    return report;
}

std::vector<ImportReport> everyEnding() {
    return {importedReport(),
            reportOn("good.pfx", {Outcome::AlreadyInstalled, {}, {}, {}, {}, {}, {}}),
            reportOn("good.pfx", {Outcome::Rehearsed, {}, plan(), {}, {}, {}, {}}),
            reportOn("good.pfx", {Outcome::OnlyChecked, {}, {}, {}, {}, {}, {}}),
            reportOn("expired.pfx", failedEnding(Outcome::Refused, certcore::ErrorCause::FindingsForbid)),
            reportOn("good.pfx", failedEnding(Outcome::Failed, certcore::ErrorCause::StoreFull))};
}

std::string leafThumbprint() {
    return testing_support::fixtureCertificate("leaf").thumbprint().text();
}

}  // namespace wizard::report
