// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>

#include "wizard/profile/profile.h"
#include "wizard/renewal/live_check.h"

namespace wizard::text {

/// CellText is what a look at an endpoint came to: a word or two, and what it means and what to do now. Plain text.
struct CellText {
    QString word;
    QString sentence;
};

/// CellPlace is which look it was.
struct CellPlace {
    const renewal::LiveEndpoint& endpoint;
    renewal::Column column = renewal::Column::Users;
    const Profile& profile;
    std::chrono::sys_seconds now;
};

/// stateWord is the word for a state.
[[nodiscard]] QString stateWord(renewal::LiveState state);

/// describe puts a look at an endpoint into words.
[[nodiscard]] CellText describe(const renewal::LiveCell& cell, const CellPlace& place);

/// endpointName is "host:port".
[[nodiscard]] QString endpointName(const renewal::LiveEndpoint& endpoint);

/// partName is what the profile calls a part of the product, in the chosen language.
[[nodiscard]] QString partName(renewal::Part part, const Profile& profile);

}  // namespace wizard::text
