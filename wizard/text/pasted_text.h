// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "certcore/cert/certificate.h"

namespace wizard::text {

/// PastedKind is what a pasted thumbprint turns out to be.
enum class PastedKind {
    Right,          ///< The new certificate's, exactly as it is needed.
    NeedsCleaning,  ///< The new certificate's, with something in it that does not belong there.
    OldOne,         ///< That of a certificate which is being replaced.
    AnotherOne,     ///< That of a certificate which nobody here knows.
    Unreadable,     ///< No thumbprint.
};

/// Pasted is what it is, and what is to be said of it.
struct Pasted {
    PastedKind kind = PastedKind::Unreadable;
    QString sentence;
};

/// ExpectedThumbprint is what the pasted text is compared with.
struct ExpectedThumbprint {
    certcore::Certificate certificate;       ///< The new one.
    std::vector<certcore::Certificate> old;  ///< Those that it replaces.
};

/// readPasted reads what somebody pasted. Everything that was wrong with it is named.
[[nodiscard]] Pasted readPasted(const QString& pasted, const ExpectedThumbprint& expected);

}  // namespace wizard::text
