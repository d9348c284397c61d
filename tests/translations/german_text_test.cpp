// SPDX-License-Identifier: Apache-2.0
// What tests/wizard/text asks of the English sentences, asked of the German ones.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <vector>

#include "tests/translations/message_faults.h"
#include "tests/translations/translation_file.h"
#include "tests/wizard/text/text_test_support.h"
#include "wizard/language/language.h"
#include "wizard/text/cli_help_text.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/next_steps.h"
#include "wizard/text/profile_text.h"
#include "wizard/text/verdict_text.h"

namespace wizard::text {
namespace {

using translationtests::isEnglish;

class GermanText : public testing::Test {
  private:
    Language m_language{QStringLiteral("de")};
};

bool blamesPasswordInGerman(const QString& text) {
    static const QRegularExpression blame(
        QStringLiteral("falsche[smnr]? Kennwort|Kennwort[^.]*\\b(falsch|ungültig|passt nicht|nicht akzeptiert)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return blame.match(text).hasMatch();
}

TEST_F(GermanText, CanBeSeenToBlameThePassword) {
    EXPECT_TRUE(blamesPasswordInGerman(QStringLiteral("Das Kennwort ist falsch.")));
}

TEST_F(GermanText, HasEveryFinding) {
    for (int number = 0; !certcore::findingName(static_cast<certcore::FindingId>(number)).empty(); ++number) {
        const FindingText text = describe(findingOf(static_cast<certcore::FindingId>(number)));
        expectGoodSentence(text.title);
        expectGoodSentence(text.remedy);
        EXPECT_FALSE(isEnglish(text.title)) << text.title.toStdString();
        EXPECT_FALSE(isEnglish(text.remedy)) << text.remedy.toStdString();
        EXPECT_FALSE(blamesPasswordInGerman(text.title + text.remedy));
    }
}

TEST_F(GermanText, HasEveryErrorAndBlamesThePasswordOnlyWhenItIsWrong) {
    for (int number = 0; number <= static_cast<int>(certcore::ErrorCause::CancelledByUser); ++number) {
        const auto cause = static_cast<certcore::ErrorCause>(number);
        const QString message = describe(certcore::Error{cause, "SUBJECT", {}}).message();
        expectGoodSentence(message);
        EXPECT_FALSE(isEnglish(message)) << message.toStdString();
        EXPECT_EQ(blamesPasswordInGerman(message), cause == certcore::ErrorCause::PasswordWrong)
            << message.toStdString();
    }
}

TEST_F(GermanText, CountsDays) {
    EXPECT_EQ(expiresInText(1, QStringLiteral("2027-01-01")), u"läuft in 1 Tag ab (2027-01-01)");
    EXPECT_EQ(expiresInText(5, QStringLiteral("2027-01-01")), u"läuft in 5 Tagen ab (2027-01-01)");
    const auto text = describe(findingOf(certcore::FindingId::LifetimeTooLong,
                                         {{"days", std::int64_t{398}}, {"allowed_days", std::int64_t{200}}}));
    EXPECT_TRUE(text.title.contains(u"Laufzeit von 398 Tagen")) << text.title.toStdString();
}

TEST_F(GermanText, HasTheStepsOfTheProfile) {
    const auto thumbprint = certcore::Thumbprint::parse(std::string(40, 'A')).value();
    for (const Occasion occasion : {Occasion::Install, Occasion::Renew}) {
        for (const NextStep& step :
             nextSteps(builtInProfile().value(), occasion, std::nullopt, {thumbprint, QStringLiteral("assist.pfx")})) {
            expectGoodSentence(step.sentence());
            EXPECT_FALSE(isEnglish(step.sentence())) << step.sentence().toStdString();
            EXPECT_FALSE(step.sentence().contains(u"management site"));
        }
    }
    EXPECT_EQ(endpointText(builtInProfile().value().layout(LayoutId::StandardBasic).managementSite),
              u"Verwaltungswebsite: Port 443");
}

// The values of the console program begin in a column; a label that is too long would run into them.
TEST_F(GermanText, LeavesRoomBesideTheLabels) {
    constexpr qsizetype longestLabel = 19;
    int labels = 0;
    for (const auto& message :
         translationtests::readTranslationFile(QStringLiteral(ASSISTCERT_SOURCES "/translations/assistcert_de.ts"))) {
        if (message.context == u"CliLabelText" && message.source.size() <= longestLabel) {
            EXPECT_LE(message.translations.value(0).size(), longestLabel) << message.name().toStdString();
            ++labels;
        }
    }
    EXPECT_GT(labels, 50);
    for (const auto severity : {certcore::Severity::Info, certcore::Severity::Warning, certcore::Severity::Error}) {
        EXPECT_LT(severityWord(severity).size(), 10);
    }
}

}  // namespace
}  // namespace wizard::text
