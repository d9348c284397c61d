// SPDX-License-Identifier: Apache-2.0
// How the wizard starts itself anew with more rights, and what the new process is told.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "wizard/session.h"

namespace wizard {

/// taskName is the task as --task has it: install, renew, continue, look, computer or practise.
[[nodiscard]] QString taskName(Task task);

/// taskOf reads what taskName writes.
[[nodiscard]] std::optional<Task> taskOf(const QString& name);

/// restartArguments are what another process needs to open where the user is, at the page after Welcome: the task, the
/// store, the language, and the file where one was chosen, or the certificate of the store. Never a password: none was
/// typed that it could use.
[[nodiscard]] QStringList restartArguments(const Session& session, Task task,
                                           const std::optional<certcore::Thumbprint>& installed = {});

}  // namespace wizard
