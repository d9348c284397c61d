// SPDX-License-Identifier: Apache-2.0
#include "tests/certcore/bind/bindings.h"

#include "certcore/base/text_encoding.h"

namespace testing_support {

using certcore::BindingRecord;
using certcore::Endpoint;

BindingRecord ipRecord(const std::string& endpoint, char digit) {
    return {*Endpoint::parse(endpoint),
            *certcore::fromHex(std::string(40, digit)),
            "MY",
            std::string(certcore::iisAppId),
            {}};
}

BindingRecord fullRecord(const std::string& endpoint) {
    return {*Endpoint::parse(endpoint),
            *certcore::fromHex("0123456789ABCDEF0123456789ABCDEF01234567"),
            "WebHosting",
            "{00112233-4455-6677-8899-aabbccddeeff}",
            {1, 3600, 15000, "a list", "a store of lists", 0x2}};
}

}  // namespace testing_support
