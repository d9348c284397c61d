// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "app/cli/command_line.h"

namespace cli {

/// OptionEntry is one option as the table of verbs writes it.
struct OptionEntry {
    const char* name;   ///< Without dashes.
    const char* value;  ///< The value's name in the help; nullptr for a switch.
    QString (*description)();
};

/// VerbEntry is one verb: its word, its arguments and its options.
struct VerbEntry {
    Verb verb;
    const char* word;
    QString (*description)();
    const char* arguments;             ///< As the help writes them, such as "FILE..."; empty for none.
    QString (*argumentDescription)();  ///< nullptr where there is no argument.
    int least;                         ///< How many arguments there must be at least,
    int most;                          ///< and at most; -1: any number.
    std::vector<OptionEntry> options;
};

/// verbTable holds every verb of the contract, in its order.
[[nodiscard]] const std::vector<VerbEntry>& verbTable();

/// commonOptions are taken by every verb, and by the program without one.
[[nodiscard]] const std::vector<OptionEntry>& commonOptions();

}  // namespace cli
