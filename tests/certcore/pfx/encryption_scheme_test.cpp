// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/encryption_scheme.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

#include "tests/support/algorithms.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using namespace fixtures;
using testing_support::causeIn;

const Bytes salt{1, 2, 3, 4, 5, 6, 7, 8};

Bytes oldScheme(const std::string& id, std::uint64_t iterations) {
    return sequence({objectId(id), sequence({octetString(salt), integer(iterations)})});
}

Bytes scrypt(std::uint64_t cost, std::uint64_t block, std::uint64_t parallel) {
    return sequence({objectId("1.3.6.1.4.1.11591.4.11"),
                     sequence({octetString(salt), integer(cost), integer(block), integer(parallel)})});
}

Result<EncryptionScheme> read(const Bytes& der) {
    return readEncryptionScheme(parsedAlgorithm(der).get());
}

struct SchemeCase {
    Bytes der;
    std::string name;
    std::optional<std::uint64_t> iterations;
    std::uint64_t cost;
    bool needsNewerWindows;
};

TEST(EncryptionScheme, IsNamedWithAllItsParts) {
    const std::vector<SchemeCase> cases{
        {oldScheme("1.2.840.113549.1.12.1.3", 7), "PBE-SHA1-3DES", 7, 7, false},
        {oldScheme("1.2.840.113549.1.12.1.6", 7), "PBE-SHA1-RC2-40", 7, 7, false},
        {pbes2(pbkdf2(salt, 9, oidHmacSha256), aes256(1)), "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256", 9, 9, true},
        {pbes2(pbkdf2(salt, 9, oidHmacSha1), aes128(1)), "PBES2 AES-128-CBC PBKDF2-HMAC-SHA1", 9, 9, true},
        {pbes2(pbkdf2(salt, 9, oidHmacSha256), rc2(1)), "PBES2 RC2-CBC PBKDF2-HMAC-SHA256", 9, 9, true},
        {pbes2(pbkdf2(salt, 9, "1.2.3.4"), aes256(1)), "PBES2 AES-256-CBC PBKDF2-1.2.3.4", 9, 9, true},
        {pbes2(scrypt(1024, 8, 2), aes256(1)), "PBES2 AES-256-CBC scrypt", std::nullopt, 16384, true},
        {pbes2(algorithm("1.2.3.4"), aes256(1)), "PBES2 AES-256-CBC 1.2.3.4", std::nullopt, 0, true},
        {algorithm("1.3.6.1.4.1.32473.7"), "1.3.6.1.4.1.32473.7", std::nullopt, 0, false},
    };
    for (const SchemeCase& expected : cases) {
        const auto scheme = read(expected.der);
        ASSERT_TRUE(scheme) << expected.name;
        EXPECT_EQ(scheme->name, expected.name);
        EXPECT_EQ(scheme->iterations, expected.iterations) << expected.name;
        EXPECT_EQ(scheme->cost, expected.cost) << expected.name;
        EXPECT_EQ(scheme->needsNewerWindows, expected.needsNewerWindows) << expected.name;
    }
}

// RFC 8018, A.2: the default, where the parameters name no function.
TEST(EncryptionScheme, Pbkdf2WithoutAFunctionUsesSha1) {
    const Bytes plain = sequence({objectId("1.2.840.113549.1.5.12"), sequence({octetString(salt), integer(5)})});
    EXPECT_EQ(read(pbes2(plain, aes256(1)))->name, "PBES2 AES-256-CBC PBKDF2-HMAC-SHA1");
}

TEST(EncryptionScheme, CostOfScryptDoesNotOverflow) {
    const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    EXPECT_EQ(read(pbes2(scrypt(std::uint64_t{1} << 40U, std::uint64_t{1} << 40U, 7), aes256(1)))->cost, most);
}

TEST(EncryptionScheme, ParametersThatBreakTheirSyntaxAreMalformed) {
    const std::vector<Bytes> broken{
        oldScheme("1.2.840.113549.1.12.1.3", 0),
        algorithm("1.2.840.113549.1.12.1.3"),
        algorithm("1.2.840.113549.1.5.13"),
        pbes2(pbkdf2(salt, 0, oidHmacSha256), aes256(1)),
        pbes2(algorithm("1.2.840.113549.1.5.12"), aes256(1)),
        pbes2(scrypt(0, 8, 1), aes256(1)),
        pbes2(scrypt(16, 0, 1), aes256(1)),
        pbes2(scrypt(16, 8, 0), aes256(1)),
        sequence(
            {objectId("1.2.840.113549.1.12.1.3"), sequence({octetString(salt), element(0x02, {0xFF})})}),  // minus one
        sequence({objectId("1.2.840.113549.1.12.1.3"),
                  sequence({octetString(salt), element(0x02, Bytes(9, 0x7F))})}),  // of nine bytes
        pbes2(sequence({objectId("1.2.840.113549.1.5.12"), sequence({algorithm("1.2.3.4"), integer(5)})}), aes256(1)),
    };
    for (std::size_t i = 0; i < broken.size(); ++i) {
        EXPECT_EQ(causeIn(read(broken[i])), ErrorCause::PfxMalformed) << "number " << i;
    }
}

}  // namespace
}  // namespace certcore
