// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/certificate_details.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

#include "certcore/base/openssl_handles.h"
#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

using BigNumberHandle = Handle<BIGNUM, BN_free>;
using NamesHandle = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;
using PoliciesHandle = Handle<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>;

void freeText(char* text) {
    OPENSSL_free(text);
}

// RFC 4514 wants UTF-8 as it is, where XN_FLAG_RFC2253 would write each byte of it as an escape.
std::string nameText(const X509_NAME* name) {
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0) {
        return {};
    }
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    const std::string value(text, static_cast<std::size_t>(length));
    return isValidUtf8(value) ? value : std::string();
}

std::optional<std::string> lastCommonName(const X509_NAME* name) {
    int last = -1;
    for (int i = X509_NAME_get_index_by_NID(name, NID_commonName, -1); i >= 0;
         i = X509_NAME_get_index_by_NID(name, NID_commonName, i)) {
        last = i;
    }
    if (last < 0) {
        return std::nullopt;
    }
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, last)));
    const std::unique_ptr<char, FreeWith<freeText>> owner(reinterpret_cast<char*>(utf8));
    if (length < 0) {
        return std::nullopt;
    }
    return std::string(owner.get(), static_cast<std::size_t>(length));
}

std::string serialText(const X509* x509) {
    const BigNumberHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(x509), nullptr));
    const std::unique_ptr<char, FreeWith<freeText>> hex(number ? BN_bn2hex(number.get()) : nullptr);
    return hex ? std::string(hex.get()) : std::string();
}

std::optional<std::chrono::sys_seconds> moment(const ASN1_TIME* time) {
    std::tm tm{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &tm) != 1) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{tm.tm_year + 1900},
                                           std::chrono::month{static_cast<unsigned>(tm.tm_mon + 1)},
                                           std::chrono::day{static_cast<unsigned>(tm.tm_mday)}};
    return std::chrono::sys_days{date} + std::chrono::hours{tm.tm_hour} + std::chrono::minutes{tm.tm_min} +
           std::chrono::seconds{tm.tm_sec};
}

PresentedNames presentedNames(const X509* x509) {
    PresentedNames names;
    const NamesHandle general(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(x509, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; general && i < sk_GENERAL_NAME_num(general.get()); ++i) {
        int type = 0;
        const auto* value =
            static_cast<const ASN1_STRING*>(GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(general.get(), i), &type));
        if (type != GEN_DNS && type != GEN_IPADD) {
            continue;
        }
        const std::span bytes(ASN1_STRING_get0_data(value), static_cast<std::size_t>(ASN1_STRING_length(value)));
        if (type == GEN_DNS) {
            names.dnsNames.emplace_back(bytes.begin(), bytes.end());
        } else if (const auto address = IpAddress::fromBytes(bytes)) {
            names.ipAddresses.push_back(*address);
        }
    }
    return names;
}

std::string objectText(const ASN1_OBJECT* object) {
    std::array<char, 128> text{};
    OBJ_obj2txt(text.data(), text.size(), object, 0);
    return text.data();
}

// The certificate's own name for its key's algorithm, for keys that this OpenSSL cannot decode.
std::string keyAlgorithmText(const X509* x509) {
    ASN1_OBJECT* algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(x509));
    return algorithm != nullptr ? objectText(algorithm) : std::string();
}

std::string curveName(const EVP_PKEY* key) {
    std::array<char, 80> group{};
    std::size_t length = 0;
    if (EVP_PKEY_get_group_name(key, group.data(), group.size(), &length) != 1) {
        return "unknown";
    }
    const char* nist = EC_curve_nid2nist(OBJ_txt2nid(group.data()));
    return nist != nullptr ? nist : group.data();
}

// A DSA key may leave its parameters to the issuer's (RFC 3279, 2.3.2), and cannot be decoded then: it is one all the
// same.
PublicKeyInfo undecodableKey(const X509* x509) {
    ASN1_OBJECT* algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(x509));
    const bool isDsa = algorithm != nullptr && OBJ_obj2nid(algorithm) == NID_dsa;
    return {isDsa ? KeyKind::Dsa : KeyKind::Other, 0, keyAlgorithmText(x509)};
}

PublicKeyInfo publicKey(X509* x509) {
    const EVP_PKEY* key = X509_get0_pubkey(x509);
    if (key == nullptr) {
        ERR_clear_error();
        return undecodableKey(x509);
    }
    const int bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
        case EVP_PKEY_RSA:
            return {KeyKind::Rsa, bits, "RSA-" + std::to_string(bits)};
        case EVP_PKEY_RSA_PSS:
            return {KeyKind::Rsa, bits, "RSA-PSS-" + std::to_string(bits)};
        case EVP_PKEY_EC:
            return {KeyKind::Ec, bits, "EC-" + curveName(key)};
        case EVP_PKEY_DSA:
            return {KeyKind::Dsa, bits, "DSA-" + std::to_string(bits)};
        case EVP_PKEY_ED25519:
            return {KeyKind::EdwardsCurve, bits, "Ed25519"};
        case EVP_PKEY_ED448:
            return {KeyKind::EdwardsCurve, bits, "Ed448"};
        default:
            return {KeyKind::Other, bits, keyAlgorithmText(x509)};
    }
}

