// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/installed_text.h"

#include <QCoreApplication>

namespace wizard::text::installed {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InstalledText)
};

}  // namespace

QString title() {
    return Words::tr("Already in Personal");
}

QString hint() {
    return Words::tr("Choose the new certificate. It is checked next, and no file and no password are needed.");
}

QString none() {
    return Words::tr(
        "There is no certificate with a private key in Personal. Press Cancel, and choose the PFX file instead.");
}

QString tableName() {
    return Words::tr("Certificates in Personal");
}

QString columnName() {
    return Words::tr("Issued to");
}

QString columnExpires() {
    return Words::tr("Validity");
}

QString columnBound() {
    return Words::tr("Bound to");
}

QString columnThumbprint() {
    return Words::tr("Thumbprint");
}

QString take() {
    return Words::tr("&Take this one");
}

}  // namespace wizard::text::installed
