// SPDX-License-Identifier: Apache-2.0
#include "app/cli/endpoint_argument.h"

#include <algorithm>

#include "wizard/text/host_text.h"
#include "wizard/text/probe_text.h"

namespace cli {

namespace {

struct Parts {
    QString host;
    std::optional<QString> port;
};

std::optional<Parts> partsOf(const QString& text) {
    if (certcore::IpAddress::parse(text.toStdString())) {
        return Parts{text, std::nullopt};
    }
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QString behind = end < 0 ? QString() : text.sliced(end + 1);
        if (end < 0 || (!behind.isEmpty() && !behind.startsWith(u':'))) {
            return std::nullopt;
        }
        return Parts{text.sliced(1, end - 1), behind.isEmpty() ? std::nullopt : std::optional(behind.sliced(1))};
    }
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? Parts{text, std::nullopt} : Parts{text.first(colon), text.sliced(colon + 1)};
}

std::optional<std::uint16_t> portOf(const QString& text) {
    const bool onlyDigits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const std::uint16_t port = text.toUShort(&isNumber);
    return onlyDigits && isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

}  // namespace

certcore::Result<certcore::ProbeTarget> endpointArgument(const QString& text) {
    const auto wrong = [&text] {
        return certcore::fail(certcore::ErrorCause::UsageWrong,
                              wizard::text::cli::endpointNotReadable(text).toStdString());
    };
    const auto parts = partsOf(text);
    if (!parts || parts->host.isEmpty() || parts->host.contains(u'/')) {
        return wrong();
    }
    certcore::ProbeTarget target;
    target.host = wizard::text::comparableHost(parts->host);
    if (parts->port) {
        const auto port = portOf(*parts->port);
        if (!port) {
            return wrong();
        }
        target.port = *port;
    }
    return target;
}

}  // namespace cli
