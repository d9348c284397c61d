// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/next_steps.h"

#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

const std::string digits = "0123456789ABCDEF0123456789ABCDEF01234567";

StepValues someValues(const QString& fileName = QStringLiteral("assist.pfx")) {
    return {certcore::Thumbprint::parse(digits).value(), fileName};
}

Profile product() {
    return builtInProfile().value();
}

QStringList sentences(const std::vector<NextStep>& steps) {
    QStringList all;
    for (const NextStep& step : steps) {
        all.append(step.sentence());
    }
    return all;
}

QString joined(Occasion occasion, std::optional<LayoutId> layout,
               const QString& fileName = QStringLiteral("assist.pfx"), const Profile& profile = product()) {
    return sentences(nextSteps(profile, occasion, layout, someValues(fileName))).join(u'\n');
}

TEST(NextSteps, AreGoodSentences) {
    for (const Occasion occasion : {Occasion::Install, Occasion::Renew}) {
        for (const QString& sentence : sentences(nextSteps(product(), occasion, std::nullopt, someValues()))) {
            expectGoodSentence(sentence);
        }
    }
}

TEST(NextSteps, SendTheInstallerBackWithoutBindingAndThumbprint) {
    const QString text = joined(Occasion::Install, LayoutId::StandardBasic);
    EXPECT_TRUE(text.contains(u"Workspace ONE Assist"));
    EXPECT_TRUE(text.contains(u"no binding and no thumbprint"));
    EXPECT_FALSE(text.contains(u"AdminWebPortal"));
    EXPECT_FALSE(text.contains(QString::fromStdString(digits)));
}

TEST(NextSteps, LeaveTheBindingOutWhereItIsDone) {
    StepValues values = someValues();
    values.isBound = true;
    const QString text = sentences(nextSteps(product(), Occasion::Renew, std::nullopt, values)).join(u'\n');
    EXPECT_FALSE(text.contains(u"bind the new certificate"));
    EXPECT_TRUE(text.contains(u"update the thumbprint"));
}

TEST(NextSteps, BindBeforeTheThumbprintOnRenewal) {
    const QString text = joined(Occasion::Renew, LayoutId::StandardBasic);
    const auto bind = text.indexOf(u"bind the new certificate to the management site on port 443");
    const auto thumbprint = text.indexOf(QString::fromStdString(digits));
    EXPECT_GE(bind, 0);
    EXPECT_GT(thumbprint, bind);
    EXPECT_TRUE(text.contains(u"AdminWebPortal"));
    EXPECT_TRUE(text.contains(u"40 hex digits, uppercase"));
}

TEST(NextSteps, SpeakOfOtherServersOnlyWhereThereAreSome) {
    EXPECT_FALSE(joined(Occasion::Renew, LayoutId::StandardBasic).contains(u"other servers"));
    EXPECT_TRUE(joined(Occasion::Renew, LayoutId::AdvancedCustom).contains(u"other servers"));
    EXPECT_TRUE(joined(Occasion::Renew, std::nullopt).contains(u"other servers"));
}

TEST(NextSteps, SayTheNameOfTheFileOnlyWhereThereWasOne) {
    EXPECT_TRUE(joined(Occasion::Install, std::nullopt).contains(u"assist.pfx"));
    EXPECT_FALSE(joined(Occasion::Install, std::nullopt, {}).contains(u"name of the file"));
}

TEST(NextSteps, SayWhatIsUnknown) {
    const QString text = joined(Occasion::Renew, std::nullopt);
    EXPECT_TRUE(text.contains(u"does not know the address of AdminWebPortal"));
    EXPECT_TRUE(text.contains(u"does not know whether a service has to be restarted"));
}

TEST(NextSteps, UseWhatTheAdministratorWrote) {
    Profile profile = product();
    profile.adminPortal.address = QStringLiteral("https://portal.example.com/");
    profile.servicesToRestart = QStringList{QStringLiteral("One"), QStringLiteral("Two")};
    const QString text = joined(Occasion::Renew, std::nullopt, {}, profile);
    EXPECT_TRUE(text.contains(u"Link: https://portal.example.com/"));
    EXPECT_TRUE(text.contains(u"restart these services: One, Two."));
    EXPECT_FALSE(text.contains(u"does not know"));
}

TEST(NextSteps, AreSilentAboutServicesWhereNoneIsToBeRestarted) {
    Profile profile = product();
    profile.servicesToRestart = QStringList();
    EXPECT_FALSE(joined(Occasion::Renew, std::nullopt, {}, profile).contains(u"restart"));
}

TEST(NextSteps, KeepALinkApartFromItsText) {
    Profile profile = product();
    profile.installSteps = {{QStringLiteral("Read on."), QStringLiteral("https://example.com/"), {}}};
    const auto steps = nextSteps(profile, Occasion::Install, std::nullopt, someValues());
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].text, u"Read on.");
    EXPECT_EQ(steps[0].link, u"https://example.com/");
    EXPECT_EQ(steps[0].sentence(), u"Read on. Link: https://example.com/");
}

TEST(NextSteps, FillEachPlaceOnceFromLeftToRight) {
    Profile profile = product();
    profile.productName = QStringLiteral("{file}");
    profile.installSteps = {{QStringLiteral("{product} { {file} {unknown} {"), std::nullopt, {}}};
    const auto steps = nextSteps(profile, Occasion::Install, std::nullopt, someValues(QStringLiteral("a.pfx")));
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].text, u"{file} { {file} {unknown} {");
}

QStringList ofThumbprint(const Profile& profile, const QString& fileName = QStringLiteral("assist.pfx")) {
    return sentences(thumbprintSteps(profile, someValues(fileName)));
}

TEST(NextSteps, OfTheThumbprintSayWhatIsNotKnown) {
    const QStringList steps = ofThumbprint(product());
    ASSERT_EQ(steps.size(), 3);
    for (const QString& step : steps) {
        expectGoodSentence(step);
        EXPECT_TRUE(step.contains(u"AssistCert does not know")) << step.toStdString();
    }
}

TEST(NextSteps, OfTheThumbprintAreTheAdministratorsOwnWhereThereAreAny) {
    Profile profile = product();
    profile.adminPortal.address = QStringLiteral("https://portal.example.com/");
    profile.adminPortal.steps = QStringList{QStringLiteral("Enter {thumbprint}."), QStringLiteral("Of {file}.")};
    profile.servicesToRestart = QStringList();
    const QStringList steps = ofThumbprint(profile);
    ASSERT_EQ(steps.size(), 3);
    EXPECT_TRUE(steps.at(0).contains(u"https://portal.example.com/"));
    EXPECT_EQ(steps.at(1), QStringLiteral("Enter %1.").arg(QString::fromStdString(digits)));
    EXPECT_EQ(steps.at(2), u"Of assist.pfx.");
    EXPECT_EQ(ofThumbprint(profile, {}).size(), 2) << "without a file there is nothing to say of it";
}

}  // namespace
}  // namespace wizard::text
