// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/wizard/walk/walk.h"

namespace wizard_testing {

/// RenewalWalk is a computer on which the certificate "expires-in-10-days" is installed, and a user who renews it by
/// good.pfx.
class RenewalWalk : public testing::Test {
  protected:
    RenewalWalk();

    /// toResult imports, toThumbprint goes on from there, and toLive says that the thumbprint is saved, or that it is
    /// not.
    void toResult();
    void toThumbprint();
    void toLive(bool saved = true);

    /// serve sets what the one host answers on both ports, here and to users.
    void serve(const Served& served);

    Surroundings here;
    WizardDriver user{here};
};

/// theHost is what the fixtures' certificates are for.
inline const std::string theHost = "assist.example.com";

}  // namespace wizard_testing
