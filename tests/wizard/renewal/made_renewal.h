// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "tests/support/importing.h"
#include "tests/wizard/renewal/renewal_test_support.h"
#include "wizard/text/renewal_text.h"

namespace renewal_testing {

/// bindingReceipt is the id of what a binding leaves.
inline certcore::ReceiptId bindingReceipt() {
    return *certcore::ReceiptId::parse("20261122T205502Z-AAAAAA");
}

/// MadeRenewal is one on the computer SRV1, by the account clerk: imported, and nothing else done yet.
struct MadeRenewal {
    wizard::Profile profile = *wizard::builtInProfile();
    wizard::renewal::Progress progress;
    Certificate certificate = newCertificate();
    std::optional<certcore::Receipt> receipt = madeReceipt();
    std::chrono::sys_seconds now = testing_support::clockTime();

    MadeRenewal() {
        progress.replaced.push_back({certcore::StoredCertificate{oldCertificate(), {}, {}, {}, true, {}}, false, {}});
    }

    [[nodiscard]] wizard::text::RenewalFacts facts() const {
        return {profile,
                progress,
                certificate,
                receipt,
                QStringLiteral("Local Machine"),
                QStringLiteral("SRV1"),
                QStringLiteral("clerk"),
                now};
    }

    [[nodiscard]] static certcore::Receipt madeReceipt() {
        return {.id = *certcore::ReceiptId::parse("20261122T205501Z-3F9A2C"),
                .sequence = 1,
                .time = testing_support::importTime,
                .state = certcore::ReceiptState::Done,
                .store = "Local Machine",
                .thumbprint = newCertificate().thumbprint(),
                .placement = certcore::Placement::Personal,
                .written = {},
                .hosts = {},
                .forced = {},
                .allowedBy = {}};
    }
};

}  // namespace renewal_testing
