// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/finding_text.h"

#include <vector>

#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

using certcore::FindingId;
using Texts = std::vector<std::string>;

const std::string first(40, 'A');
const std::string second(40, 'B');

std::vector<FindingId> everyId() {
    std::vector<FindingId> ids;
    for (int number = 0; !certcore::findingName(static_cast<FindingId>(number)).empty(); ++number) {
        ids.push_back(static_cast<FindingId>(number));
    }
    return ids;
}

/// Every finding with the facts that the check gives it, each fact with what has to be seen of it.
struct Sample {
    FindingId id;
    certcore::Facts facts;
    std::vector<QString> seen;
};

std::vector<Sample> samples() {
    return {
        {FindingId::SeveralServerCertificates,
         {{"thumbprints", Texts{first, second}}},
         {"2", "AAAA", "BBBB", "--certificate"}},
        {FindingId::NoWildcardOrSan, {{"common_name", "old.example.com"}}, {"old.example.com", "wildcard", "SAN"}},
        {FindingId::HostNotCovered,
         {{"host", "a.example.com"}, {"nearest", "b.example.com"}},
         {"a.example.com", "b.example.com"}},
        {FindingId::WildcardTooBroad, {{"name", "*.com"}}, {"*.com"}},
        {FindingId::T10Certificate, {{"word", "T10"}, {"found_in", "issuer"}}, {"T10", "issuer", "name only"}},
        {FindingId::Expired, {{"not_after", "2026-11-22T12:30:00Z"}}, {"2026-11-22"}},
        {FindingId::NotYetValid, {{"not_before", "2027-01-02T00:00:00Z"}}, {"2027-01-02"}},
        {FindingId::WeakKey, {{"key", "RSA-1024"}}, {"RSA-1024", "2048"}},
        {FindingId::WeakKey, {{"key", "RSA-4096"}, {"guessable", true}}, {"RSA-4096", "anybody", "new key"}},
        {FindingId::ChainInvalid,
         {{"reason", "date"}, {"subject", "CN=Middle"}, {"thumbprint", first}},
         {"CN=Middle", "AAAA", "expired"}},
        {FindingId::ExpiresSoon,
         {{"not_after", "2027-02-20T00:00:00Z"}, {"days_left", std::int64_t{12}}},
         {"2027-02-20", "12 days"}},
        {FindingId::LifetimeTooLong,
         {{"days", std::int64_t{398}}, {"allowed_days", std::int64_t{200}}},
         {"398 days", "200 days"}},
        {FindingId::WeakSignature,
         {{"signature", "sha1WithRSAEncryption"}, {"subject", "CN=Middle"}},
         {"sha1WithRSAEncryption", "CN=Middle"}},
        {FindingId::ChainIncomplete, {{"issuer", "CN=Issuer"}}, {"CN=Issuer"}},
        {FindingId::ChainUntrusted,
         {{"issuer", "CN=Own Root"}, {"ends_with_root", true}},
         {"CN=Own Root", "usual", "company"}},
        {FindingId::ContainsRoot, {{"subject", "CN=Root"}}, {"CN=Root"}},
        {FindingId::NeedsNewerWindows, {{"minimum_windows_build", std::int64_t{17763}}}, {"17763", "Nothing to do"}},
        {FindingId::KeyNotSupported, {{"algorithm", "DSA"}}, {"DSA"}},
    };
}

QString whole(const FindingText& text) {
    return text.title + u' ' + text.remedy;
}

TEST(FindingText, HasItsOwnTitleAndRemedyForEveryFinding) {
    QSet<QString> titles;
    QSet<QString> remedies;
    for (const FindingId id : everyId()) {
        const FindingText text = describe(findingOf(id));
        expectGoodSentence(text.title);
        expectGoodSentence(text.remedy);
        titles.insert(text.title);
        remedies.insert(text.remedy);
    }
    EXPECT_GE(everyId().size(), 26U);
    EXPECT_EQ(titles.size(), static_cast<qsizetype>(everyId().size()));
    EXPECT_EQ(remedies.size(), static_cast<qsizetype>(everyId().size()));
}

TEST(FindingText, ShowsTheFacts) {
    for (const Sample& sample : samples()) {
        const FindingText text = describe(findingOf(sample.id, sample.facts));
        expectGoodSentence(text.title);
        expectGoodSentence(text.remedy);
        for (const QString& part : sample.seen) {
            EXPECT_TRUE(whole(text).contains(part)) << part.toStdString() << " in " << whole(text).toStdString();
        }
    }
}

TEST(FindingText, NeverBlamesThePassword) {
    for (const FindingId id : everyId()) {
        EXPECT_FALSE(blamesPassword(whole(describe(findingOf(id))))) << certcore::findingName(id);
    }
}

TEST(FindingText, LeavesPlaceholdersOfHostileFactsAlone) {
    const FindingText text =
        describe(findingOf(FindingId::WeakSignature, {{"signature", "%1 %2"}, {"subject", "CN=%2 %1"}}));
    EXPECT_TRUE(text.title.contains(u"CN=%2 %1"));
    EXPECT_TRUE(text.title.contains(u": %1 %2."));
}

