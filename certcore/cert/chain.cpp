// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/chain.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <optional>

#include "certcore/base/openssl_handles.h"

namespace certcore {

namespace {

struct Complaint {
    int error = X509_V_OK;
    int depth = 0;
};

// Collects every complaint and lets the verification go on: the worst one decides, not the first.
int collect(int ok, X509_STORE_CTX* context) {
    if (ok != 1) {
        auto* complaints = static_cast<std::vector<Complaint>*>(X509_STORE_CTX_get_app_data(context));
        complaints->push_back({X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context)});
    }
    return 1;
}

ChainFlaw flawOf(const Complaint& complaint) {
    switch (complaint.error) {
        case X509_V_OK:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        case X509_V_ERR_CERT_UNTRUSTED:
            return ChainFlaw::None;
        case X509_V_ERR_CERT_NOT_YET_VALID:
        case X509_V_ERR_CERT_HAS_EXPIRED:
            return complaint.depth == 0 ? ChainFlaw::None : ChainFlaw::Date;
        case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
        case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
            return ChainFlaw::Date;
        case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
        case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
            return ChainFlaw::Signature;
        case X509_V_ERR_INVALID_CA:
        case X509_V_ERR_INVALID_NON_CA:
        case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
            return ChainFlaw::CaFlag;
        default:
            return ChainFlaw::Other;
    }
}

CertificatesHandle stackOf(std::span<const Certificate> certificates, const Certificate& without) {
    CertificatesHandle stack(sk_X509_new_null());
    for (const Certificate& certificate : certificates) {
        if (certificate != without && X509_up_ref(certificate.handle()) == 1) {
            sk_X509_push(stack.get(), certificate.handle());
        }
    }
    return stack;
}

// A certificate of the path: one of the others as it came, or a trusted root.
std::optional<Certificate> stepOf(const CryptoContext& crypto, X509* x509, std::span<const Certificate> others) {
    const auto known = std::ranges::find(others, x509, &Certificate::handle);
    if (known != others.end()) {
        return *known;
    }
    unsigned char* der = nullptr;
    const int size = i2d_X509(x509, &der);
    if (size <= 0) {
        return std::nullopt;
    }
    auto certificate = Certificate::fromDer(crypto, {der, static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return certificate ? std::optional(std::move(*certificate)) : std::nullopt;
}

std::vector<Certificate> pathOf(const CryptoContext& crypto, X509_STORE_CTX* context, const Certificate& leaf,
                                std::span<const Certificate> others) {
    std::vector<Certificate> path{leaf};
    const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 1; chain != nullptr && i < sk_X509_num(chain); ++i) {
        auto step = stepOf(crypto, sk_X509_value(chain, i), others);
        if (!step) {
            break;
        }
        path.push_back(std::move(*step));
    }
    return path;
}

// RFC 5280, 4.1.2.5: seconds, Zulu, no fractions. Readers that are not so strict each see another moment.
bool isMalformed(const ASN1_TIME* time) {
    return X509_cmp_time(time, nullptr) == 0;
}

// RFC 5280, 4.1.1.2: both fields name the same algorithm, or else nobody can tell what was signed.
bool namesTwoAlgorithms(const Certificate& certificate) {
    const X509_ALGOR* outer = nullptr;
    X509_get0_signature(nullptr, &outer, certificate.handle());
    return X509_ALGOR_cmp(outer, X509_get0_tbs_sigalg(certificate.handle())) != 0;
}

// Where the last one's issuer was not found, OpenSSL verifies what it signed and never looks at the rest of it.
void addFlawsOfLast(const std::vector<Certificate>& path, std::chrono::sys_seconds now,
                    std::vector<Complaint>& complaints) {
    const CertificateDetails& last = path.back().details();
    const int depth = static_cast<int>(path.size()) - 1;
    if (namesTwoAlgorithms(path.back())) {
        complaints.push_back({X509_V_ERR_CERT_SIGNATURE_FAILURE, depth});
    }
    if (isMalformed(X509_get0_notBefore(path.back().handle())) ||
        isMalformed(X509_get0_notAfter(path.back().handle()))) {
        complaints.push_back({X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, depth});
    } else if (now > last.notAfter) {
        complaints.push_back({X509_V_ERR_CERT_HAS_EXPIRED, depth});
    } else if (now < last.notBefore) {
        complaints.push_back({X509_V_ERR_CERT_NOT_YET_VALID, depth});
    }
}

void judge(ChainAssessment& assessment, std::span<const Complaint> complaints) {
    const Certificate& leaf = assessment.path.front();
    // Of a leaf that is its own issuer, the CA flag is judged by a rule of its own.
    const bool isAlone = leaf.details().isSelfSigned && assessment.path.size() == 1;
    const auto flawed = std::ranges::find_if(complaints, [isAlone](const auto& c) {
        const ChainFlaw flaw = flawOf(c);
        return flaw != ChainFlaw::None && !(isAlone && flaw == ChainFlaw::CaFlag);
    });
    if (flawed != complaints.end()) {
        const auto depth = std::min(static_cast<std::size_t>(std::max(flawed->depth, 0)), assessment.path.size() - 1);
        assessment.outcome = ChainOutcome::Invalid;
        assessment.flaw = flawOf(*flawed);
        assessment.flawSubject = assessment.path[depth].details().subject;
        assessment.flawThumbprint = assessment.path[depth].thumbprint().text();
    } else if (isAlone) {
        assessment.outcome = ChainOutcome::SelfSigned;
    } else if (std::ranges::none_of(complaints, [](const auto& c) {
                   return c.error != X509_V_ERR_CERT_NOT_YET_VALID && c.error != X509_V_ERR_CERT_HAS_EXPIRED;
               })) {
        assessment.outcome = ChainOutcome::Trusted;
    } else {
        assessment.outcome = assessment.path.size() > 1 ? ChainOutcome::Untrusted : ChainOutcome::Incomplete;
    }
}

}  // namespace

ChainAssessment assessChain(const CryptoContext& crypto, const Certificate& leaf, std::span<const Certificate> others,
                            const TrustRoots& roots, std::chrono::sys_seconds now) {
    const CertificatesHandle untrusted = stackOf(others, leaf);
    const StoreContextHandle context(X509_STORE_CTX_new_ex(crypto.get(), nullptr));
    std::vector<Complaint> complaints;
    ChainAssessment assessment;
    assessment.path = {leaf};
    if (context && X509_STORE_CTX_init(context.get(), roots.handle(), leaf.handle(), untrusted.get()) == 1) {
        X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
        X509_VERIFY_PARAM_set_time(parameters, static_cast<std::time_t>(now.time_since_epoch().count()));
        // A root's own signature protects nothing, but a self-signed leaf with a broken one must not pass for intact.
        X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_CHECK_SS_SIGNATURE);
        X509_STORE_CTX_set_app_data(context.get(), &complaints);
        X509_STORE_CTX_set_verify_cb(context.get(), collect);
        if (X509_verify_cert(context.get()) != 1 && complaints.empty()) {
            complaints.push_back({X509_STORE_CTX_get_error(context.get()), 0});
        }
        assessment.path = pathOf(crypto, context.get(), leaf, others);
        addFlawsOfLast(assessment.path, now, complaints);
    } else {
        complaints.push_back({X509_V_ERR_UNSPECIFIED, 0});
    }
    assessment.lastIssuer = assessment.path.back().details().issuer;
    assessment.endsWithRoot = assessment.path.back().details().isSelfSigned;
    judge(assessment, complaints);
    ERR_clear_error();
    return assessment;
}

}  // namespace certcore
