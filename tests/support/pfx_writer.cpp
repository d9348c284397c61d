// SPDX-License-Identifier: Apache-2.0
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "certcore/base/openssl_handles.h"
#include "tests/support/pfx_builder.h"
#include "tests/support/pfx_order.h"

namespace {

using certcore::BioHandle;
using certcore::Handle;
using fixtures::Bytes;
using fixtures::Item;
using fixtures::Order;

using ProviderHandle = Handle<OSSL_PROVIDER, OSSL_PROVIDER_unload>;

BioHandle opened(const std::string& path) {
    BioHandle file(BIO_new_file(path.c_str(), "rb"));
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    return file;
}

/// derFrom reads one object from a PEM file and encodes it.
template <typename Object, auto read, auto encode, auto free>
Bytes derFrom(const std::string& path) {
    const Handle<Object, free> object(read(opened(path).get(), nullptr, nullptr, nullptr));
    unsigned char* bytes = nullptr;
    const int size = object ? encode(object.get(), &bytes) : 0;
    if (size <= 0) {
        throw std::runtime_error("no such object in " + path);
    }
    Bytes der(bytes, bytes + size);
    OPENSSL_free(bytes);
    return der;
}

PKCS8_PRIV_KEY_INFO* readKey(BIO* file, PKCS8_PRIV_KEY_INFO** /*unused*/, pem_password_cb* ask, void* context) {
    const Handle<EVP_PKEY, EVP_PKEY_free> key(PEM_read_bio_PrivateKey(file, nullptr, ask, context));
    return key ? EVP_PKEY2PKCS8(key.get()) : nullptr;
}

constexpr auto& certificateFrom = derFrom<X509, PEM_read_bio_X509, i2d_X509, X509_free>;
constexpr auto& crlFrom = derFrom<X509_CRL, PEM_read_bio_X509_CRL, i2d_X509_CRL, X509_CRL_free>;
constexpr auto& keyFrom = derFrom<PKCS8_PRIV_KEY_INFO, readKey, i2d_PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

Bytes bytesFrom(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<Bytes> certificateBags(const Order& order) {
    std::vector<Bytes> bags;
    bags.reserve(order.certificates.size() + order.crls.size() + order.secrets.size());
    for (const Item& item : order.certificates) {
        bags.push_back(fixtures::certificateBag(certificateFrom(item.value), item.attributes));
    }
    for (const Item& item : order.crls) {
        bags.push_back(fixtures::crlBag(crlFrom(item.value), item.attributes));
    }
    for (const Item& item : order.secrets) {
        bags.push_back(fixtures::secretBag(item.value, item.attributes));
    }
    return bags;
}

std::vector<Bytes> keyBags(const Order& order) {
    std::vector<Bytes> bags;
    bags.reserve(order.keys.size() + order.unknownKeys.size());
    for (const Item& item : order.keys) {
        bags.push_back(fixtures::keyBag(keyFrom(item.value), item.attributes, order.password, order.keyProtection));
    }
    for (const Item& item : order.unknownKeys) {
        bags.push_back(
            fixtures::keyBag(fixtures::unknownKey(item.value), item.attributes, order.password, order.keyProtection));
    }
    return bags;
}

Bytes pfxFor(const Order& order) {
    std::vector<Bytes> contents;
    if (const auto bags = certificateBags(order); !bags.empty()) {
        contents.push_back(fixtures::encryptedContent(fixtures::safeContents(bags, order.depth), order.password,
                                                      order.certificateProtection));
    }
    if (const auto bags = keyBags(order); !bags.empty()) {
        contents.push_back(fixtures::dataContent(fixtures::safeContents(bags, order.depth)));
    }
    for (const std::string& path : order.contentInfos) {
        contents.push_back(bytesFrom(path));
    }
    const Bytes pfx = fixtures::pfxOf(contents, order.password, order.mac);
    return fixtures::joined({order.indefiniteLength ? fixtures::inIndefiniteLength(pfx) : pfx, order.trailing});
}

void write(const Order& order) {
    const Bytes pfx = pfxFor(order);
    std::ofstream file(order.out, std::ios::binary);
    file.write(reinterpret_cast<const char*>(pfx.data()), static_cast<std::streamsize>(pfx.size()));
    file.close();
    if (!file) {
        throw std::runtime_error("cannot write " + order.out);
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::span<char*> arguments(argv + 1, static_cast<std::size_t>(argc - 1));
    if (arguments.empty() || std::string(arguments[0]) == "--help") {
        std::fputs(fixtures::orderUsage(), stdout);
        return EXIT_SUCCESS;
    }
    try {
        const ProviderHandle modern(OSSL_PROVIDER_load(nullptr, "default"));
        const ProviderHandle legacy(OSSL_PROVIDER_load(nullptr, "legacy"));  // RC2; missed only when it is needed.
        write(fixtures::orderFrom(arguments));
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "pfx_writer: %s\n", problem.what());
        ERR_print_errors_fp(stderr);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
