// SPDX-License-Identifier: Apache-2.0
// What the widgets say by themselves.
#pragma once

#include <QString>

#include "certcore/check/finding.h"

namespace wizard::text::widgets {

/// passwordName is what a screen reader calls the field.
[[nodiscard]] QString passwordName();

/// revealPassword and concealPassword say what the button beside the field does.
[[nodiscard]] QString revealPassword();
[[nodiscard]] QString concealPassword();

/// capsLockIsOn stands under the password while it is typed.
[[nodiscard]] QString capsLockIsOn();

/// menuPaste and its like are entries of a menu.
[[nodiscard]] QString menuPaste();
[[nodiscard]] QString menuClear();
[[nodiscard]] QString menuSelectAll();
[[nodiscard]] QString menuCopy();

/// verdictReason is what stands under the verdict's instruction. Without host names it never says plainly that the
/// certificate fits.
[[nodiscard]] QString verdictReason(certcore::Verdict verdict, bool hostsChecked);

/// findingsName is what a screen reader calls the list.
[[nodiscard]] QString findingsName();

/// findingHeadline is a finding's severity and its title.
[[nodiscard]] QString findingHeadline(certcore::Severity severity, const QString& title);

/// nothingNoticed stands where there is no finding.
[[nodiscard]] QString nothingNoticed();

/// copyWord stands on a button, and copiedWord for a moment after it was pressed.
[[nodiscard]] QString copyWord();
[[nodiscard]] QString copiedWord();

/// copyOf says to a screen reader which of the values a button copies.
[[nodiscard]] QString copyOf(const QString& what);

/// hostListLabel and its like belong to the list of host names.
[[nodiscard]] QString hostListLabel();
[[nodiscard]] QString hostHint();
[[nodiscard]] QString hostColumnName();
[[nodiscard]] QString hostColumnSource();
[[nodiscard]] QString hostTypedHere();
[[nodiscard]] QString hostEntryLabel();
[[nodiscard]] QString hostAdd();
[[nodiscard]] QString hostEdit();
[[nodiscard]] QString hostRemove();
[[nodiscard]] QString hostNamesUnknown();
[[nodiscard]] QString hostNamesUnknownHint();

/// pastedName is what a screen reader calls the field for a pasted thumbprint, and pastedHint stands in it while it is
/// empty.
[[nodiscard]] QString pastedName();
[[nodiscard]] QString pastedHint();

/// stepsName is what a screen reader calls the list of steps.
[[nodiscard]] QString stepsName();

/// stepDone and its like say to a screen reader where a step stands.
[[nodiscard]] QString stepDone(const QString& step);
[[nodiscard]] QString stepCurrent(const QString& step);
[[nodiscard]] QString stepLater(const QString& step);

}  // namespace wizard::text::widgets
