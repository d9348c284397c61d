// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/duration_text.h"

#include <QCoreApplication>

#include "certcore/base/text_encoding.h"
#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

QString expiredText(std::int64_t daysAgo, const QString& date) {
    return daysAgo < 1 ? Words::tr("expired less than one day ago (%1)").arg(date)
                       : Words::tr("expired %1 ago (%2)").arg(dayCount(daysAgo), date);
}

}  // namespace

QString dayCount(std::int64_t days) {
    // The source language has to read well without a catalogue, which tr's %n would need.
    return days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(days);
}

QString expiryText(std::chrono::sys_seconds notAfter, std::chrono::sys_seconds now) {
    const QString date = shownDate(certcore::toIsoTime(notAfter));
    const auto left = notAfter - now;
    // RFC 5280 4.1.2.5: notAfter itself still belongs to the validity.
    return left.count() < 0 ? expiredText(std::chrono::floor<std::chrono::days>(-left).count(), date)
                            : expiresInText(std::chrono::floor<std::chrono::days>(left).count(), date);
}

QString expiresInText(std::int64_t daysLeft, const QString& date) {
    return daysLeft < 1 ? Words::tr("expires in less than one day (%1)").arg(date)
                        : Words::tr("expires in %1 (%2)").arg(dayCount(daysLeft), date);
}

QString momentText(std::chrono::sys_seconds moment) {
    const QString iso = QString::fromStdString(certcore::toIsoTime(moment));
    return iso.left(10) + u' ' + iso.mid(11, 5) + QStringLiteral(" UTC");
}

}  // namespace wizard::text
