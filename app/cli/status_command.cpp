// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "certcore/bind/binding_plan.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/value_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;
using wizard::report::storedCertificateJson;

namespace {

namespace text = wizard::text::cli;

constexpr std::uint64_t usualDays = 30;

std::int64_t daysLeft(const certcore::StoredCertificate& stored, std::chrono::sys_seconds now) {
    return std::chrono::floor<std::chrono::days>(stored.certificate.details().notAfter - now).count();
}

using Bound = std::map<certcore::Thumbprint, std::vector<certcore::Endpoint>>;

// A store that no binding can name serves no endpoint: its certificates are bound to nothing.
certcore::Result<Bound> boundOf(const certcore::CertificateStore& store, const certcore::StoreListing& listing,
                                const certcore::BindingService& service) {
    Bound bound;
    const auto name = store.bindingStoreName();
    if (!name) {
        return bound;
    }
    auto records = service.records();
    if (!records) {
        return certcore::passOn(records);
    }
    for (const certcore::StoredCertificate& stored : listing.certificates) {
        const certcore::Thumbprint& thumbprint = stored.certificate.thumbprint();
        bound[thumbprint] = certcore::endpointsOf(*records, thumbprint, *name);
    }
    return bound;
}

struct Status {
    certcore::StoreListing listing;
    Bound bound;
    std::int64_t days;
    std::chrono::sys_seconds now;

    [[nodiscard]] bool isNearItsEnd(const certcore::StoredCertificate& stored) const {
        return daysLeft(stored, now) < days;
    }

    [[nodiscard]] std::vector<certcore::Endpoint> endpointsOf(const certcore::StoredCertificate& stored) const {
        const auto found = bound.find(stored.certificate.thumbprint());
        return found == bound.end() ? std::vector<certcore::Endpoint>() : found->second;
    }
};

void showStatus(const Console& console, const Status& status) {
    if (status.listing.certificates.empty()) {
        console.line(text::storeEmpty());
    }
    for (const certcore::StoredCertificate& stored : status.listing.certificates) {
        showCertificate(console, stored.certificate, stored.friendlyName, status.now);
        const auto endpoints = status.endpointsOf(stored);
        showField(console, text::labelBoundTo(),
                  endpoints.empty() ? text::wordNone() : wizard::text::shown(certcore::textOf(endpoints)), 4);
        if (status.isNearItsEnd(stored)) {
            showField(console, {}, console.painted(text::nearItsEnd(status.days), Colour::Yellow), 4);
        }
        console.line();
    }
    sayOnlyForUser(console, status.listing);
}

Json documentOf(const Status& status, const std::string& location) {
    Json json = document();
    json["store"] = location;
    json["days"] = status.days;
    json["only_for_user"] = wizard::report::thumbprintsJson(thumbprintsOf(status.listing.onlyForUser));
    json["certificates"] = Json::array();
    for (const certcore::StoredCertificate& stored : status.listing.certificates) {
        Json one = storedCertificateJson(stored);
        one["days_left"] = daysLeft(stored, status.now);
        one["bound_to"] = Json::array();
        for (const certcore::Endpoint& endpoint : status.endpointsOf(stored)) {
            one["bound_to"].push_back(endpoint.text());
        }
        json["certificates"].push_back(std::move(one));
    }
    return json;
}

// What nobody is served with makes the status no worse.
ExitCode codeOf(const Status& status) {
    const bool isBad = std::ranges::any_of(status.listing.certificates, [&status](const auto& stored) {
        return status.isNearItsEnd(stored) && !status.endpointsOf(stored).empty();
    });
    return isBad ? ExitCode::DoneWithErrors : ExitCode::Done;
}

certcore::Result<Status> statusOf(const Environment& environment, const certcore::CertificateStore& store) {
    const auto days = numberOption(environment, "days", usualDays);
    if (!days) {
        return std::unexpected<certcore::Error>(days.error());
    }
    auto listing = store.list();
    if (!listing) {
        return certcore::passOn(listing);
    }
    auto bound = boundOf(store, *listing, environment.bindings);
    if (!bound) {
        return certcore::passOn(bound);
    }
    return Status{std::move(*listing), std::move(*bound), static_cast<std::int64_t>(*days), currentTime()};
}

}  // namespace

ExitCode statusCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    const auto store = chooseStore(environment);
    if (!store) {
        return failed(store.error());
    }
    const auto status = statusOf(environment, **store);
    if (!status) {
        return failed(status.error());
    }
    if (environment.json()) {
        environment.console.document(render(documentOf(*status, (*store)->location())));
    } else {
        showStatus(environment.console, *status);
    }
    return codeOf(*status);
}

}  // namespace cli
