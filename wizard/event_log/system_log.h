// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wizard::event_log {

/// Event is what happened. The numbers are those of the messages in app/windows/events.mc.
enum class Event {
    Imported = 1,
    Undone = 2,
    Removed = 3,
    Forced = 4,  ///< Imported although findings of severity error spoke against it.
    Bound = 5,
    Unbound = 6,  ///< A binding was taken back.
};

/// writeToSystemLog hands a sentence to the system's log; one source file per platform.
void writeToSystemLog(Event event, const QString& sentence);

}  // namespace wizard::event_log
