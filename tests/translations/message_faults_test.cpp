// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/message_faults.h"

#include <gtest/gtest.h>

namespace translationtests {
namespace {

Message message(const char* source, const QStringList& translations, const char* state = "") {
    return {QStringLiteral("Context"),  QString::fromUtf8(source), {}, translations,
            QString::fromLatin1(state), translations.size() > 1};
}

QString faultsIn(const char* source, const char* translation) {
    return faultsOf(message(source, {QString::fromUtf8(translation)})).join(u' ');
}

TEST(MessageFaults, AreNoneInAGoodTranslation) {
    EXPECT_EQ(faultsIn("Open %1 as {file}…", "{file} als %1 öffnen…"), u"");
    EXPECT_EQ(faultsIn("%1 looks like %1.", "Das ist %1."), u"");
    EXPECT_EQ(faultsIn("File &name:", "&Dateiname:"), u"");
    EXPECT_EQ(faultsIn("Find && replace", "Suchen && ersetzen"), u"");
    EXPECT_EQ(faultsIn("%1 uses {%2}.", "%1 verwendet {%2}."), u"");
}

TEST(MessageFaults, FindWhatIsNotDone) {
    EXPECT_EQ(faultsOf(message("A", {"A"}, "unfinished")), QStringList{"unfinished"});
    EXPECT_EQ(faultsOf(message("A", {"A"}, "vanished")), QStringList{"vanished"});
    EXPECT_EQ(faultsOf(message("A", {"A"}, "obsolete")), QStringList{"obsolete"});
    EXPECT_EQ(faultsIn("A", ""), u"empty");
    EXPECT_EQ(faultsIn("A", " "), u"empty");
    EXPECT_EQ(faultsOf(message("A", {})), QStringList{"empty"});
    EXPECT_EQ(faultsOf(message("%n days", {"%n Tag", ""})), QStringList{"empty"});
}

TEST(MessageFaults, FindLostAndAddedPlaces) {
    EXPECT_EQ(faultsIn("%1 of %2", "%1 von"), u"places");
    EXPECT_EQ(faultsIn("of %1", "%1 von %2"), u"places");
    EXPECT_EQ(faultsIn("%1 of %2", "%1 von %3"), u"places");
    EXPECT_EQ(faultsIn("with {portal}", "mit {Portal}"), u"places");
    EXPECT_EQ(faultsIn("uses {%2}", "verwendet %2"), u"places");
    EXPECT_EQ(faultsIn("%n days", "Tage"), u"places");
    EXPECT_EQ(faultsOf(message("%n days in %1", {"ein Tag in %1", "%n Tage"})), QStringList{"places"});
}

TEST(MessageFaults, LetThePluralFormForOneDoWithoutItsNumber) {
    EXPECT_TRUE(faultsOf(message("%n days in %1", {"ein Tag in %1", "%n Tage in %1"})).isEmpty());
}

TEST(MessageFaults, FindLostAndAddedMnemonics) {
    EXPECT_EQ(faultsIn("&Next", "Weiter"), u"mnemonics");
    EXPECT_EQ(faultsIn("Next", "&Weiter"), u"mnemonics");
    EXPECT_EQ(faultsIn("&Next", "&Wei&ter"), u"mnemonics");
    EXPECT_EQ(faultsIn("&Next", "&&Weiter"), u"mnemonics");
    EXPECT_EQ(faultsIn("Find && &replace", "Suchen && ersetzen"), u"mnemonics");
}

TEST(MessageFaults, FindKeysThatAreGivenTwice) {
    EXPECT_EQ(keysGivenTwice({"&Next", "&Back", "No key", "A && b", "No key either"}), QStringList());
    EXPECT_EQ(keysGivenTwice({"&Next", "ca&ncel", "Fi&nd"}), (QStringList{"n", "n"}));
    EXPECT_EQ(keysGivenTwice({"&Next", "&Next"}), QStringList());
}

TEST(MessageFaults, FindAnotherEnd) {
    EXPECT_EQ(faultsIn("Name:", "Name"), u"end");
    EXPECT_EQ(faultsIn("Browse…", "Durchsuchen"), u"end");
    EXPECT_EQ(faultsIn("Browse…", "Durchsuchen..."), u"end");
    EXPECT_EQ(faultsIn("Name", "Name:"), u"end");
    EXPECT_EQ(faultsIn("Done.", "Fertig"), u"end");
    EXPECT_EQ(faultsIn("Password: ", "Kennwort:"), u"end");
    EXPECT_EQ(faultsIn("Really?", "Wirklich."), u"end");
}

}  // namespace
}  // namespace translationtests
