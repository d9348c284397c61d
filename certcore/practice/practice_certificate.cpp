// SPDX-License-Identifier: Apache-2.0
#include "certcore/practice/practice_certificate.h"

#include <openssl/bn.h>

#include <vector>

namespace certcore {

namespace {

using AuthorityKeyHandle = Handle<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using NumberHandle = Handle<BIGNUM, BN_free>;
using OctetsHandle = Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;

constexpr auto* organisation = "AssistCert Practice";

// RFC 5280, 4.1.2.2: positive, and 20 octets at most. CAs take at least 64 random bits.
bool setSerial(const CryptoContext& crypto, X509* x509) {
    constexpr std::size_t size = 16;
    std::vector<unsigned char> bytes = crypto.random(size);
    bytes.front() = static_cast<unsigned char>((bytes.front() & 0x3FU) | 0x40U);
    const NumberHandle number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509)) != nullptr;
}

bool addToName(X509_NAME* name, int nid, const std::string& value) {
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.data()),
                                      static_cast<int>(value.size()), -1, 0) == 1;
}

bool setNames(X509* x509, const std::string& commonName, const X509* issuer) {
    X509_NAME* const subject = X509_get_subject_name(x509);
    return addToName(subject, NID_organizationName, organisation) && addToName(subject, NID_commonName, commonName) &&
           X509_set_issuer_name(x509, issuer == nullptr ? subject : X509_get_subject_name(issuer)) == 1;
}

bool setDates(X509* x509, const PracticeOrder& order) {
    return ASN1_TIME_set(X509_getm_notBefore(x509), order.notBefore.time_since_epoch().count()) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(x509), order.notAfter.time_since_epoch().count()) != nullptr;
}

bool addExtension(X509* x509, int nid, const std::string& value) {
    if (value.empty()) {
        return true;
    }
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str()));
    return extension && X509_add_ext(x509, extension.get(), -1) == 1;
}

// RFC 5280, 4.2.1.2, method (1). Computed here, since OpenSSL's own "hash" may look for SHA-1 in its global context.
OctetsHandle keyIdentifier(const CryptoContext& crypto, const X509* x509) {
    const ASN1_BIT_STRING* const bits = X509_get0_pubkey_bitstr(x509);
    const std::vector<unsigned char> digest =
        crypto.sha1({ASN1_STRING_get0_data(bits), static_cast<std::size_t>(ASN1_STRING_length(bits))});
    OctetsHandle octets(ASN1_OCTET_STRING_new());
    const bool isSet =
        octets && ASN1_OCTET_STRING_set(octets.get(), digest.data(), static_cast<int>(digest.size())) == 1;
    return isSet ? std::move(octets) : nullptr;
}

bool addKeyIdentifiers(const CryptoContext& crypto, X509* x509, const X509* issuer) {
    const OctetsHandle own = keyIdentifier(crypto, x509);
    if (!own || X509_add1_ext_i2d(x509, NID_subject_key_identifier, own.get(), 0, 0) != 1) {
        return false;
    }
    if (issuer == nullptr) {
        return true;
    }
    OctetsHandle issuers = keyIdentifier(crypto, issuer);
    const AuthorityKeyHandle authority(AUTHORITY_KEYID_new());
    if (!issuers || !authority) {
        return false;
    }
    authority->keyid = issuers.release();  // owned by the structure from here on
    return X509_add1_ext_i2d(x509, NID_authority_key_identifier, authority.get(), 0, 0) == 1;
}

bool addExtensions(const CryptoContext& crypto, X509* x509, const PracticeOrder& order, const X509* issuer) {
    return addExtension(x509, NID_basic_constraints, order.basicConstraints) &&
           addExtension(x509, NID_key_usage, order.keyUsage) &&
           addExtension(x509, NID_ext_key_usage, order.extendedKeyUsage) &&
           addExtension(x509, NID_subject_alt_name, order.subjectAltName) && addKeyIdentifiers(crypto, x509, issuer);
}

bool sign(const CryptoContext& crypto, X509* x509, EVP_PKEY* key) {
    const DigestContextHandle context(EVP_MD_CTX_new());
    return context &&
           EVP_DigestSignInit_ex(context.get(), nullptr, "SHA256", crypto.get(), nullptr, key, nullptr) == 1 &&
           X509_sign_ctx(x509, context.get()) > 0;
}

}  // namespace

X509Handle makePracticeCertificate(const CryptoContext& crypto, const PracticeOrder& order, EVP_PKEY* key,
                                   const PracticeIssuer& issuer) {
    X509Handle x509(X509_new_ex(crypto.get(), nullptr));
    const bool isMade = x509 && X509_set_version(x509.get(), X509_VERSION_3) == 1 && setSerial(crypto, x509.get()) &&
                        setNames(x509.get(), order.commonName, issuer.certificate) && setDates(x509.get(), order) &&
                        X509_set_pubkey(x509.get(), key) == 1 &&
                        addExtensions(crypto, x509.get(), order, issuer.certificate) &&
                        sign(crypto, x509.get(), issuer.key);
    return isMade ? std::move(x509) : nullptr;
}

}  // namespace certcore
