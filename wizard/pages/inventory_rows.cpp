// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/inventory_rows.h"

#include "wizard/text/certificate_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/pages/computer_text.h"
#include "wizard/text/pages/installed_text.h"
#include "wizard/text/value_text.h"

namespace wizard {

namespace words = text::computer;

std::vector<widgets::CardRow> inventoryRows(const jobs::Inventory& inventory, const certcore::StoredCertificate& stored,
                                            std::chrono::sys_seconds now) {
    const certcore::CertificateDetails& details = stored.certificate.details();
    const certcore::Thumbprint& thumbprint = stored.certificate.thumbprint();
    std::vector<widgets::CardRow> rows{{words::labelIssuedTo(), text::shown(details.subject)},
                                       {words::labelIssuedBy(), text::shown(details.issuer)},
                                       {words::labelNames(), text::hostNameList(stored.certificate)},
                                       {words::labelExpires(), text::expiryText(details.notAfter, now)},
                                       {words::labelKey(), QString::fromStdString(details.key.name)}};
    if (stored.friendlyName) {
        rows.push_back({words::labelFriendlyName(), text::shown(*stored.friendlyName)});
    }
    if (inventory.hasBindings) {
        rows.push_back({text::bind::rowBoundTo(), text::boundTo(inventory.endpointsOf(thumbprint))});
    }
    rows.push_back({words::labelThumbprint(), QString::fromStdString(thumbprint.text()), true, true});
    const auto receipt = inventory.receipts.find(stored.receiptId.value_or(std::string()));
    if (receipt != inventory.receipts.end()) {
        rows.push_back({words::labelReceipt(), QString::fromStdString(receipt->second.id.text())});
    }
    return rows;
}

}  // namespace wizard
