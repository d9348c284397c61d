// SPDX-License-Identifier: Apache-2.0
// What the system's log says of a change: who did what to which certificate.
#pragma once

#include <QString>
#include <QStringList>

namespace wizard::text::event {

/// imported tells of a certificate that was put into a store.
[[nodiscard]] QString imported(const QString& thumbprint, const QString& store, const QString& receipt,
                               const QString& account);

/// forced tells of the findings that an import went past, and who allowed it where somebody was asked.
[[nodiscard]] QString forced(const QString& thumbprint, const QStringList& findings, const QString& account,
                             const QString& allowedBy);

/// undone tells of an import that was taken back.
[[nodiscard]] QString undone(const QStringList& thumbprints, const QString& store, const QString& account);

/// bound tells of a certificate that was bound to endpoints, and unbound of bindings that were taken back.
[[nodiscard]] QString bound(const QString& thumbprint, const QString& endpoints, const QString& receipt,
                            const QString& account);
[[nodiscard]] QString unbound(const QString& endpoints, const QString& account);

/// granted tells who was let read the private key of an installed certificate, and revoked who is not any more.
[[nodiscard]] QString granted(const QString& thumbprint, const QString& readers, const QString& receipt,
                              const QString& account);
[[nodiscard]] QString revoked(const QString& readers, const QString& account);

/// removed tells of certificates that were removed with their keys.
[[nodiscard]] QString removed(const QStringList& thumbprints, const QString& store, const QString& account);

}  // namespace wizard::text::event
