// SPDX-License-Identifier: Apache-2.0
// The words of the page "Bind".
#pragma once

#include <QString>

namespace wizard::text::bind {

[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString heading();

/// columnEndpoint, columnNow and columnAfter stand over the table.
[[nodiscard]] QString columnEndpoint();
[[nodiscard]] QString columnNow();
[[nodiscard]] QString columnAfter();

/// tableName is what screen readers call the table.
[[nodiscard]] QString tableName();

/// certificate names one by whom it is issued to and by its end, which expiryText has put into words.
[[nodiscard]] QString certificate(const QString& issuedTo, const QString& expiry);

/// unknownCertificate is one that a binding names and the store has not.
[[nodiscard]] QString unknownCertificate(const QString& thumbprint);

/// noCertificate is a binding without one.
[[nodiscard]] QString noCertificate();

/// fromCentralStore is what a binding of the central certificate store has.
[[nodiscard]] QString fromCentralStore();

/// afterNew, afterSame and afterAlready are what an endpoint has when all is done.
[[nodiscard]] QString afterNew();
[[nodiscard]] QString afterSame();
[[nodiscard]] QString afterAlready();

/// ofOtherProgram says of what a binding has that another program than IIS has made it.
[[nodiscard]] QString ofOtherProgram(const QString& now);

/// hint says what ticking means, and what stays as it is.
[[nodiscard]] QString hint();

/// preselected says why some endpoints are ticked: they serve the old certificate.
[[nodiscard]] QString preselected(qsizetype count);

/// noneUsesOld says that no binding serves the old certificate, noBindings that there is none at all: both are normal.
[[nodiscard]] QString noneUsesOld();
[[nodiscard]] QString noBindings();

/// notBindable says that certificates of this store cannot be bound; the place is a folder, or the user's store.
[[nodiscard]] QString notBindable(const QString& place);

/// problem says that the bindings could not be listed; the message says why.
[[nodiscard]] QString problem(const QString& message);

/// otherOwner warns of a ticked endpoint that another program has made.
[[nodiscard]] QString otherOwner(const QString& endpoint);

/// rowBoundTo stands in front of the endpoints on the page Result.
[[nodiscard]] QString rowBoundTo();

/// titleBound and purposeBound are the page "Result" where a certificate was bound that was installed before.
[[nodiscard]] QString titleBound();
[[nodiscard]] QString purposeBound();

/// settingBindings and bindingsNone are the plan's line on the page Completing.
[[nodiscard]] QString settingBindings();
[[nodiscard]] QString bindingsNone();

}  // namespace wizard::text::bind
