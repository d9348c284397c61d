// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/renewal_facts.h"

namespace wizard {

text::RenewalFacts renewalFacts(const Session& session) {
    const Services& services = session.services();
    return {services.profile,
            session.progress(),
            session.leaf()->certificate,
            session.receipt(),
            QString::fromStdString(session.store()->location()),
            services.computerName,
            services.userName,
            services.now()};
}

}  // namespace wizard
