// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/bag_attributes.h"

#include <openssl/objects.h>
#include <openssl/pkcs12.h>

#include <array>
#include <charconv>
#include <span>
#include <string_view>

#include "certcore/base/openssl_handles.h"
#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

constexpr std::string_view extendedPropertyPrefix = "1.3.6.1.4.1.311.17.3.";

std::string oidOf(const X509_ATTRIBUTE* attribute) {
    std::array<char, 128> oid{};
    OBJ_obj2txt(oid.data(), oid.size(), X509_ATTRIBUTE_get0_object(const_cast<X509_ATTRIBUTE*>(attribute)), 1);
    return oid.data();
}

std::unexpected<Error> wrongType(const std::string& oid) {
    return fail(ErrorCause::PfxMalformed, {}, "bag attribute " + oid + " has a value of the wrong type");
}

// A BMPString ought to know no characters beyond 16 bits; programs write them all the same, as UTF-16 does.
std::optional<std::string> bmpText(const ASN1_TYPE* value) {
    if (value == nullptr || value->type != V_ASN1_BMPSTRING) {
        return std::nullopt;
    }
    const ASN1_BMPSTRING* string = value->value.bmpstring;
    return utf16ToUtf8({ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string))});
}

std::optional<std::vector<unsigned char>> octets(const ASN1_TYPE* value) {
    if (value == nullptr || value->type != V_ASN1_OCTET_STRING) {
        return std::nullopt;
    }
    const ASN1_OCTET_STRING* string = value->value.octet_string;
    const std::span bytes(ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string)));
    return std::vector<unsigned char>(bytes.begin(), bytes.end());
}

std::optional<int> extendedPropertyNumber(std::string_view oid) {
    int number = 0;
    if (!oid.starts_with(extendedPropertyPrefix)) {
        return std::nullopt;
    }
    oid.remove_prefix(extendedPropertyPrefix.size());
    const auto [end, error] = std::from_chars(oid.data(), oid.data() + oid.size(), number);
    return error == std::errc() && end == oid.data() + oid.size() ? std::optional(number) : std::nullopt;
}

std::vector<unsigned char> derOf(X509_ATTRIBUTE* attribute) {
    unsigned char* der = nullptr;
    const int size = i2d_X509_ATTRIBUTE(attribute, &der);
    std::vector<unsigned char> bytes;
    if (size > 0) {
        bytes.assign(der, der + size);
        OPENSSL_free(der);
    }
    return bytes;
}

// Windows writes the keyset marker with an empty set of values, so a missing value is no flaw of it.
Result<void> readOne(X509_ATTRIBUTE* attribute, BagAttributes& into) {
    const std::string oid = oidOf(attribute);
    const ASN1_TYPE* value = X509_ATTRIBUTE_count(attribute) > 0 ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    switch (OBJ_obj2nid(X509_ATTRIBUTE_get0_object(attribute))) {
        case NID_friendlyName:
            into.friendlyName = bmpText(value);
            return into.friendlyName ? Result<void>() : Result<void>(wrongType(oid));
        case NID_ms_csp_name:
            into.providerName = bmpText(value);
            return into.providerName ? Result<void>() : Result<void>(wrongType(oid));
        case NID_localKeyID: {
            const auto id = octets(value);
            into.localKeyId = id.value_or(std::vector<unsigned char>());
            return id ? Result<void>() : Result<void>(wrongType(oid));
        }
        case NID_LocalKeySet:
            into.machineKeyset = true;
            return {};
        default:
            break;
    }
    const auto number = extendedPropertyNumber(oid);
    const auto property = octets(value);
    if (number && property) {
        into.extendedProperties[*number] = *property;
    } else {
        into.others.push_back(derOf(attribute));
    }
    return {};
}

std::vector<unsigned char> encodeOne(const std::string& oid, int type, std::span<const unsigned char> value) {
    const AttributeHandle attribute(
        X509_ATTRIBUTE_create_by_txt(nullptr, oid.c_str(), type, value.data(), static_cast<int>(value.size())));
    return attribute ? derOf(attribute.get()) : std::vector<unsigned char>();
}

std::vector<unsigned char> encodeText(const std::string& oid, std::string_view text) {
    return encodeOne(oid, V_ASN1_BMPSTRING, utf8ToUtf16(text));
}

}  // namespace

std::vector<std::vector<unsigned char>> encodeBagAttributes(const BagAttributes& attributes) {
    std::vector<std::vector<unsigned char>> encoded = attributes.others;
    if (attributes.friendlyName) {
        encoded.push_back(encodeText("1.2.840.113549.1.9.20", *attributes.friendlyName));
    }
    if (!attributes.localKeyId.empty()) {
        encoded.push_back(encodeOne("1.2.840.113549.1.9.21", V_ASN1_OCTET_STRING, attributes.localKeyId));
    }
    if (attributes.providerName) {
        encoded.push_back(encodeText("1.3.6.1.4.1.311.17.1", *attributes.providerName));
    }
    if (attributes.machineKeyset) {
        encoded.push_back(encodeOne("1.3.6.1.4.1.311.17.2", 0, {}));
    }
    for (const auto& [number, value] : attributes.extendedProperties) {
        encoded.push_back(
            encodeOne(std::string(extendedPropertyPrefix) + std::to_string(number), V_ASN1_OCTET_STRING, value));
    }
    return encoded;
}

Result<BagAttributes> readBagAttributes(const PKCS12_SAFEBAG* bag) {
    BagAttributes attributes;
    const STACK_OF(X509_ATTRIBUTE)* stack = PKCS12_SAFEBAG_get0_attrs(bag);
    for (int i = 0; i < sk_X509_ATTRIBUTE_num(stack); ++i) {
        if (auto read = readOne(sk_X509_ATTRIBUTE_value(stack, i), attributes); !read) {
            return passOn(read);
        }
    }
    return attributes;
}

}  // namespace certcore
