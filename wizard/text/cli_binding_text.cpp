// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/cli_binding_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CliBindingText)
};

}  // namespace

QString labelProgram() {
    return Words::tr("Made by");
}

QString programIis() {
    return Words::tr("IIS (Internet Information Services)");
}

QString endpointKind(certcore::EndpointKind kind) {
    switch (kind) {
        case certcore::EndpointKind::Ip:
            return Words::tr("by address and port");
        case certcore::EndpointKind::Sni:
            return Words::tr("by host name and port (SNI)");
        case certcore::EndpointKind::Ccs:
            return Words::tr("files in the central certificate store: AssistCert does not change that");
    }
    return {};
}

QString alreadyBound() {
    return Words::tr("Bound already: nothing was changed");
}

QString nothingToReplace() {
    return Words::tr(
        "Nothing on this computer uses that certificate, so nothing was to be bound. That is normal on a "
        "server that runs the Connection Proctor only.");
}

QString headingBound() {
    return Words::tr("Bindings, changed");
}

QString headingToBind() {
    return Words::tr("Bindings");
}

QString nothingToRenew() {
    return Words::tr(
        "Nothing on this computer uses a certificate that this one replaces, so no binding changes. That is normal on "
        "a "
        "server that runs the Connection Proctor only.");
}

QString notAnEndpoint(const QString& value) {
    return Words::tr("\"%1\" is no endpoint: write IP:PORT, [IPv6]:PORT or HOST:PORT, such as 0.0.0.0:443")
        .arg(shown(value));
}

}  // namespace wizard::text::cli
