// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <algorithm>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class CheckExitCode : public Sandbox {
  protected:
    /// trusting knows the fixtures' root, so that a finding stands for itself.
    [[nodiscard]] Ended trusting(const std::string& file) const {
        Call one = call({"check", file, "--json", "--password-stdin"});
        one.environment["SSL_CERT_FILE"] = fixture("root.pem");
        one.input = "assist\n";
        return runToEnd(one);
    }
};

struct Unopened {
    const char* file;
    int exit;
    const char* code;
};

constexpr Unopened unopened[] = {
    {"certificate.pem", 3, "not-a-pfx"},
    {"root.pem", 3, "not-a-pfx"},
    {"key.pem", 3, "not-a-pfx"},
    {"bundle.pem", 3, "not-a-pfx"},
    {"request.csr", 3, "not-a-pfx"},
    {"revocation-list.pem", 3, "not-a-pfx"},
    {"certificate.cer", 3, "not-a-pfx"},
    {"key.der", 3, "not-a-pfx"},
    {"request-der.csr", 3, "not-a-pfx"},
    {"certificate.p7b", 3, "not-a-pfx"},
    {"certificate-pem.p7b", 3, "not-a-pfx"},
    {"archive.zip", 3, "not-a-pfx"},
    {"empty.zip", 3, "not-a-pfx"},
    {"keystore.jks", 3, "not-a-pfx"},
    {"store.sst", 3, "not-a-pfx"},
    {"base64-pfx.txt", 3, "not-a-pfx"},
    {"text.txt", 3, "not-a-pfx"},
    {"random.bin", 3, "not-a-pfx"},
    {"empty.bin", 3, "not-a-pfx"},
    {"large.bin", 3, "file-unreadable"},
    {"is-not-there.pfx", 3, "file-unreadable"},
    {"root.pem/is-not-there.pfx", 3, "file-unreadable"},
    {"truncated.pfx", 3, "malformed"},
    {"nested-too-deep.pfx", 3, "malformed"},
    {"wrong-type-friendly-name.pfx", 3, "malformed"},
    {"encrypted-null-content.pfx", 3, "malformed"},
    {"data-null-content.pfx", 3, "malformed"},
    {"auth-safe-null-content.pfx", 3, "malformed"},
    {"empty-password.pfx", 4, "wrong-password"},
    {"non-ascii-password.pfx", 4, "wrong-password"},
    {"absent-password.pfx", 4, "wrong-password"},
    {"absent-password-3des.pfx", 4, "wrong-password"},
    {"mac-iterations-20-million.pfx", 5, "too-costly"},
    {"key-iterations-20-million.pfx", 5, "too-costly"},
    {"certificate-iterations-20-million.pfx", 5, "too-costly"},
};

TEST_F(CheckExitCode, SaysWhyAFileCannotBeOpened) {
    for (const Unopened& row : unopened) {
        const Ended ended = trusting(fixture(row.file));
        EXPECT_EQ(ended.code, row.exit) << row.file;
        EXPECT_EQ(errorCodeOf(documentOf(ended)), row.code) << row.file;
        EXPECT_EQ(ended.err, "") << row.file;
    }
}

TEST_F(CheckExitCode, ImportSaysTheSame) {
    for (const Unopened& row : unopened) {
        const Ended ended = open({"import", fixture(row.file), "--store", store()});
        EXPECT_EQ(ended.code, row.exit) << row.file;
        EXPECT_EQ(errorCodeOf(documentOf(ended)), row.code) << row.file;
    }
    EXPECT_FALSE(fs::exists(store()));
}

// Without --json the sentences go to standard error, and nothing else goes anywhere.
TEST_F(CheckExitCode, IsTheSameWithoutJson) {
    for (const Unopened& row : unopened) {
        Call one = call({"check", fixture(row.file), "--password-stdin"});
        one.input = "assist\n";
        const Ended ended = runToEnd(one);
        EXPECT_EQ(ended.code, row.exit) << row.file;
        EXPECT_EQ(ended.out, "") << row.file;
        EXPECT_NE(ended.err, "") << row.file;
    }
}

struct Judged {
    const char* name;
    int exit;
    const char* verdict;
    const char* finding;  // "" where there is none but needs-newer-windows
};

