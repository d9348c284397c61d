// SPDX-License-Identifier: Apache-2.0
#include "app/qt_messages.h"

#include <QString>
#include <QtGlobal>
#include <cstdio>

namespace app {

namespace {

void writeLastWords(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtFatalMsg) {
        std::fputs(message.toLocal8Bit().append('\n').constData(), stderr);
    }
}

}  // namespace

void silenceQt() {
    qInstallMessageHandler(writeLastWords);
}

}  // namespace app
