// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/crypt32/pfx_contents.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/provider.h>

#include <array>
#include <string_view>

#include "tests/windows/doubles/common/call_watch.h"

namespace doubles {

namespace {

constexpr std::string_view extendedProperty = "1.3.6.1.4.1.311.17.3.";

void loadProviders() {
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    static OSSL_PROVIDER* const modern = OSSL_PROVIDER_load(nullptr, "default");
    static OSSL_PROVIDER* const legacy = OSSL_PROVIDER_load(nullptr, "legacy");  // RC2
    (void)modern;
    (void)legacy;
}

std::wstring textOf(const ASN1_TYPE* value) {
    std::wstring text;
    if (value != nullptr && value->type == V_ASN1_BMPSTRING) {
        const unsigned char* data = ASN1_STRING_get0_data(value->value.bmpstring);
        for (int i = 0; i + 1 < ASN1_STRING_length(value->value.bmpstring); i += 2) {
            text.push_back(static_cast<wchar_t>(data[i] << 8 | data[i + 1]));
        }
    }
    return text;
}

Bytes octetsOf(const ASN1_TYPE* value) {
    if (value == nullptr || value->type != V_ASN1_OCTET_STRING) {
        return {};
    }
    const unsigned char* data = ASN1_STRING_get0_data(value->value.octet_string);
    return {data, data + ASN1_STRING_length(value->value.octet_string)};
}

struct Attribute {
    std::string oid;
    int nid;
    const ASN1_TYPE* value;
};

std::vector<Attribute> attributesOf(const PKCS12_SAFEBAG* bag) {
    std::vector<Attribute> found;
    const STACK_OF(X509_ATTRIBUTE)* stack = PKCS12_SAFEBAG_get0_attrs(bag);
    for (int i = 0; i < sk_X509_ATTRIBUTE_num(stack); ++i) {
        X509_ATTRIBUTE* attribute = sk_X509_ATTRIBUTE_value(stack, i);
        const ASN1_OBJECT* object = X509_ATTRIBUTE_get0_object(attribute);
        std::array<char, 128> oid{};
        OBJ_obj2txt(oid.data(), oid.size(), object, 1);
        const bool hasValue = X509_ATTRIBUTE_count(attribute) > 0;
        found.push_back({oid.data(), OBJ_obj2nid(object), hasValue ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr});
    }
    return found;
}

/// Reader walks through the bags with one password.
class Reader {
  public:
    Reader(std::string password, bool knowsAes) : m_password(std::move(password)), m_knowsAes(knowsAes) {}

    bool read(const PKCS12* pfx) {
        const ContentsHandle all(PKCS12_unpack_authsafes(pfx));
        bool isGood = all != nullptr;
        for (int i = 0; isGood && i < sk_PKCS7_num(all.get()); ++i) {
            isGood = readContent(sk_PKCS7_value(all.get(), i));
        }
        return isGood;
    }

    PfxContents contents;

  private:
    [[nodiscard]] bool isReadable(const X509_ALGOR* algorithm) const {
        const ASN1_OBJECT* object = nullptr;
        X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
        return m_knowsAes || OBJ_obj2nid(object) != NID_pbes2;
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_password.size()); }

    bool readContent(PKCS7* content) {
        if (PKCS7_type_is_data(content)) {
            return readBags(BagsHandle(PKCS12_unpack_p7data(content)).get());
        }
        if (!PKCS7_type_is_encrypted(content) || !isReadable(content->d.encrypted->enc_data->algorithm)) {
            return false;
        }
        return readBags(BagsHandle(PKCS12_unpack_p7encdata(content, m_password.data(), size())).get());
    }

    // What the exe under test hands over is its own: nesting has the depth that it gives it, one.
    bool readBags(const STACK_OF(PKCS12_SAFEBAG) * bags) {
        bool isGood = bags != nullptr;
        for (int i = 0; isGood && i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
            isGood = readBag(sk_PKCS12_SAFEBAG_value(bags, i));
        }
        return isGood;
    }

