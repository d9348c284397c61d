// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>
#include <QWidget>
#include <functional>
#include <memory>

#include "certcore/base/result.h"

namespace wizard {

/// Rights is what this process may do to the whole computer.
enum class Rights {
    Unasked,            ///< The system has nothing to ask for: what is allowed shows when it is done.
    Elevated,           ///< Everything.
    OnConsent,          ///< The user is an administrator, and has to say Yes first.
    WithAdministrator,  ///< Somebody has to type an administrator's name and password.
    OutOfReach,         ///< Nothing that this user could be asked for would help.
};

/// mayChangeComputer says whether it is worth trying now.
[[nodiscard]] inline bool mayChangeComputer(Rights rights) {
    return rights == Rights::Unasked || rights == Rights::Elevated;
}

/// Restart is how asking for more rights ended.
enum class Restart {
    Started,   ///< Another process goes on; this one can end.
    Declined,  ///< The user said No, or had no password of an administrator.
};

/// Elevation is the way to an administrator's rights. Chosen once in main; it outlives the wizard.
class Elevation {
  public:
    /// DropTaker is given the files that fell on a window.
    using DropTaker = std::function<void(const QList<QUrl>&)>;

    Elevation() = default;
    Elevation(const Elevation&) = delete;
    Elevation& operator=(const Elevation&) = delete;
    Elevation(Elevation&&) = delete;
    Elevation& operator=(Elevation&&) = delete;
    virtual ~Elevation() = default;

    /// rights are this process's. They never change while it lives.
    [[nodiscard]] virtual Rights rights() const = 0;

    /// restartElevated starts this program once more, with an administrator's rights and these arguments, and lets its
    /// window come to the front. It waits for the user's answer. Unexpected where the system fails.
    [[nodiscard]] virtual certcore::Result<Restart> restartElevated(const QStringList& arguments) = 0;

    /// takeDropsFor hands files over which programs with less rights let fall on the window: Windows keeps drag and
    /// drop from a window with more rights than its source has. Without such a difference it does nothing.
    virtual void takeDropsFor(QWidget& window, DropTaker take) = 0;
};

/// systemElevation is this system's; one source file per platform.
[[nodiscard]] std::unique_ptr<Elevation> systemElevation();

}  // namespace wizard
