// SPDX-License-Identifier: Apache-2.0
// What `assistcert --help` and `assistcert VERB --help` say.
#pragma once

#include <QString>

namespace wizard::text::cli {

/// programDescription is the first paragraph of the help; the name of the product comes from the profile.
[[nodiscard]] QString programDescription(const QString& productName);

/// verbHeading stands above the verbs, and verbHelpHint below them.
[[nodiscard]] QString verbHeading();
[[nodiscard]] QString verbHelpHint();

/// checkDescription and its like say in one line what a verb does.
[[nodiscard]] QString checkDescription();
[[nodiscard]] QString importDescription();
[[nodiscard]] QString listDescription();
[[nodiscard]] QString showDescription();
[[nodiscard]] QString verifyDescription();
[[nodiscard]] QString undoDescription();
[[nodiscard]] QString removeDescription();
[[nodiscard]] QString archiveDescription();
[[nodiscard]] QString bindingsDescription();
[[nodiscard]] QString bindDescription();
[[nodiscard]] QString probeDescription();
[[nodiscard]] QString thumbprintDescription();
[[nodiscard]] QString statusDescription();

/// optionJson and its like say in one line what an option does.
[[nodiscard]] QString optionJson();
[[nodiscard]] QString optionLang();
[[nodiscard]] QString optionQuiet();
[[nodiscard]] QString optionHelp();
[[nodiscard]] QString optionVersion();
[[nodiscard]] QString optionPasswordStdin();
[[nodiscard]] QString optionPasswordFile();
[[nodiscard]] QString optionStore();
[[nodiscard]] QString optionHost();
[[nodiscard]] QString optionMaxIterations();
[[nodiscard]] QString optionPlacement();
[[nodiscard]] QString optionCertificate();
[[nodiscard]] QString optionExportable();
[[nodiscard]] QString optionNoExtendedProperties();
[[nodiscard]] QString optionTrustRoot();
[[nodiscard]] QString optionKeyRead();
[[nodiscard]] QString optionKeyReadAs();
[[nodiscard]] QString optionForce();
[[nodiscard]] QString optionDryRun();
[[nodiscard]] QString optionRestore();
[[nodiscard]] QString optionRenew();
[[nodiscard]] QString optionReport();
[[nodiscard]] QString optionLast();
[[nodiscard]] QString optionEndpoint();
[[nodiscard]] QString optionReplacing();
[[nodiscard]] QString optionExpect();
[[nodiscard]] QString optionConnect();
[[nodiscard]] QString optionTimeout();
[[nodiscard]] QString optionDays();

/// optionTask and optionInstalled are the wizard's own.
[[nodiscard]] QString optionTask();
[[nodiscard]] QString optionInstalled();

/// fileArgument and its like say what to put in the place of an argument.
[[nodiscard]] QString fileArgument();
[[nodiscard]] QString filesArgument();
[[nodiscard]] QString thumbprintArgument();
[[nodiscard]] QString receiptArgument();
[[nodiscard]] QString hostPortArgument();
[[nodiscard]] QString pastedThumbprintArgument();

}  // namespace wizard::text::cli
