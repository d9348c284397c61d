// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/tls_handshake.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <optional>

#include "certcore/base/openssl_handles.h"
#include "certcore/name/reference_name.h"
#include "certcore/probe/connection.h"
#include "certcore/probe/handshake_failure.h"

namespace certcore {

namespace {

using SslContextHandle = Handle<SSL_CTX, SSL_CTX_free>;
using SslHandle = Handle<SSL, SSL_free>;

int acceptEveryChain(X509_STORE_CTX* /*context*/, void* /*unused*/) {
    return 1;
}

// Whatever the server has is to be seen, so that the rules can judge it: weak keys and signatures, too. A cipher that
// proves no key (anonymous, PSK) would show no certificate.
bool openUp(SSL_CTX* context, const ProbeLimits& limits) {
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_CTX_set_max_cert_list(context, static_cast<long>(limits.certificateBytes));
    SSL_CTX_set_cert_verify_callback(context, acceptEveryChain, nullptr);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
           SSL_CTX_set_cipher_list(context, "ALL:!aNULL:!eNULL:!PSK:!SRP") == 1;
}

void noteAlert(const SSL* ssl, int where, int value) {
    const bool isFatal = (value >> 8) == SSL3_AL_FATAL;
    if (where == SSL_CB_READ_ALERT && isFatal) {
        *static_cast<std::optional<int>*>(SSL_get_app_data(ssl)) = value & 0xFF;
    }
}

/// Talk is one handshake over one connection. OpenSSL reads from memory and writes to memory: every byte that comes in
/// is counted, and the first ones are kept.
class Talk {
  public:
    Talk(const Socket& socket, const ProbeLimits& limits, const Deadline& deadline)
        : m_socket(socket), m_limits(limits), m_deadline(deadline) {}
    Talk(const Talk&) = delete;
    Talk& operator=(const Talk&) = delete;
    Talk(Talk&&) = delete;
    Talk& operator=(Talk&&) = delete;
    ~Talk() = default;

    [[nodiscard]] bool prepare(const CryptoContext& crypto, const std::string& host);
    [[nodiscard]] std::optional<Error> toEnd();
    [[nodiscard]] SSL* ssl() const { return m_ssl.get(); }

  private:
    [[nodiscard]] std::optional<Error> sendAll();
    [[nodiscard]] std::optional<Error> receiveSome();
    [[nodiscard]] Error explain(std::string detail) const;
    [[nodiscard]] Error giveUp();

