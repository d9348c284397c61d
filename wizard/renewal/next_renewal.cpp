// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/next_renewal.h"

#include <algorithm>

namespace wizard::renewal {

std::chrono::sys_days nextRenewal(const certcore::CertificateDetails& details) {
    using std::chrono::days;
    using std::chrono::seconds;
    const seconds lifetime = details.notAfter - details.notBefore;
    const seconds ahead = std::min<seconds>(days{30}, lifetime / 3);
    return std::chrono::floor<days>(details.notAfter - ahead);
}

}  // namespace wizard::renewal
