// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "certcore/base/error.h"

namespace certcore {

/// HandshakeEvidence is what is known of a handshake that did not come to its end.
struct HandshakeEvidence {
    std::span<const unsigned char> firstBytes;  ///< What the server said first.
    std::optional<int> alert;                   ///< The fatal alert that it sent (RFC 8446, section 6).
    std::optional<int> reason;                  ///< OpenSSL's reason, where it was the one to give up.
    std::string detail;                         ///< For logs.
};

/// explainHandshake names the cause, without a subject: ServerSpeaksHttp, ServerSpeaksOtherwise, TlsNameRefused,
/// TlsVersionRefused, TlsRefused, ServedTooMuch, TlsBroken, ClosedInHandshake.
///
/// | the server said first                | cause                                  |
/// |--------------------------------------|----------------------------------------|
/// | nothing, and closed                  | ClosedInHandshake                      |
/// | `HTTP/1.1 400 …`, `<html>…`          | ServerSpeaksHttp                       |
/// | `SSH-2.0-…`, `220 mail …`            | ServerSpeaksOtherwise                  |
/// | TLS, and then an alert               | by the alert                           |
/// | TLS, and then nothing, and closed    | ClosedInHandshake                      |
[[nodiscard]] Error explainHandshake(const HandshakeEvidence& evidence);

}  // namespace certcore
