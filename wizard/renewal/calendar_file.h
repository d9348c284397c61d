// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace wizard::renewal {

/// CalendarEntry is a day on which something is to be done. Its texts may hold any characters.
struct CalendarEntry {
    QString uid;  ///< The same for the same thing, so that a calendar replaces what it has.
    std::chrono::sys_days day;
    QString summary;
    QString description;
    std::chrono::sys_seconds made;  ///< When this was written.
};

/// calendarFile is the entry as an iCalendar file (RFC 5545): lines end with CRLF and are folded at 75 octets without
/// cutting a character in two, texts are escaped, control characters left out. It lasts the whole day, keeps nobody
/// busy, and reminds at nine in the morning.
[[nodiscard]] QByteArray calendarFile(const CalendarEntry& entry);

}  // namespace wizard::renewal