constexpr Judged judged[] = {
    {"good", 0, "fits", ""},
    {"good-aes128", 0, "fits", ""},
    {"good-wildcard-only", 0, "fits", ""},
    {"good-san-ip", 0, "fits", ""},
    {"good-ec", 0, "fits", ""},
    {"rsa-3072", 0, "fits", ""},
    {"ec-p384", 0, "fits", ""},
    {"no-mac", 0, "fits", ""},
    {"plain-with-mac", 0, "fits", ""},
    {"indefinite-length", 0, "fits", ""},
    {"nested-safe-contents", 0, "fits", ""},
    {"trailing-bytes", 0, "fits", ""},
    {"with-crl-and-secret", 0, "fits", ""},
    {"same-certificate-twice", 0, "fits", ""},
    {"key-twice", 0, "fits", ""},
    {"shared-salt-6-keys", 0, "fits", ""},
    {"any-eku", 0, "fits", ""},
    {"no-eku", 0, "fits", ""},
    {"not-t10", 0, "fits", ""},
    {"expires-in-10-days-of-20", 0, "fits", ""},
    {"unknown-key-beside-good", 0, "fits", "key-not-supported"},
    {"long-400-days", 0, "fits", "lifetime-too-long"},
    {"expires-in-10-days", 0, "fits-with-warnings", "expires-soon"},
    {"public-policy-400-days", 0, "fits-with-warnings", "lifetime-too-long"},
    {"sha1-signed", 0, "fits-with-warnings", "weak-signature"},
    {"md5-signed", 0, "fits-with-warnings", "weak-signature"},
    {"chain-missing", 0, "fits-with-warnings", "chain-incomplete"},
    {"self-signed", 0, "fits-with-warnings", "self-signed"},
    {"good-with-root", 0, "fits-with-warnings", "contains-root"},
    {"empty", 1, "does-not-fit", "no-certificate"},
    {"key-only", 1, "does-not-fit", "no-certificate"},
    {"enveloped-data", 1, "does-not-fit", "no-certificate"},
    {"certificate-only", 1, "does-not-fit", "no-private-key"},
    {"unknown-key-algorithm", 1, "does-not-fit", "no-private-key"},
    {"key-of-another-certificate", 1, "does-not-fit", "key-mismatch"},
    {"two-servers", 1, "does-not-fit", "several-server-certificates"},
    {"two-certificates-one-key", 1, "does-not-fit", "several-server-certificates"},
    {"cn-only", 1, "does-not-fit", "no-wildcard-or-san"},
    {"san-email-only", 1, "does-not-fit", "no-wildcard-or-san"},
    {"no-names-at-all", 1, "does-not-fit", "no-wildcard-or-san"},
    {"san-trailing-dot", 1, "does-not-fit", "no-wildcard-or-san"},
    {"wildcard-too-broad", 1, "does-not-fit", "wildcard-too-broad"},
    {"wildcard-co-uk", 1, "does-not-fit", "wildcard-too-broad"},
    {"ca-leaf", 1, "does-not-fit", "is-ca-certificate"},
    {"t10-root", 1, "does-not-fit", "t10-certificate"},
    {"t10-in-issuer", 1, "does-not-fit", "t10-certificate"},
    {"client-auth-only", 1, "does-not-fit", "not-for-server-authentication"},
    {"ku-cert-sign-only", 1, "does-not-fit", "not-for-server-authentication"},
    {"expired", 1, "does-not-fit", "expired"},
    {"not-yet-valid", 1, "does-not-fit", "not-yet-valid"},
    {"rsa-1024", 1, "does-not-fit", "weak-key"},
    {"ec-p224", 1, "does-not-fit", "weak-key"},
    {"dsa-2048", 1, "does-not-fit", "weak-key"},
    {"chain-expired-intermediate", 1, "does-not-fit", "chain-invalid"},
    {"chain-intermediate-not-ca", 1, "does-not-fit", "chain-invalid"},
    {"chain-wrong-signature", 1, "does-not-fit", "chain-invalid"},
    {"self-signed-bad-signature", 1, "does-not-fit", "chain-invalid"},
};

TEST_F(CheckExitCode, FollowsTheFindings) {
    for (const Judged& row : judged) {
        const Ended ended = trusting(pfx(row.name));
        const Json document = documentOf(ended);
        auto ids = findingIds(document);
        EXPECT_EQ(ended.code, row.exit) << row.name;
        EXPECT_EQ(document["verdict"], row.verdict) << row.name;
        std::erase(ids, "needs-newer-windows");
        if (row.finding[0] == '\0') {
            EXPECT_TRUE(ids.empty()) << row.name << ": " << ids.front();
        } else {
            EXPECT_TRUE(hasFinding(document, row.finding)) << row.name;
        }
    }
}

TEST_F(CheckExitCode, SaysAtMostOneThingOfTheChain) {
    for (const Judged& row : judged) {
        int said = 0;
        for (const std::string& id : findingIds(documentOf(open({"check", pfx(row.name)})))) {
            said += id == "chain-incomplete" || id == "chain-untrusted" || id == "chain-invalid" || id == "self-signed";
        }
        EXPECT_LE(said, 2) << row.name;
        EXPECT_TRUE(said <= 1 || hasFinding(documentOf(open({"check", pfx(row.name)})), "several-server-certificates"))
            << row.name;
    }
}

TEST_F(CheckExitCode, IsThreeForAPipe) {
    const fs::path pipe = folder() / "pipe.pfx";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const Ended ended = open({"check", pipe.string()});
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "file-unreadable");
}

TEST_F(CheckExitCode, WritesNothing) {
    for (const char* name : {"good", "expired", "key-only"}) {
        const Ended ended = open({"check", pfx(name)});
        EXPECT_LE(ended.code, 1);
    }
    EXPECT_FALSE(fs::exists(folder() / "data"));
    EXPECT_TRUE(fs::is_empty(folder() / "home"));
}

}  // namespace
}  // namespace clitests
