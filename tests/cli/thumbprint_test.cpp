// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class ThumbprintVerb : public Sandbox {};

constexpr auto* clean = "0123456789ABCDEF0123456789ABCDEF01234567";

struct Row {
    std::string text;
    std::vector<std::string> removed;
};

TEST_F(ThumbprintVerb, CleansWhatWasPasted) {
    const std::vector<Row> rows{
        {clean, {}},
        {"0123456789abcdef0123456789abcdef01234567", {"lowercase"}},
        {"\u200E0123456789ABCDEF0123456789ABCDEF01234567", {"U+200E"}},
        {"01 23 45 67 89 AB CD EF 01 23 45 67 89 AB CD EF 01 23 45 67", {"spaces"}},
        {"01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67", {"colons"}},
        {"\u200E01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67", {"spaces", "U+200E", "lowercase"}},
        {" 01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67\n", {"spaces", "lowercase", "colons"}},
        {"0123456789ABCDEF0123456789ABCDEF01234567\u200B\uFEFF", {"U+200B", "U+FEFF"}},
    };
    for (const Row& row : rows) {
        const Ended ended = run({"thumbprint", row.text, "--json"});
        EXPECT_EQ(ended.code, 0) << row.text;
        EXPECT_EQ(documentOf(ended)["thumbprint"], clean) << row.text;
        EXPECT_EQ(documentOf(ended)["removed"], Json(row.removed)) << row.text;
    }
}

TEST_F(ThumbprintVerb, RefusesWhatIsNone) {
    const std::string digits = clean;
    for (const std::string& text :
         {digits.substr(1), digits + "0", digits + digits.substr(0, 24), std::string(), std::string(" "),
          digits.substr(1) + "G", std::string("CN=assist.example.com"), "\xFF" + digits, "sha1:" + digits}) {
        const Ended ended = run({"thumbprint", text, "--json"});
        EXPECT_EQ(ended.code, 2) << text;
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << text;
    }
}

// A person copies it from the terminal: the first line is the thumbprint and nothing else.
TEST_F(ThumbprintVerb, ShowsItOnALineOfItsOwn) {
    const Ended ended = run({"thumbprint", "\u200E0123456789abcdef0123456789abcdef01234567"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out.substr(0, 41), std::string(clean) + "\n");
    EXPECT_EQ(run({"thumbprint", clean, "--quiet"}).out, std::string(clean) + "\n");
}

TEST_F(ThumbprintVerb, WantsAText) {
    EXPECT_EQ(run({"thumbprint", "--json"}).code, 2);
}

}  // namespace
}  // namespace clitests
