// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QSet>

#include "tests/wizard/walk/walk.h"
#include "wizard/language/language.h"

namespace wizard_testing {
namespace {

using wizard::PageId;

struct Seen {
    QStringList titles;
    QSet<QString> texts;
};

// Names and values are the same in every language; sentences are not.
bool isSentence(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\b[[:alpha:]]{2,}\\b"));
    auto words = word.globalMatch(text);
    int count = 0;
    for (; words.hasNext(); words.next()) {
        ++count;
    }
    return count > 3 && !text.contains(u'/') && !text.contains(u'=') && !text.startsWith(u"assist.example.com");
}

void look(WizardDriver& user, Seen& seen) {
    seen.titles += user.window().page()->title();
    const QStringList texts = user.visibleTexts();
    seen.texts += QSet<QString>(texts.begin(), texts.end());
}

Seen walk(const char* language, const std::string& file) {
    const wizard::Language words(QString::fromLatin1(language));
    Surroundings here;
    WizardDriver user(here);
    Seen seen;
    user.start(fixture(file));
    look(user, seen);
    while (user.page() != PageId::Result) {
        if (user.page() == PageId::Password) {
            user.type(QStringLiteral("assist"));
        }
        const PageId before = user.page();
        user.next();
        look(user, seen);
        if (user.page() == before) {
            break;
        }
    }
    return seen;
}

void compare(const Seen& english, const Seen& german) {
    ASSERT_EQ(english.titles.size(), german.titles.size());
    for (int page = 0; page < english.titles.size(); ++page) {
        EXPECT_NE(english.titles[page], german.titles[page]);
    }
    int sentences = 0;
    for (const QString& text : english.texts) {
        if (isSentence(text)) {
            ++sentences;
            EXPECT_FALSE(german.texts.contains(text)) << text.toStdString();
        }
    }
    EXPECT_GT(sentences, 15) << "the comparison saw nothing";
}

TEST(GermanWalk, LeavesNothingInEnglish) {
    for (const char* file : {"good.pfx", "expired.pfx", "certificate-only.pfx", "two-servers.pfx"}) {
        SCOPED_TRACE(file);
        compare(walk("en", file), walk("de", file));
    }
}

// The pages that a renewal has besides, once with everything red and once with everything green.
Seen renewal(const char* language, const Served& served) {
    const wizard::Language words(QString::fromLatin1(language));
    Surroundings here;
    testing_support::receiptFor("expires-in-10-days.pfx", *here.services().store);
    here.network().here(443, served);
    here.network().users("assist.example.com", 443, served);
    here.network().users("assist.example.com", 8443, certcore::ErrorCause::ServerSpeaksHttp);
    WizardDriver user(here);
    Seen seen;
    user.start(fixture("good.pfx"));
    user.press(Qt::Key_Down);
    lookInto(user);
    goOnTo(user, PageId::Result);
    for (const PageId page : {PageId::Thumbprint, PageId::Live}) {
        nextTo(user, page);
        look(user, seen);
    }
    return seen;
}

TEST(GermanWalk, LeavesNothingOfARenewalInEnglish) {
    for (const Served& served : {newElsewhere(), oldHere(), oldElsewhere(), Served{{"leaf"}}}) {
        compare(renewal("en", served), renewal("de", served));
    }
}

}  // namespace
}  // namespace wizard_testing
