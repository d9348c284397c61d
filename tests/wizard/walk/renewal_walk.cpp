// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/walk/renewal_walk.h"

namespace wizard_testing {

using wizard::PageId;

RenewalWalk::RenewalWalk() {
    testing_support::receiptFor("expires-in-10-days.pfx", *here.services().store);
}

void RenewalWalk::toResult() {
    user.start(fixture("good.pfx"));
    user.mnemonic('r');
    lookInto(user);
    goOnTo(user, PageId::Result);
}

void RenewalWalk::toThumbprint() {
    toResult();
    nextTo(user, PageId::Thumbprint);
}

void RenewalWalk::toLive(bool saved) {
    toThumbprint();
    if (saved) {
        user.next();
    } else {
        user.mnemonic('n');
    }
    ASSERT_EQ(user.page(), PageId::Live);
}

void RenewalWalk::serve(const Served& served) {
    for (const std::uint16_t port : {std::uint16_t{443}, std::uint16_t{8443}}) {
        here.network().here(port, served);
        here.network().users(theHost, port, served);
    }
}

}  // namespace wizard_testing
