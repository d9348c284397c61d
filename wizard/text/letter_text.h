// SPDX-License-Identifier: Apache-2.0
// Whole texts to be pasted elsewhere: a mail, a ticket, an order.
#pragma once

#include <QString>
#include <QStringList>

#include "certcore/check/check.h"
#include "wizard/profile/profile.h"

namespace wizard::text {

/// LetterSubject is what a text about a file speaks of.
struct LetterSubject {
    const Profile& profile;
    QString fileName;  ///< Without folder.
    QString computer;
    QStringList hosts;                         ///< As the user named them; empty: not known.
    const certcore::Certificate* certificate;  ///< The leaf; nullptr where it is not known which, or there is none.
    const certcore::CheckReport& report;
    std::chrono::sys_seconds now;
};

/// senderMail tells the person who sent the file what is wrong with it, and what is needed instead.
[[nodiscard]] QString senderMail(const LetterSubject& subject);

/// ticketText is the verdict with all that was noticed, for a ticket.
[[nodiscard]] QString ticketText(const LetterSubject& subject);

/// orderText says which certificate must be ordered, for whoever orders it. Without hosts it leaves room for them.
[[nodiscard]] QString orderText(const Profile& profile, const QStringList& hosts);

}  // namespace wizard::text
