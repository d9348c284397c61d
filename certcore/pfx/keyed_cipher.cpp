// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/keyed_cipher.h"

#include <openssl/evp.h>

#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "certcore/base/crypto_context.h"

namespace certcore {

namespace {

bool setTag(EVP_CIPHER_CTX* context, std::span<const unsigned char> tag) {
    // OpenSSL takes a pointer to what it does not write to.
    std::vector<unsigned char> copy(tag.begin(), tag.end());
    return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(copy.size()), copy.data()) == 1;
}

}  // namespace

KeyedCipher::KeyedCipher(CipherContextHandle context, std::size_t tagSize)
    : m_context(std::move(context)), m_tagSize(tagSize) {}

Result<Secret> KeyedCipher::decrypt(const ASN1_OCTET_STRING* ciphertext) {
    const std::span whole(ASN1_STRING_get0_data(ciphertext), static_cast<std::size_t>(ASN1_STRING_length(ciphertext)));
    if (whole.size() < m_tagSize || whole.size() > std::numeric_limits<int>::max() - EVP_MAX_BLOCK_LENGTH) {
        return fail(ErrorCause::PfxMalformed, {}, "length of the ciphertext");
    }
    const auto hidden = whole.first(whole.size() - m_tagSize);
    if (m_tagSize > 0 && !setTag(m_context.get(), whole.last(m_tagSize))) {
        return fail(ErrorCause::PfxMalformed, {}, "authentication tag");
    }
    Secret buffer = Secret::ofSize(hidden.size() + EVP_MAX_BLOCK_LENGTH);
    int first = 0;
    int last = 0;
    if (EVP_DecryptUpdate(m_context.get(), buffer.writable().data(), &first, hidden.data(),
                          static_cast<int>(hidden.size())) != 1 ||
        EVP_DecryptFinal_ex(m_context.get(), buffer.writable().data() + first, &last) != 1) {
        return fail(ErrorCause::PasswordWrong, {}, lastOpenSslError());
    }
    return Secret(buffer.bytes().first(static_cast<std::size_t>(first) + static_cast<std::size_t>(last)));
}

}  // namespace certcore
