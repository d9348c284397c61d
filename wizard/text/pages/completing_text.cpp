// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/completing_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::completing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompletingPageText)
};

}  // namespace

QString title() {
    return Words::tr("Completing the Certificate Import Wizard");
}

QString purpose() {
    return Words::tr("These settings are used. Nothing is written before you press Import.");
}

QString purposeRenew() {
    return Words::tr(
        "These settings are used. Nothing is changed before you press Renew; then all of it is, or nothing.");
}

QString heading() {
    return Words::tr("You have specified the following settings:");
}

QString importButton() {
    return Words::tr("&Import");
}

QString renewButton() {
    return Words::tr("&Renew");
}

QString continueButton() {
    return Words::tr("&Next >");
}

QString change() {
    return Words::tr("Change...");
}

QString changeName(const QString& setting) {
    return Words::tr("Change: %1").arg(setting);
}

QString settingStore() {
    return Words::tr("Certificate Store Selected by User");
}

QString settingContent() {
    return Words::tr("Content");
}

QString contentInstalled() {
    return Words::tr("A certificate that is in Personal already");
}

QString contentPfx() {
    return Words::tr("PFX");
}

QString settingFile() {
    return Words::tr("File Name");
}

QString settingPlace() {
    return Words::tr("Store location");
}

QString settingSubject() {
    return Words::tr("Issued to");
}

QString settingNames() {
    return Words::tr("Host names");
}

QString settingExpires() {
    return Words::tr("Validity");
}

QString settingThumbprint() {
    return Words::tr("Thumbprint");
}

QString settingExportable() {
    return Words::tr("Private key exportable");
}

QString settingExtended() {
    return Words::tr("All extended properties");
}

QString settingHosts() {
    return Words::tr("Checked for");
}

QString settingHostsNone() {
    return Words::tr("names not checked");
}

QString settingAllowed() {
    return Words::tr("Installed against the verdict");
}

QString settingRoot() {
    return Words::tr("Root certificate");
}

QString rootTrusted(const QString& names) {
    return Words::tr("becomes one that this computer trusts: %1").arg(names);
}

QString settingReplaced() {
    return Words::tr("Installed there now");
}

QString replacedWithoutKey() {
    return Words::tr("the same certificate without its key: it is completed");
}

QString yes() {
    return Words::tr("Yes");
}

QString no() {
    return Words::tr("No");
}

QString personal() {
    return Words::tr("Personal");
}

QString personalAndChain() {
    return Words::tr("Personal, and the intermediates where Windows looks for them");
}

QString automatic() {
    return Words::tr("Automatically determined by the wizard");
}

QString nothingToWrite() {
    return Words::tr(
        "This certificate is installed here already, with its private key. Nothing will be written. Press Next.");
}

QString practice() {
    return Words::tr("This is practice: everything goes into a store that nobody uses.");
}

QString progressPlanning() {
    return Words::tr("Making the plan");
}

QString progressImporting() {
    return Words::tr("Installing the certificate, and proving that it works. Please wait");
}

QString stopped() {
    return Words::tr("Stopped. Everything is as it was before.");
}

QString fileGone(const QString& path) {
    return Words::tr("The file is no longer at %1. AssistCert works with what it has read; nothing has to be done.")
        .arg(wizard::text::shown(path));
}

QString cannotImport(const QString& problem) {
    return Words::tr("The import cannot begin. %1").arg(problem);
}

QString stepName() {
    return Words::tr("Completing");
}

}  // namespace wizard::text::completing
