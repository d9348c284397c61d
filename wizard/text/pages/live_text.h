// SPDX-License-Identifier: Apache-2.0
// The words of the page "Live check", and of the windows that it opens.
#pragma once

#include <QString>

#include "wizard/renewal/live_check.h"
#include "wizard/renewal/live_endpoint.h"

namespace wizard::text::live {
[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString tableName();
[[nodiscard]] QString columnHere();
[[nodiscard]] QString columnUsers();
[[nodiscard]] QString checkAgain();
[[nodiscard]] QString whatIsChecked();
[[nodiscard]] QString handOver();
[[nodiscard]] QString saveCalendar();
[[nodiscard]] QString progressChecking();
[[nodiscard]] QString serversHeading();
[[nodiscard]] QString serversHint();
[[nodiscard]] QString checklistHeading();
[[nodiscard]] QString nextHeading();

/// summary is what all endpoints together come to; portal is the vendor's program for the thumbprint.
[[nodiscard]] QString summary(renewal::LiveSummary summary, const QString& portal);

/// calendarTitle and its like belong to the dialogs that save a file, and savedTo tells of it.
[[nodiscard]] QString calendarTitle();
[[nodiscard]] QString calendarFilter();
[[nodiscard]] QString calendarFileName(const QString& day);
[[nodiscard]] QString handOverTitle();
[[nodiscard]] QString handOverHint();
[[nodiscard]] QString handOverSave();
[[nodiscard]] QString handOverFilter();
[[nodiscard]] QString handOverFileName(const QString& computer);
[[nodiscard]] QString progressSaving();
[[nodiscard]] QString savedTo(const QString& path);

/// hostsTitle and its like belong to the window that says what runs under which name.
[[nodiscard]] QString hostsTitle();
[[nodiscard]] QString hostsHint();
[[nodiscard]] QString hostsNewLabel();
[[nodiscard]] QString hostsAdd();
[[nodiscard]] QString hostsRoleOf(const QString& host);

/// roleName is a choice of what runs under a name, with its port.
[[nodiscard]] QString roleName(renewal::HostRole role, const Layout& layout);

}  // namespace wizard::text::live
