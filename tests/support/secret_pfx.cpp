// SPDX-License-Identifier: Apache-2.0
#include "tests/support/secret_pfx.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "certcore/base/openssl_handles.h"
#include "tests/support/child_process.h"
#include "tests/support/fixtures.h"

namespace testing_support {

namespace {

using certcore::BioHandle;
using certcore::KeyHandle;
using certcore::X509Handle;

constexpr std::size_t shortWidth = Needles::shortestWindow;
constexpr std::size_t longWidth = 16;

// Of the Latin alphabet, so that it has a form in Latin-1, too.
std::u16string randomPassword(bool ascii) {
    constexpr std::u16string_view letters = u"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    constexpr std::size_t length = 32;
    std::array<unsigned char, length> random{};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1) {
        throw std::runtime_error("no random numbers");
    }
    std::u16string password;
    for (const unsigned char byte : random) {
        password += letters[byte % letters.size()];
    }
    if (!ascii) {
        password[length / 2] = u'\u00F6';
    }
    return password;
}

std::string utf8Of(const std::u16string& text) {
    std::string utf8;
    for (const char16_t c : text) {
        if (c < 0x80) {
            utf8 += static_cast<char>(c);
        } else {
            utf8 += static_cast<char>(0xC0U | (c >> 6U));
            utf8 += static_cast<char>(0x80U | (c & 0x3FU));
        }
    }
    return utf8;
}

void addPassword(Needles& needles, const std::u16string& password) {
    std::string little;
    std::string big;
    std::string latin1;
    for (const char16_t c : password) {
        const char low = static_cast<char>(c & 0xFFU);
        const char high = static_cast<char>(c >> 8U);
        little += {low, high};
        big += {high, low};
        latin1 += low;
    }
    needles.add("password-UTF-8", utf8Of(password), shortWidth);
    needles.add("password-UTF-16LE", little, longWidth);
    needles.add("password-UTF-16BE", big, longWidth);
    needles.add("password-Latin-1", latin1, shortWidth);
}

std::string numberOf(const EVP_PKEY* key, const char* name) {
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1) {
        return {};
    }
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
    BN_clear_free(number);
    return bytes;
}

std::string derOf(const EVP_PKEY* key) {
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || i2d_PKCS8PrivateKeyInfo_bio(bio.get(), key) != 1) {
        throw std::runtime_error("no PKCS #8");
    }
    char* der = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &der);
    return {der, static_cast<std::size_t>(size)};
}

// The part of the base64 text that stands for the number: three bytes are four letters, and 64 letters are a line.
void addPem(Needles& needles, const std::string& name, const std::string& der, const std::string& number) {
    const std::size_t at = der.find(number);
    if (at == std::string::npos) {
        throw std::runtime_error(name + " is not in PKCS #8");
    }
    std::string base64(der.size() * 2, '\0');
    base64.resize(static_cast<std::size_t>(EVP_EncodeBlock(reinterpret_cast<unsigned char*>(base64.data()),
                                                           reinterpret_cast<const unsigned char*>(der.data()),
                                                           static_cast<int>(der.size()))));
    constexpr std::size_t line = 64;
    const std::size_t end = (at + number.size()) / 3 * 4;
    for (std::size_t from = (at + 2) / 3 * 4; from < end;) {
        const std::size_t to = std::min(end, (from / line + 1) * line);
        needles.add(name, base64.substr(from, to - from), longWidth);
        from = to;
    }
}

void addKey(Needles& needles, const EVP_PKEY* key) {
    constexpr std::array numbers{OSSL_PKEY_PARAM_RSA_D,         OSSL_PKEY_PARAM_RSA_FACTOR1,
                                 OSSL_PKEY_PARAM_RSA_FACTOR2,   OSSL_PKEY_PARAM_RSA_EXPONENT1,
                                 OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1,
                                 OSSL_PKEY_PARAM_PRIV_KEY};
    const std::string der = derOf(key);
    for (const char* name : numbers) {
        std::string number = numberOf(key, name);
        if (number.empty()) {
            continue;  // of the other kind of key
        }
        addPem(needles, std::string(name) + "-PEM", der, number);
        needles.add(std::string(name) + "-big-endian", number, longWidth);
        std::ranges::reverse(number);
        needles.add(std::string(name) + "-little-endian", number, longWidth);
    }
}

KeyHandle readKey(const std::string& name) {
    const BioHandle file(BIO_new_file((fixtureFolder() / "keys" / (name + ".pem")).c_str(), "r"));
    return KeyHandle(file ? PEM_read_bio_PrivateKey(file.get(), nullptr, nullptr, nullptr) : nullptr);
}

X509Handle readCertificate(const std::string& name) {
    const BioHandle file(BIO_new_file((fixtureFolder() / "certificates" / (name + ".pem")).c_str(), "r"));
    return X509Handle(file ? PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr) : nullptr);
}

// In a process of its own. The answer: the masked password in hexadecimal digits, and the needles.
std::string make(const std::filesystem::path& path, const SecretPair& pair) {
    const std::u16string password = randomPassword(pair.asciiPassword);
    const KeyHandle key = readKey(pair.key);
    const X509Handle certificate = readCertificate(pair.certificate);
    if (!key || !certificate) {
        throw std::runtime_error("no such key or certificate among the fixtures");
    }
    const std::string utf8 = utf8Of(password);
    const certcore::Pkcs12Handle pfx(PKCS12_create(utf8.c_str(), nullptr, key.get(), certificate.get(), nullptr,
                                                   NID_aes_256_cbc, NID_aes_256_cbc, 2048, 2048, 0));
    const BioHandle out(BIO_new_file(path.c_str(), "wb"));
    if (!pfx || !out || i2d_PKCS12_bio(out.get(), pfx.get()) != 1 || BIO_flush(out.get()) != 1) {
        throw std::runtime_error("no PFX");
    }
    Needles whole;
    whole.add("password", utf8, utf8.size());
    Needles needles;
    addPassword(needles, password);
    addKey(needles, key.get());
    return whole.toText() + needles.toText();
}

}  // namespace

SecretPfx makeSecretPfx(const std::filesystem::path& folder, const SecretPair& pair) {
    SecretPfx made;
    made.file = folder / "secret.pfx";
    const auto answer = inChild([&] { return make(made.file, pair); });
    if (!answer) {
        throw std::runtime_error("the process that makes the PFX failed");
    }
    const std::size_t firstLine = answer->find('\n') + 1;
    made.maskedPassword = Needles::fromText(answer->substr(0, firstLine)).windows().at(0).bytes;
    made.needles = Needles::fromText(std::string_view(*answer).substr(firstLine));
    return made;
}

}  // namespace testing_support
