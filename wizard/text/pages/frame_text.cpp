// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/frame_text.h"

#include <QCoreApplication>

namespace wizard::text::frame {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FrameText)
};

}  // namespace

QString windowTitle() {
    return Words::tr("AssistCert");
}

QString thisComputer(const QString& name) {
    return Words::tr("This computer: %1").arg(name);
}

QString back() {
    return Words::tr("< &Back");
}

QString next() {
    return Words::tr("&Next >");
}

QString finish() {
    return Words::tr("&Finish");
}

QString cancel() {
    return Words::tr("Cancel");
}

QString closeNow() {
    return Words::tr("Close");
}

QString close() {
    return Words::tr("&Close");
}

QString help() {
    return Words::tr("&Help");
}

QString stopWork() {
    return Words::tr("&Stop");
}

QString stoppingWork() {
    return Words::tr("Stopping. What was begun is taken back first.");
}

QString progressName() {
    return Words::tr("Progress");
}

QString progressFor(const QString& what, std::int64_t seconds) {
    return Words::tr("%1 (%2 s)").arg(what).arg(seconds);
}

QString leaveWhileChanging() {
    return Words::tr(
        "The certificate is being installed right now. If you leave, it is stopped, and everything is put back as it "
        "was before. Do you want to stop and leave?");
}

QString waitForChange() {
    return Words::tr("The import is being taken back. Please wait until that has ended.");
}

QString helpTitle() {
    return Words::tr("AssistCert Help");
}

// The code of the language that this text is translated to, as the folders of the help are named.
QString helpLanguage() {
    return Words::tr("en");
}

}  // namespace wizard::text::frame