bool isWeakSignature(X509* x509) {
    int digest = NID_undef;
    if (X509_get_signature_info(x509, &digest, nullptr, nullptr, nullptr) != 1 || digest == NID_undef) {
        OBJ_find_sigid_algs(X509_get_signature_nid(x509), &digest, nullptr);
    }
    ERR_clear_error();
    return digest == NID_md2 || digest == NID_md4 || digest == NID_md5 || digest == NID_sha1 || digest == NID_mdc2;
}

// What of keyUsage a TLS server can work with. With RSA it signs, or takes part in TLS 1.2's key transport; with curves
// it signs (RFC 8422, 5.3), since static ECDH is gone from TLS 1.3 and from its implementations.
std::uint32_t usagesOfServers(X509* x509) {
    const EVP_PKEY* key = X509_get0_pubkey(x509);
    ERR_clear_error();
    switch (key == nullptr ? EVP_PKEY_NONE : EVP_PKEY_get_base_id(key)) {
        case EVP_PKEY_RSA:
            return KU_DIGITAL_SIGNATURE | KU_KEY_ENCIPHERMENT;
        case EVP_PKEY_RSA_PSS:
        case EVP_PKEY_EC:
        case EVP_PKEY_DSA:
        case EVP_PKEY_ED25519:
        case EVP_PKEY_ED448:
            return KU_DIGITAL_SIGNATURE;
        default:
            return KU_DIGITAL_SIGNATURE | KU_KEY_ENCIPHERMENT | KU_KEY_AGREEMENT;
    }
}

// RFC 5280, 4.2.1.12 and 4.2.1.3.
bool allowsServerAuthentication(X509* x509) {
    const std::uint32_t flags = X509_get_extension_flags(x509);
    if ((flags & EXFLAG_XKUSAGE) != 0U && (X509_get_extended_key_usage(x509) & (XKU_SSL_SERVER | XKU_ANYEKU)) == 0U) {
        return false;
    }
    return (flags & EXFLAG_KUSAGE) == 0U || (X509_get_key_usage(x509) & usagesOfServers(x509)) != 0U;
}

// A CA that changes its key issues a certificate to itself that the old key signed: the same name, and no root. Where
// the signature cannot be computed at all, the name decides.
bool isSelfSigned(X509* x509) {
    EVP_PKEY* key = X509_get0_pubkey(x509);
    const bool signedByOwnKey = key == nullptr || X509_verify(x509, key) != 0;
    return X509_self_signed(x509, 0) == 1 && signedByOwnKey;
}

// CA/Browser Forum, Baseline Requirements 7.1.6.1: reserved policies 2.23.140.1.2.1 to .3 and EV, 2.23.140.1.1.
bool hasPublicCaMarks(const X509* x509) {
    if (X509_get_ext_by_NID(x509, NID_ct_precert_scts, -1) >= 0) {
        return true;
    }
    const PoliciesHandle policies(
        static_cast<CERTIFICATEPOLICIES*>(X509_get_ext_d2i(x509, NID_certificate_policies, nullptr, nullptr)));
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        std::array<char, 80> oid{};
        OBJ_obj2txt(oid.data(), oid.size(), sk_POLICYINFO_value(policies.get(), i)->policyid, 1);
        const std::string_view text(oid.data());
        if (text == "2.23.140.1.1" || text.starts_with("2.23.140.1.2.")) {
            return true;
        }
    }
    return false;
}

}  // namespace

Result<CertificateDetails> readDetails(const CryptoContext& crypto, X509* x509, std::span<const unsigned char> der) {
    const auto notBefore = moment(X509_get0_notBefore(x509));
    const auto notAfter = moment(X509_get0_notAfter(x509));
    if (!notBefore || !notAfter) {
        return fail(ErrorCause::PfxMalformed, {}, "a certificate's validity cannot be read");
    }
    CertificateDetails details;
    details.subject = nameText(X509_get_subject_name(x509));
    details.issuer = nameText(X509_get_issuer_name(x509));
    details.commonName = lastCommonName(X509_get_subject_name(x509));
    details.serial = serialText(x509);
    details.sha256 = toHex(crypto.sha256(der));
    details.notBefore = *notBefore;
    details.notAfter = *notAfter;
    details.names = presentedNames(x509);
    details.key = publicKey(x509);
    const X509_ALGOR* signature = X509_get0_tbs_sigalg(x509);
    details.signature = objectText(signature->algorithm);
    details.weakSignature = isWeakSignature(x509);
    details.isCa = (X509_get_extension_flags(x509) & EXFLAG_CA) != 0U;
    details.isSelfSigned = isSelfSigned(x509);
    details.allowsServerAuthentication = allowsServerAuthentication(x509);
    details.hasPublicCaMarks = hasPublicCaMarks(x509);
    ERR_clear_error();
    return details;
}

}  // namespace certcore
