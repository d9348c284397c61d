// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/elevated_restart.h"

#include <QApplication>
#include <QStyle>

#include "wizard/look/icons.h"
#include "wizard/restart.h"
#include "wizard/text/pages/rights_text.h"

namespace wizard {

bool restartElevated(const Session& session, Task task, widgets::Notice& notice,
                     const std::optional<certcore::Thumbprint>& installed) {
    Elevation& elevation = session.services().elevation;
    if (elevation.rights() == Rights::OutOfReach) {
        notice.say(look::Tone::Stop, text::rights::outOfReach());
        return false;
    }
    const auto restarted = elevation.restartElevated(restartArguments(session, task, installed));
    if (!restarted) {
        notice.say(restarted.error());
        return false;
    }
    if (*restarted == Restart::Declined) {
        notice.say(look::Tone::Caution, text::rights::declined());
    }
    return *restarted == Restart::Started;
}

QIcon shieldIcon() {
    const QIcon native = QApplication::style()->standardIcon(QStyle::SP_VistaShield);
    return native.isNull() ? look::icon(look::IconId::Shield) : native;
}

void markWithShield(QPushButton& button, const Session& session, const QIcon& otherwise) {
    button.setIcon(session.needsMoreRights() ? shieldIcon() : otherwise);
}

}  // namespace wizard
