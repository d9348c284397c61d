// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/live_cell_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "wizard/text/duration_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/profile_text.h"
#include "wizard/text/served_text.h"
#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

using renewal::Column;
using renewal::LiveCell;
using renewal::LiveState;
using renewal::Part;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LiveCellText)
};

QString addressOf(const LiveCell& cell) {
    return cell.address ? QString::fromStdString(cell.address->text()) : QString();
}

QString endOf(const LiveCell& cell, const CellPlace& place) {
    return expiryText(cell.served->details().notAfter, place.now);
}

QString green(const LiveCell& cell, const CellPlace& place) {
    const QString sentence = Words::tr("It is served with its whole chain, and %1.").arg(endOf(cell, place));
    return cell.isThisComputer ? sentence
                               : Words::tr("%1 The answer came from %2, which is not an address of this computer.")
                                     .arg(sentence, addressOf(cell));
}

QString restartHint(const Profile& profile) {
    if (!profile.servicesToRestart) {
        return Words::tr("If it stays so, ask the administrator of this server whether a service has to be restarted.");
    }
    return profile.servicesToRestart->isEmpty() ? QString()
                                                : Words::tr("If it stays so, restart these services: %1.")
                                                      .arg(profile.servicesToRestart->join(QStringLiteral(", ")));
}

QString oldHere(const LiveCell& cell, const CellPlace& place) {
    const QString what =
        Words::tr("This computer still answers with the old certificate; it %1.").arg(endOf(cell, place));
    const QString todo =
        place.endpoint.part == Part::ManagementSite
            ? Words::tr("Bind the new one to port %1 on this computer, then check again.").arg(place.endpoint.port)
            : Words::tr("Make sure that the new thumbprint is saved in %1, then check again.")
                  .arg(place.profile.adminPortal.name);
    return QStringList{what, todo, restartHint(place.profile)}.join(u' ').trimmed();
}

QString oldElsewhere(const LiveCell& cell, const CellPlace& place) {
    return Words::tr(
               "%1 answers with the old certificate; it %2. That is not an address of this computer: it is "
               "another server, or something in between such as a load balancer. Renew the certificate there, "
               "too.")
        .arg(addressOf(cell), endOf(cell, place));
}

QString servedWords(const LiveCell& cell, const CellPlace& place) {
    return Words::tr("%1 answers with the certificate %2 (its thumbprint begins with %3); it %4.")
        .arg(cell.isThisComputer ? Words::tr("This computer") : addressOf(cell),
             shownName(shown(cell.served->details().subject)),
             QString::fromStdString(cell.served->thumbprint().text()).left(8), endOf(cell, place));
}

QString other(const LiveCell& cell, const CellPlace& place) {
    return servedWords(cell, place) + u' ' +
           Words::tr("That is neither the new one nor one that it replaces. Look what is bound to port %1 there.")
               .arg(place.endpoint.port);
}

QString wrongName(const LiveCell& cell, const CellPlace& place) {
    if (cell.error) {
        return describe(*cell.error).message();
    }
    return servedWords(cell, place) + u' ' +
           Words::tr(
               "It is not for the name %1, so browsers warn. Check the name, and which certificate is bound "
               "there for it.")
               .arg(shown(place.endpoint.host));
}

QString flawed(const LiveCell& cell) {
    const FindingText words = describeServed(*cell.flaw);
    return words.title + u' ' + words.remedy;
}

QString silent(const LiveCell& cell, const CellPlace& place) {
    return place.column == Column::Users
               ? describe(*cell.error).message()
               : Words::tr(
                     "Nothing on this computer answers on port %1. Start the website or service, then check "
                     "again. If it runs on another server, say so under \"What is checked\".")
                     .arg(place.endpoint.port);
}

QString notYet(const LiveCell& cell, const CellPlace& place) {
    return Words::tr(
               "The thumbprint has not been saved in %1 yet, so that this may still be so. Save it, then check again. "
               "Seen now: %2.")
        .arg(place.profile.adminPortal.name, stateWord(cell.seen));
}

QString sentenceFor(const LiveCell& cell, const CellPlace& place) {
    switch (cell.state) {
        case LiveState::Waiting:
            return {};
        case LiveState::Stopped:
            return Words::tr("The check was stopped before the answer came.");
        case LiveState::Green:
            return green(cell, place);
        case LiveState::NotHere:
            return Words::tr("Nothing on this computer answers on port %1. Another address does, so it runs there.")
                .arg(place.endpoint.port);
        case LiveState::NotYet:
            return notYet(cell, place);
        case LiveState::OldHere:
            return oldHere(cell, place);
        case LiveState::OldElsewhere:
            return oldElsewhere(cell, place);
        case LiveState::Other:
            return other(cell, place);
        case LiveState::WrongName:
            return wrongName(cell, place);
        case LiveState::Flawed:
            return flawed(cell);
        case LiveState::Silent:
            return silent(cell, place);
        case LiveState::PlainHttp:
        case LiveState::Unreachable:
        case LiveState::NoTls:
            return describe(*cell.error).message();
    }
    return {};
}

}  // namespace

QString stateWord(LiveState state) {
    switch (state) {
        case LiveState::Waiting:
            return Words::tr("Being checked");
        case LiveState::Stopped:
            return Words::tr("Not checked");
        case LiveState::Green:
            return Words::tr("New certificate");
        case LiveState::NotHere:
            return Words::tr("Not on this computer");
        case LiveState::NotYet:
            return Words::tr("Not yet");
        case LiveState::OldHere:
        case LiveState::OldElsewhere:
            return Words::tr("Old certificate");
        case LiveState::Other:
            return Words::tr("Another certificate");
        case LiveState::WrongName:
            return Words::tr("Wrong name");
        case LiveState::Flawed:
            return Words::tr("New certificate, with a fault");
        case LiveState::Silent:
            return Words::tr("Nobody answers");
        case LiveState::PlainHttp:
            return Words::tr("Not encrypted");
        case LiveState::Unreachable:
            return Words::tr("Not reachable");
        case LiveState::NoTls:
            return Words::tr("No secure connection");
    }
    return {};
}

CellText describe(const LiveCell& cell, const CellPlace& place) {
    return {stateWord(cell.state), sentenceFor(cell, place)};
}

QString endpointName(const renewal::LiveEndpoint& endpoint) {
    const QString host = shown(endpoint.host);
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(endpoint.port);
}

QString partName(Part part, const Profile& profile) {
    const Layout& layout = profile.advancedCustom;
    return profileText(part == Part::ManagementSite ? layout.managementSite.name : layout.connectionProctor.name);
}

}  // namespace wizard::text
