// SPDX-License-Identifier: Apache-2.0
// The words of "Put everything back": the button, and the window that asks first. portal is the vendor's program that
// keeps the thumbprint.
#pragma once

#include <QString>

namespace wizard::text::put_back {
[[nodiscard]] QString button();
[[nodiscard]] QString title();
[[nodiscard]] QString question();
[[nodiscard]] QString computerHeading();
[[nodiscard]] QString nothingBound();
[[nodiscard]] QString rowCertificate();
[[nodiscard]] QString certificateGoes();
[[nodiscard]] QString certificateStays();

/// getsCertificate is what an endpoint gets again; getsUnknown where that certificate is not in the store.
[[nodiscard]] QString getsCertificate(const QString& name, const QString& validity);
[[nodiscard]] QString getsUnknown(const QString& thumbprint);
[[nodiscard]] QString getsNothing();

[[nodiscard]] QString portalHeading(const QString& portal);
[[nodiscard]] QString portalHint(const QString& portal);
[[nodiscard]] QString rowOldThumbprint();
[[nodiscard]] QString oldUnknown(const QString& portal);

/// oldHasExpired and oldEndsSoon warn of the certificate that comes back; validity says when.
[[nodiscard]] QString oldHasExpired(const QString& name, const QString& validity);
[[nodiscard]] QString oldEndsSoon(const QString& name, const QString& validity);

[[nodiscard]] QString accept();
[[nodiscard]] QString progressLooking();
[[nodiscard]] QString progress();

/// titleDone and its like are the page "Result" after that.
[[nodiscard]] QString titleDone();
[[nodiscard]] QString purposeDone();
[[nodiscard]] QString doneHeading();
[[nodiscard]] QString cardHeading(const QString& portal);

}  // namespace wizard::text::put_back
