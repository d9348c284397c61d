// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "certcore/cert/thumbprint.h"
#include "wizard/profile/profile.h"

namespace wizard::text {

/// NextStep is one thing to do after the import. Both parts are plain text.
struct NextStep {
    QString text;
    QString link;  ///< Belongs to it and can be copied; empty where there is none.

    /// sentence is the text with the link behind it, for where nothing can be clicked.
    [[nodiscard]] QString sentence() const;
};

/// StepValues is what the steps speak of.
struct StepValues {
    certcore::Thumbprint thumbprint;
    QString fileName;      ///< Without folder; empty where there was no file: steps that speak of it are left out.
    bool isBound = false;  ///< AssistCert has bound it; what the profile needs only otherwise is left out.
};

/// nextSteps turns the profile's steps into sentences, in their order. Where the layout is not known, the steps of all
/// layouts are there. What only an administrator can know is said to be unknown, never guessed.
[[nodiscard]] std::vector<NextStep> nextSteps(const Profile& profile, Occasion occasion, std::optional<LayoutId> layout,
                                              const StepValues& values);

/// thumbprintSteps is how the new thumbprint gets to where the product keeps it: the administrator's own steps where
/// the profile has them, else what the vendor's manual says, and that no more is known.
[[nodiscard]] std::vector<NextStep> thumbprintSteps(const Profile& profile, const StepValues& values);

}  // namespace wizard::text
