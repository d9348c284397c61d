// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/profile_text.h"

#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

QString sentenceOf(ProfileFault fault) {
    return describe(ProfileError{fault, QStringLiteral("KEY"), QStringLiteral("SUBJECT"), QStringLiteral("PATH")});
}

TEST(ProfileText, HasItsOwnSentenceForEveryFault) {
    QSet<QString> sentences;
    for (int number = 0; number <= static_cast<int>(ProfileFault::UnknownPlaceholder); ++number) {
        const QString sentence = sentenceOf(static_cast<ProfileFault>(number));
        EXPECT_TRUE(sentence.contains(u"\"PATH\"")) << sentence.toStdString();
        // The only braces are those of the placeholder that is complained about.
        expectGoodSentence(QString(sentence).replace(QStringLiteral("{SUBJECT}"), QStringLiteral("SUBJECT")));
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), static_cast<int>(ProfileFault::UnknownPlaceholder) + 1);
}

TEST(ProfileText, NamesTheKeyAndWhatIsWrong) {
    const auto profile =
        overriddenProfile(R"({"schema": 1, "layouts": {"advanced-custom": {"connection_proctor": {"port": 70000}}}})");
    ASSERT_FALSE(profile);
    EXPECT_EQ(describe(profile.error()),
              u"The product profile cannot be used. layouts.advanced-custom.connection_proctor.port has to be a whole "
              u"number from 1 to 65535.");
}

TEST(ProfileText, SpeaksOfTheWholeFileWithoutAKey) {
    EXPECT_TRUE(describe(ProfileError{ProfileFault::NotAnObject, {}, {}, {}}).contains(u"The whole file has to be"));
}

TEST(ProfileText, KeepsControlCharactersOffTheConsole) {
    const QString text = describe(ProfileError{ProfileFault::UnknownKey, QStringLiteral("a\x1b[2J\nb"), {}, {}});
    EXPECT_FALSE(text.contains(u'\x1b'));
    EXPECT_FALSE(text.contains(u'\n'));
}

TEST(ProfileText, ShowsTheOtherPortWhereThereIsOne) {
    const Endpoint proctor{QStringLiteral("Connection Proctor"), 8443, 443};
    EXPECT_EQ(endpointText(proctor), u"Connection Proctor: port 8443, or 443 on its own server");
    EXPECT_EQ(endpointText({QStringLiteral("site"), 443, std::nullopt}), u"site: port 443");
}

}  // namespace
}  // namespace wizard::text
