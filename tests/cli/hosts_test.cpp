// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

class Hosts : public Sandbox {
  protected:
    [[nodiscard]] Ended check(const std::string& name, const std::vector<std::string>& hosts) const {
        std::vector<std::string> arguments{"check", pfx(name)};
        for (const std::string& host : hosts) {
            arguments.insert(arguments.end(), {"--host", host});
        }
        return open(arguments);
    }

    /// notCovered are the hosts that have a finding.
    [[nodiscard]] static std::vector<std::string> notCovered(const Ended& ended) {
        std::vector<std::string> hosts;
        for (const Json& finding : documentOf(ended).value("findings", Json::array())) {
            if (finding["id"] == "host-not-covered") {
                EXPECT_EQ(finding["severity"], "error");
                EXPECT_TRUE(finding["facts"].contains("nearest"));
                hosts.push_back(finding["facts"]["host"]);
            }
        }
        return hosts;
    }
};

struct Row {
    const char* name;
    const char* host;
    bool covered;
};

TEST_F(Hosts, AreCoveredAsTheNamesSay) {
    constexpr Row rows[] = {
        {"good", "assist.example.com", true},
        {"good", "ASSIST.Example.COM", true},
        {"good", "assist.example.com.", true},
        {"good-wildcard-only", "a.example.com", true},
        {"good-wildcard-only", "a.b.example.com", false},
        {"good-wildcard-only", "example.com", false},
        {"good-wildcard-only", "aexample.com", false},
        {"good-san-ip", "192.0.2.10", true},
        {"good-san-ip", "2001:db8::10", true},
        {"good-san-ip", "2001:0DB8:0:0::10", true},
        {"good-san-ip", "192.0.2.11", false},
        {"good", "192.0.2.10", false},
        {"idn-host", "münchen.example.com", true},
        {"idn-host", "MÜNCHEN.example.com", true},
        {"idn-host", "xn--mnchen-3ya.example.com", true},
        {"idn-host", "munchen.example.com", false},
        {"underscore-host", "my_host.example.com", true},
        {"many-names", "host042.example.com", true},
        {"many-names", "host999.example.com", false},
        {"cn-only", "assist.example.com", false},
    };
    for (const Row& row : rows) {
        const Ended ended = check(row.name, {row.host});
        const bool covered = notCovered(ended).empty();
        EXPECT_EQ(covered, row.covered) << row.name << " and " << row.host;
        EXPECT_EQ(documentOf(ended)["hosts_checked"], true);
        EXPECT_EQ(ended.code, covered ? 0 : 1) << row.name << " and " << row.host;
    }
}

// Whatever stands there is a host that nobody has, and no mistake in the call.
TEST_F(Hosts, AreTakenAsGivenHoweverImpossible) {
    const std::vector<std::string> impossible{"-assist.example.com",
                                              "--json",
                                              "--",
                                              "-",
                                              "",
                                              " ",
                                              " assist.example.com",
                                              "assist.example.com ",
                                              "assist .example.com",
                                              "*",
                                              "*.example.com",
                                              "assist..example.com",
                                              ".example.com",
                                              "assist.example.com\n",
                                              "assist\x01.example.com",
                                              "assist\x1B[1m.example.com",
                                              "https://assist.example.com/",
                                              "assist.example.com:443",
                                              "[2001:db8::10]:443",
                                              "1.2.3",
                                              "300.1.2.3",
                                              std::string(64, 'a') + ".example.com",
                                              std::string(300, 'a')};
    for (const std::string& host : impossible) {
        const Ended ended = check("good", {host});
        EXPECT_EQ(ended.code, 1) << "'" << host << "'";
        EXPECT_THAT(notCovered(ended), ElementsAre(host));
    }
}

TEST_F(Hosts, AreTakenAsGivenBehindAnEqualsSign) {
    const Ended ended = open({"check", pfx("good"), "--host=-x", "--host= y"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(notCovered(ended), UnorderedElementsAre("-x", " y"));
}

TEST_F(Hosts, ThatIdnaRefusesAreNotCovered) {
    for (const std::string& host : {std::string("mün chen.example.com"), std::string("\u200Eassist.example.com"),
                                    std::string("münchen..example.com"), std::string("\u00AD")}) {
        const Ended ended = check("good", {host});
        EXPECT_EQ(ended.code, 1) << host;
        EXPECT_EQ(notCovered(ended).size(), 1U) << host;
    }
}

TEST_F(Hosts, EachHaveAFindingOfTheirOwn) {
    const std::vector<std::string> hosts{"a.elsewhere.example", "assist.example.com", "b.elsewhere.example",
                                         "c.elsewhere.example"};
    EXPECT_THAT(notCovered(check("good", hosts)),
                UnorderedElementsAre("a.elsewhere.example", "b.elsewhere.example", "c.elsewhere.example"));
    for (const char* withoutNames : {"cn-only", "no-names-at-all", "san-email-only", "key-only", "empty"}) {
        EXPECT_EQ(notCovered(check(withoutNames, hosts)).size(), hosts.size()) << withoutNames;
    }
}

TEST_F(Hosts, TellTheNearestName) {
    const auto nearest = [this](const std::string& name, const std::string& host) {
        const Json document = documentOf(check(name, {host}));
        for (const Json& finding : document["findings"]) {
            if (finding["id"] == "host-not-covered") {
                return Json(finding["facts"]["nearest"]);
            }
        }
        return Json("covered");
    };
    EXPECT_EQ(nearest("good-wildcard-only", "a.b.example.com"), "*.example.com");
    EXPECT_EQ(nearest("many-names", "host04.example.com").is_string(), true);
    EXPECT_EQ(nearest("cn-only", "assist.example.com"), nullptr);
    EXPECT_EQ(nearest("key-only", "assist.example.com"), nullptr);
}

TEST_F(Hosts, AreNotCheckedWithoutAny) {
    const Json document = documentOf(check("good", {}));
    EXPECT_EQ(document["hosts_checked"], false);
    EXPECT_FALSE(hasFinding(document, "host-not-covered"));
}

}  // namespace
}  // namespace clitests
