// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/file_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::file {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilePageText)
};

}  // namespace

QString title() {
    return Words::tr("File to Import");
}

QString purpose() {
    return Words::tr("Choose the PFX file that holds the server's certificate together with its private key.");
}

QString fileName() {
    return Words::tr("File na&me:");
}

QString browse() {
    return Words::tr("B&rowse...");
}

QString recent() {
    return Words::tr("Recent f&olders");
}

QString noRecent() {
    return Words::tr("No folder yet");
}

QString dropHint() {
    return Words::tr("You can also drag the file into this window.");
}

QString formats() {
    return Words::tr("Personal Information Exchange - PKCS #12 (.PFX, .P12)");
}

QString dialogTitle() {
    return Words::tr("Choose the PFX file");
}

QString filterPfx() {
    return Words::tr("PFX files (*.pfx *.p12 *.PFX *.P12)");
}

QString filterAll() {
    return Words::tr("All files (*)");
}

QString inPersonal() {
    return Words::tr("It is in &Personal already...");
}

QString progressListing() {
    return Words::tr("Reading the certificates in Personal");
}

QString chosenInPersonal(const QString& name) {
    return Words::tr("%1 is in Personal already. No file is needed: press Next. Or choose a file instead.").arg(name);
}

QString sourcePersonal() {
    return Words::tr("Already in Personal");
}

QString order() {
    return Words::tr("&What certificate must I order?");
}

QString progressReading(const QString& name) {
    return Words::tr("Looking into %1").arg(wizard::text::shown(name));
}

QString olderWindows() {
    return Words::tr(
        "Older Windows refuse this encryption with the words \"password incorrect\". Nothing to do: AssistCert "
        "converts the file while it imports it.");
}

QString nothingChosen() {
    return Words::tr("Choose the PFX file first: press Browse, or drag it into this window.");
}

QString severalDropped(qsizetype count) {
    return Words::tr("You dropped %1 files. Only one can be imported at a time: drop the PFX file alone.").arg(count);
}

QString notAFileDropped() {
    return Words::tr(
        "What you dropped is not a file on this computer. Save it in a folder first, then drop it from there.");
}

QString practiceFile() {
    return Words::tr("This file is made up. It is there to practise with, and goes when you close the wizard.");
}

QString looksGood() {
    return Words::tr("This is a PFX file, as it should be. Press Next.");
}

}  // namespace wizard::text::file
