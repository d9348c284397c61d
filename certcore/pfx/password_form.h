// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "certcore/base/secret.h"

namespace certcore {

/// PasswordKind names the ways in which programs hand a password to the derivations of a PFX; see formsOf.
enum class PasswordKind {
    Given,                   ///< As it was typed: UTF-8 and characters.
    Empty,                   ///< An empty one, and one that is there.
    Absent,                  ///< None at all.
    BytesAsCharacters,       ///< Each byte of its UTF-8 a character.
    Windows1252,             ///< In Windows' western code page.
    BmpString,               ///< UTF-16 where octets are wanted.
    TerminatedBmpString,     ///< The same with a terminating zero.
    LineFeed,                ///< With a line feed behind it.
    CarriageReturnLineFeed,  ///< With carriage return and line feed behind it.
};

/// passwordKindName is the kind as JSON writes it, such as "bmp-string".
[[nodiscard]] std::string_view passwordKindName(PasswordKind kind);

/// PasswordForm is a password in one of these ways.
struct PasswordForm {
    PasswordKind kind = PasswordKind::Given;
    Secret characters;    ///< UTF-8; what RFC 7292's derivation turns into a BMPString.
    Secret octets;        ///< What RFC 8018's derivations take as it stands.
    bool absent = false;  ///< No password at all: RFC 7292's derivation then sees no terminating zero either.
    bool rare = false;    ///< Tried as far as the budget goes; that it ends before is no error.
};

/// formsOf lists the forms to try, the usual one first. An empty password is tried as empty and as absent, since
/// programs write both. A non-ASCII one is also tried as OpenSSL before 1.1.0 understood it, each byte of its UTF-8 a
/// character, and in Windows' western code page. RFC 8018's derivations are also tried with the BMPString that NSS
/// before 3.28 gave them, with its terminating zero and without; and both with a line end, which a password has that
/// was taken from a file as a whole.
[[nodiscard]] std::vector<PasswordForm> formsOf(const Secret& password);

}  // namespace certcore
