// SPDX-License-Identifier: Apache-2.0
// The words of the page "Welcome".
#pragma once

#include <QString>

namespace wizard::text::welcome {

/// title and its like stand at the head of the page.
[[nodiscard]] QString title();
[[nodiscard]] QString purpose(const QString& product);

/// taskHeading stands above the tasks.
[[nodiscard]] QString taskHeading();

/// taskInstall and its like are the tasks, each followed by what it is for.
[[nodiscard]] QString taskInstall();
[[nodiscard]] QString taskInstallHint(const QString& product);
[[nodiscard]] QString taskRenew();
[[nodiscard]] QString taskRenewHint();
[[nodiscard]] QString taskContinue();

/// taskContinueHint says by whom the renewal was begun, when, and how far it is.
[[nodiscard]] QString taskContinueHint(const QString& by, const QString& begun, bool isSaved, const QString& portal);
[[nodiscard]] QString nothingToContinue();
[[nodiscard]] QString damagedRecord(const QString& id);
[[nodiscard]] QString progressResuming();
[[nodiscard]] QString progressNoting();

/// ready is what to have at hand before a renewal is begun; portal is the vendor's program for the thumbprint.
[[nodiscard]] QString ready(const QString& portal);
[[nodiscard]] QString taskLook();
[[nodiscard]] QString taskLookHint();
[[nodiscard]] QString taskComputer();
[[nodiscard]] QString taskComputerHint();
[[nodiscard]] QString taskPractise();
[[nodiscard]] QString taskPractiseHint();

/// storeLocation says where certificates go.
[[nodiscard]] QString storeLocation(const QString& place);

/// shortWay skips pages; shortWayHint says which.
[[nodiscard]] QString shortWay();
[[nodiscard]] QString shortWayHint();

/// notForT10 says what the wizard is not for.
[[nodiscard]] QString notForT10(const QString& word);

/// progressPractice is shown while the made-up file is made, and progressReading while the file of the call is read.
[[nodiscard]] QString progressPractice();

/// stepName is the title where there is little room.
[[nodiscard]] QString stepName();

}  // namespace wizard::text::welcome
