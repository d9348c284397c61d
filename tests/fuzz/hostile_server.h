// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <vector>

#include "certcore/base/openssl_handles.h"
#include "tests/fuzz/memory_socket.h"

namespace fuzzing {

/// ServerOrder is what a server does to whoever asks.
struct ServerOrder {
    /// Change is one byte of its stream that does not arrive as it was sent.
    struct Change {
        std::uint16_t at = 0;
        unsigned char by = 0;
    };

    bool onlyTls12 = false;
    std::size_t piece = 1;                ///< How many bytes it sends at a time.
    std::vector<Change> changes = {};     ///< None: the stream is what TLS wants.
    std::vector<X509*> chain = {};        ///< The first with the server's key in it. Somebody else's; they are changed.
    std::vector<unsigned char> raw = {};  ///< Without a chain: all that it says.
};

/// HostileServer carries such an order out.
class HostileServer : public MemoryServer {
  public:
    explicit HostileServer(const ServerOrder& order);

    void take(std::span<const unsigned char> bytes) override;
    [[nodiscard]] std::size_t give(std::span<unsigned char> buffer) override;

    /// isReady is false where OpenSSL does not serve such certificates.
    [[nodiscard]] bool isReady() const { return m_isReady; }

  private:
    [[nodiscard]] bool prepare();
    void queue(std::span<const unsigned char> bytes);

    const ServerOrder& m_order;
    certcore::Handle<SSL, SSL_free> m_ssl;
    BIO* m_input = nullptr;   // m_ssl's
    BIO* m_output = nullptr;  // m_ssl's
    std::vector<unsigned char> m_queue;
    std::size_t m_given = 0;
    bool m_isReady = false;
};

}  // namespace fuzzing
