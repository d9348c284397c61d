// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/hand_over_text.h"

#include <gtest/gtest.h>

#include "certcore/base/text_encoding.h"
#include "tests/wizard/renewal/made_renewal.h"
#include "tests/wizard/text/text_test_support.h"
#include "wizard/renewal/next_renewal.h"

namespace wizard::text {
namespace {

using namespace renewal_testing;

QString partBetween(const QString& text, const QString& from, const QString& to) {
    const qsizetype begin = text.indexOf(u'\n' + from + u'\n');
    const qsizetype end = text.indexOf(u'\n' + to + u'\n', begin);
    EXPECT_TRUE(begin >= 0 && end > begin) << from.toStdString() << " to " << to.toStdString();
    return text.sliced(begin, end - begin);
}

QString doneIn(const QString& text) {
    return partBetween(text, QStringLiteral("Done"), QStringLiteral("Left to do"));
}

QString leftIn(const QString& text) {
    return partBetween(text, QStringLiteral("Left to do"), QStringLiteral("How to put it back"));
}

TEST(HandOverText, SaysWhoWhenWhereAndBothThumbprints) {
    const QString text = handOverText(MadeRenewal().facts());
    for (const QString& part : {QStringLiteral("Computer: SRV1"), QStringLiteral("By: clerk"),
                                QStringLiteral("As of: "), QString::fromStdString(newCertificate().thumbprint().text()),
                                QString::fromStdString(oldCertificate().thumbprint().text())}) {
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    }
    EXPECT_TRUE(text.endsWith(u'\n'));
}

TEST(HandOverText, DividesWhatIsDoneFromWhatIsLeft) {
    MadeRenewal made;
    made.progress.liveCheck = checkOf({newOne(), newOne(), oldOne(), newOne()}, false);
    const QString text = handOverText(made.facts());
    EXPECT_TRUE(doneIn(text).contains(QStringLiteral("assist.example.com:443 serves the new certificate")));
    EXPECT_TRUE(leftIn(text).contains(QStringLiteral("assist.example.com:8443")));
    EXPECT_TRUE(leftIn(text).contains(QStringLiteral("thumbprint is not saved")));
    EXPECT_FALSE(doneIn(text).contains(QStringLiteral("thumbprint")));
    EXPECT_TRUE(text.contains(QStringLiteral("\nServers still to do\n- assist.example.com:8443")));
}

TEST(HandOverText, NothingIsLeftWhereAllIsGreen) {
    MadeRenewal made;
    made.progress.liveCheck = checkOf({newOne(), newOne(), newOne(), newOne()});
    made.progress.thumbprintSaved = made.now;
    const QString text = handOverText(made.facts());
    EXPECT_TRUE(leftIn(text).contains(QStringLiteral("- nothing")));
    EXPECT_FALSE(text.contains(QStringLiteral("Servers still to do")));
}

// Undoing an import takes the bindings that followed it back first: one call is enough.
TEST(HandOverText, TellsHowToPutItBack) {
    MadeRenewal made;
    const QString import = QStringLiteral("assistcert undo 20261122T205501Z-3F9A2C");
    const QString binding = QStringLiteral("assistcert undo ") + QString::fromStdString(bindingReceipt().text());
    EXPECT_TRUE(handOverText(made.facts()).contains(QStringLiteral("The certificate: ") + import));
    made.progress.bound = renewal::Bound{{*certcore::Endpoint::parse("0.0.0.0:443")}, {}, bindingReceipt()};
    EXPECT_TRUE(handOverText(made.facts()).contains(QStringLiteral("Bindings and certificate: ") + import));
    EXPECT_FALSE(handOverText(made.facts()).contains(binding));
    made.receipt.reset();
    EXPECT_TRUE(handOverText(made.facts()).contains(QStringLiteral("The bindings: ") + binding));
    EXPECT_FALSE(handOverText(made.facts()).contains(QStringLiteral("has expired")));
}

TEST(HandOverText, WarnsOfAnOldCertificateThatHasExpired) {
    MadeRenewal made;
    made.progress.replaced.front().installed.certificate = fixtureCertificate("expired");
    EXPECT_TRUE(handOverText(made.facts()).contains(QStringLiteral("has expired")));
}

TEST(HandOverText, WithoutAnythingChangedThereIsNothingToPutBack) {
    MadeRenewal made;
    made.receipt.reset();
    made.progress.replaced.clear();
    const QString text = handOverText(made.facts());
    EXPECT_TRUE(text.contains(QStringLiteral("Nothing was changed")));
    EXPECT_TRUE(text.contains(QStringLiteral("none was found")));
    EXPECT_FALSE(text.contains(QStringLiteral("assistcert undo")));
}

TEST(HandOverText, AForgedNameMakesNoLineOfItsOwn) {
    MadeRenewal made;
    wizard::text::RenewalFacts facts = made.facts();
    facts.user = QStringLiteral("clerk\nLeft to do\n- nothing");
    EXPECT_EQ(handOverText(facts).count(QStringLiteral("\nLeft to do\n")), 1);
}

TEST(HandOverText, TheCalendarEntryIsOnTheProposedDay) {
    const MadeRenewal made;
    const auto entry = calendarEntry(made.facts());
    EXPECT_EQ(entry.day, renewal::nextRenewal(made.certificate.details()));
    EXPECT_TRUE(entry.summary.contains(QStringLiteral("SRV1")));
    EXPECT_TRUE(entry.description.contains(QString::fromStdString(newCertificate().thumbprint().text())));
    EXPECT_TRUE(
        nextRenewalText(made.certificate).contains(QString::fromStdString(certcore::toIsoTime(entry.day)).left(10)));
    EXPECT_EQ(calendarEntry(made.facts()).uid, entry.uid) << "a calendar replaces what it has";
}

}  // namespace
}  // namespace wizard::text
