// SPDX-License-Identifier: Apache-2.0
// The words of the page "Certificate check".
#pragma once

#include <QString>

namespace wizard::text::check {
[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString progressChecking();
[[nodiscard]] QString stopped();

/// chooseInstruction and its like take the place of the verdict, where there is something else to say.
[[nodiscard]] QString chooseInstruction();
[[nodiscard]] QString chooseReason();
[[nodiscard]] QString allowedInstruction();

[[nodiscard]] QString hostsHeading();
[[nodiscard]] QString hostFromReceipt();
[[nodiscard]] QString hostFromComputer();
[[nodiscard]] QString hostFromPractice();

/// computerNotCovered is a remark, no finding: many a server is reached by other names than its own.
[[nodiscard]] QString computerNotCovered(const QString& name);
[[nodiscard]] QString findingsHeading();
[[nodiscard]] QString chainHeading();
[[nodiscard]] QString lifeHeading();
[[nodiscard]] QString whichHeading();
[[nodiscard]] QString whichLabel();
[[nodiscard]] QString whichNone();
[[nodiscard]] QString whichOne(const QString& subject, const QString& validity);
[[nodiscard]] QString copyTicket();
[[nodiscard]] QString copyMail();
[[nodiscard]] QString order();
[[nodiscard]] QString installAnyway();
[[nodiscard]] QString installThis();
[[nodiscard]] QString copiedMail();

/// allowTitle and its like are the question who allowed it.
[[nodiscard]] QString allowTitle();
[[nodiscard]] QString allowWarning();
[[nodiscard]] QString allowName();
[[nodiscard]] QString allowButton();
[[nodiscard]] QString allowedBy(const QString& name);
[[nodiscard]] QString storeProblem(const QString& problem);

}  // namespace wizard::text::check
