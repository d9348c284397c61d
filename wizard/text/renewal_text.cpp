// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/renewal_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "certcore/base/text_encoding.h"
#include "wizard/renewal/next_renewal.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/live_cell_text.h"
#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

using renewal::Column;
using renewal::LiveCheck;
using renewal::LiveState;
using renewal::Part;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RenewalText)
};

ChecklistItem imported(const RenewalFacts& facts) {
    const QString proof =
        facts.receipt
            ? Words::tr("It was read back from the store (%1). Receipt %2.")
                  .arg(shown(facts.store), QString::fromStdString(facts.receipt->id.text()))
            : Words::tr("It was in the store (%1) before; nothing had to be written.").arg(shown(facts.store));
    return {true, Words::tr("The new certificate is installed."), proof};
}

ChecklistItem keyProven() {
    return {true, Words::tr("Its private key works."),
            Words::tr("A signature made with the stored key was verified with the certificate.")};
}

QString namesOf(const std::vector<certcore::Endpoint>& endpoints) {
    return shown(certcore::textOf(endpoints));
}

ChecklistItem boundByUs(const renewal::Bound& bound) {
    if (!bound.left.empty()) {
        return {false, Words::tr("Not every binding of this computer has the new certificate."),
                Words::tr("Still with the old one: %1. Bind them, too.").arg(namesOf(bound.left))};
    }
    if (bound.endpoints.empty()) {
        return {true, Words::tr("Nothing has to be bound on this computer."),
                Words::tr("No binding of this computer used the old certificate.")};
    }
    const QString where = namesOf(bound.endpoints);
    return {true, Words::tr("The new certificate is bound."),
            bound.receipt ? Words::tr("Read back from Windows: %1. Receipt %2.")
                                .arg(where, QString::fromStdString(bound.receipt->text()))
                          : Words::tr("Read back from Windows: %1.").arg(where)};
}

// Without a binding of our own, what this computer serves tells.
ChecklistItem boundAsSeen(const RenewalFacts& facts) {
    const auto& check = facts.progress.liveCheck;
    for (std::size_t i = 0; check && i < check->endpoints().size(); ++i) {
        if (check->endpoints()[i].part != Part::ManagementSite) {
            continue;
        }
        const LiveState here = check->cell(i, Column::Here).state;
        const QString name = endpointName(check->endpoints()[i]);
        if (here == LiveState::Green) {
            return {true, Words::tr("The new certificate is bound."),
                    Words::tr("This computer answers with it for %1.").arg(name)};
        }
        if (here == LiveState::NotHere) {
            return {true, Words::tr("Nothing has to be bound on this computer."),
                    Words::tr("%1 does not run here.").arg(name)};
        }
    }
    return {false, Words::tr("It is not proven that the new certificate is bound."),
            Words::tr("Bind it to the %1 on port %2 of this computer, then check again.")
                .arg(partName(Part::ManagementSite, facts.profile))
                .arg(facts.profile.advancedCustom.managementSite.port)};
}

ChecklistItem thumbprintSaved(const RenewalFacts& facts) {
    const QString& portal = facts.profile.adminPortal.name;
    if (!facts.progress.thumbprintSaved) {
        return {false, Words::tr("The new thumbprint is not saved in %1 yet.").arg(portal),
                Words::tr("Go back to the page before, copy it, and save it there.")};
    }
    return {true, Words::tr("The new thumbprint is saved in %1.").arg(portal),
            Words::tr("%1 said so on %2. AssistCert cannot look into %3 itself.")
                .arg(shown(facts.user), momentText(*facts.progress.thumbprintSaved), portal)};
}

ChecklistItem seenLive(const LiveCheck& check, std::size_t endpoint) {
    const QString name = endpointName(check.endpoints()[endpoint]);
    const LiveState here = check.cell(endpoint, Column::Here).state;
    const LiveState users = check.cell(endpoint, Column::Users).state;
    const QString seen = Words::tr("Seen on %1. On this computer: %2. As users reach it: %3.")
                             .arg(momentText(check.moment()), stateWord(here), stateWord(users));
    return check.isGreen(endpoint) ? ChecklistItem{true, Words::tr("%1 serves the new certificate.").arg(name), seen}
                                   : ChecklistItem{false, Words::tr("%1 is not proven yet.").arg(name), seen};
}

QString oldName(const RenewalFacts& facts, const std::optional<certcore::Thumbprint>& thumbprint) {
    for (const certcore::Replacement& one : facts.progress.replaced) {
        if (one.installed.certificate.thumbprint() == thumbprint) {
            return certificateName(one.installed.certificate) + QStringLiteral(", ") +
                   expiryText(one.installed.certificate.details().notAfter, facts.now);
        }
    }
    return QString::fromStdString(thumbprint->text());
}

