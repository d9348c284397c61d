// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

using testing::ElementsAre;

class CheckDocument : public Sandbox {
  protected:
    [[nodiscard]] Json check(const std::string& name, const std::vector<std::string>& more = {}) const {
        std::vector<std::string> arguments{"check", pfx(name)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return documentOf(open(arguments));
    }

    /// trusting knows the fixtures' root, and nothing else.
    [[nodiscard]] Ended trusting(const std::string& name) const {
        Call one = call({"check", pfx(name), "--json", "--password-stdin"});
        one.environment["SSL_CERT_FILE"] = fixture("root.pem");
        one.input = "assist\n";
        return runToEnd(one);
    }
};

std::vector<std::string> findingsOf(const Json& document, const std::string& severity) {
    std::vector<std::string> ids;
    for (const Json& finding : document["findings"]) {
        if (finding["severity"] == severity) {
            ids.push_back(finding["id"]);
        }
    }
    return ids;
}

TEST_F(CheckDocument, HasEveryKeyOfTheContract) {
    for (const char* name : {"good", "good-3des-sha1", "no-mac-no-encryption", "with-attributes", "friendly-name",
                             "two-servers", "key-only", "certificate-only", "empty", "good-san-ip", "dsa-2048"}) {
        const Json document = check(name);
        expectShape(document, fileShape(), name);
        EXPECT_EQ(document["file"], pfx(name));
        EXPECT_EQ(document["size"], fs::file_size(pfx(name)));
    }
}

TEST_F(CheckDocument, IsTheOnlyThingOnStandardOutput) {
    const Ended ended = open({"check", pfx("good")});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_EQ(ended.out.front(), '{');
    EXPECT_EQ(ended.out.substr(ended.out.size() - 2), "}\n");
}

TEST_F(CheckDocument, KeepsTheFilesNameAsGiven) {
    fs::copy(pfx("good"), folder() / "mein zertifikat ü.pfx");
    Call one = call({"check", "./mein zertifikat ü.pfx", "--json", "--password-stdin"});
    one.folder = folder();
    one.input = "assist\n";
    EXPECT_EQ(documentOf(runToEnd(one))["file"], "./mein zertifikat ü.pfx");
}

TEST_F(CheckDocument, NamesTheEncryption) {
    const std::string aes256 = "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256";
    const std::string aes128 = "PBES2 AES-128-CBC PBKDF2-HMAC-SHA256";
    const Json modern{{"mac", "HMAC-SHA256"},           {"mac_iterations", 2048},  {"key", aes256},
                      {"key_iterations", 2048},         {"certificates", aes256},  {"certificate_iterations", 2048},
                      {"minimum_windows_build", 17763}, {"password_form", "given"}};
    EXPECT_EQ(check("good")["encryption"], modern);
    Json other = modern;
    other["key"] = other["certificates"] = aes128;
    EXPECT_EQ(check("good-aes128")["encryption"], other);
    other = modern;
    other["mac"] = other["mac_iterations"] = nullptr;
    EXPECT_EQ(check("no-mac")["encryption"], other);
    const Json old = check("good-3des-sha1")["encryption"];
    EXPECT_EQ(old["mac"], "HMAC-SHA1");
    EXPECT_EQ(old["minimum_windows_build"], nullptr);
    const Json none = check("no-mac-no-encryption")["encryption"];
    for (const auto& [key, value] : none.items()) {
        EXPECT_EQ(value, nullptr) << key;
    }
}

TEST_F(CheckDocument, TellsAGoodServerCertificate) {
    const Json document = check("good");
    ASSERT_EQ(document["certificates"].size(), 2U);
    const Json& leaf = document["certificates"][0];
    EXPECT_EQ(leaf["role"], "server");
    EXPECT_EQ(leaf["subject"], "CN=assist.example.com");
    EXPECT_EQ(leaf["issuer"], "CN=Example Server CA,O=Example");
    EXPECT_EQ(leaf["thumbprint"], thumbprintOf("leaf"));
    EXPECT_EQ(leaf["dns_names"], Json::array({"assist.example.com", "*.example.com"}));
    EXPECT_EQ(leaf["ip_addresses"], Json::array());
    EXPECT_EQ(leaf["key"], "RSA-2048");
    EXPECT_EQ(leaf["signature"], "sha256WithRSAEncryption");
    EXPECT_EQ(leaf["friendly_name"], nullptr);
    EXPECT_EQ(leaf["has_private_key"], true);
    EXPECT_EQ(leaf["extended_properties"], Json::array());
    EXPECT_EQ(document["certificates"][1]["role"], "intermediate");
    EXPECT_EQ(document["certificates"][1]["thumbprint"], thumbprintOf("intermediate"));
    EXPECT_EQ(document["certificates"][1]["has_private_key"], false);
    EXPECT_EQ(document["certificates"][1]["not_before"], "2020-01-01T00:00:00Z");
    EXPECT_EQ(document["keys"], 1);
}

TEST_F(CheckDocument, TellsNamesKeysAndAttributes) {
    EXPECT_EQ(check("friendly-name")["certificates"][0]["friendly_name"], "Zertifikat für München");
    EXPECT_EQ(check("with-attributes")["certificates"][0]["friendly_name"], "Assist");
    EXPECT_EQ(check("with-attributes")["certificates"][0]["extended_properties"], Json::array({20, 71}));
    EXPECT_EQ(check("good-san-ip")["certificates"][0]["ip_addresses"], Json::array({"192.0.2.10", "2001:db8::10"}));
    EXPECT_EQ(check("unicode-subject")["certificates"][0]["subject"], "CN=assist.example.com,O=Müller & Söhne");
    EXPECT_EQ(check("empty-subject")["certificates"][0]["subject"], "");
    EXPECT_EQ(check("good-ec")["certificates"][0]["key"], "EC-P-256");
    EXPECT_EQ(check("ed25519")["certificates"][0]["key"], "Ed25519");
    EXPECT_EQ(check("rsa-3072")["certificates"][0]["key"], "RSA-3072");
    EXPECT_EQ(check("many-names")["certificates"][0]["dns_names"].size(), 100U);
}

TEST_F(CheckDocument, TellsRoles) {
    const auto roles = [this](const std::string& name) {
        std::vector<std::string> list;
        const Json document = check(name);
        for (const Json& certificate : document["certificates"]) {
            list.push_back(certificate["role"]);
        }
        return list;
    };
    EXPECT_THAT(roles("good-with-root"), ElementsAre("server", "intermediate", "root"));
    EXPECT_THAT(roles("leaf-after-others"), ElementsAre("server", "root", "intermediate"));
    EXPECT_THAT(roles("self-signed"), ElementsAre("server"));
    EXPECT_THAT(roles("two-servers"), ElementsAre("server", "server", "intermediate"));
    // Without any key: the one that is nobody's issuer.
    EXPECT_THAT(roles("certificate-only"), ElementsAre("server", "intermediate"));
}

TEST_F(CheckDocument, OpensWhatHoldsNoCertificateOrNoKey) {
    const Json keyOnly = check("key-only");
    EXPECT_EQ(keyOnly["certificates"], Json::array());
    EXPECT_EQ(keyOnly["keys"], 1);
    EXPECT_TRUE(hasFinding(keyOnly, "no-certificate"));
    const Json certificateOnly = check("certificate-only");
    EXPECT_EQ(certificateOnly["keys"], 0);
    EXPECT_TRUE(hasFinding(certificateOnly, "no-private-key"));
    EXPECT_EQ(certificateOnly["certificates"][0]["has_private_key"], false);
    EXPECT_EQ(check("empty")["keys"], 0);
}

TEST_F(CheckDocument, FitsWithTheOneWarningThatItsRootIsNotKnownHere) {
    const Ended ended = open({"check", pfx("good"), "--host", "assist.example.com"});
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(document["verdict"], "fits-with-warnings");
    EXPECT_EQ(document["hosts_checked"], true);
    EXPECT_THAT(findingsOf(document, "warning"), ElementsAre("chain-untrusted"));
    EXPECT_THAT(findingsOf(document, "error"), ElementsAre());
}

TEST_F(CheckDocument, FitsWhereTheRootIsTrusted) {
    const Ended ended = trusting("good");
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(document["verdict"], "fits");
    EXPECT_EQ(document["hosts_checked"], false);
    EXPECT_THAT(findingsOf(document, "warning"), ElementsAre());
}

TEST_F(CheckDocument, DoesNotLookAtTheCommonName) {
    const Ended ended = trusting("cn-only");
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(document["verdict"], "does-not-fit");
    EXPECT_THAT(findingsOf(document, "error"), ElementsAre("no-wildcard-or-san"));
}

TEST_F(CheckDocument, HasFindingsWorstFirst) {
    const std::map<std::string, int> rank{{"error", 0}, {"warning", 1}, {"info", 2}};
    for (const char* name : {"t10-root", "two-certificates-one-key", "t10-in-issuer", "expired"}) {
        int before = 0;
        const Json document = check(name, {"--host", "elsewhere.example"});
        for (const Json& finding : document["findings"]) {
            const int here = rank.at(finding["severity"]);
            EXPECT_GE(here, before) << name;
            before = here;
        }
    }
}

}  // namespace
}  // namespace clitests
