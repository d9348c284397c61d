// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/value_text.h"

#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

TEST(ValueText, LeavesOrdinaryTextAlone) {
    EXPECT_EQ(shown(QStringLiteral("CN=Grüße 世界 𝄞, O=A & B <c>")), u"CN=Grüße 世界 𝄞, O=A & B <c>");
}

TEST(ValueText, MakesInvisibleCharactersVisible) {
    EXPECT_EQ(shown(QStringLiteral("a\x1b[31m\r\nb")), u"a\uFFFD[31m\uFFFD\uFFFDb");
    EXPECT_EQ(shown(QStringLiteral("a\u202Eb\u200Ec\u2028d")), u"a\uFFFDb\uFFFDc\uFFFDd");
}

TEST(ValueText, SurvivesBrokenUtf8) {
    EXPECT_EQ(shown(std::string_view("a\xff"
                                     "b")),
              u"a\uFFFD"
              u"b");
}

TEST(ValueText, ShortensInTheMiddle) {
    const QString longName = QString(1000, u'x');
    EXPECT_EQ(shown(QString(300, u'x')).size(), 300);
    EXPECT_EQ(shown(u'a' + longName + u'z').size(), 301);
    EXPECT_TRUE(shown(u'a' + longName + u'z').startsWith(u'a'));
    EXPECT_TRUE(shown(u'a' + longName + u'z').endsWith(u'z'));
}

TEST(ValueText, QuotesNamesThatWouldBeLost) {
    EXPECT_EQ(shownName(QString()), u"\"\"");
    EXPECT_EQ(shownName(QStringLiteral("a b")), u"\"a b\"");
    EXPECT_EQ(shownName(QStringLiteral("a.example.com")), u"a.example.com");
}

TEST(ValueText, ShowsTheDateOfATime) {
    EXPECT_EQ(shownDate("2027-02-20T10:11:12Z"), u"2027-02-20");
    EXPECT_EQ(shownDate("some day"), u"some day");
}

}  // namespace
}  // namespace wizard::text