    bool readBag(const PKCS12_SAFEBAG* bag) {
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
            case NID_keyBag:
                return addKey(bag, PKCS12_SAFEBAG_get0_p8inf(bag));
            case NID_pkcs8ShroudedKeyBag: {
                const X509_ALGOR* algorithm = nullptr;
                X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
                return isReadable(algorithm) &&
                       addKey(bag, KeyInfoHandle(PKCS12_decrypt_skey(bag, m_password.data(), size())).get());
            }
            case NID_certBag:
                return addCertificate(bag);
            default:
                return true;
        }
    }

    bool addKey(const PKCS12_SAFEBAG* bag, const PKCS8_PRIV_KEY_INFO* info) {
        PfxKey key{
            .pkcs8 = encoded(info, i2d_PKCS8_PRIV_KEY_INFO), .containerName = {}, .providerName = {}, .localKeyId = {}};
        for (const Attribute& attribute : attributesOf(bag)) {
            if (attribute.nid == NID_friendlyName) {
                key.containerName = textOf(attribute.value);
            } else if (attribute.nid == NID_ms_csp_name) {
                key.providerName = textOf(attribute.value);
            } else if (attribute.nid == NID_localKeyID) {
                key.localKeyId = octetsOf(attribute.value);
            } else if (attribute.nid == NID_LocalKeySet) {
                key.isMachineKey = true;
            }
        }
        contents.keys.push_back(std::move(key));
        return !contents.keys.back().pkcs8.empty();
    }

    bool addCertificate(const PKCS12_SAFEBAG* bag) {
        const CertificateHandle x509(PKCS12_SAFEBAG_get1_cert(bag));
        PfxCertificate certificate{
            .der = encoded(x509.get(), i2d_X509), .friendlyName = {}, .localKeyId = {}, .extendedProperties = {}};
        for (const Attribute& attribute : attributesOf(bag)) {
            if (attribute.nid == NID_friendlyName) {
                certificate.friendlyName = textOf(attribute.value);
            } else if (attribute.nid == NID_localKeyID) {
                certificate.localKeyId = octetsOf(attribute.value);
            } else if (attribute.oid.starts_with(extendedProperty)) {
                const auto id = std::stoul(attribute.oid.substr(extendedProperty.size()));
                certificate.extendedProperties[id] = octetsOf(attribute.value);
            }
        }
        contents.certificates.push_back(std::move(certificate));
        return !contents.certificates.back().der.empty();
    }

    std::string m_password;
    bool m_knowsAes;
};

bool hasOldMac(const PKCS12* pfx) {
    const X509_ALGOR* algorithm = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, nullptr, pfx);
    const ASN1_OBJECT* object = nullptr;
    if (algorithm != nullptr) {
        X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    }
    return object == nullptr || OBJ_obj2nid(object) == NID_sha1;
}

// The empty password and the absent one are two; Windows tries both.
bool verifies(PKCS12* pfx, const std::string& password) {
    return PKCS12_mac_present(pfx) == 0 ||
           PKCS12_verify_mac(pfx, password.data(), static_cast<int>(password.size())) == 1 ||
           (password.empty() && PKCS12_verify_mac(pfx, nullptr, 0) == 1);
}

}  // namespace

std::optional<PfxContents> readPfx(std::span<const unsigned char> bytes, const wchar_t* password, bool knowsAes,
                                   DWORD& error) {
    loadProviders();
    const unsigned char* position = bytes.data();
    const Pkcs12Handle pfx(d2i_PKCS12(nullptr, &position, static_cast<long>(bytes.size())));
    std::optional<PfxContents> contents;
    error = static_cast<DWORD>(CRYPT_E_BAD_ENCODE);
    if (pfx) {
        Reader reader(utf8(password), knowsAes);
        const bool isReadable = knowsAes || hasOldMac(pfx.get());
        error = ERROR_INVALID_PASSWORD;
        if (isReadable && verifies(pfx.get(), utf8(password)) && reader.read(pfx.get())) {
            contents = std::move(reader.contents);
        }
    }
    ERR_clear_error();
    return contents;
}

}  // namespace doubles
