// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <vector>

#include "certcore/cert/certificate.h"
#include "certcore/store/receipt.h"
#include "wizard/profile/profile.h"
#include "wizard/renewal/progress.h"

namespace wizard::text {

/// RenewalFacts is what is known of a renewal after its import. It refers to the values; they must outlive it.
struct RenewalFacts {
    const Profile& profile;
    const renewal::Progress& progress;
    const certcore::Certificate& certificate;  ///< The new one.
    std::optional<certcore::Receipt> receipt;  ///< Empty: it was installed before.
    QString store;                             ///< The store's location.
    QString computer;
    QString user;
    std::chrono::sys_seconds now;
};

/// ChecklistItem is one thing that belongs to a renewal: done, and by what that is proven; or not, and what to do.
struct ChecklistItem {
    bool done = false;
    QString what;
    QString proof;

    /// headline is the item with the word Done or Open before it.
    [[nodiscard]] QString headline() const;
};

/// checklist is everything that belongs to the renewal, in the order in which it is done; where it was put back, that.
[[nodiscard]] std::vector<ChecklistItem> checklist(const RenewalFacts& facts);

/// serverToDo is an endpoint that still answers with the old certificate, and at which address.
[[nodiscard]] QString serverToDo(const renewal::LiveCheck& check, std::size_t endpoint);

/// nextRenewalText says when to begin the next renewal, and why then.
[[nodiscard]] QString nextRenewalText(const certcore::Certificate& certificate);

}  // namespace wizard::text
