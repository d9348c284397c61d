// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pasted_text.h"

#include <gtest/gtest.h>

#include <array>

#include "tests/wizard/renewal/renewal_test_support.h"
#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

using namespace renewal_testing;

QString digitsOf(const Certificate& certificate) {
    return QString::fromStdString(certificate.thumbprint().text());
}

Pasted read(const QString& pasted) {
    return readPasted(pasted, {newCertificate(), {oldCertificate()}});
}

QString inGroups(QString digits, const QString& separator) {
    for (qsizetype at = 38; at > 0; at -= 2) {
        digits.insert(at, separator);
    }
    return digits;
}

TEST(PastedText, TheDigitsAloneAreRight) {
    EXPECT_EQ(read(digitsOf(newCertificate())).kind, PastedKind::Right);
}

struct Dirt {
    QString pasted;
    QString named;
};

TEST(PastedText, EverythingThatDoesNotBelongThereIsNamed) {
    const QString digits = digitsOf(newCertificate());
    const std::array table{
        Dirt{inGroups(digits, QStringLiteral(" ")), QStringLiteral("spaces")},
        Dirt{QChar(0x200E) + digits, QStringLiteral("an invisible character in front (U+200E)")},
        Dirt{QChar(0x200B) + digits, QStringLiteral("an invisible character (U+200B)")},
        Dirt{QChar(0xFEFF) + digits, QStringLiteral("an invisible character (U+FEFF)")},
        Dirt{digits.toLower(), QStringLiteral("lowercase letters")},
        Dirt{inGroups(digits, QStringLiteral(":")), QStringLiteral("colons")},
        Dirt{inGroups(digits, QStringLiteral("-")), QStringLiteral("hyphens")},
        Dirt{QChar(0x200E) + inGroups(digits.toLower(), QStringLiteral(" ")),
             QStringLiteral("spaces, an invisible character in front (U+200E), lowercase letters")},
    };
    for (const Dirt& one : table) {
        const Pasted pasted = read(one.pasted);
        EXPECT_EQ(pasted.kind, PastedKind::NeedsCleaning) << one.named.toStdString();
        EXPECT_TRUE(pasted.sentence.contains(one.named + u'.')) << pasted.sentence.toStdString();
    }
}

TEST(PastedText, TheOldCertificatesIsSaidToBeIt) {
    const Pasted pasted = read(inGroups(digitsOf(oldCertificate()).toLower(), QStringLiteral(" ")));
    EXPECT_EQ(pasted.kind, PastedKind::OldOne);
    EXPECT_TRUE(pasted.sentence.contains(QStringLiteral("old certificate"))) << pasted.sentence.toStdString();
}

TEST(PastedText, AnotherOneIsNeither) {
    const Pasted pasted = read(QString(40, u'A'));
    EXPECT_EQ(pasted.kind, PastedKind::AnotherOne);
    EXPECT_TRUE(pasted.sentence.contains(QStringLiteral("another certificate")));
}

TEST(PastedText, ThirtyNineDigitsAreCounted) {
    for (const int missing : {1, -1}) {
        const QString pasted = missing > 0 ? digitsOf(newCertificate()).chopped(1) : digitsOf(newCertificate()) + u'0';
        EXPECT_EQ(read(pasted).kind, PastedKind::Unreadable);
        EXPECT_TRUE(read(pasted).sentence.contains(QString::number(40 - missing)));
    }
}

TEST(PastedText, ASha256ValueIsToldApartFromTheNewCertificatesOwn) {
    const QString own = QString::fromStdString(newCertificate().details().sha256);
    EXPECT_EQ(read(own).kind, PastedKind::Unreadable);
    EXPECT_TRUE(read(own).sentence.contains(QStringLiteral("SHA-256 value of the new certificate")));
    EXPECT_EQ(read(own.toLower()).sentence, read(own).sentence);
    const Pasted other = read(QString(64, u'B'));
    EXPECT_EQ(other.kind, PastedKind::Unreadable);
    EXPECT_TRUE(other.sentence.contains(QStringLiteral("SHA-256")));
    EXPECT_FALSE(other.sentence.contains(QStringLiteral("new certificate")));
}

TEST(PastedText, WhatIsNoThumbprintAtAllIsSaid) {
    for (const QString& text : {QStringLiteral("CN=assist.example.com"), QStringLiteral("xyz"), QStringLiteral("0")}) {
        EXPECT_EQ(read(text).kind, PastedKind::Unreadable);
        EXPECT_TRUE(read(text).sentence.contains(QStringLiteral("no thumbprint"))) << text.toStdString();
    }
}

}  // namespace
}  // namespace wizard::text
