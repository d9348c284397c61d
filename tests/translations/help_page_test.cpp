// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/help_page.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "resources/resources.h"
#include "wizard/language/language.h"

namespace translationtests {
namespace {

const QString folder = QStringLiteral(":/help/");

HelpPage pageOf(const QString& language, const QString& name) {
    QFile file(folder + language + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return readHelpPage(file.readAll());
}

TEST(HelpPage, IsThereInEveryLanguageAndNoOther) {
    resources::makeResourcesAvailable();
    QStringList wanted = helpPageNames();
    wanted.sort();
    for (const QString& language : wizard::Language::available()) {
        EXPECT_EQ(QDir(folder + language).entryList(QDir::Files, QDir::Name), wanted) << language.toStdString();
    }
    EXPECT_EQ(QDir(folder).entryList().size(), wizard::Language::available().size());
}

TEST(HelpPage, IsSimpleAndLeadsNowhereElse) {
    for (const QString& language : wizard::Language::available()) {
        for (const QString& name : helpPageNames()) {
            const HelpPage page = pageOf(language, name);
            EXPECT_TRUE(page.faults.isEmpty())
                << language.toStdString() << "/" << name.toStdString() << ": " << page.faults.join(u", ").toStdString();
            EXPECT_FALSE(page.links.isEmpty()) << name.toStdString();
            for (const QString& link : page.links) {
                EXPECT_TRUE(helpPageNames().contains(link)) << name.toStdString() << " -> " << link.toStdString();
            }
        }
    }
}

TEST(HelpPage, SaysTheSameInEveryLanguage) {
    for (const QString& name : helpPageNames()) {
        const HelpPage english = pageOf(QStringLiteral("en"), name);
        EXPECT_GE(english.counts.value(QStringLiteral("h2")), 2) << name.toStdString();
        for (const QString& language : wizard::Language::available()) {
            const HelpPage page = pageOf(language, name);
            for (const char* element : {"h1", "h2", "p", "li", "tr", "td", "th"}) {
                EXPECT_EQ(page.counts.value(QString::fromLatin1(element)),
                          english.counts.value(QString::fromLatin1(element)))
                    << language.toStdString() << "/" << name.toStdString() << ": " << element;
            }
            EXPECT_EQ(page.links, english.links) << language.toStdString() << "/" << name.toStdString();
        }
    }
}

TEST(HelpPage, IsReachedFromTheIndex) {
    const HelpPage index = pageOf(QStringLiteral("en"), QStringLiteral("index.html"));
    for (const QString& name : helpPageNames()) {
        EXPECT_TRUE(name == u"index.html" || index.links.contains(name)) << name.toStdString();
    }
}

QStringList faultsIn(const char* body) {
    return readHelpPage(QByteArray("<html><head><title>T</title></head><body><h1>T</h1>") + body + "</body></html>")
        .faults;
}

TEST(HelpPageFaults, AreFound) {
    EXPECT_EQ(faultsIn("<p>Good <a href=\"check.html#top\">link</a></p>"), QStringList());
    EXPECT_EQ(faultsIn("<p>"), QStringList{"xml"});
    EXPECT_EQ(faultsIn("<p>&nbsp;</p>"), QStringList{"xml"});
    EXPECT_EQ(faultsIn("<h1>Second</h1>"), QStringList{"heading"});
    EXPECT_EQ(faultsIn("<script>x</script>"), QStringList{"element script"});
    EXPECT_EQ(faultsIn("<p onclick=\"x\">x</p>"), QStringList{"script"});
    EXPECT_EQ(faultsIn("<img src=\"a.png\"/>"), QStringList{"element img"});
    EXPECT_TRUE(faultsIn("<a href=\"https://example.com\">x</a>").contains("outside"));
    EXPECT_TRUE(faultsIn("<p>see HTTP://example.com</p>").contains("outside"));
    EXPECT_TRUE(faultsIn("<a href=\"//example.com/x\">x</a>").contains("outside"));
    EXPECT_EQ(readHelpPage("<html><body><p>x</p></body></html>").faults, QStringList{"heading"});
    EXPECT_EQ(readHelpPage("<html><body><a href=\"none.html\">x</a></body></html>").links, QStringList{"none.html"});
}

}  // namespace
}  // namespace translationtests
