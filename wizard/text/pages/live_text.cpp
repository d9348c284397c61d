// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/live_text.h"

#include <QCoreApplication>

#include "wizard/text/profile_text.h"
#include "wizard/text/value_text.h"

namespace wizard::text::live {
namespace {

using renewal::HostRole;
using renewal::LiveSummary;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LivePageText)
};

}  // namespace

QString title() {
    return Words::tr("Live check");
}

QString purpose() {
    return Words::tr("What is served now, on this computer and to users: is it the new certificate?");
}

QString tableName() {
    return Words::tr("What is served");
}

QString columnHere() {
    return Words::tr("On this computer");
}

QString columnUsers() {
    return Words::tr("As users reach it");
}

QString checkAgain() {
    return Words::tr("Check &again");
}

QString whatIsChecked() {
    return Words::tr("&What is checked...");
}

QString handOver() {
    return Words::tr("Hand &over...");
}

QString saveCalendar() {
    return Words::tr("Save a &calendar file...");
}

QString progressChecking() {
    return Words::tr("Asking each endpoint for its certificate");
}

QString serversHeading() {
    return Words::tr("Servers still to do");
}

QString serversHint() {
    return Words::tr("These still answer with the old certificate:");
}

QString checklistHeading() {
    return Words::tr("What is done, and by what it is proven");
}

QString nextHeading() {
    return Words::tr("Next renewal");
}

QString summary(LiveSummary summary, const QString& portal) {
    switch (summary) {
        case LiveSummary::Nothing:
            return Words::tr(
                "No name is known that could be checked. Press \"What is checked\" and add the names that "
                "users and the installation ask for.");
        case LiveSummary::Running:
            return Words::tr("The answers are coming in.");
        case LiveSummary::Stopped:
            return Words::tr("The check was stopped before all had answered. Press \"Check again\" to have it whole.");
        case LiveSummary::AllGreen:
            return Words::tr("All green: the new certificate is served everywhere, on this computer and to users.");
        case LiveSummary::GreenWhereItRuns:
            return Words::tr(
                "Users get the new certificate everywhere. Not all of it runs on this computer; what does "
                "serves the new one, too.");
        case LiveSummary::NotYet:
            return Words::tr(
                       "Not finished: the thumbprint has to be saved in %1 first. What does not depend on it is green.")
                .arg(portal);
        case LiveSummary::OldServed:
            return Words::tr("Not finished: the old certificate is still served. Each row says where, and what to do.");
        case LiveSummary::Trouble:
            return Words::tr("Not finished: something is not as it should be. Each row says what, and what to do.");
    }
    return {};
}

QString calendarTitle() {
    return Words::tr("Save the calendar file");
}

QString calendarFilter() {
    return Words::tr("Calendar (*.ics)");
}

QString calendarFileName(const QString& day) {
    return Words::tr("Certificate renewal %1").arg(day);
}

QString handOverTitle() {
    return Words::tr("Hand over");
}

QString handOverHint() {
    return Words::tr("Paste this into the ticket, or send it to whoever goes on. It holds no password and no key.");
}

QString handOverSave() {
    return Words::tr("&Save...");
}

QString handOverFilter() {
    return Words::tr("Text (*.txt)");
}

QString handOverFileName(const QString& computer) {
    return Words::tr("Certificate renewal %1").arg(computer);
}

QString progressSaving() {
    return Words::tr("Saving the file");
}

QString savedTo(const QString& path) {
    return Words::tr("Saved: %1").arg(shown(path));
}

QString hostsTitle() {
    return Words::tr("What is checked");
}

QString hostsHint() {
    return Words::tr(
        "Say for each name what runs there. A Connection Proctor on a server of its own may use another port.");
}

QString hostsNewLabel() {
    return Words::tr("Another &name:");
}

QString hostsAdd() {
    return Words::tr("&Add");
}

QString hostsRoleOf(const QString& host) {
    return Words::tr("What runs under %1").arg(shown(host));
}

QString roleName(HostRole role, const Layout& layout) {
    const QString site = profileText(layout.managementSite.name);
    const QString proctor = profileText(layout.connectionProctor.name);
    switch (role) {
        case HostRole::ManagementSite:
            return Words::tr("%1 (port %2)").arg(site).arg(portOf(role, layout));
        case HostRole::ConnectionProctor:
            return Words::tr("%1 (port %2)").arg(proctor).arg(portOf(role, layout));
        case HostRole::ConnectionProctorAlone:
            return Words::tr("%1 on its own server (port %2)").arg(proctor).arg(portOf(role, layout));
        case HostRole::Both:
            return Words::tr("%1 and %2 (ports %3 and %4)")
                .arg(site, proctor)
                .arg(portOf(HostRole::ManagementSite, layout))
                .arg(portOf(HostRole::ConnectionProctor, layout));
        case HostRole::NotChecked:
            return Words::tr("not checked");
    }
    return {};
}

}  // namespace wizard::text::live
