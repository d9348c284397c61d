// SPDX-License-Identifier: Apache-2.0
// Headings, and labels in front of values. Without a colon: the one who prints them sets it.
#pragma once

#include <QString>
#include <cstdint>

namespace wizard::text::cli {

/// headingFile and its like stand above a group of values.
[[nodiscard]] QString headingFile();
[[nodiscard]] QString headingEncryption();
[[nodiscard]] QString headingCertificates();
[[nodiscard]] QString headingVerdict();
[[nodiscard]] QString headingFindings();
[[nodiscard]] QString headingPlan();
[[nodiscard]] QString headingReceipt();
[[nodiscard]] QString headingNextSteps();
[[nodiscard]] QString headingBindings();
[[nodiscard]] QString headingEndpoints();
[[nodiscard]] QString headingChain();

/// labelSize and its like stand in front of a value that belongs to a file.
[[nodiscard]] QString labelSize();
[[nodiscard]] QString labelMac();
[[nodiscard]] QString labelKeyEncryption();
[[nodiscard]] QString labelCertificateEncryption();
[[nodiscard]] QString labelPassword();
[[nodiscard]] QString labelIterations();
[[nodiscard]] QString labelMinimumWindows();
[[nodiscard]] QString labelPrivateKeys();

/// labelSubject and its like stand in front of a value that belongs to a certificate.
[[nodiscard]] QString labelRole();
[[nodiscard]] QString labelSubject();
[[nodiscard]] QString labelIssuer();
[[nodiscard]] QString labelSerial();
[[nodiscard]] QString labelThumbprint();
[[nodiscard]] QString labelSha256();
[[nodiscard]] QString labelKeyReaders();
[[nodiscard]] QString labelNotBefore();
[[nodiscard]] QString labelValidity();
[[nodiscard]] QString labelDnsNames();
[[nodiscard]] QString labelIpAddresses();
[[nodiscard]] QString labelKey();
[[nodiscard]] QString labelSignature();
[[nodiscard]] QString labelFriendlyName();
[[nodiscard]] QString labelHasPrivateKey();
[[nodiscard]] QString labelArchived();
[[nodiscard]] QString labelExtendedProperties();
[[nodiscard]] QString labelDaysLeft();
[[nodiscard]] QString labelBoundTo();

/// labelStore and its like stand in front of a value that belongs to an import, a binding or a probe.
[[nodiscard]] QString labelStore();
[[nodiscard]] QString labelPlacement();
[[nodiscard]] QString labelWritten();
[[nodiscard]] QString labelRemoved();
[[nodiscard]] QString labelRestored();
[[nodiscard]] QString labelReport();
[[nodiscard]] QString labelTime();
[[nodiscard]] QString labelEndpoint();
[[nodiscard]] QString labelKind();
[[nodiscard]] QString labelBefore();
[[nodiscard]] QString labelAddress();
[[nodiscard]] QString labelProtocol();
[[nodiscard]] QString labelExpected();

/// wordYes and its like are values.
[[nodiscard]] QString wordYes();
[[nodiscard]] QString wordNo();
[[nodiscard]] QString wordNone();
[[nodiscard]] QString wordUnknown();
[[nodiscard]] QString wordEveryWindows();
[[nodiscard]] QString wordNotEncrypted();
[[nodiscard]] QString wordNotProtected();

/// algorithmWithIterations is how something is encrypted, and how often its key derivation goes round.
[[nodiscard]] QString algorithmWithIterations(const QString& algorithm, std::uint64_t iterations);

/// roleServer and its like are the roles of certificates in a PFX.
[[nodiscard]] QString roleServer();
[[nodiscard]] QString roleIntermediate();
[[nodiscard]] QString roleRoot();
[[nodiscard]] QString roleOther();

/// placementPersonal and its like say where the certificates go.
[[nodiscard]] QString placementPersonal();
[[nodiscard]] QString placementPersonalAndChain();
[[nodiscard]] QString placementAutomatic();

}  // namespace wizard::text::cli
