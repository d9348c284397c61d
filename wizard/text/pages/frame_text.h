// SPDX-License-Identifier: Apache-2.0
// What the window around the pages says.
#pragma once

#include <QString>
#include <cstdint>

namespace wizard::text::frame {

/// windowTitle is the program's name as windows and task bars show it.
[[nodiscard]] QString windowTitle();

/// thisComputer stands at the head of each page: people install on the wrong one.
[[nodiscard]] QString thisComputer(const QString& name);

/// back and its like are the buttons below the pages.
[[nodiscard]] QString back();
[[nodiscard]] QString next();
[[nodiscard]] QString finish();
[[nodiscard]] QString cancel();
[[nodiscard]] QString close();
[[nodiscard]] QString closeNow();
[[nodiscard]] QString help();

/// stopWork stops the job under way; the others say how it is.
[[nodiscard]] QString stopWork();
[[nodiscard]] QString stoppingWork();
[[nodiscard]] QString progressName();

/// progressFor is what is going on, and for how long.
[[nodiscard]] QString progressFor(const QString& what, std::int64_t seconds);

/// leaveWhileChanging asks before the window is closed over a change.
[[nodiscard]] QString leaveWhileChanging();
[[nodiscard]] QString waitForChange();

/// helpTitle heads the window with the help, and helpLanguage is the folder that its pages lie in.
[[nodiscard]] QString helpTitle();
[[nodiscard]] QString helpLanguage();

}  // namespace wizard::text::frame
