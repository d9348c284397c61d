// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/cli_text.h"

#include <vector>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/cli_binding_text.h"
#include "wizard/text/cli_help_text.h"
#include "wizard/text/cli_label_text.h"

namespace wizard::text::cli {
namespace {

constexpr qsizetype columns = 80;
constexpr qsizetype columnsBesideAVerb = 62;

void expectAllDifferentAndShort(const std::vector<QString>& texts, qsizetype longest) {
    QSet<QString> all;
    for (const QString& text : texts) {
        expectGoodSentence(text);
        EXPECT_LE(text.size(), longest) << text.toStdString();
        all.insert(text);
    }
    EXPECT_EQ(all.size(), static_cast<qsizetype>(texts.size()));
}

TEST(CliHelpText, FitsBesideTheVerbs) {
    expectAllDifferentAndShort({checkDescription(), importDescription(), listDescription(), showDescription(),
                                verifyDescription(), undoDescription(), removeDescription(), bindingsDescription(),
                                bindDescription(), probeDescription(), thumbprintDescription(), statusDescription()},
                               columnsBesideAVerb);
}

TEST(CliBindingText, HasASentenceForEachCase) {
    expectAllDifferentAndShort({endpointKind(certcore::EndpointKind::Ip), endpointKind(certcore::EndpointKind::Sni),
                                endpointKind(certcore::EndpointKind::Ccs), alreadyBound(), nothingToReplace(),
                                notAnEndpoint(QStringLiteral("a\nb")), programIis()},
                               200);
    EXPECT_TRUE(nothingToReplace().contains(u"normal"));
    EXPECT_FALSE(notAnEndpoint(QStringLiteral("a\nb")).contains(u'\n'));
}

TEST(CliHelpText, FitsBesideTheOptions) {
    expectAllDifferentAndShort({optionJson(),         optionLang(),
                                optionQuiet(),        optionHelp(),
                                optionVersion(),      optionPasswordStdin(),
                                optionPasswordFile(), optionStore(),
                                optionHost(),         optionMaxIterations(),
                                optionPlacement(),    optionCertificate(),
                                optionExportable(),   optionNoExtendedProperties(),
                                optionForce(),        optionDryRun(),
                                optionReport(),       optionLast(),
                                optionEndpoint(),     optionReplacing(),
                                optionExpect(),       optionConnect(),
                                optionTimeout(),      optionDays(),
                                fileArgument(),       filesArgument(),
                                thumbprintArgument(), receiptArgument(),
                                hostPortArgument(),   pastedThumbprintArgument()},
                               columnsBesideAVerb);
}

TEST(CliText, FitsIntoALine) {
    expectAllDifferentAndShort({programDescription(QStringLiteral("Workspace ONE Assist")),
                                verbHelpHint(),
                                progressChecking(),
                                progressImporting(),
                                progressReadingBack(),
                                resultImported(),
                                resultAlreadyInstalled(),
                                resultKeyAdded(),
                                resultDryRun(),
                                resultKeyProven(),
                                resultKeyMissing(),
                                resultKeyMismatch(),
                                resultKeyCannotSign(),
                                resultTakenBack(),
                                resultRemoved(),
                                resultBound(),
                                resultAsExpected(),
                                resultOtherCertificate(),
                                storeEmpty(),
                                noPfxBelow(),
                                noFindings(),
                                noBindings(),
                                nothingNearItsEnd(),
                                hostsNotGiven(),
                                thumbprintWasClean(),
                                thumbprintNotReadable(),
                                howToUndo(QStringLiteral("20261122-093000-AB12"))},
                               columns);
}

TEST(CliText, ShowsItsValues) {
    EXPECT_EQ(progressOpening(QStringLiteral("server.pfx")), u"Opening server.pfx…");
    EXPECT_EQ(howToUndo(QStringLiteral("ID")), u"To take it back: assistcert undo ID");
    EXPECT_TRUE(passwordPrompt(QStringLiteral("server.pfx")).contains(u"server.pfx"));
    EXPECT_TRUE(passwordPrompt(QStringLiteral("server.pfx")).endsWith(u": "));
    EXPECT_TRUE(progressConnecting(QStringLiteral("a:443")).contains(u"a:443"));
    EXPECT_TRUE(resultReportWritten(QStringLiteral("r.html")).contains(u"r.html"));
}

TEST(CliText, PutsWhatWasRemovedIntoWords) {
    const QStringList removed{QStringLiteral("spaces"), QStringLiteral("U+200E"), QStringLiteral("lowercase"),
                              QStringLiteral("colons"), QStringLiteral("U+FEFF")};
    EXPECT_EQ(thumbprintCleaned(removed),
              u"Put right: spaces, an invisible character in front (U+200E), lowercase letters, colons, an invisible "
              u"character (U+FEFF)");
}

TEST(CliLabelText, HasDifferentHeadings) {
    expectAllDifferentAndShort(
        {headingFile(), headingEncryption(), headingCertificates(), headingVerdict(), headingFindings(), headingPlan(),
         headingReceipt(), headingNextSteps(), headingBindings(), headingEndpoints(), headingChain()},
        columnsBesideAVerb);
}

TEST(CliLabelText, LeavesRoomForTheValue) {
    constexpr qsizetype longestLabel = 24;
    expectAllDifferentAndShort(
        {labelRole(), labelSubject(), labelIssuer(), labelSerial(), labelThumbprint(), labelSha256(), labelNotBefore(),
         labelValidity(), labelDnsNames(), labelIpAddresses(), labelKey(), labelSignature(), labelFriendlyName(),
         labelHasPrivateKey(), labelExtendedProperties(), labelDaysLeft(), labelBoundTo(), labelProgram()},
        longestLabel);
    expectAllDifferentAndShort({labelSize(), labelMac(), labelKeyEncryption(), labelCertificateEncryption(),
                                labelIterations(), labelMinimumWindows(), labelPrivateKeys()},
                               longestLabel);
}

}  // namespace
}  // namespace wizard::text::cli
