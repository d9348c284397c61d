// SPDX-License-Identifier: Apache-2.0
// host-not-covered has the most to explain: what a star stands for.
#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/finding_text.h"

namespace wizard::text {
namespace {

QString remedyFor(const char* host, const char* nearest) {
    return describe(findingOf(certcore::FindingId::HostNotCovered, {{"host", host}, {"nearest", nearest}})).remedy;
}

bool explainsStar(const QString& remedy) {
    return remedy.contains(u"The star stands for one label");
}

TEST(HostNotCoveredText, ExplainsTheStarWhereTheHostIsDeeper) {
    EXPECT_TRUE(explainsStar(remedyFor("a.b.example.com", "*.example.com")));
    EXPECT_TRUE(explainsStar(remedyFor("A.B.EXAMPLE.com.", "*.example.COM")));
    EXPECT_TRUE(remedyFor("a.b.example.com", "*.example.com").contains(u"more than one in front of example.com"));
}

TEST(HostNotCoveredText, ExplainsTheStarWhereTheHostIsTheDomainItself) {
    EXPECT_TRUE(explainsStar(remedyFor("example.com", "*.example.com")));
    EXPECT_TRUE(remedyFor("example.com", "*.example.com").contains(u"has none"));
}

TEST(HostNotCoveredText, SpeaksOfSpellingEverywhereElse) {
    for (const auto& [host, nearest] : {std::pair{"a.example.org", "*.example.com"},
                                        {"a.b.badexample.com", "*.example.com"},
                                        {"www.example.com", "ww.example.com"},
                                        {"a.example.com", "*.b.example.com"}}) {
        EXPECT_FALSE(explainsStar(remedyFor(host, nearest))) << host;
        EXPECT_TRUE(remedyFor(host, nearest).contains(u"spelt")) << host;
    }
}

TEST(HostNotCoveredText, SaysThatThereAreNoNames) {
    const auto text = describe(
        findingOf(certcore::FindingId::HostNotCovered, {{"host", "a.example.com"}, {"nearest", std::monostate{}}}));
    EXPECT_TRUE(text.title.contains(u"a.example.com"));
    EXPECT_TRUE(text.remedy.contains(u"no names"));
    expectGoodSentence(text.remedy);
}

TEST(HostNotCoveredText, MakesAnEmptyHostVisible) {
    const auto text = describe(findingOf(certcore::FindingId::HostNotCovered, {{"host", ""}}));
    EXPECT_TRUE(text.title.contains(u"\"\""));
}

TEST(HostNotCoveredText, IsCalmAboutOddNames) {
    for (const char* nearest : {"*", "*.", "", ".", "*.*"}) {
        for (const char* host : {"", ".", "..", "*.example.com", "a b"}) {
            EXPECT_FALSE(remedyFor(host, nearest).isEmpty());
        }
    }
}

}  // namespace
}  // namespace wizard::text
