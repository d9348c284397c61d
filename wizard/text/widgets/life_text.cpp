// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/widgets/life_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "wizard/text/duration_text.h"

namespace wizard::text::widgets {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LifeText)
};

QString beginsText(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds now) {
    const auto days = std::chrono::floor<std::chrono::days>(notBefore - now).count();
    const QString date = localDate(notBefore);
    return days < 1 ? Words::tr("The certificate is not valid yet: it begins in less than one day (%1).").arg(date)
                    : Words::tr("The certificate is not valid yet: it begins in %1 (%2).").arg(dayCount(days), date);
}

}  // namespace

LifeState lifeState(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter,
                    std::chrono::sys_seconds now) {
    if (now > notAfter) {
        return LifeState::Expired;
    }
    return now < notBefore ? LifeState::NotYetValid : LifeState::Valid;
}

QString lifeSentence(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter,
                     std::chrono::sys_seconds now) {
    if (lifeState(notBefore, notAfter, now) == LifeState::NotYetValid) {
        return beginsText(notBefore, now);
    }
    return Words::tr("The certificate %1.").arg(expiryText(notAfter, now));
}

QString lifeDescription(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter,
                        std::chrono::sys_seconds now) {
    return Words::tr("%1 Valid %2.").arg(lifeSentence(notBefore, notAfter, now), validityText(notBefore, notAfter));
}

QString localDate(std::chrono::sys_seconds moment) {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(moment));
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                     static_cast<int>(static_cast<unsigned>(day.day())));
    return QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString todayWord() {
    return Words::tr("Today");
}

QString validityText(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter) {
    return Words::tr("from %1 to %2").arg(localDate(notBefore), localDate(notAfter));
}

}  // namespace wizard::text::widgets
