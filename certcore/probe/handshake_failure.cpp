// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/handshake_failure.h"

#include <openssl/sslerr.h>
#include <openssl/tls1.h>

#include <string_view>

namespace certcore {

namespace {

// RFC 8446, section 5.1: a record's type is 20 to 23, and its version begins with 3 in every version of TLS.
bool looksLikeTls(std::span<const unsigned char> bytes) {
    return bytes[0] >= 20 && bytes[0] <= 23 && (bytes.size() < 2 || bytes[1] == 3);
}

// What answers in HTTP without understanding a line of the question may leave the header out and send a page alone.
bool looksLikeHttp(std::span<const unsigned char> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.starts_with("HTTP/") || text.starts_with('<');
}

ErrorCause causeOfAlert(int alert) {
    switch (alert) {
        case TLS1_AD_UNRECOGNIZED_NAME:
            return ErrorCause::TlsNameRefused;
        case TLS1_AD_PROTOCOL_VERSION:
            return ErrorCause::TlsVersionRefused;
        default:
            return ErrorCause::TlsRefused;
    }
}

ErrorCause causeOfReason(int reason) {
    switch (reason) {
        case SSL_R_UNSUPPORTED_PROTOCOL:
        case SSL_R_WRONG_SSL_VERSION:
        case SSL_R_WRONG_VERSION_NUMBER:
        case SSL_R_VERSION_TOO_LOW:
            return ErrorCause::TlsVersionRefused;
        case SSL_R_EXCESSIVE_MESSAGE_SIZE:
            return ErrorCause::ServedTooMuch;
        default:
            return ErrorCause::TlsBroken;
    }
}

ErrorCause causeOf(const HandshakeEvidence& evidence) {
    if (!evidence.firstBytes.empty() && !looksLikeTls(evidence.firstBytes)) {
        return looksLikeHttp(evidence.firstBytes) ? ErrorCause::ServerSpeaksHttp : ErrorCause::ServerSpeaksOtherwise;
    }
    if (evidence.alert) {
        return causeOfAlert(*evidence.alert);
    }
    return evidence.reason ? causeOfReason(*evidence.reason) : ErrorCause::ClosedInHandshake;
}

}  // namespace

Error explainHandshake(const HandshakeEvidence& evidence) {
    return {causeOf(evidence), {}, evidence.detail};
}

}  // namespace certcore
