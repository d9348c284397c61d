// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pfx_order.h"

#include <charconv>
#include <cstddef>
#include <functional>
#include <map>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace fixtures {

namespace {

constexpr auto* usage = R"(Writes PFX files for tests, odd and broken ones too.

pfx_writer --out FILE [OPTION]... [ITEM]...

Options for the whole file:
  --password TEXT          default: assist    --no-password            absent, which is not the same as empty
  --mac DIGEST:ITERATIONS  sha256:2048        --no-mac
  --encryption SCHEME      aes-256, aes-128, 3des, rc2-40, none
  --iterations N           of the encryption  --salt HEX               one for all (default: each its own)
  --mac-claims N, --key-claims N, --certificate-claims N
                           iterations that the header states and nobody computed
  --nest N                 SafeContents in SafeContents, N times
  --indefinite-length      the outermost elements in BER
  --trailing HEX           bytes after the end

Items. The keys' SafeContents come after that of the certificates, CRLs and secrets; within a kind the order is kept:
  --cert FILE[,ATTRIBUTE]...        PEM       --key FILE[,ATTRIBUTE]...       PEM
  --crl FILE[,ATTRIBUTE]...         PEM       --secret TEXT[,ATTRIBUTE]...
  --unknown-key OID[,ATTRIBUTE]...            --content-info FILE             DER, taken as it is

Attributes: name=TEXT, name-is-boolean, key-id=HEX, propN=HEX, csp=TEXT, machine
)";

constexpr auto* oidFriendlyName = "1.2.840.113549.1.9.20";
constexpr auto* oidLocalKeyId = "1.2.840.113549.1.9.21";
constexpr auto* oidProviderName = "1.3.6.1.4.1.311.17.1";
constexpr auto* oidMachineKeyset = "1.3.6.1.4.1.311.17.2";
constexpr auto* oidExtendedProperty = "1.3.6.1.4.1.311.17.3.";

std::uint64_t number(const std::string& text) {
    std::uint64_t value = 0;
    const char* end = text.data() + text.size();
    if (const auto read = std::from_chars(text.data(), end, value); read.ec != std::errc{} || read.ptr != end) {
        throw std::runtime_error("not a number: " + text);
    }
    return value;
}

Bytes encodedAttribute(const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string name = text.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : text.substr(equals + 1);
    if (name == "name") {
        return bagAttribute(oidFriendlyName, {bmpString(value)});
    }
    if (name == "name-is-boolean") {
        return bagAttribute(oidFriendlyName, {boolean(true)});
    }
    if (name == "key-id") {
        return bagAttribute(oidLocalKeyId, {octetString(fromHex(value))});
    }
    if (name == "csp") {
        return bagAttribute(oidProviderName, {bmpString(value)});
    }
    if (name == "machine") {
        return bagAttribute(oidMachineKeyset, {});
    }
    if (name.starts_with("prop")) {
        return bagAttribute(oidExtendedProperty + name.substr(4), {octetString(fromHex(value))});
    }
    throw std::runtime_error("unknown attribute: " + text);
}

Item itemFrom(const std::string& text) {
    std::istringstream parts(text);
    Item item;
    std::getline(parts, item.value, ',');
    for (std::string part; std::getline(parts, part, ',');) {
        item.attributes.push_back(encodedAttribute(part));
    }
    return item;
}

Mac macFrom(const std::string& text) {
    const std::size_t colon = text.find(':');
    Mac mac;
    mac.digest = text.substr(0, colon);
    if (colon != std::string::npos) {
        mac.iterations = number(text.substr(colon + 1));
    }
    return mac;
}

using Flag = std::function<void(Order&)>;
using Option = std::function<void(Order&, const std::string&)>;

const std::map<std::string, Flag>& flags() {
    static const std::map<std::string, Flag> all{
        {"--no-password", [](Order& order) { order.password.reset(); }},
        {"--no-mac", [](Order& order) { order.mac.reset(); }},
        {"--indefinite-length", [](Order& order) { order.indefiniteLength = true; }},
    };
    return all;
}

const std::map<std::string, Option>& options() {
    using Text = const std::string&;
    static const std::map<std::string, Option> all{
        {"--out", [](Order& order, Text text) { order.out = text; }},
        {"--password", [](Order& order, Text text) { order.password = text; }},
        {"--mac", [](Order& order, Text text) { order.mac = macFrom(text); }},
        {"--mac-claims", [](Order& order, Text text) { order.macClaim = number(text); }},
        {"--encryption",
         [](Order& order, Text text) { order.keyProtection.scheme = order.certificateProtection.scheme = text; }},
        {"--iterations",
         [](Order& order, Text text) {
             order.keyProtection.iterations = order.certificateProtection.iterations = number(text);
         }},
        {"--salt",
         [](Order& order, Text text) { order.keyProtection.salt = order.certificateProtection.salt = fromHex(text); }},
        {"--key-claims", [](Order& order, Text text) { order.keyProtection.claim = number(text); }},
        {"--certificate-claims", [](Order& order, Text text) { order.certificateProtection.claim = number(text); }},
        {"--nest", [](Order& order, Text text) { order.depth = static_cast<unsigned>(number(text)); }},
        {"--trailing", [](Order& order, Text text) { order.trailing = fromHex(text); }},
        {"--cert", [](Order& order, Text text) { order.certificates.push_back(itemFrom(text)); }},
        {"--key", [](Order& order, Text text) { order.keys.push_back(itemFrom(text)); }},
        {"--crl", [](Order& order, Text text) { order.crls.push_back(itemFrom(text)); }},
        {"--secret", [](Order& order, Text text) { order.secrets.push_back(itemFrom(text)); }},
        {"--unknown-key", [](Order& order, Text text) { order.unknownKeys.push_back(itemFrom(text)); }},
        {"--content-info", [](Order& order, Text text) { order.contentInfos.push_back(text); }},
    };
    return all;
}

}  // namespace

const char* orderUsage() {
    return usage;
}

Order orderFrom(std::span<char*> arguments) {
    Order order;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string name = arguments[i];
        if (const auto flag = flags().find(name); flag != flags().end()) {
            flag->second(order);
            continue;
        }
        const auto option = options().find(name);
        if (option == options().end() || i + 1 == arguments.size()) {
            throw std::runtime_error("unknown option, or one without its value: " + name);
        }
        option->second(order, arguments[++i]);
    }
    if (order.out.empty()) {
        throw std::runtime_error("--out is missing");
    }
    if (order.mac) {
        order.mac->claim = order.macClaim;
    }
    return order;
}

}  // namespace fixtures
