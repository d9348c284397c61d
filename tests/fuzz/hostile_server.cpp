// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/hostile_server.h"

#include <openssl/err.h>

#include <algorithm>

#include "tests/fuzz/crypto.h"

namespace fuzzing {

namespace {

using certcore::Handle;
using certcore::KeyHandle;

using SslContextHandle = Handle<SSL_CTX, SSL_CTX_free>;

// One key and one context for all servers: making them takes longer than a handshake.
EVP_PKEY* serverKey() {
    static const KeyHandle key(EVP_PKEY_Q_keygen(crypto().get(), nullptr, "EC", "P-256"));
    return key.get();
}

SSL_CTX* serverContext() {
    static const SslContextHandle context = [] {
        SslContextHandle made(SSL_CTX_new_ex(crypto().get(), nullptr, TLS_server_method()));
        SSL_CTX_set_security_level(made.get(), 0);
        SSL_CTX_set_mode(made.get(), SSL_MODE_NO_AUTO_CHAIN);
        return made;
    }();
    return context.get();
}

}  // namespace

HostileServer::HostileServer(const ServerOrder& order) : m_order(order) {
    if (order.chain.empty()) {
        queue(order.raw);
        m_isReady = true;
    } else {
        m_isReady = prepare();
    }
    ERR_clear_error();
}

bool HostileServer::prepare() {
    m_ssl.reset(SSL_new(serverContext()));
    m_input = BIO_new(BIO_s_mem());
    m_output = BIO_new(BIO_s_mem());
    SSL_set_bio(m_ssl.get(), m_input, m_output);
    SSL_set_accept_state(m_ssl.get());
    SSL_set_max_proto_version(m_ssl.get(), m_order.onlyTls12 ? TLS1_2_VERSION : TLS1_3_VERSION);
    X509* leaf = m_order.chain.front();
    if (X509_set_pubkey(leaf, serverKey()) != 1 || i2d_re_X509_tbs(leaf, nullptr) <= 0 ||
        SSL_use_certificate(m_ssl.get(), leaf) != 1 || SSL_use_PrivateKey(m_ssl.get(), serverKey()) != 1) {
        return false;
    }
    return std::ranges::all_of(m_order.chain.begin() + 1, m_order.chain.end(),
                               [this](X509* one) { return SSL_add1_chain_cert(m_ssl.get(), one) == 1; });
}

void HostileServer::queue(std::span<const unsigned char> bytes) {
    const std::size_t before = m_queue.size();
    m_queue.insert(m_queue.end(), bytes.begin(), bytes.end());
    for (const ServerOrder::Change& change : m_order.changes) {
        if (change.at >= before && change.at < m_queue.size()) {
            m_queue[change.at] ^= change.by;
        }
    }
}

void HostileServer::take(std::span<const unsigned char> bytes) {
    if (!m_ssl) {
        return;
    }
    BIO_write(m_input, bytes.data(), static_cast<int>(bytes.size()));
    SSL_do_handshake(m_ssl.get());
    ERR_clear_error();
    char* data = nullptr;
    const long size = BIO_get_mem_data(m_output, &data);
    queue({reinterpret_cast<const unsigned char*>(data), static_cast<std::size_t>(size)});
    BIO_reset(m_output);
}

std::size_t HostileServer::give(std::span<unsigned char> buffer) {
    const std::size_t count = std::min({m_queue.size() - m_given, buffer.size(), m_order.piece});
    std::copy_n(m_queue.begin() + static_cast<std::ptrdiff_t>(m_given), count, buffer.begin());
    m_given += count;
    return count;
}

}  // namespace fuzzing
