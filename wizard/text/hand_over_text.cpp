// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/hand_over_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "certcore/base/text_encoding.h"
#include "wizard/renewal/next_renewal.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/live_cell_text.h"
#include "wizard/text/value_text.h"

namespace wizard::text {

using renewal::CalendarEntry;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HandOverText)
};

QString bullet(const QString& line) {
    return QStringLiteral("- ") + line;
}

QString indented(const QString& line) {
    return QStringLiteral("  ") + line;
}

QString thumbprintOf(const certcore::Certificate& certificate) {
    return QString::fromStdString(certificate.thumbprint().text());
}

QStringList certificateLines(const QString& heading, const certcore::Certificate& certificate,
                             std::chrono::sys_seconds now) {
    return {heading, indented(Words::tr("Issued to: %1").arg(shown(certificate.details().subject))),
            indented(Words::tr("Thumbprint: %1").arg(thumbprintOf(certificate))),
            indented(Words::tr("It %1.").arg(expiryText(certificate.details().notAfter, now)))};
}

QStringList headLines(const RenewalFacts& facts) {
    QStringList lines{Words::tr("Renewal of the SSL certificate of %1").arg(facts.profile.productName),
                      QString(),
                      Words::tr("Computer: %1").arg(shown(facts.computer)),
                      Words::tr("By: %1").arg(shown(facts.user)),
                      Words::tr("As of: %1").arg(momentText(facts.now)),
                      QString()};
    lines += certificateLines(Words::tr("New certificate"), facts.certificate, facts.now);
    for (const certcore::Replacement& one : facts.progress.replaced) {
        lines += certificateLines(Words::tr("Old certificate"), one.installed.certificate, facts.now);
    }
    if (facts.progress.replaced.empty()) {
        lines += Words::tr("Old certificate: none was found in the store.");
    }
    return lines;
}

QStringList itemLines(const RenewalFacts& facts, bool done, const QString& heading, const QString& none) {
    QStringList lines{QString(), heading};
    for (const ChecklistItem& item : checklist(facts)) {
        if (item.done == done) {
            lines += bullet(item.what + u' ' + item.proof);
        }
    }
    return lines.size() > 2 ? lines : lines << bullet(none);
}

QStringList serverLines(const RenewalFacts& facts) {
    const auto& check = facts.progress.liveCheck;
    if (!check || check->stillOld().empty()) {
        return {};
    }
    QStringList lines{QString(), Words::tr("Servers still to do")};
    for (const std::size_t endpoint : check->stillOld()) {
        lines += bullet(serverToDo(*check, endpoint));
    }
    return lines;
}

QStringList putBackLines(const RenewalFacts& facts) {
    if (facts.progress.putBack) {
        return {};
    }
    QStringList lines{QString(), Words::tr("How to put it back")};
    const auto bound = facts.progress.bound ? facts.progress.bound->receipt : std::nullopt;
    if (facts.receipt) {
        const QString how = bound ? Words::tr("Bindings and certificate: assistcert undo %1")
                                  : Words::tr("The certificate: assistcert undo %1");
        lines += bullet(how.arg(QString::fromStdString(facts.receipt->id.text())));
    } else if (bound) {
        lines += bullet(Words::tr("The bindings: assistcert undo %1").arg(QString::fromStdString(bound->text())));
    }
    for (const certcore::Replacement& one : facts.progress.replaced) {
        const certcore::Certificate& old = one.installed.certificate;
        lines += bullet(Words::tr("In %1: save the old thumbprint %2 again.")
                            .arg(facts.profile.adminPortal.name, thumbprintOf(old)));
        if (old.details().notAfter < facts.now) {
            lines +=
                bullet(Words::tr("Mind: that old certificate has expired. With it, users are warned or turned away."));
        }
    }
    return lines.size() > 2 ? lines : lines << bullet(Words::tr("Nothing was changed by this renewal."));
}

}  // namespace

QString handOverText(const RenewalFacts& facts) {
    QStringList lines = headLines(facts);
    lines += itemLines(facts, true, Words::tr("Done"), Words::tr("nothing"));
    lines += itemLines(facts, false, Words::tr("Left to do"), Words::tr("nothing"));
    lines += serverLines(facts);
    lines += putBackLines(facts);
    lines += QStringList{QString(), Words::tr("Next renewal"), bullet(nextRenewalText(facts.certificate))};
    return lines.join(u'\n') + u'\n';
}

CalendarEntry calendarEntry(const RenewalFacts& facts) {
    const QString thumbprint = thumbprintOf(facts.certificate);
    const QStringList lines{
        nextRenewalText(facts.certificate), Words::tr("Computer: %1").arg(shown(facts.computer)),
        Words::tr("Issued to: %1").arg(shown(facts.certificate.details().subject)),
        Words::tr("Thumbprint: %1").arg(thumbprint),
        Words::tr("Order the new certificate, then start AssistCert and choose \"Renew between releases\".")};
    return {thumbprint + QStringLiteral("@assistcert"), renewal::nextRenewal(facts.certificate.details()),
            Words::tr("Renew the SSL certificate of %1 on %2").arg(facts.profile.productName, shown(facts.computer)),
            lines.join(u'\n'), facts.now};
}

}  // namespace wizard::text
