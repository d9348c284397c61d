// SPDX-License-Identifier: Apache-2.0
// The words of the page "Completing the Certificate Import Wizard".
#pragma once

#include <QString>

namespace wizard::text::completing {
[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString purposeRenew();
[[nodiscard]] QString heading();
[[nodiscard]] QString importButton();
[[nodiscard]] QString renewButton();
[[nodiscard]] QString continueButton();
[[nodiscard]] QString change();
[[nodiscard]] QString changeName(const QString& setting);
[[nodiscard]] QString settingStore();
[[nodiscard]] QString settingContent();
[[nodiscard]] QString contentPfx();
[[nodiscard]] QString contentInstalled();
[[nodiscard]] QString settingFile();
[[nodiscard]] QString settingPlace();
[[nodiscard]] QString settingSubject();
[[nodiscard]] QString settingNames();
[[nodiscard]] QString settingExpires();
[[nodiscard]] QString settingThumbprint();
[[nodiscard]] QString settingExportable();
[[nodiscard]] QString settingExtended();
[[nodiscard]] QString settingHosts();
[[nodiscard]] QString settingHostsNone();
[[nodiscard]] QString settingAllowed();
[[nodiscard]] QString settingRoot();
[[nodiscard]] QString rootTrusted(const QString& names);
[[nodiscard]] QString settingReplaced();
[[nodiscard]] QString replacedWithoutKey();
[[nodiscard]] QString yes();
[[nodiscard]] QString no();
[[nodiscard]] QString personal();
[[nodiscard]] QString personalAndChain();
[[nodiscard]] QString automatic();
[[nodiscard]] QString nothingToWrite();
[[nodiscard]] QString practice();
[[nodiscard]] QString progressPlanning();
[[nodiscard]] QString progressImporting();
[[nodiscard]] QString stopped();
[[nodiscard]] QString fileGone(const QString& path);
[[nodiscard]] QString cannotImport(const QString& problem);

/// stepName is the title where there is little room.
[[nodiscard]] QString stepName();

}  // namespace wizard::text::completing
