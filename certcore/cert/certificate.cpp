// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/certificate.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include "certcore/base/openssl_handles.h"
#include "certcore/base/text_encoding.h"
#include "certcore/cert/certificate_details.h"

namespace certcore {

Result<Certificate> Certificate::fromDer(const CryptoContext& crypto, std::span<const unsigned char> der) {
    // Made in our context first: a certificate that OpenSSL allocates itself is bound to its global context.
    X509* raw = X509_new_ex(crypto.get(), nullptr);
    const unsigned char* position = der.data();
    // d2i frees the object it was given when it fails, and clears the pointer.
    d2i_X509(&raw, &position, static_cast<long>(der.size()));
    const std::shared_ptr<X509> x509(raw, X509_free);
    if (position != der.data() + der.size() || !x509) {
        return fail(ErrorCause::PfxMalformed, {}, "a certificate cannot be read: " + lastOpenSslError());
    }
    auto details = readDetails(crypto, x509.get(), der);
    if (!details) {
        return passOn(details);
    }
    const auto thumbprint = Thumbprint::parse(toHex(crypto.sha1(der)));
    if (!thumbprint) {
        return fail(ErrorCause::Unexpected, {}, "SHA-1: " + lastOpenSslError());
    }
    return Certificate(
        std::make_shared<const State>(State{x509, {der.begin(), der.end()}, *thumbprint, std::move(*details)}));
}

std::string Certificate::toPem() const {
    const BioHandle bio(BIO_new(BIO_s_mem()));
    // The bytes as they came: OpenSSL would write DER, and where they are BER the thumbprint would be another one.
    if (!bio || PEM_write_bio(bio.get(), PEM_STRING_X509, "", der().data(), static_cast<long>(der().size())) <= 0) {
        return {};
    }
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

bool Certificate::isRoot() const {
    return details().isCa && details().isSelfSigned;
}

bool Certificate::namesAsIssuerOf(const Certificate& other) const {
    return X509_NAME_cmp(X509_get_subject_name(handle()), X509_get_issuer_name(other.handle())) == 0;
}

Result<std::vector<Certificate>> readPemCertificates(const CryptoContext& crypto, std::string_view pem) {
    const BioHandle bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    std::vector<Certificate> certificates;
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;
    while (PEM_read_bio(bio.get(), &name, &header, &data, &size) == 1) {
        const std::string label(name);
        const std::vector<unsigned char> der(data, data + size);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(size));
        if (label != PEM_STRING_X509) {
            continue;
        }
        auto certificate = Certificate::fromDer(crypto, der);
        if (!certificate) {
            return passOn(certificate);
        }
        certificates.push_back(std::move(*certificate));
    }
    ERR_clear_error();
    return certificates;
}

}  // namespace certcore