TEST(FindingText, KeepsControlCharactersOffTheConsole) {
    const FindingText text = describe(findingOf(FindingId::ContainsRoot, {{"subject", "CN=a\x1b[2J\nOK: fits"}}));
    EXPECT_FALSE(text.title.contains(u'\x1b'));
    EXPECT_FALSE(text.title.contains(u'\n'));
}

TEST(FindingText, TellsAMissingKeyFromOneOfAnotherKind) {
    const auto missing = describe(findingOf(FindingId::NoPrivateKey));
    const auto other = describe(findingOf(FindingId::NoPrivateKey, {{"unsupported_keys", std::int64_t{1}}}));
    EXPECT_TRUE(missing.title.contains(u"missing"));
    EXPECT_FALSE(other.title.contains(u"missing"));
}

TEST(FindingText, SaysWhyACertificateCannotBeSeen) {
    const auto hidden = describe(findingOf(FindingId::NoCertificate, {{"public_key_part", true}}));
    expectGoodSentence(hidden.title);
    expectGoodSentence(hidden.remedy);
    EXPECT_TRUE(hidden.title.contains(u"encrypted for somebody's certificate"));
    EXPECT_FALSE(describe(findingOf(FindingId::NoCertificate)).title.contains(u"encrypted"));
}

TEST(FindingText, ListsNoMoreThumbprintsThanAReaderNeeds) {
    const auto text = describe(findingOf(FindingId::SeveralServerCertificates, {{"thumbprints", Texts(1000, first)}}));
    EXPECT_TRUE(text.title.contains(u"1000"));
    EXPECT_TRUE(text.remedy.contains(u"980 more"));
    EXPECT_LT(text.remedy.size(), 1500);
}

TEST(FindingText, SaysEachReasonOfABrokenChainDifferently) {
    QSet<QString> titles;
    for (const char* reason : {"signature", "date", "ca-flag", "other"}) {
        titles.insert(describe(findingOf(FindingId::ChainInvalid, {{"reason", reason}, {"subject", "CN=X"}})).title);
    }
    EXPECT_EQ(titles.size(), 4);
}

TEST(FindingText, BlamesNoOtherCertificateWhereTheServersOwnIsTheBrokenOne) {
    for (const char* reason : {"signature", "date", "ca-flag", "other"}) {
        auto finding =
            findingOf(FindingId::ChainInvalid, {{"reason", reason}, {"subject", "CN=X"}, {"thumbprint", first}});
        const QString other = whole(describe(finding));
        finding.certificate = certcore::Thumbprint::parse(first);
        const FindingText own = describe(finding);
        expectGoodSentence(own.title);
        expectGoodSentence(own.remedy);
        EXPECT_TRUE(own.title.startsWith(u"The server's certificate")) << own.title.toStdString();
        EXPECT_FALSE(own.remedy.contains(u"current certificates"));
        EXPECT_TRUE(other.contains(u"current certificates"));
    }
}

TEST(FindingText, SaysThatListedNamesAreNone) {
    const auto text = describe(findingOf(FindingId::NoWildcardOrSan,
                                         {{"common_name", "old.example.com"}, {"unusable_names", Texts(7, "a b")}}));
    EXPECT_TRUE(text.title.contains(u"cannot be the name of a host: \"a b\", ")) << text.title.toStdString();
    EXPECT_TRUE(text.title.endsWith(u"and 2 more.")) << text.title.toStdString();
    EXPECT_FALSE(text.title.contains(u"common name"));
}

TEST(FindingText, SaysWhetherTheChainEndsWithARoot) {
    const auto root = describe(findingOf(FindingId::ChainUntrusted, {{"issuer", "CN=X"}, {"ends_with_root", true}}));
    const auto open = describe(findingOf(FindingId::ChainUntrusted, {{"issuer", "CN=X"}, {"ends_with_root", false}}));
    EXPECT_TRUE(root.title.contains(u"root certificate"));
    EXPECT_FALSE(open.title.contains(u"root certificate"));
    EXPECT_TRUE(open.remedy.contains(u"usual"));
}

TEST(FindingText, AsksNothingForALongLifeFromAPrivateCa) {
    auto finding = findingOf(FindingId::LifetimeTooLong);
    EXPECT_FALSE(describe(finding).remedy.contains(u"Nothing to do"));
    finding.severity = certcore::Severity::Info;
    EXPECT_TRUE(describe(finding).remedy.contains(u"Nothing to do"));
}

TEST(FindingText, NamesTheLostNames) {
    const auto text = describe(findingOf(FindingId::NameLost, {{"names", Texts{"a.example.com", "b.example.com"}}}));
    EXPECT_TRUE(text.title.contains(u"a.example.com, b.example.com"));
}

TEST(FindingText, SaysOneDayInTheSingular) {
    const auto text = describe(
        findingOf(FindingId::ExpiresSoon, {{"not_after", "2027-02-20T00:00:00Z"}, {"days_left", std::int64_t{1}}}));
    EXPECT_EQ(text.title, u"The certificate expires in 1 day (2027-02-20).");
}

}  // namespace
}  // namespace wizard::text