ChecklistItem bindingIsBack(const RenewalFacts& facts, const certcore::BindingUndone& undone) {
    const QString endpoint = shown(undone.endpoint.text());
    const auto thumbprint = undone.now ? undone.now->thumbprint() : std::nullopt;
    if (!thumbprint) {
        return {true, Words::tr("%1 is bound to nothing again.").arg(endpoint),
                Words::tr("There was no binding before this renewal.")};
    }
    return {true, Words::tr("%1 has its former certificate again.").arg(endpoint),
            Words::tr("Read back from Windows: %1.").arg(oldName(facts, thumbprint))};
}

ChecklistItem certificateAfterwards(const RenewalFacts& facts) {
    const certcore::StoreChange& change = facts.progress.putBack->what.certificates;
    if (change.removed.empty() && change.restored.empty()) {
        return {true, Words::tr("The new certificate stays in the store."),
                Words::tr("It was there before this renewal.")};
    }
    return {true, Words::tr("The new certificate is not installed any more."),
            Words::tr("It was taken out of the store (%1), with its private key, on %2.")
                .arg(shown(facts.store), momentText(facts.progress.putBack->time))};
}

ChecklistItem thumbprintAfterwards(const RenewalFacts& facts) {
    const QString& portal = facts.profile.adminPortal.name;
    if (!facts.progress.thumbprintShown) {
        return {true, Words::tr("Nothing has to be changed in %1.").arg(portal),
                Words::tr("The new thumbprint was not handed out yet.")};
    }
    QStringList old;
    for (const certcore::Thumbprint& one : facts.progress.oldThumbprints()) {
        old += QString::fromStdString(one.text());
    }
    const QString what = Words::tr("The old thumbprint has to be saved in %1 again.").arg(portal);
    return {false, what,
            old.isEmpty() ? Words::tr("The old certificate is not known here: ask whoever installed it.")
                          : Words::tr("It is %1.").arg(old.join(QStringLiteral(", ")))};
}

std::vector<ChecklistItem> afterPuttingBack(const RenewalFacts& facts) {
    std::vector<ChecklistItem> items;
    for (const certcore::BindingUndone& undone : facts.progress.putBack->what.bindings) {
        items.push_back(bindingIsBack(facts, undone));
    }
    items.push_back(certificateAfterwards(facts));
    items.push_back(thumbprintAfterwards(facts));
    return items;
}

}  // namespace

QString ChecklistItem::headline() const {
    return done ? Words::tr("Done: %1").arg(what) : Words::tr("Open: %1").arg(what);
}

std::vector<ChecklistItem> checklist(const RenewalFacts& facts) {
    if (facts.progress.putBack) {
        return afterPuttingBack(facts);
    }
    std::vector<ChecklistItem> items{imported(facts), keyProven(),
                                     facts.progress.bound ? boundByUs(*facts.progress.bound) : boundAsSeen(facts),
                                     thumbprintSaved(facts)};
    const auto& check = facts.progress.liveCheck;
    if (!check || check->endpoints().empty()) {
        items.push_back({false, Words::tr("What users get has not been checked."),
                         Words::tr("Say which names have to be checked, then check again.")});
        return items;
    }
    for (std::size_t i = 0; i < check->endpoints().size(); ++i) {
        items.push_back(seenLive(*check, i));
    }
    return items;
}

QString serverToDo(const LiveCheck& check, std::size_t endpoint) {
    const QString name = endpointName(check.endpoints()[endpoint]);
    QStringList where;
    if (isOld(check.cell(endpoint, Column::Here))) {
        where += Words::tr("this computer");
    }
    const renewal::LiveCell users = check.cell(endpoint, Column::Users);
    if (isOld(users) && !users.isThisComputer) {
        where += QString::fromStdString(users.address->text());
    }
    return where.isEmpty() ? Words::tr("%1: this computer, as users reach it").arg(name)
                           : Words::tr("%1: %2").arg(name, where.join(QStringLiteral(", ")));
}

QString nextRenewalText(const certcore::Certificate& certificate) {
    using std::chrono::days;
    const certcore::CertificateDetails& details = certificate.details();
    const std::chrono::sys_days day = renewal::nextRenewal(details);
    const auto ahead = std::chrono::floor<days>(details.notAfter) - day;
    return Words::tr("Begin the next renewal on %1: the certificate ends on %2, %3 later.")
        .arg(shownDate(certcore::toIsoTime(day)), shownDate(certcore::toIsoTime(details.notAfter)),
             dayCount(ahead.count()));
}

}  // namespace wizard::text
