// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/screenshots/renewal_scenes.h"

#include <QLineEdit>
#include <chrono>

#include "tests/support/fixtures.h"
#include "tests/support/importing.h"
#include "tests/wizard/screenshots/scene_steps.h"

namespace screenshots {

namespace {

void toThumbprint(Stage& stage) {
    testing_support::receiptFor("expires-in-10-days.pfx", stage.store());
    stage.choose(Renew);
    importGood(stage);
    stage.next();
}

void toLive(Stage& stage, bool saved) {
    toThumbprint(stage);
    if (saved) {
        stage.next();
    } else {
        stage.button("ThumbprintPageText", "&Not saved yet: check all the same")->click();
        stage.settle();
    }
}

void pasteAndShow(const Shutter& shutter, Stage& stage, const QString& name, const QString& pasted) {
    stage.window().page()->findChild<QLineEdit*>()->setText(pasted);
    stage.settle();
    scrollDown(stage);
    shutter(name, stage.window());
}

void playThumbprint(const Shutter& shutter) {
    Stage stage;
    toThumbprint(stage);
    shutter(QStringLiteral("thumbprint"), stage.window());
    const std::string digits = testing_support::fixtureCertificate("leaf").thumbprint().text();
    const QString right = QString::fromStdString(digits);
    pasteAndShow(shutter, stage, QStringLiteral("thumbprint-pasted-right"), right);
    pasteAndShow(shutter, stage, QStringLiteral("thumbprint-pasted-lowercase"), QChar(0x200E) + right.toLower());
    pasteAndShow(shutter, stage, QStringLiteral("thumbprint-pasted-old"),
                 QString::fromStdString(testing_support::fixtureCertificate("expires-in-10-days").thumbprint().text()));
    pasteAndShow(shutter, stage, QStringLiteral("thumbprint-pasted-39"), right.chopped(1));
    stage.next();
    shutter(QStringLiteral("thumbprint-pasted-refused"), stage.window());
}

using wizard_testing::FakeProber;

void serveEverywhere(FakeProber& network, const wizard_testing::Served& served) {
    const std::string host = coveredHost.toStdString();
    for (const std::uint16_t port : {std::uint16_t{443}, std::uint16_t{8443}}) {
        network.here(port, served);
        network.users(host, port, served);
    }
}

void playLiveGreen(const Shutter& shutter) {
    Stage green;
    serveEverywhere(green.network(), wizard_testing::newHere());
    toLive(green, true);
    shutter(QStringLiteral("live-all-green"), green.window());
    scrollDown(green);
    shutter(QStringLiteral("live-all-green-below"), green.window());
    green.dialogOf([&] { green.button("LivePageText", "Hand &over...")->click(); },
                   [&](QWidget& dialog) { shutter(QStringLiteral("hand-over"), dialog); });
    green.dialogOf([&] { green.button("LivePageText", "&What is checked...")->click(); },
                   [&](QWidget& dialog) { shutter(QStringLiteral("live-hosts"), dialog); });
    Stage elsewhere;
    serveEverywhere(elsewhere.network(), wizard_testing::newElsewhere());
    elsewhere.network().here(8443, certcore::ErrorCause::ConnectionRefused);
    elsewhere.network().here(443, wizard_testing::newHere());
    toLive(elsewhere, true);
    shutter(QStringLiteral("live-green-where-it-runs"), elsewhere.window());
}

void playLiveRed(const Shutter& shutter) {
    const std::string host = coveredHost.toStdString();
    Stage notYet;
    serveEverywhere(notYet.network(), wizard_testing::newHere());
    notYet.network().here(8443, wizard_testing::oldHere());
    notYet.network().users(host, 8443, wizard_testing::oldElsewhere());
    toLive(notYet, false);
    shutter(QStringLiteral("live-not-yet"), notYet.window());
    Stage old;
    serveEverywhere(old.network(), wizard_testing::oldHere());
    old.network().users(host, 443, wizard_testing::oldElsewhere());
    toLive(old, true);
    shutter(QStringLiteral("live-old"), old.window());
    scrollDown(old);
    shutter(QStringLiteral("live-old-below"), old.window());
    Stage trouble;
    trouble.network().here(443, certcore::ErrorCause::ServerSpeaksHttp);
    trouble.network().users(host, 443, wizard_testing::Served{{"leaf"}});
    trouble.network().here(8443, wizard_testing::Served{{"cn-only", "intermediate"}});
    toLive(trouble, true);
    shutter(QStringLiteral("live-trouble"), trouble.window());
}

void playLiveRunning(const Shutter& shutter) {
    Stage stage;
    serveEverywhere(stage.network(), wizard_testing::newHere());
    toThumbprint(stage);
    constexpr std::size_t firstEndpoint = 3;
    stage.network().holdBack(firstEndpoint);
    stage.press();
    stage.wait(std::chrono::milliseconds{400});
    shutter(QStringLiteral("live-running"), stage.window());
    stage.window().reject();
    stage.settle();
    shutter(QStringLiteral("live-stopped"), stage.window());
}

}  // namespace

void playRenewal(const Shutter& shutter) {
    playThumbprint(shutter);
    playLiveGreen(shutter);
    playLiveRed(shutter);
    playLiveRunning(shutter);
}

}  // namespace screenshots
