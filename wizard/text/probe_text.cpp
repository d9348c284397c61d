// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/probe_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProbeText)
};

}  // namespace

QString otherServedHere() {
    return Words::tr(
        "It was this computer that answered: the expected certificate is not bound to this port yet, or the service "
        "has to be restarted.");
}

QString otherServedElsewhere(const QString& address) {
    return Words::tr(
               "%1 answered, and that is no address of this computer. Where the name leads to another server or to a "
               "load balancer, the certificate has to be renewed there, too.")
        .arg(address);
}

namespace cli {

QString endpointNotReadable(const QString& value) {
    return Words::tr("\"%1\" is no server: write HOST or HOST:PORT, and an IPv6 address as [::1]:443")
        .arg(shown(value));
}

QString addressNotReadable(const QString& value) {
    return Words::tr("\"%1\" is no IP address").arg(shown(value));
}

QString severalEndpoints(std::int64_t count) {
    return Words::tr("%1 servers").arg(count);
}

}  // namespace cli

}  // namespace wizard::text
