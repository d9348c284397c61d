// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/background_work.h"
#include "app/cli/commands.h"
#include "app/cli/endpoint_argument.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "certcore/probe/probe_all.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/probe_text.h"
#include "wizard/text/served_text.h"
#include "wizard/text/value_text.h"

namespace cli {

using certcore::ProbeOutcome;
using certcore::ProbeTarget;
using certcore::Result;
using certcore::ServedChain;
using wizard::report::certificateJson;
using wizard::report::document;
using wizard::report::errorJson;
using wizard::report::findingsJson;
using wizard::report::Json;
using wizard::report::render;

namespace {

namespace text = wizard::text::cli;

constexpr std::uint64_t usualSeconds = 10;
constexpr std::uint64_t mostSeconds = 3600;

struct Task {
    std::vector<ProbeTarget> targets;
    certcore::ProbeOptions options;
};

Result<std::optional<certcore::IpAddress>> connectOption(const Environment& environment) {
    if (!environment.line.has("connect")) {
        return std::nullopt;
    }
    const QString value = environment.line.value("connect");
    const auto address = certcore::IpAddress::parse(value.toStdString());
    if (!address) {
        return certcore::fail(certcore::ErrorCause::UsageWrong, text::addressNotReadable(value).toStdString());
    }
    return address;
}

Result<Task> readTask(const Environment& environment) {
    const auto seconds = numberOption(environment, "timeout", usualSeconds);
    if (!seconds) {
        return std::unexpected(seconds.error());
    }
    const auto expected = thumbprintOption(environment, "expect");
    if (!expected) {
        return std::unexpected(expected.error());
    }
    const auto connect = connectOption(environment);
    if (!connect) {
        return std::unexpected(connect.error());
    }
    Task task;
    task.options.timeout = std::chrono::seconds(std::min(*seconds, mostSeconds));
    task.options.now = currentTime();
    for (const QString& argument : environment.line.positional()) {
        auto target = endpointArgument(argument);
        if (!target) {
            return certcore::passOn(target);
        }
        target->connect = *connect;
        target->expected = *expected;
        task.targets.push_back(std::move(*target));
    }
    return task;
}

certcore::CertificateRole roleAt(std::size_t place, const certcore::Certificate& certificate) {
    if (place == 0) {
        return certcore::CertificateRole::Server;
    }
    return certificate.isRoot()         ? certcore::CertificateRole::Root
           : certificate.details().isCa ? certcore::CertificateRole::Intermediate
                                        : certcore::CertificateRole::Other;
}

Json servedFindingsJson(std::span<const certcore::Finding> findings) {
    Json list = findingsJson(findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const wizard::text::FindingText words = wizard::text::describeServed(findings[i]);
        list[i]["title"] = words.title.toStdString();
        list[i]["remedy"] = words.remedy.toStdString();
    }
    return list;
}

Json failedAddressesJson(const ProbeOutcome& outcome) {
    Json list = Json::array();
    for (const certcore::FailedAddress& one : outcome.failedAddresses) {
        list.push_back({{"address", one.address.text()}, {"error", errorJson(one.error)}});
    }
    return list;
}

Json endpointJson(const ProbeTarget& target, const ProbeOutcome& outcome) {
    Json json{{"host", target.host},      {"port", target.port},    {"address", nullptr},
              {"this_computer", nullptr}, {"protocol", nullptr},    {"thumbprint", nullptr},
              {"matches", nullptr},       {"chain", Json::array()}, {"findings", Json::array()}};
    if (!outcome.served) {
        const bool isOne = outcome.failedAddresses.size() == 1;
        json["address"] = isOne ? Json(outcome.failedAddresses.front().address.text()) : Json();
        json["failed_addresses"] = failedAddressesJson(outcome);
        json["error"] = errorJson(outcome.served.error());
        return json;
    }
    const ServedChain& served = *outcome.served;
    json["address"] = served.address.text();
    json["this_computer"] = served.isThisComputer;
    json["protocol"] = served.protocol;
    json["thumbprint"] = served.leaf().thumbprint().text();
    json["matches"] = served.matches ? Json(*served.matches) : Json();
    for (std::size_t i = 0; i < served.certificates.size(); ++i) {
        const certcore::Certificate& certificate = served.certificates[i];
        json["chain"].push_back(certificateJson(certificate, {roleAt(i, certificate), std::nullopt, false, {}}));
    }
    json["findings"] = servedFindingsJson(served.findings);
    json["failed_addresses"] = failedAddressesJson(outcome);
    return json;
}

void showMatch(const Console& console, const ServedChain& served) {
    if (!served.matches) {
        return;
    }
    if (*served.matches) {
        console.line(QStringLiteral("  ") + console.painted(text::resultAsExpected(), Colour::Green));
        return;
    }
    console.line(QStringLiteral("  ") + console.painted(text::resultOtherCertificate(), Colour::Red));
    const QString address = QString::fromStdString(served.address.text());
    console.line(wrapped(
        served.isThisComputer ? wizard::text::otherServedHere() : wizard::text::otherServedElsewhere(address), 2));
}

void showServed(const Console& console, const ServedChain& served, std::chrono::sys_seconds now) {
    showMatch(console, served);
    showField(console, text::labelAddress(), QString::fromStdString(served.address.text()), 4);
    showField(console, text::labelProtocol(), QString::fromStdString(served.protocol), 4);
    showCertificate(console, served.leaf(), std::nullopt, now);
    showFindings(console, served.findings, wizard::text::describeServed);
    if (served.certificates.size() > 1) {
        showHeading(console, text::headingChain());
    }
    for (std::size_t i = 1; i < served.certificates.size(); ++i) {
        showCertificate(console, served.certificates[i], std::nullopt, now);
    }
}

// Which of several addresses failed, and why; of a single one the endpoint's own error tells it.
void showFailedAddresses(const Console& console, const ProbeOutcome& outcome) {
    const bool isToldAlready = !outcome.served && outcome.failedAddresses.size() == 1;
    for (const certcore::FailedAddress& one : outcome.failedAddresses) {
        if (!isToldAlready) {
            const QString what = wizard::text::describe(one.error).whatHappened;
            showField(console, QString::fromStdString(one.address.text()), what, 4);
        }
    }
}

void showEndpoint(const Environment& environment, const ProbeTarget& target, const ProbeOutcome& outcome,
                  std::chrono::sys_seconds now) {
    const Console& console = environment.console;
    console.line(console.painted(wizard::text::shown(certcore::endpointText(target)), Colour::Bold));
    if (outcome.served) {
        showServed(console, *outcome.served, now);
    } else {
        complainOf(console, outcome.served.error());
    }
    showFailedAddresses(console, outcome);
}

ExitCode codeOf(const ProbeOutcome& outcome) {
    if (!outcome.served) {
        return exitCodeOf(certcore::codeOf(outcome.served.error().cause));
    }
    return outcome.served->matches == false ? ExitCode::DoneWithErrors : exitCodeOf(outcome.served->findings);
}

ExitCode report(const Environment& environment, const Task& task, const std::vector<ProbeOutcome>& outcomes) {
    Json json = document();
    json["endpoints"] = Json::array();
    ExitCode worst = ExitCode::Done;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        worst = std::max(worst, codeOf(outcomes[i]));
        if (environment.json()) {
            json["endpoints"].push_back(endpointJson(task.targets[i], outcomes[i]));
            continue;
        }
        if (i > 0) {
            environment.console.line();
        }
        showEndpoint(environment, task.targets[i], outcomes[i], task.options.now);
    }
    if (environment.json()) {
        environment.console.document(render(json));
    }
    return worst;
}

QString nameForProgress(const Task& task) {
    return task.targets.size() == 1 ? QString::fromStdString(certcore::endpointText(task.targets.front()))
                                    : text::severalEndpoints(static_cast<std::int64_t>(task.targets.size()));
}

bool isCancelled(const ProbeOutcome& outcome) {
    return !outcome.served && outcome.served.error().cause == certcore::ErrorCause::CancelledByUser;
}

}  // namespace

ExitCode probeCommand(const Environment& environment) {
    const auto task = readTask(environment);
    if (!task) {
        return reportFailure(environment.console, environment.json(), task.error());
    }
    const certcore::TrustRoots roots = certcore::TrustRoots::ofSystem(environment.crypto);
    const auto outcomes = runInBackground(environment, text::progressConnecting(nameForProgress(*task)),
                                          OnInterruption::WaitForWork, [&](const std::stop_token& stop) {
                                              return certcore::probeAll(environment.crypto, roots, task->targets,
                                                                        task->options, nullptr, stop);
                                          });
    const auto cancelled = std::ranges::find_if(outcomes, isCancelled);
    if (cancelled != outcomes.end()) {
        return reportFailure(environment.console, environment.json(), cancelled->served.error());
    }
    return report(environment, *task, outcomes);
}

}  // namespace cli
