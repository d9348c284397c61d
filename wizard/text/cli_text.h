// SPDX-License-Identifier: Apache-2.0
// What the console program says while it works and when it is done.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>

namespace wizard::text::cli {

/// passwordPrompt asks for the password of a file; the cursor stays behind it.
[[nodiscard]] QString passwordPrompt(const QString& fileName);

/// progressOpening and its like say what is going on.
[[nodiscard]] QString progressOpening(const QString& fileName);
[[nodiscard]] QString progressChecking();
[[nodiscard]] QString progressImporting();
[[nodiscard]] QString progressReadingBack();
[[nodiscard]] QString progressConnecting(const QString& endpoint);

/// severalFiles stands in the place of a file's name where there are more than one.
[[nodiscard]] QString severalFiles(std::int64_t count);

/// progressFor is what is going on, and for how long.
[[nodiscard]] QString progressFor(const QString& what, std::int64_t seconds);

/// resultImported and its like are how an import ended.
[[nodiscard]] QString resultImported();
[[nodiscard]] QString resultAlreadyInstalled();
[[nodiscard]] QString resultInstalledAndBound();
[[nodiscard]] QString resultKeyAdded();
[[nodiscard]] QString resultDryRun();
[[nodiscard]] QString resultReportWritten(const QString& path);

/// howToUndo is the sentence that ends a successful import.
[[nodiscard]] QString howToUndo(const QString& receiptId);

/// resultKeyProven and its like are what verify found.
[[nodiscard]] QString resultKeyProven();
[[nodiscard]] QString resultKeyMissing();
[[nodiscard]] QString resultKeyMismatch();
[[nodiscard]] QString resultKeyCannotSign();

/// resultTakenBack and its like are how undo, remove and bind ended.
[[nodiscard]] QString resultTakenBack();
[[nodiscard]] QString resultRemoved();
[[nodiscard]] QString resultArchived();
[[nodiscard]] QString resultBroughtBack();
[[nodiscard]] QString resultBound();

/// resultAsExpected and its like are what probe found at an endpoint.
[[nodiscard]] QString resultAsExpected();
[[nodiscard]] QString resultOtherCertificate();

/// storeEmpty and its like say that there is nothing to show.
[[nodiscard]] QString storeEmpty();
[[nodiscard]] QString noPfxBelow();
[[nodiscard]] QString noFindings();
[[nodiscard]] QString noBindings();
[[nodiscard]] QString nothingNearItsEnd();

/// nearItsEnd marks a certificate that has fewer days left than asked for.
[[nodiscard]] QString nearItsEnd(std::int64_t days);

/// damagedEntry says that something in the store looks like a certificate and cannot be read.
[[nodiscard]] QString damagedEntry(const QString& name);

/// outputLost says that the result could not be written; what was done is done.
[[nodiscard]] QString outputLost();

/// hostsNotGiven says how to have the names checked too.
[[nodiscard]] QString hostsNotGiven();

/// thumbprintWasClean, thumbprintCleaned and thumbprintNotReadable are what thumbprint says about the text.
[[nodiscard]] QString thumbprintWasClean();
[[nodiscard]] QString thumbprintCleaned(const QStringList& removed);
[[nodiscard]] QString thumbprintNotReadable();

/// removedThing puts an entry of the JSON list "removed" into words: "spaces", "U+200E", "lowercase", "colons",
/// "hyphens"; any other one is an invisible character or whatever else the text says.
[[nodiscard]] QString removedThing(const QString& entry);

}  // namespace wizard::text::cli