    const Socket& m_socket;
    const ProbeLimits& m_limits;
    const Deadline& m_deadline;
    SslContextHandle m_context;
    SslHandle m_ssl;
    BIO* m_input = nullptr;   // m_ssl's
    BIO* m_output = nullptr;  // m_ssl's
    std::optional<int> m_alert;
    std::vector<unsigned char> m_firstBytes;
    std::size_t m_received = 0;
};

bool Talk::prepare(const CryptoContext& crypto, const std::string& host) {
    m_context.reset(SSL_CTX_new_ex(crypto.get(), nullptr, TLS_client_method()));
    if (!m_context || !openUp(m_context.get(), m_limits)) {
        return false;
    }
    m_ssl.reset(SSL_new(m_context.get()));
    BioHandle input(BIO_new(BIO_s_mem()));
    BioHandle output(BIO_new(BIO_s_mem()));
    if (!m_ssl || !input || !output) {
        return false;
    }
    m_input = input.release();
    m_output = output.release();
    SSL_set_bio(m_ssl.get(), m_input, m_output);
    SSL_set_app_data(m_ssl.get(), &m_alert);
    SSL_set_info_callback(m_ssl.get(), noteAlert);
    SSL_set_connect_state(m_ssl.get());
    const auto name = parseReferenceName(host);
    const auto* dns = name ? std::get_if<DnsName>(&*name) : nullptr;
    return dns == nullptr || SSL_set_tlsext_host_name(m_ssl.get(), dns->text().c_str()) == 1;
}

std::optional<Error> Talk::toEnd() {
    while (true) {
        ERR_clear_error();
        const int done = SSL_do_handshake(m_ssl.get());
        if (done != 1 && SSL_get_error(m_ssl.get(), done) != SSL_ERROR_WANT_READ) {
            return giveUp();
        }
        auto error = sendAll();
        // Whether our last words arrive is no matter: the server has proven its key.
        if (done == 1) {
            return std::nullopt;
        }
        if (error) {
            return error;
        }
        error = receiveSome();
        if (error) {
            return error;
        }
    }
}

std::optional<Error> Talk::sendAll() {
    char* data = nullptr;
    const auto size = static_cast<std::size_t>(BIO_get_mem_data(m_output, &data));
    std::span<const unsigned char> rest(reinterpret_cast<const unsigned char*>(data), size);
    while (!rest.empty()) {
        const Transfer sent = m_socket.send(rest);
        if (sent.state == TransferState::Broken) {
            break;  // Why it is, may stand in what there is to be received.
        }
        rest = rest.subspan(sent.bytes);
        if (rest.empty()) {
            break;
        }
        const WaitOutcome waited = waitUntil(m_socket, Readiness::Writable, m_deadline);
        if (waited != WaitOutcome::Ready) {
            return Error{
                waited == WaitOutcome::Cancelled ? ErrorCause::CancelledByUser : ErrorCause::ServerSilent, {}, "send"};
        }
    }
    BIO_reset(m_output);
    return std::nullopt;
}

std::optional<Error> Talk::receiveSome() {
    std::array<unsigned char, 16384> buffer{};
    const WaitOutcome waited = waitUntil(m_socket, Readiness::Readable, m_deadline);
    if (waited != WaitOutcome::Ready) {
        return Error{
            waited == WaitOutcome::Cancelled ? ErrorCause::CancelledByUser : ErrorCause::ServerSilent, {}, "receive"};
    }
    const Transfer got = m_socket.receive(buffer);
    if (got.state == TransferState::Ended || got.state == TransferState::Broken) {
        return explain("receive: " + (got.detail.empty() ? "closed" : got.detail));
    }
    m_received += got.bytes;
    if (m_received > m_limits.receivedBytes) {
        return Error{ErrorCause::ServedTooMuch, {}, std::to_string(m_received) + " bytes"};
    }
    constexpr std::size_t enoughToTell = 16;
    const std::size_t kept = std::min(got.bytes, enoughToTell - std::min(enoughToTell, m_firstBytes.size()));
    m_firstBytes.insert(m_firstBytes.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(kept));
    if (BIO_write(m_input, buffer.data(), static_cast<int>(got.bytes)) != static_cast<int>(got.bytes) &&
        got.bytes > 0) {
        return Error{ErrorCause::Unexpected, {}, "BIO_write: " + lastOpenSslError()};
    }
    return std::nullopt;
}

// The connection came to an end; OpenSSL had nothing to say against what it had read until then.
Error Talk::explain(std::string detail) const {
    return explainHandshake({m_firstBytes, m_alert, std::nullopt, std::move(detail)});
}

Error Talk::giveUp() {
    const int reason = ERR_GET_REASON(ERR_peek_last_error());
    Error error = explainHandshake({m_firstBytes, m_alert, reason, lastOpenSslError()});
    // OpenSSL's own alert tells the server why; whether it arrives is no matter.
    [[maybe_unused]] const auto unsent = sendAll();
    return error;
}

Result<std::vector<Certificate>> certificatesOf(const CryptoContext& crypto, const SSL* ssl,
                                                const ProbeLimits& limits) {
    const STACK_OF(X509)* served = SSL_get_peer_cert_chain(ssl);
    const int count = served == nullptr ? 0 : sk_X509_num(served);
    if (static_cast<std::size_t>(std::max(count, 0)) > limits.certificates) {
        return fail(ErrorCause::ServedTooMuch, {}, std::to_string(count) + " certificates");
    }
    std::vector<Certificate> certificates;
    for (int i = 0; i < count; ++i) {
        unsigned char* der = nullptr;
        const int size = i2d_X509(sk_X509_value(served, i), &der);
        if (size <= 0) {
            return fail(ErrorCause::TlsBroken, {}, "i2d_X509: " + lastOpenSslError());
        }
        auto certificate = Certificate::fromDer(crypto, {der, static_cast<std::size_t>(size)});
        OPENSSL_free(der);
        if (!certificate) {
            return fail(ErrorCause::TlsBroken, {}, certificate.error().detail);
        }
        certificates.push_back(std::move(*certificate));
    }
    if (certificates.empty()) {
        return fail(ErrorCause::TlsBroken, {}, "no certificate");
    }
    return certificates;
}

}  // namespace

Result<ServedCertificates> shakeHands(const CryptoContext& crypto, const Socket& socket, const std::string& host,
                                      const ProbeLimits& limits, const Deadline& deadline) {
    Talk talk(socket, limits, deadline);
    if (!talk.prepare(crypto, host)) {
        return fail(ErrorCause::Unexpected, {}, "TLS: " + lastOpenSslError());
    }
    if (auto error = talk.toEnd()) {
        return std::unexpected(std::move(*error));
    }
    auto certificates = certificatesOf(crypto, talk.ssl(), limits);
    ERR_clear_error();
    if (!certificates) {
        return passOn(certificates);
    }
    return ServedCertificates{SSL_get_version(talk.ssl()), std::move(*certificates)};
}

}  // namespace certcore
