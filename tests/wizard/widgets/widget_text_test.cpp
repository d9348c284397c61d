// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/widgets/widget_text.h"

#include <gtest/gtest.h>

#include "tests/support/fixtures.h"
#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/widgets/chain_text.h"

namespace wizard::text::widgets {
namespace {

TEST(WidgetText, IsMadeOfGoodSentences) {
    for (const QString& text : {passwordName(),      revealPassword(),       concealPassword(),
                                capsLockIsOn(),      findingsName(),         nothingNoticed(),
                                copyWord(),          copiedWord(),           copyOf("Thumbprint"),
                                hostHint(),          hostColumnName(),       hostColumnSource(),
                                hostTypedHere(),     hostNamesUnknownHint(), stepsName(),
                                stepDone("Welcome"), stepCurrent("Welcome"), stepLater("Welcome"),
                                alsoInTheFile(),     andMore(980),           chainName(),
                                missingIssuerRole()}) {
        expectGoodSentence(text);
    }
    EXPECT_EQ(andMore(980), u"and 980 more");
}

TEST(ChainText, HasASentenceOfItsOwnForEveryOutcome) {
    using enum certcore::ChainOutcome;
    QSet<QString> sentences;
    for (const auto outcome : {Trusted, Untrusted, SelfSigned, Incomplete}) {
        certcore::ChainAssessment chain;
        chain.outcome = outcome;
        sentences.insert(chainOutcomeText(chain));
    }
    using enum certcore::ChainFlaw;
    for (const auto flaw : {Signature, Date, CaFlag, Other}) {
        certcore::ChainAssessment chain;
        chain.outcome = Invalid;
        chain.flaw = flaw;
        chain.flawSubject = "CN=Culprit";
        EXPECT_TRUE(chainOutcomeText(chain).contains(u"CN=Culprit"));
        sentences.insert(chainOutcomeText(chain));
    }
    EXPECT_EQ(sentences.size(), 8);
    for (const QString& sentence : sentences) {
        expectGoodSentence(sentence);
    }
}

TEST(ChainText, CallsACertificateByItsCommonName) {
    EXPECT_EQ(certificateName(testing_support::fixtureCertificate("root")), u"Example Root CA");
    EXPECT_EQ(certificateName(testing_support::fixtureCertificate("empty-subject")), u"(without a name)");
    EXPECT_EQ(certificateName(testing_support::fixtureCertificate("no-names-at-all")), u"O=Example");
}

}  // namespace
}  // namespace wizard::text::widgets
