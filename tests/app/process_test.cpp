// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <openssl/crypto.h>

#include <QProcess>
#include <QProcessEnvironment>

namespace {

struct Ended {
    int code = -1;
    QString output;
};

// Without any display, and with a platform that there is not.
Ended runWizard(const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-such"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ASSISTCERT_WIZARD), arguments);
    constexpr int longEnough = 60000;
    EXPECT_TRUE(process.waitForFinished(longEnough));
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAllStandardOutput())};
}

TEST(WizardProgram, ShowsItsVersionWithoutADisplay) {
    const Ended ended = runWizard({QStringLiteral("--version")});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.output.trimmed(),
              QStringLiteral("assistcert-wizard " ASSISTCERT_VERSION " (OpenSSL %1, Qt %2)")
                  .arg(QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)), QString::fromLatin1(qVersion())));
}

TEST(WizardProgram, ShowsItsHelpWithoutADisplay) {
    const Ended ended = runWizard({QStringLiteral("--help")});
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.output.contains(QStringLiteral("--task <TASK>"))) << ended.output.toStdString();
    EXPECT_TRUE(ended.output.contains(QStringLiteral("--store <DIR>")));
}

TEST(WizardProgram, NeedsADisplayForItsWindow) {
    EXPECT_NE(runWizard({}).code, 0);
}

}  // namespace
