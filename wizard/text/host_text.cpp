// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/host_text.h"

#include <QUrl>
#include <algorithm>

namespace wizard::text {

std::string comparableHost(const QString& host) {
    const bool isAscii = std::ranges::all_of(host, [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray labels = isAscii ? QByteArray() : QUrl::toAce(host);
    return labels.isEmpty() ? host.toStdString() : labels.toStdString();
}

}  // namespace wizard::text
