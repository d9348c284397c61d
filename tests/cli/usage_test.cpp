// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class Usage : public Sandbox {};

const std::vector<std::vector<std::string>>& wrongCalls() {
    static const std::string thumbprint(40, 'A');
    static const std::vector<std::vector<std::string>> calls{
        {},
        {"nonsense"},
        {""},
        {"Check", "x.pfx"},
        {"check"},
        {"check", "x.pfx", "--nonsense"},
        {"check", "x.pfx", "--host"},
        {"check", "x.pfx", "--password-file"},
        {"check", "x.pfx", "--store", "y"},
        {"check", "x.pfx", "--json=yes"},
        {"import"},
        {"import", "x.pfx", "y.pfx"},
        {"import", "x.pfx", "--placement"},
        {"import", "x.pfx", "--placement", "elsewhere"},
        {"import", "x.pfx", "--certificate", "1234"},
        {"import", "x.pfx", "--store", ""},
        {"import", "x.pfx", "--days", "3"},
        {"list", "what"},
        {"list", "--store"},
        {"show"},
        {"show", "1234"},
        {"show", thumbprint, thumbprint},
        {"verify"},
        {"verify", "1234"},
        {"remove"},
        {"archive"},
        {"undo"},
        {"undo", "x", "--last"},
        {"status", "--days", "none"},
        {"status", "what"},
        {"thumbprint"},
        {"thumbprint", "1234"},
        {"bindings", "what"},
        {"bind"},
        {"bind", thumbprint},
        {"bind", "1234", "--endpoint", "0.0.0.0:443"},
        {"bind", thumbprint, "--endpoint", "0.0.0.0"},
        {"bind", thumbprint, "--endpoint", "0.0.0.0:443", "--endpoint", "::1:443"},
        {"bind", thumbprint, "--replacing", "1234"},
        {"probe"},
        {"--nonsense"},
        {"--lang"},
        {"--quiet"},
    };
    return calls;
}

std::string shown(const std::vector<std::string>& call) {
    return Json(call).dump();
}

TEST_F(Usage, IsToldAsADocument) {
    for (const auto& wrong : wrongCalls()) {
        std::vector<std::string> before = wrong;
        before.insert(before.begin(), "--json");
        const Ended ended = run(before);
        EXPECT_EQ(ended.code, 2) << shown(wrong);
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << shown(wrong);
        EXPECT_EQ(ended.err, "") << shown(wrong);
    }
}

TEST_F(Usage, IsToldOnStandardError) {
    for (const auto& wrong : wrongCalls()) {
        const Ended ended = run(wrong);
        EXPECT_EQ(ended.code, 2) << shown(wrong);
        EXPECT_EQ(ended.out, "") << shown(wrong);
        EXPECT_NE(ended.err, "") << shown(wrong);
    }
}

TEST_F(Usage, WritesNothing) {
    for (const auto& wrong : wrongCalls()) {
        EXPECT_EQ(run(wrong).code, 2);
    }
    EXPECT_FALSE(fs::exists(folder() / "data"));
    EXPECT_TRUE(fs::is_empty(folder() / "home"));
}

TEST_F(Usage, TakesCommonOptionsBeforeAndBehindTheVerb) {
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"--json", "list"},
                                                      {"list", "--json"},
                                                      {"--lang", "de", "--json", "list"},
                                                      {"--quiet", "list", "--lang", "en", "--json"},
                                                      {"--lang=de", "list", "--json"}}) {
        const Ended ended = run(arguments);
        EXPECT_EQ(ended.code, 0) << shown(arguments);
        EXPECT_EQ(documentOf(ended)["certificates"], Json::array()) << shown(arguments);
    }
}

TEST_F(Usage, TakesAFileThatLooksLikeAnOption) {
    fs::copy(pfx("no-mac-no-encryption"), folder() / "--json");
    Call one = call({"check", "--json", "--", "--json"});
    one.folder = folder();
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["file"], "--json");
}

TEST_F(Usage, KeepsScriptsQuiet) {
    Call one = call({"import", pfx("good"), "--store", store(), "--password-stdin", "--quiet"});
    one.input = "assist\n";
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_NE(run({"show", std::string(40, '0'), "--store", store(), "--quiet"}).err, "");
}

// Nothing depends on the language of whoever runs it, least of all the document.
TEST_F(Usage, IsTheSameInEveryLocale) {
    const Json expected = documentOf(open({"check", pfx("unicode-subject"), "--lang", "en"}));
    for (const char* locale : {"C", "POSIX", "de_DE.UTF-8", "tr_TR.UTF-8", "xx_YY"}) {
        Call one = call({"check", pfx("unicode-subject"), "--lang", "en", "--json", "--password-stdin"});
        one.environment["LC_ALL"] = locale;
        one.environment["LANG"] = locale;
        one.input = "assist\n";
        const Ended ended = runToEnd(one);
        EXPECT_EQ(documentOf(ended), expected) << locale;
        EXPECT_EQ(ended.err, "") << locale;
    }
}

}  // namespace
}  // namespace clitests
