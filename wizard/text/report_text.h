// SPDX-License-Identifier: Apache-2.0
// What a report says beside what the console program says, too. Labels are without a colon: the one who prints them
// sets it.
#pragma once

#include <QString>
#include <QStringList>

namespace wizard::text::report {

/// languageCode is the code of the language that these sentences are written in (BCP 47).
[[nodiscard]] QString languageCode();

/// titleOfImport and titleOfCheck name the report; the file's name is a value from outside.
[[nodiscard]] QString titleOfImport(const QString& fileName);
[[nodiscard]] QString titleOfRenewal();
[[nodiscard]] QString titleOfCheck(const QString& fileName);

/// headlineImported and its like say in a word or two how it ended.
[[nodiscard]] QString headlineImported();
[[nodiscard]] QString headlineImportedInSpite();
[[nodiscard]] QString headlineAlreadyInstalled();
[[nodiscard]] QString headlineInstalledAndBound();
[[nodiscard]] QString headlineRehearsed();
[[nodiscard]] QString headlineChecked();
[[nodiscard]] QString headlineRefused();
[[nodiscard]] QString headlineFailed();
[[nodiscard]] QString headlineCancelled();

/// sentenceImported and its like say what became of the computer.
[[nodiscard]] QString sentenceImported();
[[nodiscard]] QString sentenceAlreadyInstalled();
[[nodiscard]] QString sentenceInstalledAndBound();
[[nodiscard]] QString sentenceRehearsed();
[[nodiscard]] QString sentenceChecked();

/// sentenceForced says that errors were gone past, and by whose leave; empty: nobody said.
[[nodiscard]] QString sentenceForced(const QString& allowedBy);

/// sentenceNamesNotChecked says what the verdict leaves open.
[[nodiscard]] QString sentenceNamesNotChecked();

/// headingFindAgain and its like stand above a part of the report.
[[nodiscard]] QString headingFindAgain();
[[nodiscard]] QString headingHosts();
[[nodiscard]] QString headingChain();
[[nodiscard]] QString headingInFile();
[[nodiscard]] QString headingInStore();
[[nodiscard]] QString headingWritten();
[[nodiscard]] QString headingWouldBeWritten();
[[nodiscard]] QString headingUndo();
[[nodiscard]] QString headingOrigin();

/// labelFileName and its like stand in front of a value.
[[nodiscard]] QString labelFileName();
[[nodiscard]] QString labelPath();
[[nodiscard]] QString labelExpires();
[[nodiscard]] QString labelCheckedFor();
[[nodiscard]] QString labelComputer();
[[nodiscard]] QString labelAccount();
[[nodiscard]] QString labelProduct();
[[nodiscard]] QString labelLayout();
[[nodiscard]] QString labelProgram();
[[nodiscard]] QString labelExportable();
[[nodiscard]] QString labelKeepsProperties();
[[nodiscard]] QString labelGonePast();
[[nodiscard]] QString labelAllowedBy();

/// chainLink is one certificate on the way from the server to the root; chainEnd names who issued the last one.
[[nodiscard]] QString chainLink(const QString& subject, const QString& expiry);
[[nodiscard]] QString chainEnd(const QString& issuer);

/// writtenInto is where a certificate went.
[[nodiscard]] QString writtenInto(const QString& thumbprint, const QString& store, bool hadItBefore);

/// boundInstead is which certificate an endpoint has, and which it had before.
[[nodiscard]] QString boundInstead(const QString& thumbprint, const QString& before);

/// proofWords say that the key of an installed certificate was tried.
[[nodiscard]] QString proofWords();

/// byteCount is the size of a file.
[[nodiscard]] QString byteCount(qulonglong bytes);

/// noSecretNote is the last line of a report.
[[nodiscard]] QString noSecretNote();

/// pageOf stands below each page.
[[nodiscard]] QString pageOf(int page, int pages);

/// unknownEnding is what a call is told that names a report without a known ending. One sentence without a full stop.
[[nodiscard]] QString unknownEnding(const QString& path);

/// importStands is said when only the report could not be written.
[[nodiscard]] QString importStands();

}  // namespace wizard::text::report
