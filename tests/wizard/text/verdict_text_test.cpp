// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/verdict_text.h"

#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

using certcore::Severity;
using certcore::Verdict;

TEST(VerdictText, IsAnInstruction) {
    EXPECT_EQ(verdictSentence(Verdict::Fits, true), u"Go on. The certificate fits.");
    EXPECT_TRUE(
        verdictSentence(Verdict::FitsWithWarnings, true).startsWith(u"Go on, and put these notes into the ticket."));
    EXPECT_TRUE(verdictSentence(Verdict::DoesNotFit, true).startsWith(u"Stop: do not install this file."));
}

TEST(VerdictText, NeverSaysPlainFitsWithoutHostNames) {
    for (const Verdict verdict : {Verdict::Fits, Verdict::FitsWithWarnings}) {
        EXPECT_TRUE(verdictSentence(verdict, false).contains(u"names not checked"));
        EXPECT_FALSE(verdictSentence(verdict, true).contains(u"names not checked"));
        expectGoodSentence(verdictSentence(verdict, false));
    }
    EXPECT_TRUE(verdictSentence(Verdict::Fits, false).contains(u"fits, names not checked"));
}

TEST(VerdictText, HasAWordForEachSeverity) {
    EXPECT_EQ(severityWord(Severity::Error), u"Error");
    EXPECT_EQ(severityWord(Severity::Warning), u"Warning");
    EXPECT_EQ(severityWord(Severity::Info), u"Note");
}

}  // namespace
}  // namespace wizard::text
