// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/served_text.h"

#include <vector>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/probe_text.h"

namespace wizard::text {
namespace {

using certcore::Finding;
using certcore::FindingId;

const std::vector<FindingId>& servedIds() {
    static const std::vector<FindingId> ids{FindingId::HostNotCovered,
                                            FindingId::Expired,
                                            FindingId::NotYetValid,
                                            FindingId::ExpiresSoon,
                                            FindingId::WeakKey,
                                            FindingId::WeakSignature,
                                            FindingId::ChainInvalid,
                                            FindingId::ChainIncomplete,
                                            FindingId::ChainUntrusted,
                                            FindingId::SelfSigned,
                                            FindingId::NotForServerAuthentication};
    return ids;
}

Finding findingOf(FindingId id) {
    return {id, certcore::usualSeverity(id), std::nullopt, {{"issuer", "CN=Issuer"}, {"subject", "CN=Subject"}}};
}

TEST(ServedText, IsAGoodSentenceForEveryFinding) {
    for (const FindingId id : servedIds()) {
        const FindingText text = describeServed(findingOf(id));
        expectGoodSentence(text.title);
        expectGoodSentence(text.remedy);
    }
    expectGoodSentence(otherServedHere());
    expectGoodSentence(otherServedElsewhere(QStringLiteral("192.0.2.1")));
}

// There is no file, and nobody who sent one.
TEST(ServedText, DoesNotSpeakOfAFileThatSomebodySent) {
    for (const FindingId id : servedIds()) {
        const FindingText text = describeServed(findingOf(id));
        for (const QString& sentence : {text.title, text.remedy}) {
            EXPECT_FALSE(sentence.contains(u"file") || sentence.contains(u" sent ")) << sentence.toStdString();
        }
    }
}

TEST(ServedText, NamesTheMissingIssuer) {
    EXPECT_TRUE(describeServed(findingOf(FindingId::ChainIncomplete)).title.contains(u"CN=Issuer"));
    EXPECT_TRUE(describeServed(findingOf(FindingId::ChainUntrusted)).title.contains(u"CN=Issuer"));
    EXPECT_TRUE(describeServed(findingOf(FindingId::ChainInvalid)).title.contains(u"CN=Subject"));
}

TEST(ServedText, IsThatOfAFileForWhatNoServerCanHave) {
    const Finding finding = findingOf(FindingId::KeyMismatch);
    EXPECT_EQ(describeServed(finding).title, describe(finding).title);
    EXPECT_EQ(describeServed(finding).remedy, describe(finding).remedy);
}

TEST(ProbeText, SaysWhoAnswered) {
    EXPECT_TRUE(otherServedHere().contains(u"this computer"));
    EXPECT_TRUE(otherServedElsewhere(QStringLiteral("192.0.2.1")).contains(u"192.0.2.1"));
}

}  // namespace
}  // namespace wizard::text
