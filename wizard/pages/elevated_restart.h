// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPushButton>

#include "wizard/session.h"
#include "wizard/widgets/notice.h"

namespace wizard {

/// restartElevated starts the wizard once more with an administrator's rights, for a task of this session,
/// or to renew with a certificate of the store. It says whether another window goes on now; else the notice says why
/// not, whom to ask and what works without.
[[nodiscard]] bool restartElevated(const Session& session, Task task, widgets::Notice& notice,
                                   const std::optional<certcore::Thumbprint>& installed = {});

/// shieldIcon is Windows' own sign for what asks for an administrator's rights; ours where there is none.
[[nodiscard]] QIcon shieldIcon();

/// markWithShield gives a button the shield while what it does takes more rights, and else its own icon.
void markWithShield(QPushButton& button, const Session& session, const QIcon& otherwise);

}  // namespace wizard
