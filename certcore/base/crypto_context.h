// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <array>
#include <memory>
#include <span>
#include <vector>

#include "certcore/base/result.h"

namespace certcore {

/// CryptoContext is the OpenSSL library context that everything here works in: the default and the legacy provider are
/// loaded into it, and no configuration file of the machine is read. OpenSSL's global context is never used, whatever
/// the machine's openssl.cnf made of it. One context serves all threads.
class CryptoContext {
  public:
    /// create fails with Unexpected where a provider is missing from the installation.
    [[nodiscard]] static Result<CryptoContext> create();

    /// get is the context for OpenSSL's functions; owned here.
    [[nodiscard]] OSSL_LIB_CTX* get() const { return m_context.get(); }

    /// sha1 of the bytes: what Windows calls a thumbprint.
    [[nodiscard]] std::vector<unsigned char> sha1(std::span<const unsigned char> bytes) const;

    /// sha256 of the bytes.
    [[nodiscard]] std::vector<unsigned char> sha256(std::span<const unsigned char> bytes) const;

    /// random is that many bytes from the context's own generator; empty where the system gives it no seed.
    [[nodiscard]] std::vector<unsigned char> random(std::size_t size) const;

  private:
    struct FreeContext {
        void operator()(OSSL_LIB_CTX* context) const;
    };
    struct UnloadProvider {
        void operator()(OSSL_PROVIDER* provider) const;
    };

    CryptoContext() = default;

    // Declared before the providers, so that these are unloaded while their context still lives.
    std::unique_ptr<OSSL_LIB_CTX, FreeContext> m_context;
    std::array<std::unique_ptr<OSSL_PROVIDER, UnloadProvider>, 2> m_providers;
};

/// lastOpenSslError takes OpenSSL's error queue of this thread, as text for an Error's detail.
[[nodiscard]] std::string lastOpenSslError();

}  // namespace certcore
