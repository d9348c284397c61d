// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "certcore/probe/probe.h"
#include "tests/support/checking.h"
#include "tests/support/fixtures.h"
#include "wizard/renewal/live_check.h"

/// renewal_testing is what the tests of a renewal share: its new certificate is "leaf", its old one
/// "expires-in-10-days".
namespace renewal_testing {

using certcore::Certificate;
using certcore::ErrorCause;
using certcore::ProbeOutcome;
using testing_support::fixtureCertificate;

inline const std::string host = "assist.example.com";

inline Certificate newCertificate() {
    return fixtureCertificate("leaf");
}

inline Certificate oldCertificate() {
    return fixtureCertificate("expires-in-10-days");
}

inline wizard::renewal::Expectation expectation() {
    return {newCertificate().thumbprint(), {oldCertificate().thumbprint()}};
}

/// From is who answers.
enum class From { ThisComputer, Elsewhere };

/// served is what a server sends, judged by the core's own rules for the name.
inline ProbeOutcome served(const std::vector<std::string>& names, From from = From::ThisComputer,
                           const std::string& asked = host) {
    std::vector<Certificate> certificates;
    for (const std::string& name : names) {
        certificates.push_back(fixtureCertificate(name));
    }
    auto judged = judgeServed(testing_support::crypto(), certificates, asked, testing_support::rootsIn("root.pem"),
                              testing_support::clockTime());
    const bool isHere = from == From::ThisComputer;
    return {certcore::ServedChain{*certcore::IpAddress::parse(isHere ? "127.0.0.1" : "192.0.2.7"),
                                  443,
                                  isHere,
                                  "TLSv1.3",
                                  std::move(certificates),
                                  {},
                                  std::move(judged.chain),
                                  std::move(judged.findings)},
            {}};
}

inline ProbeOutcome newOne(From from = From::ThisComputer) {
    return served({"leaf", "intermediate"}, from);
}

inline ProbeOutcome oldOne(From from = From::ThisComputer) {
    return served({"expires-in-10-days", "intermediate"}, from);
}

inline ProbeOutcome failed(ErrorCause cause) {
    return {certcore::fail(cause, host + ":443"), {}};
}

/// siteAndProctor are the two endpoints of one server.
inline std::vector<wizard::renewal::LiveEndpoint> siteAndProctor() {
    using wizard::renewal::Part;
    const QString name = QString::fromStdString(host);
    return {{name, 443, Part::ManagementSite, host}, {name, 8443, Part::ConnectionProctor, host}};
}

/// checkOf is a check of them at one own address: of each endpoint what users get, then what is here.
inline wizard::renewal::LiveCheck checkOf(const std::vector<ProbeOutcome>& outcomes, bool saved = true) {
    wizard::renewal::LiveCheck check(siteAndProctor(), {*certcore::IpAddress::parse("127.0.0.1")}, expectation(),
                                     testing_support::clockTime());
    check.setThumbprintSaved(saved);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        check.take(i, outcomes[i]);
    }
    return check;
}

}  // namespace renewal_testing
